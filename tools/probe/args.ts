import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run probe -- --url URL PAGE.html [--frame URL=FILE]… [--json]

Opens a saved page in Chromium as if it stood at URL, with the built extension, and prints what the extension
reads in every composer on screen and what it says of it.

  --url URL          https address at which PAGE.html stands
  --frame URL=FILE   a further file at a further https address, for frames and windows; may be repeated
  --json             one JSON object a line for each composer, in place of a readable list`;

/** What was asked for. `files` maps each address to the file that stands there; the first is the page itself. */
export interface ProbeArguments {
  url: URL;
  files: ReadonlyMap<string, string>;
  json: boolean;
}

/** The command line was not understood; the message says what is wrong with it. */
export class UsageError extends Error {}

function httpsUrl(text: string, option: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`${option}: "${text}" is not an address`);
  const url = new URL(text);
  if (url.protocol !== 'https:')
    throw new UsageError(`${option}: the address must start with https://, not ${url.protocol}//`);
  return url;
}

/** The key under which a file stands: host, path and query, without the fragment. */
export const addressOf = ({ host, pathname, search }: URL): string => `${host}${pathname}${search}`;

/** Splits `URL=FILE` where FILE exists: both may hold `=` themselves. */
function splitFrame(text: string, exists: (path: string) => boolean): [url: string, file: string] {
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    if (exists(text.slice(at + 1))) return [text.slice(0, at), text.slice(at + 1)];
  }
  const last = text.lastIndexOf('=');
  if (last === -1) throw new UsageError(`--frame: expected URL=FILE, not "${text}"`);
  throw new UsageError(`--frame: there is no file "${text.slice(last + 1)}"`);
}

function readOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        frame: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line.
 * @param exists whether a file is there
 * @throws UsageError
 */
export function parseProbeArguments(args: string[], exists: (path: string) => boolean): ProbeArguments {
  const { values, positionals } = readOptions(args);
  const [page, ...more] = positionals;
  if (values.url === undefined) throw new UsageError('--url is missing');
  if (page === undefined) throw new UsageError('PAGE.html is missing');
  if (more.length > 0) throw new UsageError(`One page only; not understood: ${more.join(' ')}`);
  if (!exists(page)) throw new UsageError(`There is no file "${page}"`);
  const url = httpsUrl(values.url, '--url');
  const files = new Map([[addressOf(url), page]]);
  for (const frame of values.frame ?? []) {
    const [address, file] = splitFrame(frame, exists);
    files.set(addressOf(httpsUrl(address, '--frame')), file);
  }
  return { url, files, json: values.json ?? false };
}
