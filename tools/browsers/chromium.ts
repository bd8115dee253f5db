import { existsSync } from 'node:fs';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Path of a Chromium that loads unpacked extensions. */
export function chromiumPath(): string {
  const found = INSTALLED.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No Chromium found.');
  return found;
}
