import type { Recipient } from '../draft.ts';
import type { PolicyPack } from '../policy/pack.ts';
import { type Folded, fold } from '../text/fold.ts';
import { phrases } from '../text/pattern.ts';
import { type Audience, parseAudience } from './audience.ts';
import { findMentions, type Mention, mentionedAudience } from './mentions.ts';

/** What one recipient is, as far as address and name tell. */
export type RecipientReading =
  | { is: 'person'; who: 'student' | 'staff' | 'outside' | 'unknown' }
  /** A shared mailbox: one recipient, answered by whoever is on duty. */
  | { is: 'mailbox' }
  /** A working group, board or team: few people who know each other. */
  | { is: 'team' }
  | { is: 'body'; audience: Audience }
  /** A group or list that nothing in its name identifies. */
  | { is: 'unidentified' }
  /** An address of the institution that is no person's name and no known mailbox: a list, or one desk. */
  | { is: 'handle' };

const STUDENTS = phrases([
  '*student(?:s|er|ar|ene|ane)?',
  'stud',
  'students?*',
  '*studenter',
  '*studentene',
  'klassen?',
]);
const STAFF = phrases([
  '(?:alle)?ansatte?',
  'tilsette?',
  'ansette',
  'employees?',
  'staff',
  'faculty',
  'medarbeidere?',
  'kolleg(?:er|aer|ar)',
  'stipendiat(?:er|ar)?',
  'phd',
  'vit',
]);
const EVERYBODY = phrases(['all', 'alle', 'everyone', 'everybody', 'all users', 'samtlige', 'allstud']);
const COHORT = phrases([
  'kull*',
  'årskull*',
  'cohort*',
  'class of',
  '\\d\\.? ?(?:klasse|året?|årstrinn|trinn|år)',
  'klasse \\d',
  'first year',
  'second year',
  'third year',
  'fourth year',
  'fifth year',
  'master',
  'bachelor',
  'årstrinn',
  'opptak',
]);
const TERM = phrases([
  '(?:h|v|vår|høst|haust|spring|autumn|fall|s)[ -]?(?:20)?\\d\\d',
  '(?:vår|høst|haust|spring|autumn|fall)',
  '20\\d\\d(?: ?[-/] ?(?:20)?\\d\\d)?',
  '20\\d\\d ?[hv]',
]);
const LIST_WORD = phrases([
  'list',
  'liste',
  'lista',
  'maillist',
  'epostliste',
  'e-postliste',
  'mailing list',
  'forelesning',
  'deltakere',
  'deltakarar',
  'participants',
  'alle',
]);
const MAILBOX = phrases([
  'support',
  '*support',
  'studieveiled*',
  'studierettlei*',
  'studieveileder',
  'kontakt',
  'contact',
  'post',
  'postmottak',
  'resepsjon*',
  'reception',
  'help',
  'hjelp',
  'helpdesk',
  'servicesenter*',
  'service',
  'eksamen',
  'eksamenskontor*',
  'exam',
  'opptak',
  'admission*',
  'studieseksjon*',
  'studiekontor*',
  'studieadm*',
  'office',
  'kontor*',
  'arkiv',
  'bibliotek*',
  'library',
  'drift',
  'personal',
  'hr',
  'lonn',
  'lønn',
  'okonomi',
  'regnskap',
  'noreply',
  'no-reply',
  'kommunikasjon',
  'presse',
  'ombud*',
  '*ombud',
  '*ombudet',
  'utveksling',
  'exchange',
  'international',
  'internasjonal*',
  'redaksjon*',
  'webmaster',
  'admin',
  'it-*',
  'orakel*',
  'velferd*',
  'sekretariat*',
  'timeplan*',
  'booking',
]);
const TEAM = phrases([
  '(?:leder|leiar|arbeids|prosjekt|referanse|styrings|kollokvie|fag|forsknings|forskar|forsker|lese|plan|redaksjons|valg|komité)grupp(?:e|en|a)',
  '(?:management|working|steering|reading|research|reference|project|leader|study) group',
  '*team',
  '*teamet',
  'styre',
  'styret',
  '*styre',
  '*styret',
  'board',
  '*utvalg',
  '*utvalget',
  '*utval',
  '*utvalet',
  'committee',
  '*råd',
  '*rådet',
  'council',
  'ledelse*',
  'leiing*',
  'leder*',
  'leiar*',
  'management',
  'staben?',
  '*stab',
  '*staben',
  'seksjon*',
  'section',
  'prosjekt*',
  'project',
  'komite*',
  '*komite',
  '*komiteen',
  'nemnd*',
  '*nemnd',
  'lunsj',
  '*lunsj',
  'lunch',
  '*ass',
  'læringsass*',
  'læringsassistent*',
  'und ass',
  'undass*',
  'studass*',
  'teaching assistants?',
  'tas',
  'tillitsvalgt*',
  'tillitsvalde',
  'ktv',
  'sensorer?',
  'sensorar',
  'examiners?',
  'arrang*',
  'kollokvi*',
  'reading',
  'lesesirkel',
  'referanse*',
  'jury*',
  'panel',
  '*klubb',
  '*klubben',
  'quiz*',
  '*laget',
  'fagmiljø*',
  'faggruppe*',
  'lab',
  '*lab',
]);
/** Says that it is a group, and nothing of which. */
const GROUP_WORD = phrases([
  '*grupp(?:e|en|a)',
  'groups?',
  '*group',
  '*liste',
  '*lista',
  '*listen',
  'mailing list',
  '*forum',
  '*nettverk',
  '*nettverket',
  'network',
]);
const CONNECTORS = /[._+-]+|(?<=\p{Ll})(?=\p{Lu})/gu;

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

