import type { Place } from '../draft.ts';
import type { PolicyPack } from '../policy/pack.ts';
import { fold } from '../text/fold.ts';
import { phrases } from '../text/pattern.ts';
import type { Audience } from './audience.ts';
import { findMentions, type Mention, mentionedAudience } from './mentions.ts';

const STAFF = phrases([
  '(?:alle )?ansatte?',
  'tilsette?',
  'employees?',
  'staff',
  'medarbeider(?:e|ar)?',
  'kolleg(?:a|er|aer|ar)',
]);
const STUDENTS = phrases(['*student*', 'stud']);
const EVERYBODY = phrases(['all', 'alle']);

function mentionsOfTitle(
  title: string,
  pack: PolicyPack,
  lowerCase: boolean,
): { text: string; mentions: Mention[] } {
  const folded = fold(title.replace(/_/gu, ' '));
  const original = (start: number, end: number) => folded.original.slice(folded.at(start), folded.at(end));
  return { text: folded.text, mentions: findMentions(folded.text, original, pack, { lowerCase }) };
}

function bodyOf(mentions: readonly Mention[], kind: Mention['kind']): Audience | undefined {
  const found = mentions.find((mention) => mention.kind === kind);
  return found === undefined ? undefined : mentionedAudience(found);
}

function channelBody(title: string, pack: PolicyPack): Audience {
  const { text, mentions } = mentionsOfTitle(title, pack, false);
  if (text.search(STAFF) !== -1 && text.search(STUDENTS) === -1) {
    const unit = mentions.find((mention) => mention.kind === 'unit');
    return unit?.id === undefined ? { kind: 'staff' } : { kind: 'staff', id: unit.id };
  }
  const narrow = bodyOf(mentions, 'course') ?? bodyOf(mentions, 'programme');
  if (narrow !== undefined) return narrow;
  const wide = bodyOf(mentions, 'unit') ?? bodyOf(mentions, 'campus');
  if (wide !== undefined) return wide;
  if (text.search(STUDENTS) !== -1 && text.search(EVERYBODY) !== -1) return { kind: 'all-students' };
  return { kind: 'unknown', of: 'body' };
}

function accountBody(title: string, pack: PolicyPack): Audience {
  const { mentions } = mentionsOfTitle(title, pack, true);
  return (
    bodyOf(mentions, 'programme') ??
    bodyOf(mentions, 'campus') ??
    bodyOf(mentions, 'unit') ?? { kind: 'all-students' }
  );
}

/** The body that a room, channel or account belongs to, read from its title. */
export function placeBody(place: Place, pack: PolicyPack): Audience {
  switch (place.kind) {
    case 'course': {
      const { mentions } = mentionsOfTitle(place.title, pack, true);
      return bodyOf(mentions, 'course') ?? { kind: 'course' };
    }
    case 'organisation': {
      const { mentions } = mentionsOfTitle(place.title, pack, false);
      return (
        bodyOf(mentions, 'unit') ??
        bodyOf(mentions, 'programme') ??
        bodyOf(mentions, 'campus') ?? { kind: 'unit' }
      );
    }
    case 'channel':
      return channelBody(place.title, pack);
    case 'account':
      return accountBody(place.title, pack);
  }
}
