/** One entry of To/Cc/Bcc, as far as the host shows it. */
export interface Recipient {
  /** Display name; empty when only an address is shown. */
  name: string;
  address?: string;
  /** Present when the host itself marks the entry as a group or list; `size` when it also shows the member count. */
  group?: { size?: number };
}

/** The three wells of an e-mail. */
export interface Recipients {
  to: Recipient[];
  cc: Recipient[];
  bcc: Recipient[];
}

/** A room of a learning platform, an intranet channel or a social account; `title` as the page shows it. */
export interface Place {
  kind: 'course' | 'organisation' | 'channel' | 'account';
  title: string;
}

/** What a learning platform offers to address inside a room. */
export type ToOption = 'all-users' | 'all-students' | 'all-staff' | 'groups' | 'individuals';

/** A field that the adapter could not read. Never confused with an empty one. */
export type Readable<T> = T | 'unknown';

interface Written {
  subject: string;
  /** The writer's own text: plain, without what a reply quotes. */
  body: string;
  /** Earlier text that a reply or forward carries along. Not the writer's. */
  quoted?: string;
  inReplyTo?: boolean;
}

export interface EmailDraft extends Written {
  surface: 'outlook';
  form: 'email';
  recipients: Readable<Recipients>;
}

export interface RoomDraft extends Written {
  surface: 'blackboard' | 'canvas';
  form: 'announcement' | 'course-message' | 'course-email';
  place: Readable<Place>;
  toOption: Readable<ToOption>;
  /** Named people inside the room; empty when the option addresses everybody. */
  recipients: Readable<Recipients>;
  /** How many people are in the room, where the page lists them. */
  members?: number;
  /** An announcement that is also mailed to everybody in the room. */
  emailCopy: boolean;
}

export interface PostDraft extends Written {
  surface: 'innsida' | 'facebook' | 'x' | 'instagram';
  form: 'post';
  place: Readable<Place>;
}

/** What one composer holds now. A plain value. */
export type Draft = EmailDraft | RoomDraft | PostDraft;
export type Surface = Draft['surface'];
export type Form = Draft['form'];
