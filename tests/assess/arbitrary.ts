import type { Draft, Place, Recipient, Recipients, ToOption } from '../../core/draft.ts';
import { DEFAULT_PROFILE, type Profile, ROLES } from '../../core/profile.ts';
import type { Random } from '../text/random.ts';

const TO_OPTIONS: readonly [ToOption | 'unknown', ...(ToOption | 'unknown')[]] = [
  'all-users',
  'all-students',
  'all-staff',
  'groups',
  'individuals',
  'unknown',
];
const PLACE_KINDS: readonly [Place['kind'], ...Place['kind'][]] = [
  'course',
  'organisation',
  'channel',
  'account',
];
const DOMAINS = [
  'ntnu.no',
  'stud.ntnu.no',
  'list.stud.ntnu.no',
  'alumni.ntnu.no',
  'example.com',
  '',
] as const;

function recipient(random: Random): Recipient {
  const name = random.pick<string>(['', random.text(4), 'Kari Moen']);
  const address = `${random.text(3)}@${random.pick(DOMAINS)}`;
  const group = random.pick<{ size?: number }>([{}, { size: random.below(9000) }]);
  return random.pick<Recipient>([{ name }, { name, address }, { name, group }, { name, address, group }]);
}

function well(random: Random, most: number): Recipient[] {
  return Array.from({ length: random.below(most + 1) }, () => recipient(random));
}

/** Any recipients, up to `most` in each well. */
export function anyRecipients(random: Random, most: number): Recipients {
  return { to: well(random, most), cc: well(random, most), bcc: well(random, most) };
}

function place(random: Random): Place | 'unknown' {
  const known: Place = { kind: random.pick(PLACE_KINDS), title: random.text(6) };
  return random.pick([known, known, known, 'unknown']);
}

/** A well-typed draft of any kind, with texts of up to `longest` pieces. */
export function anyDraft(random: Random, longest: number): Draft {
  const recipients = random.pick([anyRecipients(random, 6), anyRecipients(random, 40), 'unknown' as const]);
  const written = {
    subject: random.text(Math.min(longest, 20)).replaceAll('\n', ' '),
    body: random.text(longest),
    ...random.pick<Partial<Pick<Draft, 'quoted' | 'inReplyTo'>>>([
      {},
      { quoted: random.text(20) },
      { inReplyTo: true },
    ]),
  };
  const room = {
    place: place(random),
    toOption: random.pick(TO_OPTIONS),
    recipients,
    emailCopy: random.below(2) === 1,
  };
  return random.pick<Draft>([
    { surface: 'outlook', form: 'email', recipients, ...written },
    { surface: 'blackboard', form: 'announcement', ...room, ...written },
    { surface: 'canvas', form: 'course-message', ...room, ...written },
    { surface: 'blackboard', form: 'course-email', ...room, ...written },
    { surface: 'innsida', form: 'post', place: place(random), ...written },
    { surface: 'facebook', form: 'post', place: place(random), ...written },
  ]);
}

/** Any profile. */
export function anyProfile(random: Random): Profile {
  const codes = random.pick([[], ['TDT4100'], ['TDT4100', 'IT1901'], [random.text(2)]]);
  return {
    ...DEFAULT_PROFILE,
    role: random.pick(ROLES),
    courses: codes,
    programmes: random.pick([[], ['MTDT'], [random.text(2)]]),
    establishedPractice: codes,
    fewLimit: random.pick([24, 0, 5000]),
    lists: random.pick([{}, { [random.text(2)]: random.text(2) }, { 'Kari Moen': 'course:TDT4100' }]),
  };
}
