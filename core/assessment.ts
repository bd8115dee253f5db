import type { Audience } from './audience/audience.ts';
import type { Facts } from './policy/facts.ts';
import type { Verdict } from './policy/pack.ts';
import type { Purpose } from './purpose/purpose.ts';

/** Where in the draft the words stand, so that the panel can show them. Offsets count UTF-16 units of the draft's own field. */
export interface Span {
  field: 'subject' | 'body';
  start: number;
  end: number;
}

/** Why we think so: one clue in the draft or in what we were told. */
export interface Evidence {
  source: 'recipient' | 'count' | 'room' | 'salutation' | 'text' | 'signature' | 'profile' | 'correction';
  /** The very words of the draft (a recipient's name, a phrase, a room's title); for `count` the number. */
  words: string;
  span?: Span;
}

/** A row that fired. */
export interface Finding {
  rule: string;
  verdict: Verdict;
}

/** A channel, perhaps narrowed: `lms-course` of `TDT4100`. */
export interface ChannelRef {
  id: string;
  of?: string;
}

/** Written form: `lms-course:TDT4100`. */
export function formatChannel(channel: ChannelRef | null): string | null {
  if (channel === null) return null;
  return channel.of === undefined ? channel.id : `${channel.id}:${channel.of}`;
}

/** All that the UI shows. */
export interface Assessment {
  audience: Audience;
  /** `sure` when recipients or room name the body, `likely` when the text does. */
  certainty: 'sure' | 'likely';
  evidence: readonly Evidence[];
  purpose: Purpose;
  purposeEvidence: readonly Evidence[];
  facts: Facts;
  verdict: Verdict;
  channel: ChannelRef | null;
  /** Channels that are equally right. */
  also: readonly ChannelRef[];
  /** Gravest first. */
  findings: readonly Finding[];
  /** People who would get it, where that is known. */
  people?: number;
  /** Name of the list or group that nothing identifies, for the question. */
  unidentified?: string;
}
