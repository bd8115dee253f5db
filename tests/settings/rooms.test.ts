import './fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Room } from '../../core/hosts/blackboard/addresses.ts';
import {
  forgetRoom,
  forgetRooms,
  type LearntRoom,
  learnRooms,
  loadRooms,
  MOST_ROOMS,
  parseRooms,
  type Rooms,
  watchRooms,
  withRooms,
} from '../../core/settings/rooms.ts';

const TODAY = '2026-11-23';
const ROOM: Room = {
  code: 'TDT4100',
  pk: '_12345_1',
  origin: 'https://learn.example.com',
  experience: 'ultra',
  term: '2026-08',
};
const LEARNT: LearntRoom = { ...ROOM, seen: TODAY };
const NONE: Rooms = new Map();

function list(rooms: Rooms): LearntRoom[] {
  return [...rooms.values()];
}

function numbered(count: number, seen: (index: number) => string): LearntRoom[] {
  return Array.from({ length: count }, (_, index) => ({
    ...LEARNT,
    code: `TDT${1000 + index}`,
    seen: seen(index),
  }));
}

describe('parseRooms', () => {
  it('takes what is as it should be', () => {
    expect(parseRooms([LEARNT])).toEqual(new Map([['TDT4100', LEARNT]]));
  });

  it.each([undefined, null, 0, '', 'TDT4100', true, {}, { TDT4100: LEARNT }, { 0: LEARNT, length: 1 }])(
    'makes none of %j',
    (value) => expect(parseRooms(value).size).toBe(0),
  );

  const JUNK = [undefined, null, 7, true, {}, [], '', 'junk', '__proto__', ['TDT4100']] as const;

  describe.each(['code', 'pk', 'origin', 'seen'])('without a readable %s', (field) => {
    it.each(JUNK)('(%j) a room is dropped, and the others are kept', (junk) => {
      const other = { ...LEARNT, code: 'TMA4115' };
      expect(list(parseRooms([{ ...LEARNT, [field]: junk }, other]))).toEqual([other]);
    });
  });

  describe.each(['experience', 'term'])('an unreadable %s', (field) => {
    it.each(JUNK)('(%j) is left out by itself', (junk) => {
      const { [field as 'term']: _, ...rest } = LEARNT;
      expect(list(parseRooms([{ ...LEARNT, [field]: junk }]))).toEqual([rest]);
    });
  });

  it.each([
    'http://learn.example.com',
    'https://learn.example.com/',
    'https://learn.example.com/x',
    'https://kari@learn.example.com',
    'HTTPS://learn.example.com',
    'javascript:alert(1)',
    'null',
  ])('takes no %s for a place where a room may be', (origin) => {
    expect(parseRooms([{ ...LEARNT, origin }]).size).toBe(0);
  });

  it.each(['_1_1/../x', '_1_1&x=1', '12345', '_1_1\n', ' _1_1'])('takes no %j for a key', (pk) => {
    expect(parseRooms([{ ...LEARNT, pk }]).size).toBe(0);
  });

  it('carries nothing along that it does not know', () => {
    expect(list(parseRooms([{ ...LEARNT, title: 'Objektorientert programmering' }, 7, null]))).toEqual([
      LEARNT,
    ]);
  });

  it('keeps no more than it may', () => {
    expect(parseRooms(numbered(MOST_ROOMS + 5, () => TODAY)).size).toBe(MOST_ROOMS);
  });
});

