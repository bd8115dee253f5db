import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { EmailDraft } from '../../core/draft.ts';
import type { Composer, Host } from '../../core/hosts/host.ts';
import { createWatch, type WatchEvents } from '../../core/watch/watch.ts';
import { handDriven } from './hand-driven.ts';

/** Longer than every pause of the watch. */
const LONG = 1000;

/** A host of the plainest kind: each `div[data-composer]` holds a well of recipients and an editor. */
function plainHost() {
  const stopped = vi.fn();
  return {
    id: 'plain',
    surface: 'outlook',
    matches: [],
    visibility: [],
    findComposers: vi.fn((document: Document): Composer[] =>
      [...document.querySelectorAll<HTMLElement>('div[data-composer]')].flatMap((root) => {
        const editor = root.querySelector<HTMLElement>('[contenteditable]');
        return editor === null || root.style.display === 'none'
          ? []
          : [{ key: root.dataset['composer'] ?? '', root, editor }];
      }),
    ),
    read: vi.fn(
      ({ editor, root }: Composer): EmailDraft => ({
        surface: 'outlook',
        form: 'email',
        recipients: {
          to: [...root.querySelectorAll('b')].map(({ textContent }) => ({ name: textContent ?? '' })),
          cc: [],
          bcc: [],
        },
        subject: root.querySelector('input')?.value ?? '',
        body: editor.textContent ?? '',
      }),
    ),
    isRecipientChange: vi.fn(
      (node: Node) =>
        node.nodeType === Node.ELEMENT_NODE && (node as Element).closest('[data-well]') !== null,
    ),
    learn: vi.fn((_document: Document) => stopped),
    stopped,
  } satisfies Host & { stopped: unknown };
}

function addComposer(key: string, document = window.document): HTMLElement {
  const root = document.createElement('div');
  root.dataset['composer'] = key;
  root.innerHTML = '<p data-well></p><input><div contenteditable>Hei</div>';
  document.body.append(root);
  return root;
}

function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}

function type(root: HTMLElement, text: string): void {
  part(root, '[contenteditable]').append(text);
}

function addRecipient(root: HTMLElement, name: string): void {
  const pill = root.ownerDocument.createElement('b');
  pill.textContent = name;
  part(root, '[data-well]').append(pill);
}

/** Observers are told of what changed before this goes on: they were queued first. */
async function observed(): Promise<void> {
  await new Promise<void>((resolve) => {
    const probe = document.createElement('i');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(probe, { attributes: true });
    probe.title = 'changed';
  });
}

/** What the host calls the composer of this key. */
const nameOf = (key: string): string => key.replace(/^.* /, '');

function watching(host: Host | Host[] = plainHost(), document = window.document) {
  const scheduler = handDriven();
  const events = {
    read: vi.fn<WatchEvents['read']>(),
    failed: vi.fn<WatchEvents['failed']>(),
    gone: vi.fn<WatchEvents['gone']>(),
  };
  const watch = createWatch({ document, hosts: [host].flat(), scheduler, events, now: scheduler.now });
  onTestFinished(() => watch.stop());
  const settle = async () => {
    await observed();
    scheduler.pass(LONG);
  };
  const bodies = () => events.read.mock.calls.map(([{ key }, { body }]) => `${nameOf(key)}: ${body}`);
  const gone = () => events.gone.mock.calls.map(([key]) => nameOf(key));
  return { watch, scheduler, events, settle, bodies, gone };
}

afterEach(() => document.body.replaceChildren());

