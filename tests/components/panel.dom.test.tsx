import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OverlayProps } from '../../components/Overlay.tsx';
import type { Assessment } from '../../core/assessment.ts';
import { describePanel } from '../../core/view/panel.ts';
import { COURSE_BY_MAIL, LONG_COPY, NAMED_STUDENT, UNKNOWN_LIST, WRITER } from '../view/assessments.ts';
import { PACK } from '../view/pack.ts';
import { find, showOverlay } from './render.tsx';

function panelOf(state: Assessment, side: 'left' | 'right' = 'right') {
  return { key: 'a', view: describePanel(state, PACK, 'nb', WRITER), side };
}

function showPanel(state: Assessment, events: Partial<OverlayProps> = {}) {
  return showOverlay('nb', { panel: panelOf(state), ...events });
}

const panel = () => page.getByRole('complementary', { name: 'Kanalvett' });

beforeAll(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

describe('the panel', () => {
  it('has its sections in the order of the screen', () => {
    const { root } = showPanel(COURSE_BY_MAIL);
    expect([...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent)).toEqual([
      'Til studentene i FYS1001? Da passer en kunngjøring i Skolerom bedre.',
      'Hvem dette er til',
      'Riktig kanal',
      'Hvorfor',
      'Se også på dette',
    ]);
  });

  it('leaves out what there is nothing to say about', () => {
    const { root } = showPanel(UNKNOWN_LIST);
    const headings = [...root.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Hvem dette er til', 'Hvorfor']);
  });

  it('says how sure we are', () => {
    const { root, update } = showPanel(LONG_COPY);
    expect(find(root, '.audience').textContent).toBe('Vi tror dette går til alle studenter i Øya');
    update({ panel: panelOf(NAMED_STUDENT) });
    expect(find(root, '.audience').textContent).toBe('Én eller noen få personer');
    update({ panel: panelOf(COURSE_BY_MAIL) });
    expect(find(root, '.audience').textContent).toBe('Studentene i FYS1001');
  });

  it('sets the words of the draft apart', () => {
    const { root } = showPanel(COURSE_BY_MAIL);
    expect([...root.querySelectorAll('.clues q')].map((words) => words.textContent)).toEqual([
      'FYS1001 studenter høst 2026',
      'dere som tar emnet',
    ]);
  });

  it('quotes the clause in its own language', () => {
    const { root } = showPanel(COURSE_BY_MAIL);
    expect([...root.querySelectorAll('blockquote')].map(({ lang }) => lang)).toEqual(['nb', 'en']);
  });

  it('opens links beside the page and takes nothing along', () => {
    const { root } = showPanel(COURSE_BY_MAIL);
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([
      'https://skolerom.example/emner/FYS1001',
      'https://fjordheim.example/kanaler',
    ]);
    for (const { target, rel } of links)
      expect({ target, rel }).toEqual({ target: '_blank', rel: 'noopener noreferrer' });
  });

  it('shows the steps when they are asked for', async () => {
    showPanel(COURSE_BY_MAIL);
    const step = panel().getByText('Velg «Kunngjøringer».');
    await expect.element(step).not.toBeVisible();
    await userEvent.click(panel().getByText('Slik gjør du'));
    await expect.element(step).toBeVisible();
  });

  it.each([1280, 1600])('is 360 to 420 px wide at the right side, or the left, at %i px', async (width) => {
    await page.viewport(width, 800);
    const onPanelSide = vi.fn();
    const { root, update } = showPanel(COURSE_BY_MAIL, { onPanelSide });
    const box = () => find(root, '.panel').getBoundingClientRect();
    expect(box().width).toBeGreaterThanOrEqual(360);
    expect(box().width).toBeLessThanOrEqual(420);
    expect(box().right).toBe(width - 8);
    await userEvent.click(panel().getByRole('button', { name: 'Flytt panelet til venstre' }));
    expect(onPanelSide).toHaveBeenCalledExactlyOnceWith('left');
    update({ panel: panelOf(COURSE_BY_MAIL, 'left') });
    expect(box().left).toBe(8);
    await userEvent.click(panel().getByRole('button', { name: 'Flytt panelet til høyre' }));
    expect(onPanelSide).toHaveBeenLastCalledWith('right');
    await page.viewport(1280, 800);
  });

  it('is a sheet from the bottom below 700 px', async () => {
    await page.viewport(699, 800);
    const { root } = showPanel(COURSE_BY_MAIL);
    const { left, right, bottom, height } = find(root, '.panel').getBoundingClientRect();
    expect({ left, right, bottom }).toEqual({ left: 0, right: 699, bottom: 800 });
    expect(height).toBeLessThanOrEqual(560);
    await page.viewport(1280, 800);
  });

  it('closes with its button and opens the settings', async () => {
    const onClose = vi.fn();
    const onOpenSettings = vi.fn();
    showPanel(COURSE_BY_MAIL, { onClose, onOpenSettings });
    await userEvent.click(panel().getByRole('button', { name: 'Innstillinger' }));
    expect(onOpenSettings).toHaveBeenCalledOnce();
    await userEvent.click(panel().getByRole('button', { name: 'Lukk panelet' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps Escape and all other keys to itself', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'keyup', 'keypress']) document.addEventListener(type, heard);
    const onClose = vi.fn();
    showPanel(COURSE_BY_MAIL, { onClose });
    await userEvent.keyboard('a{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    for (const type of ['keydown', 'keyup', 'keypress']) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is read from its headline, scrolls by keyboard, and gives focus back', async () => {
    const editor = document.createElement('textarea');
    document.body.append(editor);
    editor.focus();
    await page.viewport(1280, 420);
    const { root, update } = showPanel(COURSE_BY_MAIL);
    expect(root.activeElement?.localName).toBe('h2');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => find(root, '.panel-scroll').scrollTop).toBeGreaterThan(0);
    update({ panel: null });
    expect(document.activeElement).toBe(editor);
    await page.viewport(1280, 800);
  });

  it('leaves focus alone when the person has moved on', () => {
    const editor = document.createElement('textarea');
    const subject = document.createElement('input');
    document.body.append(editor, subject);
    editor.focus();
    const { update } = showPanel(COURSE_BY_MAIL);
    subject.focus();
    update({ panel: null });
    expect(document.activeElement).toBe(subject);
  });

  it('is pointed at by the button that opened it', () => {
    const notices = [
      {
        key: 'a',
        view: { tone: 'warning' as const, headline: 'Hei.' },
        position: { x: 8, y: 8, maxWidth: 700 },
      },
    ];
    const { root, update } = showOverlay('nb', { notices });
    const button = find(root, '.notice button');
    expect(button.ariaExpanded).toBe('false');
    update({ panel: panelOf(COURSE_BY_MAIL) });
    expect(button.ariaExpanded).toBe('true');
    expect(root.getElementById(button.getAttribute('aria-controls') ?? '')?.role).toBe('complementary');
  });
});

describe('the code to look for', () => {
  const [first] = PACK.channels;
  const pack = { ...PACK, channels: first === undefined ? [] : [{ ...first, link: '{courseRoomLink}' }] };
  const copy = () => panel().getByRole('button', { name: 'Kopier emnekoden' });

  function show() {
    const view = describePanel(COURSE_BY_MAIL, pack, 'nb', WRITER);
    return showOverlay('nb', { panel: { key: 'a', view, side: 'right' } });
  }

  afterEach(() => vi.restoreAllMocks());

  it('is copied by the button beside the link, which says so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { root } = show();
    expect(find<HTMLAnchorElement>(root, '.ways a').href).toBe('https://skolerom.example/');
    expect(find(root, '.ways [role=status]').textContent).toBe('');
    expect(writeText).not.toHaveBeenCalled();
    await userEvent.click(copy());
    expect(writeText).toHaveBeenCalledExactlyOnceWith('FYS1001');
    await expect.element(panel().getByRole('status')).toHaveTextContent('FYS1001 er kopiert.');
  });

  it('is said when the browser does not let it be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    show();
    await userEvent.click(copy());
    await expect
      .element(panel().getByRole('status'))
      .toHaveTextContent('Nettleseren lot oss ikke kopiere. Emnekoden er FYS1001.');
  });

  it('is not asked for where the link leads to the room', () => {
    const { root } = showPanel(COURSE_BY_MAIL);
    expect(root.querySelectorAll('.ways button')).toHaveLength(0);
  });
});

describe('the correction', () => {
  async function open(onCorrect: (value: string) => void) {
    const shown = showPanel(COURSE_BY_MAIL, { onCorrect });
    await userEvent.click(panel().getByText('Nei, dette er til …'));
    return shown;
  }
  const apply = () => userEvent.click(panel().getByRole('button', { name: 'Bruk dette svaret' }));

  it('hands on the chosen audience in its written form', async () => {
    const onCorrect = vi.fn();
    await open(onCorrect);
    await userEvent.click(panel().getByRole('radio', { name: 'Alle studenter i Øya' }));
    expect(onCorrect).not.toHaveBeenCalled();
    await apply();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('campus:oya');
  });

  it('works by keyboard alone and closes where it was opened', async () => {
    const onCorrect = vi.fn();
    const { root } = showPanel(COURSE_BY_MAIL, { onCorrect });
    find(root, '.correction summary').focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}{Enter}');
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith('course:FYS2002');
    expect(root.activeElement?.localName).toBe('summary');
    expect(find<HTMLDetailsElement>(root, '.correction').open).toBe(false);
  });

  it.each([
    ['Studentene i et annet emne', 'Emnekode', ' fys3003 ', 'course:FYS3003'],
    ['Studentene på et annet studieprogram', 'Programkode', 'bvern', 'programme:BVERN'],
  ])('takes a code of one’s own: %s', async (choice, label, typed, expected) => {
    const onCorrect = vi.fn();
    await open(onCorrect);
    await userEvent.click(panel().getByRole('radio', { name: choice }));
    await userEvent.fill(panel().getByLabelText(label), typed);
    await apply();
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(expected);
  });

  it('asks for what is missing instead of guessing', async () => {
    const onCorrect = vi.fn();
    await open(onCorrect);
    await apply();
    await expect.element(panel().getByRole('alert')).toHaveTextContent('Velg hvem dette er til først.');
    await userEvent.click(panel().getByRole('radio', { name: 'Studentene i et annet emne' }));
    await apply();
    await expect.element(panel().getByRole('alert')).toHaveTextContent('Skriv koden først.');
    expect(onCorrect).not.toHaveBeenCalled();
  });

  it('keeps what is typed from the host page', async () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'input', 'beforeinput']) document.addEventListener(type, heard);
    await open(() => {});
    await userEvent.click(panel().getByRole('radio', { name: 'Studentene i et annet emne' }));
    await userEvent.type(panel().getByLabelText('Emnekode'), 'FYS3003');
    await expect.element(panel().getByLabelText('Emnekode')).toHaveValue('FYS3003');
    for (const type of ['keydown', 'input', 'beforeinput']) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });
});
