import type { Recipient } from '../draft.ts';
import type { Directory, PolicyPack } from '../policy/pack.ts';
import { fold } from '../text/fold.ts';
import { type Audience, parseAudience } from './audience.ts';
import { type Mention, mentionedAudience } from './mentions.ts';
import type { NameWord } from './name-words.ts';
import { type NameReading, readName } from './names.ts';

/** What recipients are read against. */
export interface Known {
  pack: PolicyPack;
  /** Lists that the person or faculty has told us about, by address or name. */
  lists: Readonly<Record<string, string>>;
  fewLimit: number;
}

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

const NARROWEST_FIRST: readonly Mention['kind'][] = ['course', 'programme', 'campus', 'unit', 'institution'];

function narrowest(mentions: readonly Mention[]): Mention | undefined {
  for (const kind of NARROWEST_FIRST) {
    const found = mentions.find((mention) => mention.kind === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Employees of the unit that a name gives: a known one, or its only other word where that is an abbreviation ("XYZ-ansatte"). */
function staffBody({ mentions, others }: NameReading): Audience {
  const unit = mentions.filter((mention) => mention.kind === 'unit' && mention.id !== undefined).at(-1);
  const [only] = others;
  const id = unit?.id ?? (others.length === 1 && /^\p{Lu}{2,5}$/u.test(only ?? '') ? only : undefined);
  return id === undefined ? { kind: 'staff' } : { kind: 'staff', id };
}

/** Students that a name does not narrow are all of them only where it says nothing else: "alle-studenter", not "dans-alle-kull". */
function studentBody({ mentions, words, others }: NameReading): Audience | undefined {
  const mention = narrowest(mentions);
  if (mention !== undefined) return mentionedAudience(mention);
  return words.has('everybody') && words.has('students') && others.length === 0
    ? { kind: 'all-students' }
    : undefined;
}

/** The body that a list's name says it is, or undefined when it says none. */
function namedBody(name: NameReading, isList: boolean): Audience | undefined {
  if (name.words.has('staff') && !name.words.has('students')) return staffBody(name);
  const everybody = name.words.has('everybody');
  const learners = name.words.has('students') || name.words.has('cohort');
  if (learners) return studentBody(name);
  const narrow = narrowest(name.mentions);
  if (narrow === undefined) return undefined;
  const dated = name.words.has('term') || name.words.has('list') || everybody;
  const teaches = narrow.kind === 'course' || narrow.kind === 'programme';
  if (teaches && (dated || isList)) return mentionedAudience(narrow);
  return undefined;
}

type Holders = Directory['domains'][number]['holders'] | 'outside';

/** Who has addresses at this domain, or at one above it. */
function holdersOf(address: string, { directory }: PolicyPack): Holders {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const known = directory.domains.find(
    (entry) => domain === entry.domain || domain.endsWith(`.${entry.domain}`),
  );
  return known?.holders ?? 'outside';
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

const OUTSIDE_BODY: RecipientReading = { is: 'body', audience: { kind: 'outside' } };

function readOutsider(named: NameReading): RecipientReading {
  const isBody = isGroupName(named) || named.words.has('outsiders') || named.words.has('staff');
  return isBody ? OUTSIDE_BODY : { is: 'person', who: 'outside' };
}

/** The body that a display name says its address is: "TDT4100 studenter <tdt4100@…>". */
function displayedBody({ name }: Recipient, pack: PolicyPack): Audience | undefined {
  if (name === '') return undefined;
  const displayed = readName(name, pack, { lowerCase: false });
  const isBody = (['students', 'staff', 'cohort', 'everybody'] as const).some((word) =>
    displayed.words.has(word),
  );
  return isBody ? namedBody(displayed, false) : undefined;
}

/** An address of the institution's own that is no group of the host's: a person, a shared box, a list, or one cannot tell. */
function readOwnAddress(
  recipient: Recipient,
  local: string,
  named: NameReading,
  holders: Holders,
  pack: PolicyPack,
): RecipientReading {
  const personal = PERSONAL_LOCAL_PART.test(local) && named.mentions.length === 0;
  if (isMailbox(named)) return { is: 'mailbox' };
  const body = (personal ? undefined : namedBody(named, false)) ?? displayedBody(recipient, pack);
  if (body !== undefined) return { is: 'body', audience: body };
  if (holders === 'students') return { is: 'person', who: 'student' };
  if (personal || recipient.name !== '') return { is: 'person', who: 'staff' };
  if (named.words.has('outsiders')) return OUTSIDE_BODY;
  if (named.words.has('team') && !named.words.has('term')) return { is: 'team' };
  return isGroupName(named) || looksLikeList(named) ? { is: 'unidentified' } : { is: 'handle' };
}

function readAddress(recipient: Recipient, address: string, known: Known): RecipientReading {
  const { pack } = known;
  const holders = holdersOf(address, pack);
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/su, '');
  const named = readName(local, pack);
  if (holders === 'outside' || holders === 'alumni') return readOutsider(named);
  if (holders === 'organisations') return OUTSIDE_BODY;
  if (recipient.group !== undefined) return readGroup(recipient, named, known);
  return readOwnAddress(recipient, local, named, holders, pack);
}

/** A box that answers for everybody is one recipient, unless its name says that students or all of them read it. */
function isMailbox({ words, text }: NameReading): boolean {
  return (
    (words.has('mailbox') || text === 'info') &&
    !['everybody', 'students', 'term'].some((word) => words.has(word as NameWord))
  );
}

/** Does a name say that its body are students, rather than people at work on a course? */
function speaksOfLearners({ words }: NameReading): boolean {
  return words.has('students') || words.has('cohort') || words.has('everybody') || words.has('term');
}

function isGroupName(name: NameReading): boolean {
  return name.words.has('cohort') || name.words.has('students') || name.words.has('everybody');
}

function looksLikeList(name: NameReading): boolean {
  return name.words.has('everybody') || name.words.has('list') || name.words.has('term');
}

function readGroup(recipient: Recipient, named: NameReading, { pack, fewLimit }: Known): RecipientReading {
  const byName = recipient.name === '' ? named : readName(recipient.name, pack);
  if ((recipient.group?.size ?? Infinity) <= fewLimit && !speaksOfLearners(byName)) return { is: 'team' };
  if (byName.words.has('outsiders') && !byName.words.has('students')) return OUTSIDE_BODY;
  const body = namedBody(byName, true) ?? namedBody(named, true);
  if (byName.words.has('team') && (recipient.group?.size !== undefined || !byName.words.has('students')))
    return { is: 'team' };
  if (body !== undefined) return { is: 'body', audience: body };
  return byName.words.has('team') ? { is: 'team' } : { is: 'unidentified' };
}

/** A name that is a course's or programme's code and nothing else is no person's. */
function isNothingButCode({ text, mentions }: NameReading): boolean {
  const [mention] = mentions;
  return (
    mentions.length === 1 &&
    mention?.common !== true &&
    mention?.id?.toLowerCase() === text.replace(/[\s-]/gu, '')
  );
}

/** A bare display name is a person unless its wording says otherwise. */
function readBareName(named: NameReading): RecipientReading {
  if (isMailbox(named)) return { is: 'mailbox' };
  if (named.words.has('outsiders') && !named.words.has('students')) return OUTSIDE_BODY;
  if (named.words.has('team') && !named.words.has('everybody') && !named.words.has('term'))
    return { is: 'team' };
  const body = namedBody(named, isNothingButCode(named));
  if (body !== undefined) return { is: 'body', audience: body };
  const isGroup = named.words.has('group') || named.words.has('students') || named.words.has('cohort');
  return isGroup ? { is: 'unidentified' } : { is: 'person', who: 'unknown' };
}

/** Reads one recipient. Pure; nothing is looked up. */
export function readRecipient(recipient: Recipient, known: Known): RecipientReading {
  const { pack, lists } = known;
  const told = toldAudience(recipient, lists);
  if (told !== undefined) return { is: 'body', audience: told };
  if (readName(recipient.name, pack).words.has('hidden')) return { is: 'unidentified' };
  if (recipient.address !== undefined) return readAddress(recipient, recipient.address, known);
  if (recipient.group !== undefined) return readGroup(recipient, readName(recipient.name, pack), known);
  return readBareName(readName(recipient.name, pack));
}
