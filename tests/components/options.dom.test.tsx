import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/OptionsPage.tsx';
import { TextProvider } from '../../components/TextContext.tsx';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { createText } from '../../core/texts/text.ts';

const SETTINGS: Settings = { language: 'auto', role: 'administration', courses: [], programmes: [] };

const PLATFORMS: OptionsPageProps['platforms'] = ['one', 'two'].map((id) => ({
  id,
  name: `Platform ${id}`,
  link: 'https://platform.example',
  announcement: { nb: 'kunngjøring', nn: 'kunngjering', en: 'announcement' },
  organisationRoom: { nb: 'rom', nn: 'rom', en: 'room' },
}));

function show(props: Partial<OptionsPageProps> = {}, language: Language = 'nb') {
  const onChange = vi.fn<OptionsPageProps['onChange']>();
  const onCodes = vi.fn<OptionsPageProps['onCodes']>();
  render(
    <TextProvider value={createText(language)}>
      <OptionsPage
        settings={SETTINGS}
        platforms={PLATFORMS}
        defaultPlatform="one"
        saving="idle"
        onChange={onChange}
        onCodes={onCodes}
        {...props}
      />
    </TextProvider>,
  );
  return { onChange, onCodes };
}

afterEach(cleanup);

describe('the options page', () => {
  it.each(LANGUAGES)('names every field in %s', (language) => {
    show({}, language);
    const t = createText(language);
    for (const key of ['language', 'role', 'platform', 'courses', 'programmes'] as const) {
      expect(screen.getByLabelText(t(`options.${key}`))).toBeTruthy();
    }
  });

  it('says what was chosen, and keeps the rest', () => {
    const settings = { ...SETTINGS, courses: ['TDT4100'] };
    const { onChange } = show({ settings });
    fireEvent.change(screen.getByLabelText('Læringsplattform'), { target: { value: 'two' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...settings, platform: 'two' });
    fireEvent.change(screen.getByLabelText('Språk'), { target: { value: 'nn' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...settings, language: 'nn' });
    fireEvent.change(screen.getByLabelText('Rollen din'), { target: { value: 'teacher' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...settings, role: 'teacher' });
  });

  it('shows the pack’s own platform until one is chosen', () => {
    show();
    expect(screen.getByLabelText<HTMLSelectElement>('Læringsplattform').value).toBe('one');
  });

  it('gives codes as they were written, when the person leaves the field and not before', () => {
    const { onCodes } = show({ settings: { ...SETTINGS, courses: ['TDT4100', 'TMA4115'] } });
    const field = screen.getByLabelText<HTMLInputElement>('Emnene mine');
    expect(field.value).toBe('TDT4100, TMA4115');
    fireEvent.input(field, { target: { value: 'tdt4100, it' } });
    expect(onCodes).not.toHaveBeenCalled();
    expect(field.value).toBe('tdt4100, it');
    fireEvent.blur(field);
    expect(onCodes).toHaveBeenCalledExactlyOnceWith('courses', 'tdt4100, it');
  });

  it('says that it saved, or that the browser refused', () => {
    show({ saving: 'saved' });
    expect(screen.getByRole('status').textContent).toBe('Lagret');
    cleanup();
    show({ saving: 'failed' });
    expect(screen.getByRole('status').textContent).toContain('ikke lagre');
  });
});
