import { storage } from 'wxt/utils/storage';
import type { Room } from '../hosts/blackboard/addresses.ts';

/** A course room that was learnt in passing. It is kept on this machine only. */
export interface LearntRoom extends Room {
  /** The day on which it was last seen, as `2026-11-23`. */
  seen: string;
}

/** The learnt rooms by course code, at most one for each. */
export type Rooms = ReadonlyMap<string, LearntRoom>;

/** More courses than anybody teaches; those not seen for longest make way. */
export const MOST_ROOMS = 300;

function matching(value: unknown, form: RegExp): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

function isHttpsOrigin(value: unknown): value is string {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url?.protocol === 'https:' && url.origin === value;
}

type RoomParts = Pick<Room, 'code' | 'pk' | 'origin'> & {
  experience?: Room['experience'] | undefined;
  term?: Room['term'] | undefined;
};

/** Always the same fields in the same order, so that equal rooms are written alike. */
function learnt({ code, pk, origin, experience, term }: RoomParts, seen: string): LearntRoom {
  return {
    code,
    pk,
    origin,
    ...(experience === undefined ? {} : { experience }),
    ...(term === undefined ? {} : { term }),
    seen,
  };
}

function experienceOf(value: unknown): Room['experience'] {
  return value === 'ultra' || value === 'original' ? value : undefined;
}

function parseRoom(value: unknown): LearntRoom | undefined {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const { origin, experience } = stored;
  const code = matching(stored['code'], /^[\p{Lu}\p{N}]{2,16}$/u);
  const pk = matching(stored['pk'], /^_\d{1,18}_\d{1,6}$/);
  const seen = matching(stored['seen'], /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/);
  const term = matching(stored['term'], /^\d{4}-\d{2}$/);
  if (code === undefined || pk === undefined || seen === undefined || !isHttpsOrigin(origin))
    return undefined;
  return learnt({ code, pk, origin, experience: experienceOf(experience), term }, seen);
}

function byCode(rooms: readonly LearntRoom[]): Rooms {
  return new Map(rooms.map((room) => [room.code, room]));
}

function notTooMany(rooms: Rooms): Rooms {
  if (rooms.size <= MOST_ROOMS) return rooms;
  const oldestFirst = [...rooms.values()].sort((a, b) => (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : 0));
  return byCode(oldestFirst.slice(-MOST_ROOMS));
}

/** Makes rooms of whatever the store holds: what is not as it should be is left out. */
export function parseRooms(value: unknown): Rooms {
  const stored: unknown[] = Array.isArray(value) ? value : [];
  return notTooMany(byCode(stored.flatMap((room) => parseRoom(room) ?? [])));
}

/** A later term wins; where no term can be compared, what is seen now does. A page may tell less than an earlier one did. */
function better(known: LearntRoom | undefined, shown: Room, today: string): LearntRoom {
  if (known === undefined) return learnt(shown, today);
  if (known.pk === shown.pk && known.origin === shown.origin) {
    return learnt({ ...known, ...shown }, today);
  }
  const isOlder = shown.term !== undefined && known.term !== undefined && shown.term < known.term;
  return isOlder ? known : learnt(shown, today);
}

/** The rooms that are known once a page has shown these, on the day `today` (as `2026-11-23`). */
export function withRooms(known: Rooms, shown: readonly Room[], today: string): Rooms {
  const rooms = new Map(known);
  for (const room of shown) rooms.set(room.code, better(rooms.get(room.code), room, today));
  return notTooMany(rooms);
}

const item = storage.defineItem<unknown>('local:rooms', { fallback: [], version: 1 });

function written(rooms: Rooms): readonly LearntRoom[] {
  return [...rooms.values()];
}

/** The rooms learnt so far. A store that cannot be read counts as empty. */
export async function loadRooms(): Promise<Rooms> {
  try {
    return parseRooms(await item.getValue());
  } catch {
    return new Map();
  }
}

/** Remembers the rooms that a page shows. Writes only what is new, and never troubles the page when the store refuses. */
export async function learnRooms(shown: readonly Room[], today: string): Promise<void> {
  try {
    const known = parseRooms(await item.getValue());
    const rooms = withRooms(known, shown, today);
    if (JSON.stringify(written(rooms)) !== JSON.stringify(written(known)))
      await item.setValue(written(rooms));
  } catch {
    // A full store, or an extension that was updated: the room is learnt another time.
  }
}

/** Forgets the room of one course. Rejects when the browser's store refuses. */
export async function forgetRoom(code: string): Promise<void> {
  const rooms = parseRooms(await item.getValue());
  await item.setValue(written(rooms).filter((room) => room.code !== code));
}

/** Forgets every room. Rejects when the browser's store refuses. */
export function forgetRooms(): Promise<void> {
  return item.setValue([]);
}

/** Calls back with the rooms whenever they change, in this tab or another. Returns the stop function. */
export function watchRooms(changed: (rooms: Rooms) => void): () => void {
  return item.watch((value) => changed(parseRooms(value)));
}