describe('withRooms', () => {
  const OLD: Room = { ...ROOM, pk: '_999_1', term: '2025-08' };
  const { term: _, ...NO_TERM } = ROOM;
  const { term: __, ...OLD_NO_TERM } = OLD;
  const visited = (known: readonly Room[], shown: readonly Room[]) =>
    withRooms(withRooms(NONE, known, '2026-01-01'), shown, TODAY).get('TDT4100');

  it('adds what is shown', () => {
    expect(list(withRooms(NONE, [ROOM, { ...ROOM, code: 'TMA4115' }], TODAY))).toEqual([
      LEARNT,
      { ...LEARNT, code: 'TMA4115' },
    ]);
  });

  it.each<[string, Room[], Room[], string]>([
    ['the newer term wins when it comes last', [OLD], [ROOM], ROOM.pk],
    ['the newer term wins when it comes first', [ROOM], [OLD], ROOM.pk],
    ['the newer term wins on one page', [], [ROOM, OLD], ROOM.pk],
    ['the one seen last wins of the same term', [ROOM], [{ ...OLD, term: '2026-08' }], OLD.pk],
    ['the one seen last wins where its term is not readable', [ROOM], [OLD_NO_TERM], OLD.pk],
    ['the one seen last wins where the other’s term is not readable', [NO_TERM], [OLD], OLD.pk],
    ['spring is before summer', [{ ...OLD, term: '2026-06' }], [{ ...ROOM, term: '2026-01' }], OLD.pk],
  ])('%s', (_name, known, shown, pk) => expect(visited(known, shown)?.pk).toBe(pk));

  it('an older room that is seen again leaves the newer as it was', () => {
    expect(visited([ROOM], [OLD])?.seen).toBe('2026-01-01');
  });

  it('keeps what an earlier page told of the same room', () => {
    const { experience: ___, ...lessTold } = NO_TERM;
    expect(visited([ROOM], [lessTold])).toEqual(LEARNT);
    expect(visited([ROOM], [{ ...ROOM, experience: 'original' }])?.experience).toBe('original');
  });

  it('keeps nothing of another room', () => {
    const { experience: ___, ...lessTold } = OLD_NO_TERM;
    expect(visited([ROOM], [lessTold])).toEqual({ ...lessTold, seen: TODAY });
    const elsewhere = { ...NO_TERM, origin: 'https://other.example.com' };
    expect(visited([ROOM], [elsewhere])).toEqual({ ...elsewhere, seen: TODAY });
  });

  it('drops those not seen for longest when there are too many', () => {
    const day = (index: number) => (index === 7 ? '2026-01-01' : '2026-05-05');
    const known = parseRooms(numbered(MOST_ROOMS, day));
    const rooms = withRooms(known, [ROOM], TODAY);
    expect(rooms.size).toBe(MOST_ROOMS);
    expect(rooms.has('TDT1007')).toBe(false);
    expect(rooms.has('TDT4100')).toBe(true);
  });
});

describe('the stored rooms', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('are none where nothing is stored', async () => expect(await loadRooms()).toEqual(NONE));

  it('are those that were learnt, on this machine only', async () => {
    await learnRooms([ROOM], TODAY);
    expect(list(await loadRooms())).toEqual([LEARNT]);
    expect(await fakeBrowser.storage.local.get('rooms')).toEqual({ rooms: [LEARNT] });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('are written only when something is new', async () => {
    await learnRooms([ROOM], TODAY);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await learnRooms([ROOM], TODAY);
    await learnRooms([], TODAY);
    expect(set).not.toHaveBeenCalled();
    await learnRooms([ROOM], '2026-11-24');
    expect(set).toHaveBeenCalledOnce();
  });

  it('are as they were when the store refuses to be written', async () => {
    await learnRooms([ROOM], TODAY);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await learnRooms([{ ...ROOM, code: 'TMA4115' }], TODAY);
    expect(list(await loadRooms())).toEqual([LEARNT]);
    await expect(forgetRoom('TDT4100')).rejects.toThrow('quota');
    await expect(forgetRooms()).rejects.toThrow('quota');
  });

  it('are not overwritten when they cannot be read', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('gone'));
    expect(await loadRooms()).toEqual(NONE);
    await learnRooms([ROOM], TODAY);
    expect(set).not.toHaveBeenCalled();
  });

  it('are forgotten one by one, or all', async () => {
    const rooms = ['TDT4100', 'TMA4115', 'BØA1200'].map((code) => ({ ...ROOM, code }));
    await learnRooms(rooms, TODAY);
    await forgetRoom('TMA4115');
    await forgetRoom('TMA4115');
    expect([...(await loadRooms()).keys()]).toEqual(['TDT4100', 'BØA1200']);
    await forgetRooms();
    expect(await loadRooms()).toEqual(NONE);
  });

  it('are told when they change, until it is stopped', async () => {
    const told: string[][] = [];
    const stop = watchRooms((rooms) => told.push([...rooms.keys()]));
    await learnRooms([ROOM], TODAY);
    await forgetRooms();
    stop();
    await learnRooms([ROOM], TODAY);
    expect(told).toEqual([['TDT4100'], []]);
  });
});
