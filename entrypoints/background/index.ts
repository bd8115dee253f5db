import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { parseBackgroundMessage } from '../../core/messages.ts';
import { showState } from './icon.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((value, sender) => {
    const message = parseBackgroundMessage(value);
    if (message?.type === 'open-settings') void browser.runtime.openOptionsPage();
    if (message?.type !== 'state' || sender.tab?.id === undefined) return undefined;
    return showState(sender.tab.id, message.state);
  });
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined)
      void browser.tabs.sendMessage(id, { type: 'explain' }).catch(() => browser.runtime.openOptionsPage());
  });
});
