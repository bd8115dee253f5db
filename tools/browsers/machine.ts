import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';

/** What finding a browser needs to know of this machine. Handed in, so that tests can describe another one. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  exists(path: string): boolean;
  /** Names in a directory; empty when there is none. */
  list(directory: string): string[];
  /** Text of a small file, or undefined when it cannot be read. */
  read(path: string): string | undefined;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (directory) => (existsSync(directory) ? readdirSync(directory) : []),
  read: (path) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
};

/** Directories of a cache that hold one version each, newest first (`chromium-1255` before `chromium-998`). */
export function versionsIn(machine: Machine, cache: string, name: RegExp): string[] {
  const newestFirst = new Intl.Collator('en', { numeric: true });
  return machine
    .list(cache)
    .filter((entry) => name.test(entry))
    .sort((a, b) => newestFirst.compare(b, a))
    .map((entry) => `${cache}/${entry}`);
}
