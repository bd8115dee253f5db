import { isSafe } from 'redos-detector';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecipient } from '../../core/audience/parse-recipient.ts';
import type { Draft } from '../../core/draft.ts';
import { patternsUnder, superLinear } from './patterns.ts';

const FILES = patternsUnder('core');
type Proof = 'shown by the detector' | 'by growth';

/** The detector cannot read every pattern, and gives up on some that are harmless: those are timed. */
function provedBy(pattern: RegExp): Proof {
  try {
    const { safe } = isSafe(pattern, { maxScore: 200, maxSteps: 20_000, timeout: 300 });
    return safe ? 'shown by the detector' : 'by growth';
  } catch {
    return 'by growth';
  }
}

const LITERALS = FILES.flatMap(({ file, literals }) =>
  literals.map((pattern) => ({ file, pattern, source: String(pattern), proof: provedBy(pattern) })),
);

describe('the growth of a pattern that is searched for', () => {
  it.each([/\s+$/u, /^(?:a|a)*!$/u, /(?:a+-?)+!/u, /[\w.]+@/u, /,.*x$/u])('%s is found out', (pattern) => {
    // The second and third would never end on a long text.
    const exponential = pattern.source.includes(')');
    if (exponential) expect(provedBy(pattern)).toBe('by growth');
    else expect(superLinear(pattern)).toBeDefined();
  });

  it.each([/^\s*>/u, /\d{6}/u, /(?<![\w.])[\w.]+@/u])('%s is linear', (pattern) => {
    expect(superLinear(pattern)).toBeUndefined();
  });
});

describe('the regular expressions written in core', () => {
  it('are found', () => expect(LITERALS.length).toBeGreaterThan(60));

  it.each(LITERALS)('$file $source is linear, $proof', { timeout: 60_000 }, ({ pattern }) => {
    expect(superLinear(pattern)).toBeUndefined();
  });

  it('are for the most part also cleared by the detector', () => {
    const cleared = LITERALS.filter(({ proof }) => proof === 'shown by the detector');
    expect(cleared.length / LITERALS.length).toBeGreaterThan(0.6);
  });
});

describe('the regular expressions built at run time', () => {
  const Original = RegExp;
  const built = new Map<string, RegExp>();

  beforeAll(async () => {
    globalThis.RegExp = new Proxy(Original, {
      construct(target, args: [string, string?]) {
        const pattern = new target(...args);
        built.set(String(pattern), pattern);
        return pattern;
      },
    });
    const modules = await Promise.all([
      import('../../core/assess.ts'),
      import('../../core/hosts/registry.ts'),
      import('../../core/policy/ntnu/pack.ts'),
      import('../../core/profile.ts'),
    ]);
    const [{ assess }, { hostsFor }, { ntnu }, { DEFAULT_PROFILE }] = modules;
    hostsFor('https://outlook.office.com/mail/');
    const pointer: Draft = {
      surface: 'outlook',
      form: 'email',
      recipients: { to: [parseRecipient('Alle studenter')], cc: [], bcc: [] },
      subject: 'Eksamen',
      body: 'Hei!\n\nLes mer om eksamen her: https://i.ntnu.no/eksamen\n\nHilsen Kari',
    };
    expect(assess(pointer, DEFAULT_PROFILE, ntnu).facts.pointer).toBe('yes');
  });
  afterAll(() => {
    globalThis.RegExp = Original;
  });

  it('are all met', () => {
    const sites = FILES.reduce((sum, { built: calls }) => sum + calls, 0);
    expect(built.size).toBeGreaterThanOrEqual(sites);
  });

  it('are linear', { timeout: 120_000 }, () => {
    const slow = [...built.values()].flatMap((pattern) => {
      const text = superLinear(pattern);
      return text === undefined ? [] : [`${pattern} on ${JSON.stringify(text)}`];
    });
    expect(slow).toEqual([]);
  });
});
