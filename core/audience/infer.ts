import type { Draft } from '../draft.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import type { PurposeReading } from '../purpose/infer.ts';
import type { Reading } from '../reading/reading.ts';
import { textCandidates } from './addressing.ts';
import type { AudienceReading, Context } from './context.ts';
import { readPost } from './from-post.ts';
import { readEmail } from './from-recipients.ts';
import { readRoom } from './from-room.ts';

/** Infers who a draft is really for: recipients before room, room before text, though text can widen a room. */
export function inferAudience(
  draft: Draft,
  text: Reading,
  purpose: PurposeReading,
  profile: Profile,
  pack: PolicyPack,
): AudienceReading {
  const context: Context = { text, purpose, profile, pack, candidates: textCandidates(text) };
  switch (draft.form) {
    case 'email':
      return readEmail(draft, context);
    case 'post':
      return readPost(draft, context);
    default:
      return readRoom(draft, context);
  }
}
