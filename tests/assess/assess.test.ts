import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { formatAudience } from '../../core/audience/audience.ts';
import { parseRecipient } from '../../core/audience/parse-recipient.ts';
import type { Draft, EmailDraft } from '../../core/draft.ts';
import { FACTS } from '../../core/policy/facts.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { VERDICTS } from '../../core/policy/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import { parseCase, toDraft, toProfile } from '../../tools/cases/format.ts';
import { random } from '../text/random.ts';
import { anyDraft, anyProfile, anyRecipients } from './arbitrary.ts';

function mail(to: readonly string[], body: string, subject = ''): EmailDraft {
  const recipients = { to: to.map(parseRecipient), cc: [], bcc: [] };
  return { surface: 'outlook', form: 'email', recipients, subject, body };
}

const FILES = ['../cases/drafts.jsonl', '../cases/held-out.jsonl', '../../../shared/cases/drafts.jsonl'].map(
  (path) => new URL(path, import.meta.url),
);
const CASES = FILES.filter((file) => existsSync(file)).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => parseCase(line, `${file}:${index + 1}`)),
);

/** Evidence must show the very words of the draft. */
function expectEvidence(draft: Draft, assessment: ReturnType<typeof assess>): void {
  for (const { words, span } of [...assessment.evidence, ...assessment.purposeEvidence]) {
    if (span === undefined) continue;
    expect(span.start).toBeLessThan(span.end);
    expect(draft[span.field].slice(span.start, span.end)).toBe(words);
  }
}

describe('the labelled drafts', () => {
  it('are there', () => expect(CASES.length).toBeGreaterThanOrEqual(220));

  it('are assessed the same again, whatever was assessed in between', () => {
    const first = CASES.map(({ draft, profile }) => assess(toDraft(draft), toProfile(profile), ntnu));
    const again = CASES.toReversed().map(({ draft, profile }) =>
      assess(toDraft(draft), toProfile(profile), ntnu),
    );
    expect(again.toReversed()).toEqual(first);
  });

  it('leave draft and profile as they were', () => {
    for (const { draft, profile } of CASES) {
      const [given, known] = [toDraft(draft), toProfile(profile)];
      assess(given, known, ntnu);
      expect(given).toEqual(toDraft(draft));
      expect(known).toEqual(toProfile(profile));
    }
  });

  it('give evidence in their very words', () => {
    let spans = 0;
    for (const { draft, profile } of CASES) {
      const given = toDraft(draft);
      const assessment = assess(given, toProfile(profile), ntnu);
      expectEvidence(given, assessment);
      spans += [...assessment.evidence, ...assessment.purposeEvidence].filter(({ span }) => span).length;
    }
    expect(spans).toBeGreaterThan(CASES.length);
  });

  it('are assessed the same when letters and their marks come apart', () => {
    for (const { id, draft, profile } of CASES) {
      const given = toDraft(draft);
      const apart = { ...given, subject: given.subject.normalize('NFD'), body: given.body.normalize('NFD') };
      const assessment = assess(apart, toProfile(profile), ntnu);
      expectEvidence(apart, assessment);
      const { verdict, audience } = assess(given, toProfile(profile), ntnu);
      expect([id, assessment.verdict, formatAudience(assessment.audience)]).toEqual([
        id,
        verdict,
        formatAudience(audience),
      ]);
    }
  });
});

describe('any draft', () => {
  it('is assessed, with evidence in its very words', () => {
    const source = random(4100);
    for (let round = 0; round < 300; round += 1) {
      const draft = anyDraft(source, 80);
      const assessment = assess(draft, anyProfile(source), ntnu);
      expect(VERDICTS).toContain(assessment.verdict);
      for (const [fact, value] of Object.entries(assessment.facts))
        expect(FACTS[fact as keyof typeof FACTS]).toContain(value);
      expectEvidence(draft, assessment);
    }
  });

  it('is assessed when it is as long as a mail can be', () => {
    const source = random(200_000);
    const pieces = source.text(4000);
    const body = pieces.repeat(Math.ceil(200_000 / pieces.length)).slice(0, 200_000);
    const draft = { ...mail(['Alle studenter'], body), subject: body.slice(0, 5000) };
    expectEvidence(draft, assess(draft, DEFAULT_PROFILE, ntnu));
  });

  it('is assessed when it goes to thousands', () => {
    const source = random(5000);
    const some = anyRecipients(source, 60).to.filter(({ group }) => group === undefined);
    const addresses = Array.from({ length: 5000 }, (_, n) => ({ name: '', address: `s${n}@stud.ntnu.no` }));
    const draft: Draft = { ...mail([], 'Hei'), recipients: { to: addresses, cc: some, bcc: [] } };
    const assessment = assess(draft, DEFAULT_PROFILE, ntnu);
    expect(assessment.verdict).toBe('misuse');
    expect(assess(draft, DEFAULT_PROFILE, ntnu)).toEqual(assessment);
  });
});

