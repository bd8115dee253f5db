import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { inferPurpose } from '../../core/purpose/infer.ts';
import { readText } from '../../core/reading/reading.ts';
import { isLongCopy } from '../../core/signals/long-copy.ts';

function copies(body: string): boolean {
  const parts = readText('', body, ntnu);
  return isLongCopy(parts, inferPurpose(parts));
}

const GENERAL: Readonly<Record<string, string>> = {
  nb: 'Husk å betale semesteravgiften, bekrefte utdanningsplanen og melde deg opp til eksamen i Studentweb innen fristen. ',
  nn: 'Hugs å betale semesteravgifta, stadfeste utdanningsplanen og melde deg opp til eksamen i Studentweb innan fristen. ',
  en: 'Remember to pay the semester fee, confirm your education plan and finish your exam registration by the deadline. ',
};

describe.each(Object.entries(GENERAL))('general information in %s', (_language, sentence) => {
  it('is a long copy when it is a page long', () => expect(copies(sentence.repeat(12))).toBe(true));

  it('is none when it is short', () => expect(copies(sentence.repeat(3))).toBe(false));

  it.each(['https://i.ntnu.no/eksamen', 'http://example.com', 'www.ntnu.no'])(
    'is none with the link %s',
    (link) => expect(copies(`${sentence.repeat(12)}\n\nLes mer: ${link}\n`)).toBe(false),
  );
});

it('is no long copy of general information when it is about something else', () => {
  expect(copies('Vi må snakke om hvordan vi fordeler kontorene i tredje etasje etter jul. '.repeat(20))).toBe(
    false,
  );
});
