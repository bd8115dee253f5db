import type { Evidence } from '../assessment.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import type { PurposeReading } from '../purpose/infer.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from './addressing.ts';
import type { Audience, AudienceKind } from './audience.ts';

export interface AudienceReading {
  audience: Audience;
  certainty: 'sure' | 'likely';
  evidence: readonly Evidence[];
  /** People who would get it, where that is known. */
  people?: number;
  /** Name of the group that nothing identifies. */
  unidentified?: string;
  /** Students among the named recipients; `visible` counts those in To and Cc. */
  students: { named: number; visible: number };
}

/** What every part of the inference looks at. */
export interface Context {
  text: Reading;
  purpose: PurposeReading;
  profile: Profile;
  pack: PolicyPack;
  candidates: readonly Candidate[];
}

/** From narrow to wide. */
export const STUDENT_BODIES: readonly AudienceKind[] = [
  'course',
  'programme',
  'campus',
  'unit',
  'all-students',
];

/** Is it a body of the institution's students? */
export function isStudentBody(audience: Audience): boolean {
  return STUDENT_BODIES.includes(audience.kind);
}

/** Fills in the code that the text leaves out where the writer has exactly one such course or programme. */
export function narrowed(audience: Audience, { profile, candidates }: Context): Audience {
  if (audience.kind === 'staff' && audience.id === undefined) {
    const unit = candidates.find(
      ({ audience: other }) => other.kind === 'unit' && other.id !== undefined,
    )?.audience;
    return unit?.kind === 'unit' && unit.id !== undefined ? { kind: 'staff', id: unit.id } : audience;
  }
  if (audience.kind === 'campus' && audience.id === undefined) {
    return (
      candidates.find(({ audience: other }) => other.kind === 'campus' && other.id !== undefined)?.audience ??
      audience
    );
  }
  if ((audience.kind !== 'course' && audience.kind !== 'programme') || audience.id !== undefined)
    return audience;
  const named = candidates.find(
    ({ audience: other }) => other.kind === audience.kind && other.id !== undefined,
  )?.audience;
  if (named !== undefined) return named;
  const own = audience.kind === 'course' ? profile.courses : profile.programmes;
  const [only] = own;
  return own.length === 1 && only !== undefined ? { kind: audience.kind, id: only } : audience;
}

export function countEvidence(count: number): Evidence {
  return { source: 'count', words: String(count) };
}

/** What one part concludes. */
export type Conclusion = Omit<AudienceReading, 'students'>;

/** The conclusion that the draft's own words give, beside what else was seen. */
export function fromText(candidate: Candidate, context: Context, also: readonly Evidence[] = []): Conclusion {
  return {
    audience: narrowed(candidate.audience, context),
    certainty: 'likely',
    evidence: [...also, candidate.evidence],
  };
}

/** There is nothing to judge yet. */
export const NOBODY: Conclusion = {
  audience: { kind: 'unknown', of: 'nobody' },
  certainty: 'sure',
  evidence: [],
};

export function roomEvidence(title: string): Evidence {
  return { source: 'room', words: title };
}