describe('a correction', () => {
  const draft = mail(['TDT4100 studenter høst 2026'], 'Hei!\n\nØving 3 er ute.');

  it('overrules what we think, and says so', () => {
    const { audience, certainty, evidence, verdict } = assess(draft, DEFAULT_PROFILE, ntnu, {
      correction: { kind: 'one' },
    });
    expect(formatAudience(assess(draft, DEFAULT_PROFILE, ntnu).audience)).toBe('course:TDT4100');
    expect(audience).toEqual({ kind: 'one' });
    expect(certainty).toBe('sure');
    expect(evidence).toEqual([{ source: 'correction', words: '' }]);
    expect(verdict).toBe('fine');
  });

  it('answers the question who an unnamed group is', () => {
    const asked = mail(['Kaffegruppa [group 412]'], 'Hei!\n\nDet er nytt på fredag.');
    const before = assess(asked, DEFAULT_PROFILE, ntnu);
    expect(before).toMatchObject({ verdict: 'ask', unidentified: 'Kaffegruppa', channel: null });
    const after = assess(asked, DEFAULT_PROFILE, ntnu, { correction: { kind: 'programme', id: 'MTDT' } });
    expect(after.unidentified).toBeUndefined();
    expect(after.verdict).toBe('misuse');
    expect(after.channel).toEqual({ id: 'innsida-programme', of: 'MTDT' });
    expect(after.people).toBe(412);
  });
});

/** The time that some work takes, in ms. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('the time for a text', () => {
  const HOSTILE: Readonly<Record<string, string>> = {
    'one long word': 'a',
    'one long line of capitals': 'Å',
    'everybody, again and again': 'alle ',
    'students at, again and again': 'studenter på ',
    'you who take, again and again': 'dere som tar ',
    'until something that never comes': 'til alle studenter som ',
    'headers, again and again': 'fra: ',
    'headers in lines': 'Fra: Kari\n',
    'quoted lines': '> til alle\n',
    'who wrote, again and again': 'on 10:12 skrev ',
    closings: 'hilsen\n',
    'empty lines': '\n',
    blanks: ' ',
    'marks alone': '\u030a',
    'soft hyphens': '\u00ad',
    'decomposed letters': 'a\u030a ',
    'halves of pairs': '\ud800',
    digits: '0',
    'digits in groups': '010190 ',
    courses: 'TDT4100 ',
    'something like courses': 'TDT-',
    names: 'Kari Moen ',
    initials: 'Kari M. ',
    'names of what is said': 'Kari Moen sykmeldt. ',
    papers: 'send legeattest ',
    links: 'https://i.ntnu.no/',
    addresses: 'a.b@',
    'quotation marks': '"',
    brackets: '(',
    'half a unit': 'institutt for ',
    'left-over markup': '&oslash;',
    'half of left-over markup': '&',
    hyphens: '-',
    'full stops': '.',
    'what is said of nobody': 'sykmeldt. ',
    quotations: '"hei alle studenter" ',
    'left-over markup around courses': '&oslash; TDT4100 ',
    'soft hyphens in courses': 'TDT\u00ad4100 ',
    'units that never end': 'institutt for x ',
    'notices of where it lies': 'les mer på i.ntnu.no ',
  };

  /** As long as that, with an address and a quotation, so that nothing is left out for want of them. */
  function bodyOf(piece: string, length: number): string {
    return `kari@ntnu.no "hei" ${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`;
  }

  function assessing(piece: string, length: number): () => void {
    const draft = mail(['Alle studenter'], bodyOf(piece, length));
    return () => assess(draft, DEFAULT_PROFILE, ntnu);
  }

  /** Long enough to measure, in ms, and no longer than a mail can be. */
  const MEASURABLE = 20;
  const LONGEST = 100_000;

  function measurableLength(piece: string): number {
    let length = 12_500;
    while (2 * length < LONGEST && timeOf(assessing(piece, length)) < MEASURABLE) length *= 2;
    return length;
  }

  it.each(Object.entries(HOSTILE))(
    'at most doubles with its length: %s',
    { timeout: 60_000 },
    (_what, piece) => {
      timeOf(assessing(piece, 2000));
      const length = measurableLength(piece);
      const [once, twice] = [assessing(piece, length), assessing(piece, 2 * length)];
      let [single, double] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      const isLinear = () => double < Math.max(2.6 * single, single + MEASURABLE);
      // The least of some runs, taken in turn, is what the work takes when nothing else is in the way.
      for (let run = 0; run < 12 && (run < 3 || !isLinear()); run += 1) {
        single = Math.min(single, timeOf(once));
        double = Math.min(double, timeOf(twice));
      }
      expect(
        isLinear(),
        `${length} units: ${single.toFixed(1)} ms, twice as many: ${double.toFixed(1)} ms`,
      ).toBe(true);
    },
  );
});
