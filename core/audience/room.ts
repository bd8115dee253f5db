import type { Place } from '../draft.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Audience } from './audience.ts';
import { type Mention, mentionedAudience } from './mentions.ts';
import { readName } from './names.ts';

function bodyOf(mentions: readonly Mention[], kind: Mention['kind']): Audience | undefined {
  const found = mentions.find((mention) => mention.kind === kind);
  return found === undefined ? undefined : mentionedAudience(found);
}

function channelBody(title: string, pack: PolicyPack): Audience {
  const { words, mentions } = readName(title, pack, { lowerCase: false });
  if (words.has('staff') && !words.has('students')) {
    const unit = mentions.find((mention) => mention.kind === 'unit');
    return unit?.id === undefined ? { kind: 'staff' } : { kind: 'staff', id: unit.id };
  }
  const narrow = bodyOf(mentions, 'course') ?? bodyOf(mentions, 'programme');
  if (narrow !== undefined) return narrow;
  const wide = bodyOf(mentions, 'unit') ?? bodyOf(mentions, 'campus');
  if (wide !== undefined) return wide;
  if (words.has('students') && words.has('everybody')) return { kind: 'all-students' };
  return { kind: 'unknown', of: 'body' };
}

function accountBody(title: string, pack: PolicyPack): Audience {
  const { mentions } = readName(title, pack);
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
      const { mentions } = readName(place.title, pack);
      return bodyOf(mentions, 'course') ?? { kind: 'course' };
    }
    case 'organisation': {
      const { mentions } = readName(place.title, pack, { lowerCase: false });
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
