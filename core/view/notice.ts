import type { Assessment } from '../assessment.ts';
import type { Language } from '../language.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Profile } from '../profile.ts';
import { findRule, ruleHeadline, toneOf } from './rule-words.ts';
import type { NoticeView } from './view.ts';

/** The line at the composer, by the gravest finding's rule; null when there is nothing to say. */
export function describeNotice(
  assessment: Assessment,
  pack: PolicyPack,
  language: Language,
  profile?: Profile,
): NoticeView | null {
  if (assessment.verdict === 'fine') return null;
  const rule = findRule(pack, assessment.findings[0]);
  if (rule === undefined) return null;
  return {
    tone: toneOf(rule, assessment),
    headline: ruleHeadline(rule, { assessment, pack, language, profile }),
  };
}
