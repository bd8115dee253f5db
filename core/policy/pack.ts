import type { AudienceKind } from '../audience/audience.ts';
import type { Language, Localised } from '../language.ts';
import type { FactName, Facts } from './facts.ts';

/** `fine` < `tip` < `ask` < `misuse`. */
export const VERDICTS = ['fine', 'tip', 'ask', 'misuse'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One sentence of the policy. `quote` is the policy's own wording, `quoteLanguage` the language it is written in. */
export interface Clause {
  id: string;
  force: 'duty' | 'ban' | 'advice' | 'leave' | 'statement';
  quote: string;
  quoteLanguage: Language;
  /** What the sentence says, for readers of each language. */
  summary: Localised;
}

/** A fact must have one of the listed values. Facts that are not named may have any. */
export type Conditions = { readonly [K in FactName]?: readonly Facts[K][] };

/**
 * One row of the decision table. It fires when every condition holds.
 * `channel` overrides the audience's channel when this row is the gravest; null means that nobody can say yet.
 */
export interface Row {
  when: Conditions;
  verdict: Verdict;
  channel?: string | null;
  /** Further channels that are equally right here: beside `channel`, or beside the audience's own when that is left out. */
  also?: readonly string[];
  /** Words for this row alone, where the rule's would not fit. */
  says?: { headline: Localised; explanation: Localised };
}

/**
 * A rule of the policy: rows plus what is said when one of them decides.
 * Headline placeholders: {code} {campus} {unit} {platform} {announcement} {room} {list} {count} {channel}; `none` selects their absence.
 */
export interface Rule {
  id: string;
  /** Severity by which the notice is drawn: only `stop` is shown in red. */
  tone: 'quiet' | 'question' | 'warning' | 'stop';
  clauses: readonly string[];
  rows: readonly Row[];
  /** ICU messages, at most 80 characters when filled in; by audience kind, else `any`. */
  headline: Readonly<Partial<Record<AudienceKind | 'any', Localised>>>;
  /** One or two plain sentences for the panel, at most 175 characters when filled in. */
  explanation: Localised;
}

/** The channel of each audience: the "body's rule". First row that matches counts. */
export interface BodyRow {
  when: Pick<Conditions, 'audience' | 'form' | 'place'>;
  channel: string | null;
  also?: readonly string[];
}

/** A place where a message may belong. Texts are ICU messages with the placeholders of `Rule`. */
export interface Channel {
  id: string;
  name: Localised;
  /**
   * https address, with {code} where the channel has one; `{platformLink}`: the platform's own; `{courseRoomLink}`: the course's room on
   * it. Absent when no address is known.
   */
  link?: string;
  /** The main button: a verb with its object. */
  action: Localised;
  whoMayPost: Localised;
  steps: Readonly<Record<Language, readonly string[]>>;
  needs: Readonly<Record<Language, readonly string[]>>;
  clauses: readonly string[];
}

/** A learning platform and its words. */
export interface Platform {
  id: string;
  name: string;
  link: string;
  /** The person's own list of courses, where it has an address of its own. */
  courses?: string;
  announcement: Localised;
  organisationRoom: Localised;
}

export type UnitWords = { id: string; names: readonly string[] };
export type CampusWords = { id: string; name: string; names: readonly string[] };
export type ProgrammeWords = { code: string; names: readonly string[] };

/** The institution's own names: how its people, lists, courses and units are written. */
export interface Directory {
  /** Mail domains, sub-domains included, most specific first. */
  domains: readonly { domain: string; holders: 'students' | 'staff' | 'alumni' | 'organisations' }[];
  /** The institution's name and abbreviations as people write them. */
  institution: readonly string[];
  courseCode: { prefixes: readonly string[] };
  /** Prefix of the platform's course ids, e.g. `194_TDT4145_1_2018_V_1`. */
  courseIdPrefix: string;
  programmes: readonly ProgrammeWords[];
  /** First letters of programme codes: a word in capitals that begins so, where a programme is spoken of, is one we do not know. */
  programmeInitials: readonly string[];
  units: readonly UnitWords[];
  campuses: readonly CampusWords[];
  /** Web addresses of the formal channels: a link there is a pointer. Host, or host with path prefix. */
  formalHosts: readonly string[];
  /** The support desk: asking people to use it is not asking for papers by e-mail. */
  supportDesk: readonly string[];
  /** Social accounts that may be used in a crisis, as the page titles them. */
  officialAccounts: readonly { surface: 'facebook' | 'x' | 'instagram'; title: string }[];
  /** Names of services of study administration. */
  services: readonly string[];
}

/** One institution's policy. Data: nothing in it runs. */
export interface PolicyPack {
  id: string;
  institution: Localised;
  source: {
    title: Localised;
    url: Localised;
    issuedBy: Localised;
    /** ISO dates: when the policy was given, and when somebody last compared the pack with it. */
    date: string;
    checked: string;
    clauses: readonly string[];
  };
  clauses: readonly Clause[];
  rules: readonly Rule[];
  bodies: readonly BodyRow[];
  channels: readonly Channel[];
  platforms: readonly Platform[];
  defaultPlatform: string;
  directory: Directory;
}
