import type { Place, Readable } from '../../draft.ts';
import { cleanLine } from '../dom.ts';
import { outerDocument } from './screen.ts';
import { findAll, findFirst } from './selectors.ts';
import { describeRoom, isCourseTitle, type KnownRoom, parseHeader, type RoomWords } from './title.ts';

/** A room as a page shows it; `pk` is its key in addresses where the same part of the page tells it. */
export interface ShownRoom extends KnownRoom {
  pk?: string;
}

/** The place that the page in this document stands in; a frame's page may leave it to the top page to say. */
export function readPlace(document: Document): Readable<Place> {
  return shownRoom(document, document.URL)?.place ?? 'unknown';
}

/**
 * The room that the page at this address shows, read from its breadcrumb, menu or header, or else from the page around its frame. The
 * address may lag behind the page.
 */
export function shownRoom(document: Document, url: string): ShownRoom | undefined {
  const outer = outerDocument(document);
  const own = classicRoom(document, isInOrganisation(document, url)) ?? ultraRoom(document, url);
  return own ?? (outer === undefined ? undefined : shownRoom(outer, outer.URL));
}

/** Original pages say so by the address of the Ultra page around them only. */
function isInOrganisation(document: Document, url: string): boolean {
  const outer = outerDocument(document);
  return isOrganisation(url) || (outer !== undefined && isInOrganisation(outer, outer.URL));
}

const KEY = /\/ultra\/(?:courses|organizations?)\/(_\d+_\d+)|[?&]course_?id=(_\d+_\d+)/i;

/** The key of the room in an address of either experience: `_5951_1`. */
export function roomKey(address: string): string | undefined {
  const [, inPath, inQuery] = KEY.exec(address) ?? [];
  return inPath ?? inQuery;
}

function isOrganisation(address: string): boolean {
  return /\/ultra\/organizations?\/_\d/.test(address);
}

function known(words: RoomWords, address: string | null | undefined): ShownRoom | undefined {
  const room = describeRoom(words);
  const pk = roomKey(address ?? '');
  return room === undefined || pk === undefined ? room : { ...room, pk };
}

function textOf(element: Element | undefined): string {
  return cleanLine(element?.textContent ?? '');
}

/** Original pages: breadcrumb, else the head of the course menu. */
function classicRoom(document: Document, organisation: boolean): ShownRoom | undefined {
  const id = findFirst('crumbId', document);
  const name = findFirst('crumbName', document);
  const words = { id: textOf(id), name: textOf(name), organisation };
  const link = (name ?? id)?.closest('a')?.getAttribute('href');
  return (
    known(words, link) ??
    known({ ...parseHeader(textOf(findFirst('courseMenu', document))), organisation }, undefined)
  );
}

/** Ultra pages: the header's link, its title, else a heading that is plainly a course's full name. */
function ultraRoom(document: Document, url: string): ShownRoom | undefined {
  return roomByLink(document, url) ?? roomByTitle(document, url) ?? roomByHeading(document);
}

/** One of several links counts only when it leads to the room of the address: others may be a list of courses in the background. */
function roomByLink(document: Document, url: string): ShownRoom | undefined {
  const links = findAll('roomLink', document).flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    const words = parseHeader(textOf(link));
    // The tab "Content" leads to the same address.
    if (words.id === undefined && !isCourseTitle(words.name ?? '')) return [];
    return known({ ...words, organisation: isOrganisation(address) }, address) ?? [];
  });
  const here = links.find(({ pk }) => pk === roomKey(url));
  return here ?? (allSame(links.map(({ pk }) => pk)) ? links[0] : undefined);
}

function roomByTitle(document: Document, url: string): ShownRoom | undefined {
  const titles = findAll('roomTitle', document);
  const texts = titles
    .filter((title) => !titles.some((other) => other !== title && title.contains(other)))
    .map(textOf);
  const [text = ''] = texts;
  return allSame(texts)
    ? known({ ...parseHeader(text), organisation: isOrganisation(url) }, undefined)
    : undefined;
}

function roomByHeading(document: Document): ShownRoom | undefined {
  const texts = [...[...document.querySelectorAll('h1')].map(textOf), cleanLine(document.title)];
  const titles = texts.filter(isCourseTitle);
  const [title = ''] = titles;
  return allSame(titles) ? known(parseHeader(title), undefined) : undefined;
}

function allSame(values: readonly unknown[]): boolean {
  return values.length > 0 && values.every((value) => value === values[0]);
}
