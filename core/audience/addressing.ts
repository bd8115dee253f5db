import type { Evidence } from '../assessment.ts';
import type { PolicyPack } from '../policy/pack.ts';
import { type Part, type Parts, partText } from '../text/parts.ts';
import { phrase } from '../text/pattern.ts';
import { type Audience, formatAudience } from './audience.ts';
import { ADDRESS_CLUES, type AddressClue, WORDS } from './clues.ts';
import { type Mention, mentionedAudience, mentionsIn, withoutLinks } from './mentions.ts';

/** A body that the text may be for, with how strongly it says so. */
export interface Candidate {
  audience: Audience;
  weight: number;
  /** The text speaks to them, rather than about them. */
  addressed: boolean;
  evidence: Evidence;
}

/** One private-use character stands for each kind of mention, so that clues can speak of bodies they do not know. */
const STAND_IN: Readonly<Record<Mention['kind'], string>> = {
  course: '\ue001',
  programme: '\ue002',
  unit: '\ue003',
  campus: '\ue004',
  institution: '\ue005',
};
const ANY_STAND_IN = '[\ue001-\ue005]';

/** Puts the stand-ins where a clue or its example says `<course>`, `<programme>`, `<unit>`, `<campus>` or `<institution>`. */
export function withStandIns(text: string): string {
  return Object.entries(STAND_IN).reduce(
    (sum, [kind, standIn]) => sum.replaceAll(`<${kind}>`, standIn),
    text,
  );
}

/** Compiles a clue: names of words and bodies become what they stand for. */
export function compileClue(pattern: string): RegExp {
  let source = pattern.replaceAll('<gap>', WORDS['gap'] ?? '').replaceAll('<the>', WORDS['the'] ?? '');
  for (const [word, words] of Object.entries(WORDS)) source = source.replaceAll(`<${word}>`, words);
  return phrase(withStandIns(source.replaceAll('<body>', ANY_STAND_IN)));
}

const COMPILED: readonly { clue: AddressClue; pattern: RegExp }[] = ADDRESS_CLUES.map((clue) => ({
  clue,
  pattern: compileClue(clue.pattern),
}));

interface Template {
  text: string;
  mentions: readonly Mention[];
  /** Offset in the part for an offset in the template. */
  at(offset: number): number;
  /** The mentions whose stand-ins lie inside a stretch of the template. */
  within(start: number, end: number): Mention[];
}

function templateOf(text: string, mentions: readonly Mention[]): Template {
  let template = '';
  let copied = 0;
  const positions: number[] = [];
  for (const mention of mentions) {
    template += text.slice(copied, mention.start);
    positions.push(template.length);
    template += STAND_IN[mention.kind];
    copied = mention.end;
  }
  template += text.slice(copied);
  const at = (offset: number) => {
    let shift = 0;
    for (const [index, mention] of mentions.entries()) {
      const position = positions[index] ?? 0;
      if (position >= offset) break;
      shift = mention.end - (position + 1);
    }
    return offset + shift;
  };
  const within = (start: number, end: number) =>
    mentions.filter((_, index) => (positions[index] ?? -1) >= start && (positions[index] ?? -1) < end);
  return { text: template, mentions, at, within };
}

const QUOTATION = /"[^"\n]{12,400}"/gu;

/** What the writer says in their own voice: without links, and without what they quote. */
function addressingText(text: string): string {
  return withoutLinks(text).replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));
}

const PART_FACTOR: Readonly<Record<Part['name'], number>> = {
  subject: 1,
  salutation: 1.5,
  text: 1,
  signature: 0.5,
};
const COMMON_WEIGHT = 0.3;
const MENTION_WEIGHT: Readonly<Record<Mention['kind'], number>> = {
  course: 2,
  programme: 1.2,
  unit: 0.8,
  campus: 0.3,
  institution: 0,
};

function evidenceOf(parts: Parts, part: Part, start: number, end: number): Evidence {
  const field = parts[part.field];
  const span = { field: part.field, start: field.at(part.start + start), end: field.at(part.start + end) };
  const source = part.name === 'subject' ? 'text' : part.name;
  return { source, words: field.original.slice(span.start, span.end), span };
}

/** The body that a clue's match speaks of: the one it names, else the mention inside that comes first and fits. */
function audienceOfMatch(clue: AddressClue, inside: readonly Mention[]): Audience | undefined {
  const fitting =
    clue.audience === undefined ? inside.at(-1) : inside.find((mention) => mention.kind === clue.audience);
  if (clue.audience === 'staff') {
    const unit = inside.find((mention) => mention.kind === 'unit' && mention.id !== undefined);
    return unit?.id === undefined ? { kind: 'staff' } : { kind: 'staff', id: unit.id };
  }
  if (fitting !== undefined) return mentionedAudience(fitting);
  return clue.audience === undefined ? undefined : ({ kind: clue.audience } as Audience);
}

function candidatesIn(parts: Parts, part: Part, pack: PolicyPack): Candidate[] {
  const mentions = mentionsIn(parts, part, pack);
  const template = templateOf(addressingText(partText(parts, part)), mentions);
  const factor = PART_FACTOR[part.name];
  const found: Candidate[] = mentions.map((mention) => ({
    audience: mentionedAudience(mention),
    weight:
      (mention.common === true ? COMMON_WEIGHT : MENTION_WEIGHT[mention.kind]) *
      factor *
      (part.name === 'salutation' ? 2 : 1),
    addressed: false,
    evidence: evidenceOf(parts, part, mention.start, mention.end),
  }));
  if (part.name === 'signature') return found;
  for (const { clue, pattern } of COMPILED) {
    for (const match of template.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const audience = audienceOfMatch(clue, template.within(match.index, end));
      if (audience === undefined) continue;
      found.push({
        audience,
        weight: clue.weight * factor,
        addressed: clue.weight >= 3,
        evidence: evidenceOf(parts, part, template.at(match.index), template.at(end)),
      });
    }
  }
  return found;
}

/** Adds up what says the same: the strongest counts in full, every further one a little, so that repetition cannot outvote an address. */
function merge(candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = formatAudience(candidate.audience);
    const earlier = merged.get(key);
    if (earlier === undefined) {
      merged.set(key, { ...candidate });
      continue;
    }
    const [stronger, weaker] =
      candidate.weight > earlier.weight ? [candidate, earlier] : [earlier, candidate];
    merged.set(key, {
      audience: stronger.audience,
      weight: stronger.weight + Math.min(weaker.weight, 1) * 0.4,
      addressed: stronger.addressed || weaker.addressed,
      evidence: stronger.evidence,
    });
  }
  return [...merged.values()].sort((a, b) => b.weight - a.weight);
}

/** The bodies that a draft's own words may be for, strongest first. */
export function textCandidates(parts: Parts, pack: PolicyPack): Candidate[] {
  return merge(parts.parts.flatMap((part) => candidatesIn(parts, part, pack)));
}
