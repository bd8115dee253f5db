import type { AudienceKind } from '../audience/audience.ts';
import { LANGUAGES } from '../language.ts';
import {
  byKey,
  type Check,
  httpsAddress,
  inEveryLanguage,
  isoDate,
  itself,
  linkOr,
  list,
  message,
  nonEmptyList,
  nullable,
  object,
  oneOf,
  optional,
  type Problem,
  reference,
  someOf,
  text,
} from './checks.ts';
import { FACTS, type FactName } from './facts.ts';
import {
  type BodyRow,
  type CampusWords,
  type Channel,
  type Clause,
  type Directory,
  type Platform,
  type PolicyPack,
  type ProgrammeWords,
  type Row,
  type Rule,
  type UnitWords,
  VERDICTS,
} from './pack.ts';
import { COURSE_ROOM_LINK, PLATFORM_LINK } from './placeholders.ts';

export type ParsedPack = { ok: true; pack: PolicyPack } | { ok: false; errors: readonly Problem[] };

const WORDS = inEveryLanguage(message);

/** Every audience kind, so that a new one cannot be forgotten. */
const HEADLINES: Readonly<Record<AudienceKind | 'any', Check>> = {
  one: WORDS,
  few: WORDS,
  many: WORDS,
  course: WORDS,
  programme: WORDS,
  campus: WORDS,
  unit: WORDS,
  'all-students': WORDS,
  staff: WORDS,
  public: WORDS,
  outside: WORDS,
  unknown: WORDS,
  any: WORDS,
};

function conditions(names: readonly FactName[]): Check {
  return someOf(Object.fromEntries(names.map((name) => [name, nonEmptyList(oneOf(FACTS[name]), itself)])));
}

/** What the pack defines and refers to elsewhere. Read leniently, so that one fault does not hide another. */
interface Ids {
  clauses: ReadonlySet<unknown>;
  channels: ReadonlySet<unknown>;
  platforms: ReadonlySet<unknown>;
}

function idsOf(pack: unknown, key: keyof Ids): ReadonlySet<unknown> {
  const entries = byKey(key)(pack);
  return new Set(Array.isArray(entries) ? entries.map(byKey('id')) : []);
}

const clause = object<Clause>({
  id: text,
  force: oneOf(['duty', 'ban', 'advice', 'leave', 'statement']),
  quote: text,
  quoteLanguage: oneOf(LANGUAGES),
  summary: inEveryLanguage(text),
});

function ruleCheck(ids: Ids): Check {
  const channel = reference('channel', ids.channels);
  const row = object<Row>({
    when: conditions(Object.keys(FACTS) as FactName[]),
    verdict: oneOf(VERDICTS),
    channel: optional(nullable(channel)),
    also: optional(list(channel, itself)),
    says: optional(
      object<NonNullable<Row['says']>>({
        headline: WORDS,
        explanation: WORDS,
      }),
    ),
  });
  return object<Rule>({
    id: text,
    tone: oneOf(['quiet', 'question', 'warning', 'stop']),
    clauses: nonEmptyList(reference('clause', ids.clauses), itself),
    rows: nonEmptyList(row),
    headline: someOf(HEADLINES),
    explanation: WORDS,
  });
}

function bodyCheck(ids: Ids): Check {
  const channel = reference('channel', ids.channels);
  return object<BodyRow>({
    when: conditions(['audience', 'form', 'place']),
    channel: nullable(channel),
    also: optional(list(channel, itself)),
  });
}

function channelCheck(ids: Ids): Check {
  return object<Channel>({
    id: text,
    name: WORDS,
    link: optional(linkOr(PLATFORM_LINK, COURSE_ROOM_LINK)),
    action: WORDS,
    whoMayPost: WORDS,
    steps: inEveryLanguage(list(message)),
    needs: inEveryLanguage(list(message)),
    clauses: nonEmptyList(reference('clause', ids.clauses), itself),
  });
}

const platform = object<Platform>({
  id: text,
  name: text,
  link: httpsAddress,
  courses: optional(httpsAddress),
  announcement: inEveryLanguage(text),
  organisationRoom: inEveryLanguage(text),
});

const directory = object<Directory>({
  domains: list(
    object<Directory['domains'][number]>({
      domain: text,
      holders: oneOf(['students', 'staff', 'alumni', 'organisations']),
    }),
    byKey('domain'),
  ),
  institution: nonEmptyList(text, itself),
  courseCode: object<Directory['courseCode']>({ prefixes: list(text, itself) }),
  courseIdPrefix: text,
  programmeInitials: list(text, itself),
  programmes: list(object<ProgrammeWords>({ code: text, names: list(text, itself) }), byKey('code')),
  units: list(object<UnitWords>({ id: text, names: list(text, itself) }), byKey('id')),
  campuses: list(object<CampusWords>({ id: text, name: text, names: list(text, itself) }), byKey('id')),
  formalHosts: list(text, itself),
  supportDesk: list(text, itself),
  officialAccounts: list(
    object<Directory['officialAccounts'][number]>({
      surface: oneOf(['facebook', 'x', 'instagram']),
      title: text,
    }),
  ),
  services: list(text, itself),
});

function packCheck(ids: Ids): Check {
  return object<PolicyPack>({
    id: text,
    institution: inEveryLanguage(text),
    source: object<PolicyPack['source']>({
      title: inEveryLanguage(text),
      url: inEveryLanguage(httpsAddress),
      issuedBy: inEveryLanguage(text),
      date: isoDate,
      checked: isoDate,
      clauses: list(reference('clause', ids.clauses), itself),
    }),
    clauses: nonEmptyList(clause, byKey('id')),
    rules: nonEmptyList(ruleCheck(ids), byKey('id')),
    bodies: nonEmptyList(bodyCheck(ids)),
    channels: nonEmptyList(channelCheck(ids), byKey('id')),
    platforms: nonEmptyList(platform, byKey('id')),
    defaultPlatform: reference('platform', ids.platforms),
    directory,
  });
}

/**
 * Reads a policy pack from a plain value (JSON). Reports every problem with its path, not only the first. That each
 * combination of facts has one answer is a test's business, not the schema's.
 */
export function parsePack(value: unknown): ParsedPack {
  const errors: Problem[] = [];
  const ids: Ids = {
    clauses: idsOf(value, 'clauses'),
    channels: idsOf(value, 'channels'),
    platforms: idsOf(value, 'platforms'),
  };
  packCheck(ids)(value, '', (path, code, params = {}) => errors.push({ path, code, params }));
  return errors.length === 0 ? { ok: true, pack: value as PolicyPack } : { ok: false, errors };
}
