// Prints how many milliseconds the first assessment of a process takes, and the second.
import { assess } from '../../core/assess.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import { draftOf, loadSeeds } from './drafts.ts';

const draft = draftOf(loadSeeds(), { name: 'typical', recipients: 3, length: { words: 120 } }, 0);
const times = [0, 1].map(() => {
  const start = performance.now();
  assess(draft, DEFAULT_PROFILE, ntnu);
  return performance.now() - start;
});
console.log(JSON.stringify(times));
