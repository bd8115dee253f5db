/** `npm run probe`: what the extension reads in a saved page, and what it says of it. */
import { existsSync, statSync } from 'node:fs';
import { ensureChromium } from './browsers/ensure.ts';
import { startServer } from './campus/server.ts';
import { launchChromium } from './driver/chromium.ts';
import { inspectAtRest } from './driver/inspect.ts';
import { ensureExtension } from './extension.ts';
import { type ProbeArguments, parseProbeArguments, USAGE, UsageError } from './probe/args.ts';
import { listReports } from './probe/list.ts';
import { whereItRuns } from './probe/patterns.ts';
import { sitesOf } from './probe/sites.ts';

/** Milliseconds for loading, and again for coming to rest. */
const LIMIT = 45_000;

async function probe({ url, files }: ProbeArguments) {
  await ensureChromium();
  const extensionDir = ensureExtension('chrome');
  const runsAt = whereItRuns(extensionDir);
  if (!runsAt(url.href)) console.error(`Note: the extension does not run at ${url.href}`);
  const server = await startServer(sitesOf(files));
  try {
    const session = await launchChromium({ server, extensionDir });
    try {
      await session.open(url.href, LIMIT);
      return await inspectAtRest(session, runsAt, LIMIT);
    } finally {
      await session.close();
    }
  } finally {
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
