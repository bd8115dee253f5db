/**
 * `npm start`: the practice campus with the extension, in a browser with a throw-away profile. Without a display, or with
 * `-- --tour`, a scripted tour in headless mode.
 */
import { ensureChromium } from './browsers/ensure.ts';
import { PRACTICE_BLACKBOARD } from './campus/blackboard.ts';
import { startCampus } from './campus/campus.ts';
import { PRACTICE_OUTLOOK } from './campus/outlook.ts';
import type { CampusServer } from './campus/server.ts';
import { launchChromium } from './driver/chromium.ts';
import { ensureExtension } from './extension.ts';
import { runTour } from './tour.ts';

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Opens the practice Outlook for a person, until the browser is closed. */
async function show(server: CampusServer, extensionDir: string): Promise<void> {
  const session = await launchChromium({ server, extensionDir, headless: false });
  const [blank] = await session.browser.pages();
  await session.open(PRACTICE_OUTLOOK);
  await blank?.close();
  console.log(
    `The practice Outlook is open at ${PRACTICE_OUTLOOK}, the practice Blackboard at ${PRACTICE_BLACKBOARD}: both on this machine, with a link to each other. Close the browser to end.`,
  );
  await new Promise((resolve) => session.browser.once('disconnected', resolve));
}

/** @returns how many steps of the tour failed */
async function tour(server: CampusServer, extensionDir: string): Promise<number> {
  console.log('A tour of the practice Outlook and Blackboard, headless:\n');
  const session = await launchChromium({ server, extensionDir });
  try {
    return (await runTour(session, server)).failures;
  } finally {
    await session.close();
  }
}

async function main(): Promise<void> {
  await ensureChromium();
  const extensionDir = ensureExtension('chrome');
  const server = await startCampus();
  try {
    if (hasDisplay() && !process.argv.includes('--tour')) await show(server, extensionDir);
    else if ((await tour(server, extensionDir)) > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
