import { describe } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { coversEveryCombination } from './covers.ts';

describe('the decision table of NTNU', () => {
  coversEveryCombination(ntnu);
});
