import { type Audience, formatAudience, sameAudience } from '../audience/audience.ts';
import { audienceWords, capitalise } from './audience-words.ts';
import type { ViewInput } from './input.ts';
import type { AudienceChoice } from './view.ts';

function candidates({ pack, profile }: ViewInput): Audience[] {
  const unit = profile?.unit;
  return [
    { kind: 'few' },
    ...(profile?.courses ?? []).map((id): Audience => ({ kind: 'course', id })),
    ...(profile?.programmes ?? []).map((id): Audience => ({ kind: 'programme', id })),
    ...pack.directory.campuses.map(({ id }): Audience => ({ kind: 'campus', id })),
    unit === undefined ? { kind: 'unit' } : { kind: 'unit', id: unit },
    { kind: 'all-students' },
    { kind: 'staff' },
    { kind: 'outside' },
  ];
}

/** True when the draft is already taken to be for this audience, so that it is no correction. */
function isTaken(candidate: Audience, audience: Audience): boolean {
  return candidate.kind === 'few'
    ? audience.kind === 'few' || audience.kind === 'one'
    : sameAudience(candidate, audience);
}

/** Whom the draft may be for instead: what this writer is likely to choose, from narrow to wide. */
export function audienceChoices(input: ViewInput): AudienceChoice[] {
  return candidates(input)
    .filter((candidate) => !isTaken(candidate, input.assessment.audience))
    .map((candidate) => ({
      value: formatAudience(candidate),
      label: capitalise(audienceWords(candidate, input)),
    }));
}
