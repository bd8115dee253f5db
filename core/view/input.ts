import type { Assessment } from '../assessment.ts';
import type { Language } from '../language.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import type { Rooms } from '../settings/rooms.ts';

/** What every part of a view is made from. */
export interface ViewInput {
  assessment: Assessment;
  pack: PolicyPack;
  language: Language;
  profile: Profile | undefined;
  /** Where courses have their rooms, as far as this machine has seen. */
  rooms?: Rooms;
}
