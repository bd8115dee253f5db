import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache/campus');

/** A change in any of these makes a new build. */
function fingerprint(source: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds one practice page into `NAME.js` and `NAME.css`, unless that has been done for the same sources.
 * @param folder of the sources, in `tests/campus/`; a change in any file of it makes a new build
 * @param entry the script to start from, in that folder
 * @returns the directory that holds them
 */
export async function buildCampusPage(name: string, folder = name, entry = 'main.ts'): Promise<string> {
  const source = join(ROOT, 'tests/campus', folder);
  const built = join(CACHE, `${name}-${fingerprint(source)}`);
  if (existsSync(built)) return built;
  const unfinished = `${built}-${process.pid}`;
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: join(source, entry),
        output: { entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]`, codeSplitting: false },
      },
    },
  });
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) {
    if (old.startsWith(`${name}-`) && join(CACHE, old) !== unfinished)
      rmSync(join(CACHE, old), { recursive: true });
  }
  renameSync(unfinished, built);
  return built;
}
