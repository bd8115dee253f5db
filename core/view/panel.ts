import type { Assessment } from '../assessment.ts';
import type { Language } from '../language.ts';
import type { PolicyPack, Rule } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import type { Rooms } from '../settings/rooms.ts';
import { createText } from '../texts/text.ts';
import { audienceWords, capitalise } from './audience-words.ts';
import { describeChannel } from './channel.ts';
import { audienceChoices } from './choices.ts';
import { describeEvidence } from './evidence.ts';
import type { ViewInput } from './input.ts';
import { channelName } from './pack-values.ts';
import { describeOthers, describeReasons } from './reasons.ts';
import { findRule, ruleExplanation, ruleHeadline, toneOf } from './rule-words.ts';
import type { PanelView } from './view.ts';

function describeVerdict(
  rule: Rule | undefined,
  input: ViewInput,
): Pick<PanelView, 'tone' | 'headline' | 'explanation'> {
  const t = createText(input.language);
  if (rule === undefined) {
    return { tone: 'quiet', headline: t('fine.headline'), explanation: t('fine.explanation') };
  }
  return {
    tone: toneOf(rule, input.assessment),
    headline: ruleHeadline(rule, input),
    explanation: ruleExplanation(rule, input),
  };
}

function certaintyOf({ evidence, certainty }: Assessment): PanelView['audience']['certainty'] {
  return evidence.some(({ source }) => source === 'correction') ? 'corrected' : certainty;
}

function describeAudience(input: ViewInput): PanelView['audience'] {
  const certainty = certaintyOf(input.assessment);
  const words = audienceWords(input.assessment.audience, input);
  return {
    label: certainty === 'likely' ? words : capitalise(words),
    certainty,
    evidence: describeEvidence(input),
    choices: audienceChoices(input),
  };
}

/** All that the panel says about a draft, in one language. The gravest finding's rule gives the verdict and its reasons. */
export function describePanel(
  assessment: Assessment,
  pack: PolicyPack,
  language: Language,
  profile?: Profile,
  rooms: Rooms = new Map(),
): PanelView {
  const input: ViewInput = { assessment, pack, language, profile, rooms };
  const rule = findRule(pack, assessment.findings[0]);
  return {
    ...describeVerdict(rule, input),
    audience: describeAudience(input),
    channel: describeChannel(input),
    also: assessment.also.map((ref) => channelName(ref, input)).filter((name) => name !== undefined),
    why: describeReasons(rule, input),
    others: describeOthers(rule, input),
  };
}
