import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../components/OptionsPage.tsx';
import { TextProvider } from '../../components/TextContext.tsx';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { createText } from '../../core/texts/text.ts';
import '../../components/styles/page.css';

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
  const onForget = vi.fn<OptionsPageProps['onForget']>();
  const onForgetAll = vi.fn<OptionsPageProps['onForgetAll']>();
  render(
    <TextProvider value={createText(language)}>
      <OptionsPage
        settings={SETTINGS}
        platforms={PLATFORMS}
        defaultPlatform="one"
        saving="idle"
        onChange={onChange}
        onCodes={onCodes}
        rooms={[]}
        onForget={onForget}
        onForgetAll={onForgetAll}
        {...props}
      />
    </TextProvider>,
  );
  return { onChange, onCodes, onForget, onForgetAll };
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

const ROOMS: OptionsPageProps['rooms'] = ['BØA1200', 'TDT4100'].map((code) => ({
  code,
  host: 'learn.example.com',
  seen: '23. november 2026',
}));

describe('the rooms we know', () => {
  it('are listed, each with its host and when it was seen', () => {
    show({ rooms: ROOMS });
    const lines = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'BØA1200 learn.example.com sist sett 23. november 2026Glem BØA1200',
      'TDT4100 learn.example.com sist sett 23. november 2026Glem TDT4100',
    ]);
  });

  it('are said to stay on the machine, also when there are none', () => {
    show();
    expect(screen.getByText(/blir aldri sendt noe sted/)).toBeTruthy();
    expect(screen.getByText(/^Ingen ennå/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are forgotten one by one; focus stays in the section', () => {
    const { onForget, onForgetAll } = show({ rooms: ROOMS });
    screen.getByRole('button', { name: 'Glem TDT4100' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Glem TDT4100' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('TDT4100');
    expect(onForgetAll).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Rom vi kjenner' }));
  });

  it('are forgotten all at once', () => {
    const { onForget, onForgetAll } = show({ rooms: ROOMS });
    fireEvent.click(screen.getByRole('button', { name: 'Glem alle rommene' }));
    expect(onForgetAll).toHaveBeenCalledOnce();
    expect(onForget).not.toHaveBeenCalled();
  });
});

describe.each([
  ['no rooms', []],
  ['rooms', ROOMS],
])('with %s', (_, rooms) => {
  it.each(LANGUAGES)('axe finds nothing in %s', async (language) => {
    document.documentElement.lang = language;
    document.title = 'Kanalvett';
    document.body.className = 'page';
    show({ rooms, saving: 'saved' }, language);
    const { violations, passes } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  });
});
