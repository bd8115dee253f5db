import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SOURCES = ['entrypoints', 'components', 'core', 'assets', 'public', 'wxt.config.ts', 'package.json'];

/** When a file was last written; for a directory the latest of all that is in it, removals included. */
function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * The built extension for a browser; builds it when it is missing or older than its sources.
 * @returns the directory that a browser loads
 */
export function ensureExtension(browser: 'chrome' | 'firefox'): string {
  const directory = join(ROOT, `.output/${browser}-mv3`);
  const built = lastChange(join(directory, 'manifest.json'));
  if (built > Math.max(...SOURCES.map((source) => lastChange(join(ROOT, source))))) return directory;
  // On standard error, as a tool's own output may be read by a program.
  console.error('Building the extension …');
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (build.status !== 0)
    throw new Error(`The extension could not be built:\n${build.stdout}${build.stderr}`);
  return directory;
}
