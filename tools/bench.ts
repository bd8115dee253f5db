import { formatReport } from './bench/report.ts';
import { FULL, runBench } from './bench/run.ts';

const USAGE = 'Usage: npm run bench [-- --json]';

async function main(args: readonly string[]): Promise<void> {
  if (args.some((arg) => arg !== '--json')) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const report = await runBench(FULL);
  console.log(args.includes('--json') ? JSON.stringify(report) : formatReport(report));
}

await main(process.argv.slice(2));
