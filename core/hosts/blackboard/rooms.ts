import { roomKey, shownRoom } from './place.ts';

/** Where a course has its room. */
export interface Room {
  /** Course code, upper case. */
  code: string;
  /** The room's key in addresses, such as `_5951_1`. */
  pk: string;
  /** Address of the room's front page. */
  address: string;
}

/**
 * The course room that the page at `url` shows: undefined for organisations, for pages of no room, and where page and address speak of
 * different rooms, since the address may lag behind the page (reference 1.1).
 */
export function roomOf(document: Document, url: string): Room | undefined {
  const room = shownRoom(document, url);
  if (room?.code === undefined || !URL.canParse(url)) return undefined;
  const inAddress = roomKey(url);
  const pk = room.pk ?? inAddress;
  if (pk === undefined || (inAddress !== undefined && inAddress !== pk)) return undefined;
  return { code: room.code, pk, address: frontPage(new URL(url), pk) };
}

function frontPage({ origin, pathname }: URL, pk: string): string {
  if (pathname.startsWith('/webapps/'))
    return `${origin}/webapps/blackboard/execute/courseMain?course_id=${pk}`;
  const original = pathname.startsWith(`/ultra/courses/${pk}/cl/`);
  return `${origin}/ultra/courses/${pk}/${original ? 'cl/' : ''}outline`;
}

/**
 * Address of a room's announcement editor (reference 1.1). Absolute, since Ultra pages have a base address on another server (4).
 * `origin` as in `https://learn.example.com`.
 */
export function announcementAddress(origin: string, pk: string): string {
  const path = `/ultra/courses/${pk}/announcements/announcement-detail?courseId=${pk}&mode=create`;
  return new URL(path, origin).href;
}