interface NameReading {
  text: string;
  mentions: readonly Mention[];
}

/** A list's name or an address' local part, its joints opened: `nv-studenter-alle` -> `nv studenter alle`. */
function readName(name: string, pack: PolicyPack): NameReading {
  const spaced: Folded = fold(name.replace(/([\p{L}]{2,6})-(\d{4})/gu, '$1$2').replace(CONNECTORS, ' '));
  const mentions = findMentions(spaced.text, (start, end) => spaced.text.slice(start, end), pack, {
    lowerCase: true,
  });
  return { text: spaced.text, mentions };
}

const NARROWEST_FIRST: readonly Mention['kind'][] = ['course', 'programme', 'campus', 'unit', 'institution'];

function narrowest(mentions: readonly Mention[]): Mention | undefined {
  for (const kind of NARROWEST_FIRST) {
    const found = mentions.find((mention) => mention.kind === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

function staffBody(mentions: readonly Mention[]): Audience {
  const unit = mentions.filter((mention) => mention.kind === 'unit' && mention.id !== undefined).at(-1);
  return unit?.id === undefined ? { kind: 'staff' } : { kind: 'staff', id: unit.id };
}

function studentBody(mentions: readonly Mention[], everybody: boolean): Audience | undefined {
  const mention = narrowest(mentions);
  if (mention === undefined) return everybody ? { kind: 'all-students' } : undefined;
  return mentionedAudience(mention);
}

/** The body that a list's name says it is, or undefined when it says none. */
function namedBody({ text, mentions }: NameReading, isList: boolean): Audience | undefined {
  if (has(STAFF, text) && !has(STUDENTS, text)) return staffBody(mentions);
  const everybody = has(EVERYBODY, text);
  const learners = has(STUDENTS, text) || has(COHORT, text);
  if (learners) return studentBody(mentions, everybody);
  const narrow = narrowest(mentions);
  if (narrow === undefined) return undefined;
  const dated = has(TERM, text) || has(LIST_WORD, text);
  const teaches = narrow.kind === 'course' || narrow.kind === 'programme';
  if (teaches && (dated || isList)) return mentionedAudience(narrow);
  return undefined;
}

interface AddressClass {
  holders: 'students' | 'staff' | 'alumni' | 'organisations' | 'outside';
}

function classify(address: string, pack: PolicyPack): AddressClass {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const known = pack.directory.domains.find(
    (entry) => domain === entry.domain || domain.endsWith(`.${entry.domain}`),
  );
  return { holders: known?.holders ?? 'outside' };
}

const PERSONAL_LOCAL_PART = /^[\p{L}]+(?:-[\p{L}]+)*(?:\.[\p{L}]+(?:-[\p{L}]+)*)+\d*$/u;

/** Names that a person would tell us stand for a body: the profile's lists, by address or by name. */
function toldAudience(recipient: Recipient, lists: Readonly<Record<string, string>>): Audience | undefined {
  for (const key of [recipient.address, recipient.name]) {
    if (key === undefined || key === '') continue;
    const folded = fold(key.trim()).text;
    for (const [list, audience] of Object.entries(lists)) {
      if (fold(list.trim()).text === folded) return parseAudience(audience);
    }
  }
  return undefined;
}

function readAddress(recipient: Recipient, address: string, pack: PolicyPack): RecipientReading {
  const { holders } = classify(address, pack);
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/u, '');
  const named = readName(local, pack);
  if (holders === 'outside')
    return isGroupName(named)
      ? { is: 'body', audience: { kind: 'outside' } }
      : { is: 'person', who: 'outside' };
  const isList = recipient.group !== undefined;
  if (holders === 'alumni')
    return isGroupName(named)
      ? { is: 'body', audience: { kind: 'outside' } }
      : { is: 'person', who: 'outside' };
  if (holders === 'organisations') return { is: 'body', audience: { kind: 'outside' } };
  const shared = (has(MAILBOX, named.text) || named.text === 'info') && !has(EVERYBODY, named.text);
  if (shared && !has(STUDENTS, named.text)) return { is: 'mailbox' };
  const body = namedBody(named, isList);
  if (body !== undefined && !(PERSONAL_LOCAL_PART.test(local) && named.mentions.length === 0))
    return { is: 'body', audience: body };
  if (isList) return readGroup(recipient, named, pack);
  if (holders === 'students') return { is: 'person', who: 'student' };
  if (PERSONAL_LOCAL_PART.test(local) || recipient.name !== '') return { is: 'person', who: 'staff' };
  if (has(TEAM, named.text)) return { is: 'team' };
  return looksLikeList(named) ? { is: 'unidentified' } : { is: 'handle' };
}

function isGroupName({ text }: NameReading): boolean {
  return has(COHORT, text) || has(STUDENTS, text) || has(EVERYBODY, text);
}

function looksLikeList({ text }: NameReading): boolean {
  return has(EVERYBODY, text) || has(LIST_WORD, text) || has(TERM, text);
}

function readGroup(recipient: Recipient, named: NameReading, pack: PolicyPack): RecipientReading {
  const byName = recipient.name === '' ? named : readName(recipient.name, pack);
  if (has(OUTSIDERS, byName.text) && !has(STUDENTS, byName.text))
    return { is: 'body', audience: { kind: 'outside' } };
  const body = namedBody(byName, true) ?? namedBody(named, true);
  if (has(TEAM, byName.text) && (recipient.group?.size !== undefined || !has(STUDENTS, byName.text)))
    return { is: 'team' };
  if (body !== undefined) return { is: 'body', audience: body };
  return has(TEAM, byName.text) ? { is: 'team' } : { is: 'unidentified' };
}

/** What mail programs write where the recipients are hidden: a body that nothing identifies. */
const HIDDEN = phrases([
  'undisclosed[- ]recipients?',
  'skjulte mottakere',
  'skjulte mottakarar',
  'ukjente mottakere',
  'hidden recipients',
]);
const OUTSIDERS = phrases([
  'bedrift*',
  'alumni',
  'alumn*',
  'søker(?:e|ne)?',
  'søkar(?:ar|ane)?',
  'applicants?',
  'partner(?:e|ne|s)?',
  'companies',
  'company*',
  'sponsor*',
  'presse*',
  'rådgiver(?:e|ne)?',
  'videregående',
  'vgs',
]);

/** A bare display name is a person unless its wording says otherwise. */
function readBareName(recipient: Recipient, pack: PolicyPack): RecipientReading {
  const named = readName(recipient.name, pack);
  if (has(MAILBOX, named.text) && !has(EVERYBODY, named.text) && !has(STUDENTS, named.text))
    return { is: 'mailbox' };
  if (has(TEAM, named.text) && !has(EVERYBODY, named.text)) return { is: 'team' };
  const body = namedBody(named, false);
  if (body !== undefined) return { is: 'body', audience: body };
  return has(GROUP_WORD, named.text) ? { is: 'unidentified' } : { is: 'person', who: 'unknown' };
}

/** Reads one recipient. Pure; nothing is looked up. */
export function readRecipient(
  recipient: Recipient,
  pack: PolicyPack,
  lists: Readonly<Record<string, string>>,
): RecipientReading {
  const told = toldAudience(recipient, lists);
  if (told !== undefined) return { is: 'body', audience: told };
  if (has(HIDDEN, fold(recipient.name).text)) return { is: 'unidentified' };
  if (recipient.address !== undefined) return readAddress(recipient, recipient.address, pack);
  if (recipient.group !== undefined) return readGroup(recipient, readName(recipient.name, pack), pack);
  return readBareName(recipient, pack);
}
