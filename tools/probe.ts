/** `npm run probe`: what the extension reads in a saved page, and what it says of it. */
import { existsSync, statSync } from 'node:fs';
import type { ComposerReport } from '../core/session/report.ts';
import { ensureChromium } from './browsers/ensure.ts';
import { startServer } from './campus/server.ts';
import { type ChromiumSession, launchChromium } from './driver/chromium.ts';
import { inspectAtRest } from './driver/inspect.ts';
import { ensureExtension } from './extension.ts';
import { type ProbeArguments, parseProbeArguments, USAGE, UsageError } from './probe/args.ts';
import { listReports } from './probe/list.ts';
import { whereItRuns } from './probe/patterns.ts';
import { sitesOf } from './probe/sites.ts';

/** Milliseconds for the page to come to rest once it has loaded, and for everything together. */
const REST_LIMIT = 30_000;
const LIMIT = 60_000;

/** Gives up on a page whose scripts never let go. */
function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not answer within ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}

async function readPage(session: ChromiumSession, url: URL, runsAt: (address: string) => boolean) {
  await session.open(url.href, LIMIT);
  return inspectAtRest(session, runsAt, REST_LIMIT);
}

async function probe({ url, files }: ProbeArguments): Promise<ComposerReport[]> {
  await ensureChromium();
  const extensionDir = ensureExtension('chrome');
  const runsAt = whereItRuns(extensionDir);
  if (!runsAt(url.href)) console.error(`Note: the extension does not run at ${url.href}`);
  const server = await startServer(sitesOf(files));
  const session = await launchChromium({ server, extensionDir });
  try {
    return await within(LIMIT, readPage(session, url, runsAt));
  } finally {
    await session.close();
    await server.close();
  }
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

async function main(): Promise<void> {
  const asked = parseProbeArguments(process.argv.slice(2), isFile);
  const reports = await probe(asked);
  if (asked.json) for (const report of reports) console.log(JSON.stringify(report));
  else console.log(listReports(reports));
}

try {
  await main();
} catch (error) {
  const wrongUsage = error instanceof UsageError;
  console.error(error instanceof Error ? error.message : error);
  if (wrongUsage) console.error(`\n${USAGE}`);
  process.exitCode = wrongUsage ? 2 : 1;
}
