import type { Language } from '../language.ts';
import type { Rooms } from '../settings/rooms.ts';
import { dateWords } from './date-words.ts';
import type { RoomView } from './view.ts';

/** The learnt rooms as a list to be read, by course code. */
export function describeRooms(rooms: Rooms, language: Language): RoomView[] {
  return [...rooms.values()]
    .sort((a, b) => a.code.localeCompare(b.code, 'nb'))
    .map(({ code, origin, seen }) => ({ code, host: new URL(origin).host, seen: dateWords(seen, language) }));
}
