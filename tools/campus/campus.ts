import { BLACKBOARD_HOST, practiceBlackboard } from './blackboard.ts';
import { OUTLOOK_HOSTS, practiceOutlook } from './outlook.ts';
import { type CampusServer, type Site, startServer } from './server.ts';

/** Builds what is not built yet, and serves the practice campus at the real host names. */
export async function startCampus(): Promise<CampusServer> {
  const outlook = await practiceOutlook();
  const blackboard = await practiceBlackboard();
  return startServer(
    new Map<string, Site>([
      ...OUTLOOK_HOSTS.map((host) => [host, outlook] as const),
      [BLACKBOARD_HOST, blackboard],
    ]),
  );
}
