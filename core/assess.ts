import type { Assessment, ChannelRef } from './assessment.ts';
import { type Audience, audienceId } from './audience/audience.ts';
import type { AudienceReading } from './audience/context.ts';
import { inferAudience } from './audience/infer.ts';
import { placeBody } from './audience/room.ts';
import { deriveFacts } from './derive-facts.ts';
import type { Draft } from './draft.ts';
import type { PolicyPack } from './policy/pack.ts';
import { decide } from './policy/table.ts';
import type { Profile } from './profile.ts';
import { inferPurpose } from './purpose/infer.ts';
import type { LineMemory } from './reading/line.ts';
import { readText } from './reading/reading.ts';

export interface AssessOptions {
  /** Who the person says the draft is for. Overrules what we think. */
  correction?: Audience;
  /** What was read of the same draft before: with it, a keystroke costs one line. */
  memory?: LineMemory;
}

/** The bodies a channel reference may be narrowed by: the audience itself, else the room the draft is posted in. */
function bodiesOf(draft: Draft, audience: Audience, pack: PolicyPack): Audience[] {
  const place = draft.form === 'email' || draft.place === 'unknown' ? undefined : draft.place;
  return place === undefined ? [audience] : [audience, placeBody(place, pack)];
}

/** Narrows a channel to the body whose own it is, by the pack's body rows: `lms-course` belongs to courses. */
function channelRef(id: string, bodies: readonly Audience[], pack: PolicyPack): ChannelRef {
  const owners = pack.bodies.filter((row) => row.channel === id).flatMap((row) => row.when.audience ?? []);
  const body = bodies.find(
    (candidate) => audienceId(candidate) !== undefined && owners.some((owner) => owner === candidate.kind),
  );
  const of = body === undefined ? undefined : audienceId(body);
  return of === undefined ? { id } : { id, of };
}

function corrected(reading: AudienceReading, correction: Audience | undefined): AudienceReading {
  if (correction === undefined) return reading;
  const { unidentified: _, ...rest } = reading;
  return {
    ...rest,
    audience: correction,
    certainty: 'sure',
    evidence: [{ source: 'correction', words: '' }],
  };
}

/**
 * Assesses a draft: who it is for, what it is about, and what the policy says of that.
 * Pure and deterministic: no DOM, no browser, no clock. Never throws for a well-typed draft.
 */
export function assess(
  draft: Draft,
  profile: Profile,
  pack: PolicyPack,
  options: AssessOptions = {},
): Assessment {
  const text = readText(draft.subject, draft.body, pack, options.memory);
  const purpose = inferPurpose(text, profile.role);
  const reading = corrected(inferAudience(draft, text, purpose, profile, pack), options.correction);
  const { audience } = reading;
  const facts = deriveFacts({ draft, text, audience, reading, purpose, profile, pack });
  const decision = decide(pack, facts);
  const bodies = bodiesOf(draft, audience, pack);
  return {
    audience,
    certainty: reading.certainty,
    evidence: reading.evidence,
    purpose: purpose.purpose,
    purposeEvidence: purpose.evidence,
    facts,
    verdict: decision.verdict,
    channel: decision.channel === null ? null : channelRef(decision.channel.id, bodies, pack),
    also: (decision.channel?.also ?? []).map((id) => channelRef(id, bodies, pack)),
    findings: decision.findings,
    ...(reading.people === undefined ? {} : { people: reading.people }),
    ...(reading.unidentified === undefined ? {} : { unidentified: reading.unidentified }),
  };
}
