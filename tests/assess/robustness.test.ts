import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import type { Assessment } from '../../core/assessment.ts';
import type { Draft, Place, Recipient, Recipients } from '../../core/draft.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { VERDICTS } from '../../core/policy/pack.ts';
import { DEFAULT_PROFILE, type Profile, ROLES } from '../../core/profile.ts';
import { LineMemory } from '../../core/reading/line.ts';

/**
 * How many drafts are made. All 20,000 are read with ROBUSTNESS_DRAFTS=20000; a share of them, from the same seed, with
 * every run of the tests.
 */
const DRAFTS = Number(process.env['ROBUSTNESS_DRAFTS'] ?? 2000);
const SEED = 20_260_401;
const LONGEST_TEXT = 200_000;
const MOST_RECIPIENTS = 5000;

const WORDS = [
  'til alle studenter',
  'Kjære dere som tar TDT4100',
  'ved IE i Gjøvik',
  'Kari Moen er sykmeldt',
  'send legeattest på mail',
  'Hilsen',
  'Fra: Kari Moen\nSendt: i dag\n',
  'https://i.ntnu.no/x',
  'kari@stud.ntnu.no',
  '01010112345',
  '&oslash;',
  '"alle ansatte" ',
  '\n\n',
  '. ',
  '> ',
];

/** Any UTF-16 units at all: halves of pairs, marks alone, controls. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
  .map((all) => String.fromCharCode(...all));
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: units },
);
const shortText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
/** A text of any size: most are short, one in a hundred is a repetition of up to 200,000 characters. */
const text = fc.oneof(
  { weight: 99, arbitrary: shortText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: LONGEST_TEXT }))
      .map(([pieces, length]) => {
        const once = pieces.join('') || ' ';
        return once.repeat(Math.ceil(length / once.length)).slice(0, length);
      }),
  },
);

const name = fc.oneof(
  piece,
  fc.constantFrom(
    '',
    'Kari Moen',
    'TDT4100 studenter',
    'Alle ansatte',
    'MTDT kull 2024',
    'Undisclosed recipients',
  ),
);
const domain = fc.constantFrom(
  'ntnu.no',
  'stud.ntnu.no',
  'list.stud.ntnu.no',
  'alumni.ntnu.no',
  'example.com',
  '',
);
const recipient: fc.Arbitrary<Recipient> = fc
  .record(
    {
      name,
      local: fc.oneof(piece, fc.constantFrom('kari.moen', 'tdt4100-studenter', 'alle')),
      domain,
      group: fc.oneof(fc.constant({}), fc.record({ size: fc.nat(20_000) })),
      hasAddress: fc.boolean(),
    },
    { requiredKeys: ['name', 'local', 'domain', 'hasAddress'] },
  )
  .map(({ name: shown, local, domain: host, group, hasAddress }) => ({
    name: shown,
    ...(hasAddress ? { address: `${local}@${host}` } : {}),
    ...(group === undefined ? {} : { group }),
  }));
/** Recipients of any number: most are few, one in a hundred wells has up to 5,000. */
const well = fc.oneof(
  { weight: 99, arbitrary: fc.array(recipient, { maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.array(recipient, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: MOST_RECIPIENTS }),
      )
      .map(([some, count]) =>
        Array.from({ length: count }, (_, n) => {
          const { address, ...rest } = some[n % some.length] as Recipient;
          return address === undefined
            ? { ...rest, name: `${rest.name} ${n}` }
            : { ...rest, address: `${n}${address}` };
        }),
      ),
  },
);
const recipients: fc.Arbitrary<Recipients> = fc.record({ to: well, cc: well, bcc: well });
const place: fc.Arbitrary<Place> = fc.record({
  kind: fc.constantFrom('course', 'organisation', 'channel', 'account'),
  title: fc.oneof(shortText, fc.constantFrom('TDT4100 Objektorientert programmering', 'NTNU i Gjøvik')),
});

const written = { subject: shortText, body: text, quoted: shortText, inReplyTo: fc.boolean() };
const unknown = fc.constant('unknown' as const);
const keys = { noNullPrototype: true } as const;

const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record(
    {
      surface: fc.constant('outlook' as const),
      form: fc.constant('email' as const),
      recipients: fc.oneof({ weight: 9, arbitrary: recipients }, { weight: 1, arbitrary: unknown }),
      ...written,
    },
    keys,
  ),
  fc.record(
    {
      surface: fc.constantFrom('blackboard' as const, 'canvas' as const),
      form: fc.constantFrom('announcement' as const, 'course-message' as const, 'course-email' as const),
      place: fc.oneof({ weight: 9, arbitrary: place }, { weight: 1, arbitrary: unknown }),
      toOption: fc.constantFrom(
        'all-users' as const,
        'all-students' as const,
        'all-staff' as const,
        'groups' as const,
        'individuals' as const,
        'unknown' as const,
      ),
      recipients: fc.oneof({ weight: 9, arbitrary: recipients }, { weight: 1, arbitrary: unknown }),
      emailCopy: fc.boolean(),
      ...written,
    },
    keys,
  ),
  fc.record(
    {
      surface: fc.constantFrom('innsida' as const, 'facebook' as const, 'x' as const, 'instagram' as const),
      form: fc.constant('post' as const),
      place: fc.oneof({ weight: 9, arbitrary: place }, { weight: 1, arbitrary: unknown }),
      ...written,
    },
    keys,
  ),
);

const code = fc.constantFrom('TDT4100', 'IT1901', 'MTDT', '', 'æ');
const profile: fc.Arbitrary<Profile> = fc
  .record({
    role: fc.constantFrom(...ROLES),
    programmes: fc.array(code, { maxLength: 2 }),
    courses: fc.array(code, { maxLength: 2 }),
    fewLimit: fc.constantFrom(0, 24, MOST_RECIPIENTS),
    lists: fc.dictionary(name, fc.constantFrom('course:TDT4100', 'campus:gjovik', 'few', 'nonsense', '')),
    establishedPractice: fc.array(code, { maxLength: 2 }),
  })
  .map((known) => ({ ...DEFAULT_PROFILE, ...known }));

function expectVeryWords(given: Draft, { evidence, purposeEvidence }: Assessment): void {
  for (const { words, span } of [...evidence, ...purposeEvidence]) {
    if (span === undefined) continue;
    expect(span.start).toBeLessThan(span.end);
    expect(given[span.field].slice(span.start, span.end)).toBe(words);
  }
}

it(`${DRAFTS} drafts of any kind are assessed: nothing raised, always the same, in their very words`, {
  timeout: 60_000 + DRAFTS * 60,
}, () => {
  let read = 0;
  fc.assert(
    fc.property(draft, profile, (given, known) => {
      const assessment = assess(given, known, ntnu);
      expect(VERDICTS).toContain(assessment.verdict);
      expect(assess(given, known, ntnu, { memory: new LineMemory() })).toEqual(assessment);
      expectVeryWords(given, assessment);
      read += 1;
    }),
    { seed: SEED, numRuns: DRAFTS },
  );
  expect(read).toBe(DRAFTS);
});
