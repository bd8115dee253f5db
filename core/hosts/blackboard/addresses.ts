/** Where a course has its room, as a page shows it. */
export interface Room {
  /** Course code, upper case. */
  code: string;
  /** The room's key in addresses, such as `_5951_1`. */
  pk: string;
  /** Where the room was seen: `https://learn.example.com`. */
  origin: string;
  /** Absent where the address does not tell. */
  experience?: 'ultra' | 'original';
  /** The month in which its term begins, such as `2026-08`: a later term sorts after an earlier one. */
  term?: string;
}

/**
 * Address at which announcements of a room are written: the editor itself in Ultra (reference 1.1). Original opens its editor by a
 * one-time number only (1.2), so there it is the teacher's list of announcements. Absolute, since Ultra pages have a base address on
 * another server (4).
 */
export function announcementAddress({ origin, pk, experience }: Room): string {
  const path =
    experience === 'original'
      ? `/webapps/blackboard/execute/announcement?method=search&context=course&course_id=${pk}&handle=cp_announcements&mode=cpview`
      : `/ultra/courses/${pk}/announcements/announcement-detail?courseId=${pk}&mode=create`;
  return new URL(path, origin).href;
}
