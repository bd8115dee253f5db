import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { TextProvider } from '../../components/TextContext.tsx';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { forgetRoom, forgetRooms, loadRooms, type Rooms, watchRooms } from '../../core/settings/rooms.ts';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  parseCodes,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../core/settings/settings.ts';
import { resolveLanguage } from '../../core/texts/language.ts';
import { createText } from '../../core/texts/text.ts';
import { describeRooms } from '../../core/view/rooms.ts';
import '../../components/styles/page.css';

type Saving = 'idle' | 'saved' | 'failed';

function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [saving, setSaving] = useState<Saving>('idle');
  const [rooms, setRooms] = useState<Rooms>(new Map());
  useEffect(() => {
    void loadRooms().then(setRooms);
    return watchRooms(setRooms);
  }, []);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const language = resolveLanguage(settings.language, [browser.i18n.getUILanguage()]);
  const t = createText(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Kanalvett – ${t('options.title')}`;
  }, [language, t]);

  function change(next: Settings) {
    setSettings(next);
    saveSettings(next).then(
      () => setSaving('saved'),
      () => setSaving('failed'),
    );
  }

  /** The list changes when the store has; only a refusal needs to be told. */
  function forget(forgetting: Promise<void>) {
    forgetting.catch(() => setSaving('failed'));
  }

  return (
    <TextProvider value={t}>
      <OptionsPage
        settings={settings}
        platforms={ntnu.platforms}
        defaultPlatform={ntnu.defaultPlatform}
        saving={saving}
        onChange={change}
        onCodes={(field, text) => change({ ...settings, [field]: parseCodes(text) })}
        rooms={describeRooms(rooms, language)}
        onForget={(code) => forget(forgetRoom(code))}
        onForgetAll={() => forget(forgetRooms())}
      />
    </TextProvider>
  );
}

const app = document.getElementById('app');
if (app !== null) render(<Options />, app);
