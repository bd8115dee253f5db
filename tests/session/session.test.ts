import { describe, expect, it } from 'vitest';
import { parseRecipient } from '../../core/audience/parse-recipient.ts';
import type { EmailDraft, PostDraft, RoomDraft } from '../../core/draft.ts';
import type { Composer } from '../../core/hosts/host.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import { reportComposers } from '../../core/session/report.ts';
import {
  createSession,
  gravest,
  hasNotice,
  type PageState,
  pageState,
  type SessionStore,
} from '../../core/session/session.ts';

/** The session passes elements on and never looks at them. */
function composer(key: string): Composer {
  const element = {} as HTMLElement;
  return { key, root: element, editor: element };
}

function mail(to: readonly string[], body = 'Hei!\n\nDet er nytt på fredag.'): EmailDraft {
  const recipients = { to: to.map(parseRecipient), cc: [], bcc: [] };
  return { surface: 'outlook', form: 'email', recipients, subject: 'Fredag', body };
}

const TO_COURSE = mail(['TDT4100 studenter høst 2026'], 'Hei!\n\nØving 3 er ute.');
const TO_PROGRAMME = mail(['MTDT kull 2024'], 'Hei!\n\nDet er nytt på fredag.');
const TO_ONE = mail(['Kari Moen <kari.moen@ntnu.no>']);
const TO_NOBODY_KNOWN = mail(['Kaffegruppa [group 412]']);
const UNREAD: EmailDraft = { ...TO_ONE, recipients: 'unknown' };

function session(): SessionStore {
  return createSession(DEFAULT_PROFILE, ntnu);
}

function stateOf(store: SessionStore, key: string) {
  const state = store.getState().composers.get(key);
  if (state === undefined) throw new Error(`No composer ${key}`);
  return state;
}

function noticed(store: SessionStore, key: string): boolean {
  return hasNotice(stateOf(store, key));
}

function verdictOf(store: SessionStore, key: string): string {
  const { reading } = stateOf(store, key);
  return reading.state === 'assessed' ? reading.assessment.verdict : reading.state;
}

describe('a notice', () => {
  it.each([
    ['a mail to one', TO_ONE, false],
    ['a mail to a course', TO_COURSE, true],
    ['a mail to a group that nothing identifies', TO_NOBODY_KNOWN, true],
    ['a mail whose recipients cannot be read', UNREAD, false],
  ])('at %s: %s', (_what, draft, shown) => {
    const store = session();
    store.actions.read(composer('a'), draft);
    expect(noticed(store, 'a')).toBe(shown);
  });
});

describe('a dismissal', () => {
  it('holds while audience and verdict stay', () => {
    const store = session();
    store.actions.read(composer('a'), TO_COURSE);
    store.actions.dismiss('a');
    expect(noticed(store, 'a')).toBe(false);
    store.actions.read(composer('a'), { ...TO_COURSE, body: `${TO_COURSE.body} Og øving 4.` });
    expect(noticed(store, 'a')).toBe(false);
  });

  it('does not cover another audience', () => {
    const store = session();
    store.actions.read(composer('a'), TO_COURSE);
    store.actions.dismiss('a');
    store.actions.read(composer('a'), TO_PROGRAMME);
    expect(noticed(store, 'a')).toBe(true);
  });

  it('does not cover a graver verdict', () => {
    const store = session();
    const pointer = { ...TO_COURSE, body: 'Hei! Øvingen er lagt ut: https://i.ntnu.no/oving' };
    store.actions.read(composer('a'), pointer);
    expect(verdictOf(store, 'a')).toBe('tip');
    store.actions.dismiss('a');
    store.actions.read(composer('a'), TO_COURSE);
    expect(verdictOf(store, 'a')).toBe('misuse');
    expect(noticed(store, 'a')).toBe(true);
  });

  it('is for its own composer alone, and closes its panel', () => {
    const store = session();
    store.actions.read(composer('a'), TO_COURSE);
    store.actions.read(composer('b'), TO_COURSE);
    store.actions.explain('a');
    store.actions.dismiss('a');
    expect(store.getState().explained).toBeNull();
    expect(noticed(store, 'b')).toBe(true);
    store.actions.explain('b');
    store.actions.dismiss('a');
    expect(store.getState().explained).toBe('b');
  });

  it('of nothing readable, or of nothing at all, is nothing', () => {
    const store = session();
    store.actions.failed(composer('a'));
    store.actions.dismiss('a');
    store.actions.dismiss('b');
    store.actions.read(composer('a'), TO_COURSE);
    expect(noticed(store, 'a')).toBe(true);
    expect(store.getState().composers.has('b')).toBe(false);
  });
});

describe('a correction', () => {
  it('is assessed at once and outlasts what is read later', () => {
    const store = session();
    store.actions.read(composer('a'), TO_NOBODY_KNOWN);
    expect(verdictOf(store, 'a')).toBe('ask');
    store.actions.correct('a', { kind: 'few' });
    expect(verdictOf(store, 'a')).toBe('fine');
    store.actions.read(composer('a'), { ...TO_NOBODY_KNOWN, body: 'Hei igjen!' });
    expect(verdictOf(store, 'a')).toBe('fine');
    store.actions.reassess({ ...DEFAULT_PROFILE, role: 'teacher' }, ntnu);
    expect(verdictOf(store, 'a')).toBe('fine');
  });

  it('waits for a draft that could not be read', () => {
    const store = session();
    store.actions.failed(composer('a'));
    store.actions.correct('a', { kind: 'few' });
    expect(stateOf(store, 'a').reading).toEqual({ state: 'unreadable' });
  });

  it('goes with its composer', () => {
    const store = session();
    store.actions.read(composer('a'), TO_NOBODY_KNOWN);
    store.actions.correct('a', { kind: 'few' });
    store.actions.gone('a');
    store.actions.read(composer('a'), TO_NOBODY_KNOWN);
    expect(verdictOf(store, 'a')).toBe('ask');
  });
});

