/**
 * The placeholders of a pack's ICU messages. A value that is not known arrives as the string `none`, so that a message
 * can select its absence.
 */
export const PLACEHOLDERS = [
  /** Code of the course or programme. */
  'code',
  /** The campus by the pack's name for it. */
  'campus',
  /** The unit by its id in the pack: its short form. */
  'unit',
  /** Name of the learning platform. */
  'platform',
  /** The platform's words for an announcement and for an organisation's room, in the singular without article. */
  'announcement',
  'room',
  /** Name of the list that nothing identifies. */
  'list',
  /** Number of people who would get the message. */
  'count',
  /** Name of the right channel. */
  'channel',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Stands for the address of the learning platform in use, as the whole of a channel's link. */
export const PLATFORM_LINK = '{platformLink}';

/** Stands for the course's room in the learning platform in use, or for its list of courses where the room is not known. */
export const COURSE_ROOM_LINK = '{courseRoomLink}';
