import { useEffect, useState } from 'preact/hooks';
import { loadRooms, type Rooms, watchRooms } from '../../core/settings/rooms.ts';

/** The course rooms learnt so far, as they change. */
export function useRooms(): Rooms {
  const [rooms, setRooms] = useState<Rooms>(new Map());
  useEffect(() => {
    void loadRooms().then(setRooms);
    return watchRooms(setRooms);
  }, []);
  return rooms;
}
