import { outlook } from '../../core/hosts/outlook/outlook.ts';
import { openPage } from './page.ts';

const files = import.meta.glob<string>('../pages/outlook/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** HTML of every Outlook fixture by its name without folder and ending. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, html]) => [path.replace(/^.*\/|\.html$/g, ''), html]),
);

/** Opens the fixture of that name. */
export function openOutlook(name: string): Promise<Document> {
  const html = PAGES.get(name);
  if (html === undefined) throw new Error(`No fixture ${name}`);
  return openPage(html);
}

/** The only composer on the page. */
export function onlyComposer(page: Document) {
  const [composer, ...others] = outlook.findComposers(page);
  if (composer === undefined || others.length > 0) throw new Error('Not exactly one composer');
  return composer;
}

/** The element that a test names; the test is wrong when it is not there. */
export function part(page: ParentNode, selector: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`No ${selector} on the page`);
  return element;
}
