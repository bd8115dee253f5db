import { onTestFinished } from 'vitest';
import type { RoomDraft } from '../../core/draft.ts';
import { blackboard } from '../../core/hosts/blackboard/blackboard.ts';
import type { Composer, Host } from '../../core/hosts/host.ts';
import { openPage } from './page.ts';

const files = import.meta.glob<string>('../pages/blackboard/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** HTML of every Blackboard fixture by its name without folder and ending. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), html]),
);

export const HOSTS = blackboard(['https://learn.example.com/*']);

/** HTML of the fixture of that name. */
export function fixture(name: string): string {
  const html = PAGES.get(name);
  if (html === undefined) throw new Error(`No fixture ${name}`);
  return html;
}

/** Opens the fixture of that name. */
export function openBlackboard(name: string): Promise<Document> {
  return openPage(fixture(name));
}

/** Opens HTML at an address of its own: path and query. */
export async function openAt(path: string, html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  // Any page of this origin may take another address; one written from nothing may not.
  frame.src = import.meta.url;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const page = frame.contentDocument;
  if (page === null) throw new Error('The frame has no document');
  frame.contentWindow?.history.replaceState(null, '', path);
  page.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/g, '');
  return page;
}

export interface Found {
  host: Host;
  composer: Composer;
}

/** Every composer on the page with the host that found it. */
export function found(page: Document): Found[] {
  return HOSTS.flatMap((host) => host.findComposers(page).map((composer) => ({ host, composer })));
}

/** The only composer on the page. */
export function onlyFound(page: Document): Found {
  const [one, ...others] = found(page);
  if (one === undefined || others.length > 0) throw new Error('Not exactly one composer');
  return one;
}

/** What the only composer on the page holds. */
export function onlyDraft(page: Document): RoomDraft {
  const { host, composer } = onlyFound(page);
  return host.read(composer) as RoomDraft;
}

/** The element that a test names; the test is wrong when it is not there. */
export function part<T extends HTMLElement = HTMLElement>(page: ParentNode, selector: string): T {
  const element = page.querySelector<T>(selector);
  if (element === null) throw new Error(`No ${selector} on the page`);
  return element;
}

/** Shows a fixture in the frame that Ultra pages have for Original ones. */
export async function openFramed(page: Document, name: string) {
  const frame = page.createElement('iframe');
  frame.name = 'classic-learn-iframe';
  frame.className = 'classic-learn-iframe';
  frame.srcdoc = fixture(name);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  part(page, '.side-panel-content').append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('The frame has no document');
  return { frame, inside: frame.contentDocument };
}