describe('starting and stopping', () => {
  it('does nothing before it starts', async () => {
    const host = plainHost();
    const root = addComposer('a');
    const { events, scheduler, settle, watch } = watching(host);
    type(root, '!');
    await settle();
    expect(host.findComposers).not.toHaveBeenCalled();
    expect(host.learn).not.toHaveBeenCalled();
    expect(events.read).not.toHaveBeenCalled();
    expect(scheduler.waiting()).toBe(0);
    expect(watch.isResting()).toBe(false);
  });

  it('may be started and stopped any number of times', async () => {
    const host = plainHost();
    addComposer('a');
    const { bodies, events, settle, watch } = watching(host);
    watch.stop();
    watch.start();
    watch.start();
    await settle();
    expect(bodies()).toEqual(['a: Hei']);
    expect(host.learn).toHaveBeenCalledTimes(1);
    watch.stop();
    watch.stop();
    expect(host.stopped).toHaveBeenCalledTimes(1);
    expect(events.gone).toHaveBeenCalledTimes(1);
    watch.start();
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'a: Hei']);
  });

  it('hears and does nothing more once it is stopped', async () => {
    const host = plainHost();
    const root = addComposer('a');
    const { events, scheduler, settle, watch } = watching(host);
    watch.start();
    await settle();
    type(root, '!');
    await observed();
    watch.stop();
    expect(scheduler.waiting()).toBe(0);
    host.findComposers.mockClear();
    events.read.mockClear();
    type(root, '!');
    addComposer('b');
    part(root, 'input').dispatchEvent(new InputEvent('input', { bubbles: true }));
    part(root, 'input').focus();
    await settle();
    expect(host.findComposers).not.toHaveBeenCalled();
    expect(events.read).not.toHaveBeenCalled();
  });

  it('adds nothing to the page', async () => {
    const root = addComposer('a');
    const before = document.documentElement.outerHTML;
    const { settle, watch } = watching();
    watch.start();
    part(root, '[data-well]').append('');
    await settle();
    watch.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('composers', () => {
  it('are found when they come later, each by itself', async () => {
    const { bodies, settle, watch } = watching();
    watch.start();
    await settle();
    expect(bodies()).toEqual([]);
    addComposer('a');
    await settle();
    addComposer('b');
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'b: Hei']);
  });

  it('are found when they are shown later, and gone when they are hidden', async () => {
    const root = addComposer('a');
    root.style.display = 'none';
    const { bodies, gone, settle, watch } = watching();
    watch.start();
    await settle();
    expect(bodies()).toEqual([]);
    root.style.display = '';
    await settle();
    expect(bodies()).toEqual(['a: Hei']);
    root.style.display = 'none';
    await settle();
    expect(gone()).toEqual(['a']);
  });

  it('are gone when they are taken away, and nobody else is', async () => {
    const root = addComposer('a');
    const other = addComposer('b');
    const { bodies, gone, settle, watch } = watching();
    watch.start();
    await settle();
    root.remove();
    await settle();
    expect(gone()).toEqual(['a']);
    type(other, '!');
    await settle();
    expect(bodies().at(-1)).toBe('b: Hei!');
  });

  it('are read anew when the page renders them again under the same key', async () => {
    const old = addComposer('a');
    const { bodies, events, settle, watch } = watching();
    watch.start();
    await settle();
    old.remove();
    const renewed = addComposer('a');
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'a: Hei']);
    expect(events.gone).not.toHaveBeenCalled();
    type(renewed, ' på deg');
    await settle();
    expect(bodies().at(-1)).toBe('a: Hei på deg');
    type(old, '!');
    await settle();
    expect(bodies()).toHaveLength(3);
  });

  it('are read anew when only the editor is another', async () => {
    const root = addComposer('a');
    const { bodies, settle, watch } = watching();
    watch.start();
    await settle();
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    editor.textContent = 'Ny';
    part(root, '[contenteditable]').replaceWith(editor);
    await settle();
    expect(bodies().at(-1)).toBe('a: Ny');
  });
});

describe('reading', () => {
  it('waits for a pause in typing, and comes once for it', async () => {
    const root = addComposer('a');
    const { bodies, scheduler, settle, watch } = watching();
    watch.start();
    await settle();
    for (const letter of ' alle') {
      type(root, letter);
      await observed();
      scheduler.pass(100);
    }
    expect(bodies()).toEqual(['a: Hei']);
    expect(watch.isResting()).toBe(false);
    scheduler.pass(LONG);
    expect(bodies()).toEqual(['a: Hei', 'a: Hei alle']);
    expect(watch.isResting()).toBe(true);
  });

  it('comes at once for a recipient', async () => {
    const root = addComposer('a');
    const { events, scheduler, settle, watch } = watching();
    watch.start();
    await settle();
    addRecipient(root, 'Alle studenter');
    await observed();
    scheduler.pass(0);
    expect(events.read).toHaveBeenCalledTimes(2);
    expect(events.read.mock.lastCall?.[1]).toMatchObject({
      recipients: { to: [{ name: 'Alle studenter' }] },
    });
  });

  it('comes at once for a recipient even while text waits, and is not put off by more text', async () => {
    const root = addComposer('a');
    const { events, scheduler, settle, watch } = watching();
    watch.start();
    await settle();
    type(root, '!');
    await observed();
    addRecipient(root, 'Alle studenter');
    await observed();
    type(root, '!');
    await observed();
    scheduler.pass(0);
    expect(events.read).toHaveBeenCalledTimes(2);
    expect(events.read.mock.lastCall?.[1]).toMatchObject({ body: 'Hei!!', recipients: { to: [{}] } });
  });

  it('comes for a field, whose value changes without a mutation', async () => {
    const root = addComposer('a');
    const { events, settle, watch } = watching();
    watch.start();
    await settle();
    const field = root.querySelector('input');
    if (field === null) throw new Error('No field');
    field.value = 'Emne';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    expect(events.read.mock.lastCall?.[1].subject).toBe('Emne');
  });

  it('leaves the other composers alone', async () => {
    const root = addComposer('a');
    addComposer('b');
    const { bodies, settle, watch } = watching();
    watch.start();
    await settle();
    type(root, '!');
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'b: Hei', 'a: Hei!']);
  });

  it('is left out for a composer that went in the meantime', async () => {
    const root = addComposer('a');
    const { bodies, gone, settle, watch } = watching();
    watch.start();
    await settle();
    type(root, '!');
    await observed();
    root.remove();
    await settle();
    expect(bodies()).toEqual(['a: Hei']);
    expect(gone()).toEqual(['a']);
  });
});

