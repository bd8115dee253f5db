import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Folders and files of `core` that turn words into facts and facts into answers: no page, no browser, no clock. */
const PURE = [
  'audience',
  'purpose',
  'policy',
  'guide',
  'text',
  'signals',
  'assess.ts',
  'derive-facts.ts',
].map((name) => `core/${name}`);
const BROWSER_PACKAGES = /^(?:wxt|webextension-polyfill|preact|zustand|@floating-ui|@preact)(?:\/|$)/u;

interface Import {
  file: string;
  /** What is imported: a path from the root, or a package. */
  target: string;
  typeOnly: boolean;
}

function sources(folder: string): string[] {
  if (/\.tsx?$/u.test(folder)) return existsSync(posix.join(ROOT, folder)) ? [folder] : [];
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<from>[^']+)'/gu;
const CALL = /(?<![\p{L}\p{N}_.])import\(\s*'(?<from>[^']+)'/gu;

function importsOf(file: string): Import[] {
  const text = readFileSync(posix.join(ROOT, file), 'utf8');
  return [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map(({ groups }) => {
    const { type, from = '' }: { type?: string; from?: string } = groups ?? {};
    return {
      file,
      target: from.startsWith('.') ? posix.join(posix.dirname(file), from) : from,
      typeOnly: type !== undefined,
    };
  });
}

function importsIn(...folders: string[]): Import[] {
  return folders.flatMap(sources).flatMap(importsOf);
}

function written({ file, target }: Import): string {
  return `${file} imports ${target}`;
}

/** Names that the folder's code uses and that JavaScript itself does not know, as the compiler finds them without DOM types. */
function namesFromOutside(files: readonly string[]): string[] {
  const options =
    '--ignoreConfig --noEmit --strict --skipLibCheck --allowImportingTsExtensions --resolveJsonModule';
  const target = '--target ES2023 --lib ES2023 --module ESNext --moduleResolution Bundler';
  const compiler = posix.join(ROOT, 'node_modules/typescript/bin/tsc');
  const words = [compiler, ...`${options} ${target}`.split(' '), '--types', '', ...files];
  try {
    execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
    return [];
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    return output.split('\n').filter((line) => /Cannot find (?:name|namespace)|^error/u.test(line));
  }
}

describe('layers', () => {
  it('are found by this test', () => {
    expect(importsIn('core').length).toBeGreaterThan(50);
    expect(importsIn('components').some(({ target }) => target.startsWith('core/'))).toBe(true);
    expect(importsIn('entrypoints').some(({ target }) => target.startsWith('components/'))).toBe(true);
  });

  it('core imports neither components nor entrypoints', () => {
    const wrong = importsIn('core').filter(({ target }) =>
      /^(?:components|entrypoints|tests|tools)\//u.test(target),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('components import no entrypoints, no browser API, and only types of core', () => {
    const wrong = importsIn('components').filter(
      ({ target, typeOnly }) =>
        /^(?:entrypoints\/|tests\/|tools\/|wxt(?:\/|$)|webextension-polyfill)/u.test(target) ||
        (target.startsWith('core/') && !typeOnly),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('what is shipped imports no tests and no tools', () => {
    const wrong = importsIn('core', 'components', 'entrypoints').filter(({ target }) =>
      /^(?:tests|tools)\//u.test(target),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('the pure parts of core know no page and no browser', () => {
    const imports = importsIn(...PURE);
    expect(imports.filter(({ target }) => BROWSER_PACKAGES.test(target)).map(written)).toEqual([]);
    expect(
      imports
        .filter(({ target }) => /^core\/(?:hosts|watch|settings|session|placement)\//u.test(target))
        .map(written),
    ).toEqual([]);
    const outside = namesFromOutside(PURE.flatMap(sources));
    // Reading an address is no page: URL is in every runtime, but only DOM types declare it.
    expect(outside.filter((line) => !line.includes("Cannot find name 'URL'"))).toEqual([]);
  });

  it('the check of names sees the DOM where it is used', () => {
    expect(namesFromOutside(['core/hosts/host.ts']).join('\n')).toMatch(/Cannot find name 'HTMLElement'/u);
  });
});

describe('the institution', () => {
  it('is named in its pack only', () => {
    const files = [
      ...sources('core'),
      ...sources('components'),
      ...globSync('assets/messages/*', { cwd: ROOT }),
    ]
      .filter((file) => !file.startsWith('core/policy/ntnu/'))
      .filter((file) => /NTNU|Innsida/u.test(readFileSync(posix.join(ROOT, file), 'utf8')));
    expect(files).toEqual([]);
  });
});
