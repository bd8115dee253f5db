import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { parseBackgroundMessage } from '../../core/messages.ts';
import { showState } from './icon.ts';
import { forgetTab, noteState } from './tabs.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value, sender) => {
    const message = parseBackgroundMessage(value);
    if (message?.type === 'open-settings') void browser.runtime.openOptionsPage();
    if (message?.type !== 'state' || sender.tab?.id === undefined) return undefined;
    const tab = sender.tab.id;
    return noteState(tab, sender.frameId ?? 0, message.state).then((state) => showState(tab, state));
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined)
      void browser.tabs.sendMessage(id, { type: 'explain' }).catch(() => browser.runtime.openOptionsPage());
  });
});