describe('a page that throws', () => {
  const broken = () => {
    throw new Error('broken');
  };

  it('while reading: says that it failed, and reads again at the next change', async () => {
    const host = plainHost();
    const root = addComposer('a');
    const { bodies, events, settle, watch } = watching(host);
    host.read.mockImplementationOnce(broken);
    watch.start();
    await settle();
    expect(events.failed).toHaveBeenCalledTimes(1);
    expect(nameOf(events.failed.mock.lastCall?.[0].key ?? '')).toBe('a');
    type(root, '!');
    await settle();
    expect(bodies()).toEqual(['a: Hei!']);
  });

  it('while composers are sought: finds none, and goes on', async () => {
    const host = plainHost();
    addComposer('a');
    const { bodies, settle, watch } = watching(host);
    host.findComposers.mockImplementationOnce(broken);
    expect(() => watch.start()).not.toThrow();
    expect(bodies()).toEqual([]);
    addComposer('b');
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'b: Hei']);
  });

  it('while learning, or while telling recipients from text: reads all the same', async () => {
    const host = plainHost();
    const root = addComposer('a');
    host.learn.mockImplementation(broken);
    host.isRecipientChange.mockImplementation(broken);
    const { bodies, settle, watch } = watching(host);
    expect(() => watch.start()).not.toThrow();
    await settle();
    type(root, '!');
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'a: Hei!']);
    expect(() => watch.stop()).not.toThrow();
  });
});

it('does next to nothing on a busy page without a composer', async () => {
  const host = plainHost();
  const { scheduler, settle, watch } = watching(host);
  watch.start();
  host.findComposers.mockClear();
  for (let change = 0; change < 1000; change += 1) {
    document.body.append(document.createElement('p'));
    if (change % 100 === 99) await observed();
  }
  expect(scheduler.waiting()).toBe(1);
  await settle();
  expect(host.findComposers.mock.calls.length).toBeLessThanOrEqual(1);
  expect(host.read).not.toHaveBeenCalled();
  expect(host.isRecipientChange).not.toHaveBeenCalled();
});

it('survives a document that is opened anew', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('No document');
  addComposer('a', inner);
  const { bodies, gone, settle, watch } = watching(plainHost(), inner);
  watch.start();
  await settle();
  inner.open();
  inner.write('<!doctype html><body></body>');
  inner.close();
  const root = addComposer('b', inner);
  await settle();
  expect(gone()).toEqual(['a']);
  const Input =
    frame.contentWindow === null
      ? InputEvent
      : (frame.contentWindow as typeof globalThis & Window).InputEvent;
  part(root, '[contenteditable]').textContent = 'Hei igjen';
  part(root, 'input').dispatchEvent(new Input('input', { bubbles: true }));
  await settle();
  expect(bodies()).toEqual(['a: Hei', 'b: Hei', 'b: Hei igjen']);
});

