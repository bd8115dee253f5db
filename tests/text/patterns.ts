import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { random } from './random.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The regular expressions of one source file: its literals, and how often it builds one from text. */
export interface FilePatterns {
  file: string;
  literals: readonly RegExp[];
  built: number;
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPattern(value: unknown): value is { pattern: string; flags: string } {
  return isNode(value) && typeof value['pattern'] === 'string' && typeof value['flags'] === 'string';
}

function isRegExpCall({ type, callee }: Record<string, unknown>): boolean {
  return (
    (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee['name'] === 'RegExp'
  );
}

function collect(node: unknown, literals: RegExp[], calls: unknown[]): void {
  if (!isNode(node)) return;
  const { type, regex } = node;
  if (type === 'Literal' && isPattern(regex)) literals.push(new RegExp(regex.pattern, regex.flags));
  if (isRegExpCall(node)) calls.push(node);
  for (const child of Object.values(node)) collect(child, literals, calls);
}

/** Walks the syntax trees of all sources under a folder of the repository. */
export function patternsUnder(folder: string): FilePatterns[] {
  return globSync(`${folder}/**/*.ts`, { cwd: ROOT })
    .toSorted()
    .map((file) => {
      const { program, errors } = parseSync(file, readFileSync(`${ROOT}${file}`, 'utf8'));
      if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
      const literals: RegExp[] = [];
      const calls: unknown[] = [];
      collect(program, literals, calls);
      return { file, literals, built: calls.length };
    });
}

const ALWAYS = ['a', 'å', 'A', '1', ' ', '\n', '-', '.', ',', '@', '"', "'", '(', '<', '{', '_', '\u0301'];

/** Words and single signs that stand in a pattern's source: what it looks for is what delays it. */
function wordsIn({ source }: RegExp): string[] {
  const plain = source.replace(/\\[pPuxdDsSwWbB](?:\{[^}]*\}|[0-9a-f]{4})?|\(\?<?[:=!]?|\{\d+,?\d*\}/gu, ' ');
  const escaped = source.match(/(?<=\\)[^\p{L}\p{N}\\]/gu) ?? [];
  return [...new Set([...(plain.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s\\|()[\]?*+^$]/gu) ?? []), ...escaped])];
}

/**
 * Hostile texts: what the pattern looks for, and other signs, alone and in twos and threes, repeated; behind a beginning
 * that matches, and before an end that does not.
 */
export function hostileTexts(pattern: RegExp): ((length: number) => string)[] {
  const { pick } = random(1);
  const words = wordsIn(pattern);
  const pieces = [...ALWAYS, ...words] as [string, ...string[]];
  const mixtures = Array.from(
    { length: 30 },
    (_, n) => pick(pieces) + pick(pieces) + (n % 2 === 0 ? '' : pick(pieces)),
  );
  const heads = ['', ...words.slice(0, 6), ...words.slice(0, 3).map((word) => `${word} `)];
  return [...pieces, 'Aa-', 'Aa ', "A'", ...mixtures].flatMap((piece) =>
    heads.map(
      (head) => (length: number) =>
        `${head}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\n\u0000`,
    ),
  );
}

function search(pattern: RegExp, text: string): number {
  const start = performance.now();
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.exec(text);
  pattern.lastIndex = 0;
  return performance.now() - start;
}

function leastTime(pattern: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => search(pattern, text)));
}

const LENGTH = 10_000;
/** What takes no longer for so long a text is not worth a second look: squared, 20,000 signs are 200 million steps. */
const NEGLIGIBLE = 15;
/** Twice the length takes twice the time, with room for the machine; squared growth takes four times. */
const MOST_GROWTH = 3;

/** The first hostile text for which the time grows faster than the text; undefined where none is found. */
export function superLinear(pattern: RegExp): string | undefined {
  for (const text of hostileTexts(pattern)) {
    if (search(pattern, text(2 * LENGTH)) < NEGLIGIBLE) continue;
    const double = leastTime(pattern, text(2 * LENGTH));
    if (double >= NEGLIGIBLE && double > MOST_GROWTH * leastTime(pattern, text(LENGTH))) return text(24);
  }
  return undefined;
}
