import type { Evidence } from '../assessment.ts';
import type { Language } from '../language.ts';
import type { Rule } from '../policy/pack.ts';

export type Tone = Rule['tone'];

/** The small line at the composer. Absent when there is nothing to say. */
export interface NoticeView {
  tone: Tone;
  headline: string;
}

/** One clue, ready to read. `words` are the draft's own, to be shown apart from the sentence around them. */
export interface EvidenceView {
  source: Evidence['source'];
  before: string;
  words: string;
  after: string;
}

/** An audience the person may pick instead: `value` is its written form (`course:TDT4100`, `campus:gjovik`). */
export interface AudienceChoice {
  value: string;
  label: string;
}

export interface ChannelView {
  name: string;
  /** https, and only to a host of the pack. */
  link?: string;
  /** Course code to look for where the link leads. */
  codeToCopy?: string;
  action: string;
  whoMayPost: string;
  steps: readonly string[];
  needs: readonly string[];
}

export interface ClauseView {
  id: string;
  quote: string;
  quoteLanguage: Language;
  summary: string;
}

/** A course room that this machine has seen. */
export interface RoomView {
  code: string;
  host: string;
  /** The day, in words. */
  seen: string;
}

/** All that the panel shows, in the person's language, in the order of the screen. */
export interface PanelView {
  tone: Tone;
  headline: string;
  explanation: string;
  audience: {
    /** Ends a sentence when only `likely` ("Vi tror dette går til studentene …"), else stands alone ("Studentene i TDT4100"). */
    label: string;
    certainty: 'sure' | 'likely' | 'corrected';
    evidence: readonly EvidenceView[];
    choices: readonly AudienceChoice[];
  };
  channel: ChannelView | null;
  /** Names of channels that are equally right. */
  also: readonly string[];
  why: {
    /** The deciding rule's clauses; the first is the one that decided. */
    clauses: readonly ClauseView[];
    /** Dates in words; `url` only when it is https. */
    source: { title: string; url?: string; issuedBy: string; date: string; checked: string };
  } | null;
  /** Other findings, one line each. */
  others: readonly { rule: string; tone: Tone; line: string }[];
}