describe('frames of the same origin', () => {
  function addFrame(document = window.document): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame;
  }

  function inside({ contentDocument }: HTMLIFrameElement): Document {
    if (contentDocument === null) throw new Error('No document');
    return contentDocument;
  }

  /** Loads another page into the frame, with a composer of this name. */
  async function load(frame: HTMLIFrameElement, key: string): Promise<HTMLElement> {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = `<div data-composer="${key}"><p data-well></p><input><div contenteditable>Hei</div></div>`;
    await loaded;
    return part(inside(frame).body, 'div');
  }

  it('are searched, frames in frames too, each composer once and under a key of its own', async () => {
    addComposer('a');
    const frame = addFrame();
    addComposer('a', inside(frame));
    addComposer('a', inside(addFrame(inside(frame))));
    const { events, bodies, settle, watch } = watching();
    watch.start();
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'a: Hei', 'a: Hei']);
    expect(new Set(events.read.mock.calls.map(([{ key }]) => key)).size).toBe(3);
  });

  it('are heard: text, fields and recipients', async () => {
    const root = addComposer('a', inside(addFrame()));
    const { events, bodies, scheduler, settle, watch } = watching();
    watch.start();
    await settle();
    type(root, ' alle');
    await settle();
    expect(bodies().at(-1)).toBe('a: Hei alle');
    addRecipient(root, 'Alle studenter');
    await observed();
    scheduler.pass(0);
    expect(events.read.mock.lastCall?.[1]).toMatchObject({ recipients: { to: [{}] } });
    const field = root.querySelector('input');
    if (field === null) throw new Error('No field');
    field.value = 'Emne';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(events.read.mock.lastCall?.[1].subject).toBe('Emne');
  });

  it('that load anew bring a new composer; the old one is gone', async () => {
    const frame = addFrame();
    const { bodies, gone, settle, watch } = watching();
    watch.start();
    await load(frame, 'a');
    await settle();
    await load(frame, 'b');
    await settle();
    expect(bodies()).toEqual(['a: Hei', 'b: Hei']);
    expect(gone()).toEqual(['a']);
    frame.remove();
    await settle();
    expect(gone()).toEqual(['a', 'b']);
    expect(watch.isResting()).toBe(true);
  });

  it('of another origin are passed by', async () => {
    addFrame().setAttribute('sandbox', '');
    addComposer('a');
    const { bodies, settle, watch } = watching();
    expect(() => watch.start()).not.toThrow();
    await settle();
    expect(bodies()).toEqual(['a: Hei']);
  });

  it('that are an editor are no page, but what is typed in them is heard', async () => {
    const root = addComposer('a');
    const frame = addFrame();
    const body = inside(frame).body;
    body.contentEditable = 'true';
    addComposer('pasted', inside(frame));
    const host = plainHost();
    host.findComposers.mockImplementation((document) =>
      document === window.document
        ? [{ key: 'a', root, editor: body }]
        : [{ key: 'pasted', root: body, editor: body }],
    );
    const { events, bodies, settle, watch } = watching(host);
    watch.start();
    await settle();
    expect(bodies()).toHaveLength(1);
    body.append(' alle');
    await settle();
    expect(events.read).toHaveBeenCalledTimes(2);
    body.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(events.read).toHaveBeenCalledTimes(3);
  });

  it('are learnt from, until they go', async () => {
    const host = plainHost();
    const frame = addFrame();
    const { settle, watch } = watching(host);
    watch.start();
    expect(host.learn.mock.calls).toEqual([[document], [inside(frame)]]);
    frame.remove();
    await settle();
    expect(host.stopped).toHaveBeenCalledTimes(1);
    watch.stop();
    expect(host.stopped).toHaveBeenCalledTimes(2);
  });
});

describe('several hosts on one page', () => {
  it('read each their own; a composer that two find belongs to the first', async () => {
    addComposer('a');
    const [first, second] = [plainHost(), { ...plainHost(), id: 'other' }];
    const { bodies, settle, watch } = watching([first, second]);
    watch.start();
    await settle();
    expect(bodies()).toEqual(['a: Hei']);
    expect(second.read).not.toHaveBeenCalled();
    first.findComposers.mockReturnValue([]);
    addComposer('b');
    await settle();
    expect(second.read).toHaveBeenCalledTimes(2);
  });

  it('go on when one of them throws', async () => {
    const broken = plainHost();
    broken.findComposers.mockImplementation(() => {
      throw new Error('broken');
    });
    addComposer('a');
    const { bodies, settle, watch } = watching([broken, { ...plainHost(), id: 'other' }]);
    watch.start();
    await settle();
    expect(bodies()).toEqual(['a: Hei']);
  });
});

describe('what a host says of its page', () => {
  it.each(['checkbox', 'radio'])('a %s counts at once, typed text after a pause', async (kind) => {
    const root = addComposer('a');
    const field = root.querySelector('input');
    if (field === null) throw new Error('No field');
    field.type = kind;
    const { events, scheduler, settle, watch } = watching();
    watch.start();
    await settle();
    field.click();
    scheduler.pass(0);
    expect(events.read).toHaveBeenCalledTimes(2);
    field.type = 'text';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    scheduler.pass(0);
    expect(events.read).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['of a host that shows by classes leads to a search', ['class'], 1],
    ['of any other leads to none', [], 0],
  ] as const)('a class %s', async (_, visibility, searches) => {
    const host = { ...plainHost(), visibility };
    addComposer('a');
    const { settle, watch } = watching(host);
    watch.start();
    await settle();
    host.findComposers.mockClear();
    document.body.className = 'hide-in-background';
    await settle();
    document.body.className = '';
    expect(host.findComposers).toHaveBeenCalledTimes(searches);
  });

  it('is read again when the surroundings are others, and only then', async () => {
    let room = '';
    addComposer('a');
    const { bodies, settle, watch } = watching({ ...plainHost(), surroundings: () => room });
    watch.start();
    await settle();
    document.body.append(document.createElement('p'));
    await settle();
    expect(bodies()).toHaveLength(1);
    room = 'TDT4100';
    document.body.append(document.createElement('p'));
    await settle();
    expect(bodies()).toHaveLength(2);
  });
});
