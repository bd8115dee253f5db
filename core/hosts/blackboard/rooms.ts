import { cleanLine } from '../dom.ts';
import type { Room } from './addresses.ts';
import { roomKey, shownRoom } from './place.ts';
import { outerDocument } from './screen.ts';
import { findAll, findFirst, type Part } from './selectors.ts';
import { describeRoom, type KnownRoom, termOf } from './title.ts';

/** Every course room that the page at `url` tells of: those on cards first, the one it stands in last. */
export function roomsOn(document: Document, url: string): Room[] {
  const room = roomOf(document, url);
  const cards = findAll('roomCard', document).flatMap((card) => roomOfCard(card, url) ?? []);
  return room === undefined ? cards : [...cards, room];
}

/**
 * The course room that the page at `url` shows: undefined for organisations, for pages of no room, and where page and address speak of
 * different rooms, since the address may lag behind the page (reference 1.1).
 */
export function roomOf(document: Document, url: string): Room | undefined {
  const room = shownRoom(document, url);
  if (room === undefined) return undefined;
  const inAddress = roomKey(url);
  const pk = room.pk ?? inAddress;
  if (pk === undefined || (inAddress !== undefined && inAddress !== pk)) return undefined;
  const experience = experienceOf(document, url, pk);
  return courseRoom(room, pk, url, experience);
}

function courseRoom(
  { code, place }: KnownRoom,
  pk: string,
  url: string,
  experience: Room['experience'],
): Room | undefined {
  const origin = URL.parse(url)?.origin;
  if (code === undefined || !origin?.startsWith('https://')) return undefined;
  const term = termOf(place.title);
  return {
    code,
    pk,
    origin,
    ...(experience === undefined ? {} : { experience }),
    ...(term === undefined ? {} : { term }),
  };
}

/** The address of the Ultra page around a frame decides: Ultra shows some tools of its own rooms in such frames, too. */
function experienceOf(document: Document, url: string, pk: string): Room['experience'] {
  const outer = outerDocument(document);
  const around = outer === undefined ? undefined : experienceOf(outer, outer.URL, pk);
  if (around !== undefined) return around;
  const path = URL.parse(url)?.pathname ?? '';
  if (path.startsWith('/webapps/') || path.startsWith(`/ultra/courses/${pk}/cl/`)) return 'original';
  return path.startsWith(`/ultra/courses/${pk}/`) ? 'ultra' : undefined;
}

function roomOfCard(card: HTMLElement, url: string): Room | undefined {
  const text = (part: Part) => cleanLine(findFirst(part, card)?.textContent ?? '');
  const organisation = /\/ultra\/organizations?(?![\p{L}\d])/u.test(url);
  const room = describeRoom({ id: text('cardId'), name: text('cardTitle'), organisation });
  const pk = card.getAttribute('data-course-id') ?? '';
  return room === undefined || !/^_\d+_\d+$/.test(pk) ? undefined : courseRoom(room, pk, url, undefined);
}