describe('the panel', () => {
  it('opens, closes on the same click, and moves', () => {
    const store = session();
    store.actions.read(composer('a'), TO_COURSE);
    store.actions.explain('a');
    expect(store.getState().explained).toBe('a');
    store.actions.explain('a');
    expect(store.getState().explained).toBeNull();
    store.actions.explain('a');
    store.actions.closePanel();
    expect(store.getState().explained).toBeNull();
    store.actions.movePanel('left');
    expect(store.getState().panelSide).toBe('left');
  });

  it('closes when its composer is gone, and not when another is', () => {
    const store = session();
    store.actions.read(composer('a'), TO_COURSE);
    store.actions.read(composer('b'), TO_COURSE);
    store.actions.explain('a');
    store.actions.gone('b');
    expect(store.getState().explained).toBe('a');
    store.actions.gone('a');
    expect(store.getState().explained).toBeNull();
    expect(store.getState().composers.size).toBe(0);
  });
});

describe('what cannot be read', () => {
  it('is not silently fine', () => {
    const store = session();
    store.actions.read(composer('a'), UNREAD);
    expect(pageState(store.getState())).toBe('unreadable');
  });

  it('is forgotten as soon as it can be read', () => {
    const store = session();
    store.actions.failed(composer('a'));
    expect(pageState(store.getState())).toBe('unreadable');
    store.actions.read(composer('a'), TO_ONE);
    expect(pageState(store.getState())).toBe('fine');
  });

  it('does not keep the old answer when reading fails later', () => {
    const store = session();
    store.actions.read(composer('a'), TO_COURSE);
    store.actions.failed(composer('a'));
    expect(noticed(store, 'a')).toBe(false);
    expect(pageState(store.getState())).toBe('unreadable');
  });
});

describe('pageState', () => {
  it('is none without a composer, and the gravest of several', () => {
    const store = session();
    expect(pageState(store.getState())).toBe('none');
    store.actions.read(composer('a'), TO_ONE);
    store.actions.read(composer('b'), TO_COURSE);
    store.actions.failed(composer('c'));
    expect(pageState(store.getState())).toBe('misuse');
    store.actions.gone('b');
    expect(pageState(store.getState())).toBe('unreadable');
  });

  it('ranks its states', () => {
    const order: PageState[] = ['none', 'fine', 'tip', 'unreadable', 'ask', 'misuse'];
    for (const [index, state] of order.entries())
      for (const lesser of order.slice(0, index + 1)) {
        expect(gravest([state, lesser])).toBe(state);
        expect(gravest([lesser, state])).toBe(state);
      }
    expect(gravest([])).toBe('none');
  });
});

describe('the report', () => {
  const ROOM: RoomDraft = {
    surface: 'blackboard',
    form: 'announcement',
    place: { kind: 'course', title: 'TDT4100 Objektorientert programmering (2026 HØST)' },
    toOption: 'all-users',
    recipients: { to: [], cc: [], bcc: [] },
    emailCopy: true,
    subject: 'Øving 3',
    body: 'Øving 3 er ute.',
  };
  const POST: PostDraft = {
    surface: 'innsida',
    form: 'post',
    place: 'unknown',
    subject: '',
    body: '',
  };

  function reportOf(draft: EmailDraft | RoomDraft | PostDraft) {
    const store = session();
    store.actions.read(composer('a'), draft);
    return reportComposers(store.getState(), 'outlook', (key) => `notice of ${key}`);
  }

  it('of a mail', () => {
    const draft = mail(['Kari Moen <kari.moen@ntnu.no>', 'IDI [group 412]']);
    expect(reportOf(draft)).toMatchObject([
      {
        host: 'outlook',
        form: 'email',
        place: null,
        recipients: { to: ['Kari Moen <kari.moen@ntnu.no>', 'IDI [group 412]'], cc: [], bcc: [] },
        toOption: null,
        emailCopy: null,
        subject: 'Fredag',
        bodyLength: draft.body.length,
        notice: 'notice of a',
      },
    ]);
  });

  it('of a mail to a course says what came of it', () => {
    expect(reportOf(TO_COURSE)).toMatchObject([
      { audience: 'course:TDT4100', verdict: 'misuse', channel: 'lms-course:TDT4100' },
    ]);
  });

  it('of a mail whose recipients cannot be read', () => {
    expect(reportOf(UNREAD)).toMatchObject([
      { recipients: 'unknown', audience: 'unknown', verdict: 'fine', channel: null },
    ]);
  });

  it('of an announcement', () => {
    expect(reportOf(ROOM)).toMatchObject([
      {
        host: 'blackboard',
        form: 'announcement',
        place: ROOM.place,
        recipients: { to: [], cc: [], bcc: [] },
        toOption: 'all-users',
        emailCopy: true,
        audience: 'course:TDT4100',
        verdict: 'tip',
      },
    ]);
  });

  it('of a post', () => {
    expect(reportOf(POST)).toMatchObject([
      { host: 'innsida', form: 'post', place: 'unknown', recipients: null, toOption: null, emailCopy: null },
    ]);
  });

  it('of a composer that could not be read at all', () => {
    const store = session();
    store.actions.failed(composer('a'));
    expect(reportComposers(store.getState(), 'outlook', () => null)).toEqual([
      {
        host: 'outlook',
        form: 'unknown',
        place: null,
        recipients: 'unknown',
        toOption: null,
        emailCopy: null,
        subject: '',
        bodyLength: 0,
        audience: 'unknown',
        verdict: 'fine',
        channel: null,
        notice: null,
      },
    ]);
  });
});
