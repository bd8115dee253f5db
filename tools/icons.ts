import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from './browsers/chromium.ts';

/** One stream that parts in two: the product's mark, on a 32 × 32 grid. */
const STREAM = 'M5 16h6c6.5 0 6.5-8 13-8m-4-4 4 4-4 4M11 16c6.5 0 6.5 8 13 8';

const TEAL = '#0b655f';
const GREY = '#7a7a7a';

/** What a corner of the icon adds: told apart by shape first, by colour second. */
const BADGES: Readonly<Record<string, string>> = {
  fine: '',
  tip: '<circle cx="24.5" cy="24.5" r="6" fill="#4d4d4d"/><path d="M24.5 23.6v4.2m0-7v.1" stroke="#fff" stroke-width="2.6"/>',
  ask: '<circle cx="23.5" cy="23.5" r="8" fill="#1a5fa3"/><path d="M21.2 21.6a2.4 2.4 0 1 1 3.6 2.1c-.9.5-1.3.9-1.3 1.8m0 2.9v.1" stroke="#fff" stroke-width="2.2" fill="none"/>',
  misuse:
    '<rect x="15" y="15" width="17" height="17" rx="5" fill="#f0a92f"/><path d="M18.5 23.5h9.5m-4-4 4 4-4 4" stroke="#2b1a00" stroke-width="2.6"/>',
  unreadable:
    '<path d="M4 28 28 4" stroke="#fff" stroke-width="6"/><path d="M4 28 28 4" stroke="#5a5a5a" stroke-width="3"/>',
};

function drawing(state: string, size: number): string {
  const ground = state === 'unreadable' ? GREY : TEAL;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" fill="none" stroke-linecap="round" stroke-linejoin="round">
    <rect x="1" y="1" width="30" height="30" rx="7" fill="${ground}"/>
    <path d="${STREAM}" stroke="#fff" stroke-width="3"/>${BADGES[state] ?? ''}</svg>`;
}

const PICTURES = [
  ...[16, 32, 48, 128].map((size) => ({ name: `${size}`, state: 'fine', size })),
  ...Object.keys(BADGES).flatMap((state) =>
    [16, 32].map((size) => ({ name: `${state}-${size}`, state, size })),
  ),
];

/** Draws the toolbar icons into public/icon. Run after the drawing has changed: `node tools/icons.ts`. */
async function drawIcons(): Promise<void> {
  const folder = new URL('../public/icon/', import.meta.url).pathname;
  mkdirSync(folder, { recursive: true });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args });
  const page = await browser.newPage();
  for (const { name, state, size } of PICTURES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0;background:transparent">${drawing(state, size)}</body>`);
    await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true });
  }
  await browser.close();
}

await drawIcons();
