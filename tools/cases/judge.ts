import type { Actual, LabelledCase } from './format.ts';

export interface Judged {
  labelled: LabelledCase;
  actual: Actual;
  right: { verdict: boolean; audience: boolean; channel: boolean; rules: boolean };
}

/** Compares what the tool says of a case with its label: any of the equally right answers counts. */
export function judge(labelled: LabelledCase, actual: Actual): Judged {
  const { expect } = labelled;
  return {
    labelled,
    actual,
    right: {
      verdict: actual.verdict === expect.verdict,
      audience: [expect.audience, ...(expect.audienceAny ?? [])].includes(actual.audience),
      channel: [expect.channel, ...(expect.channelAny ?? [])].includes(actual.channel),
      rules: expect.rules.every((rule) => actual.rules.includes(rule)),
    },
  };
}
