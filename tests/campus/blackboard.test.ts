import { describe, expect, test } from 'vitest';
import { createBoard } from '../../tools/campus/board.ts';
import { legacyPath, readyAt, SITUATIONS, situationPath } from './blackboard/situations.ts';
import { LANGUAGES, wordsOf } from './blackboard/words.ts';

const ORIGIN = 'https://ntnu.blackboard.com';

describe('situations', () => {
  test.each(SITUATIONS)('$id: its link leads to its page, with what lies ready', (situation) => {
    const link = new URL(situationPath(situation), ORIGIN);
    const inside = legacyPath(link);
    expect(inside !== undefined).toBe(situation.framed === true);
    const page = new URL(inside ?? link, ORIGIN);
    expect(page.href).toContain(situation.path);
    expect(readyAt(page)).toEqual(situation.ready);
  });

  test('the frame shows pages of this product only', () => {
    const asking = (legacyUrl: string) =>
      legacyPath(new URL(`${ORIGIN}/ultra/courses/_1_1/cl/outline?legacyUrl=${legacyUrl}`));
    expect(asking('~2Fwebapps~2Fblackboard~2Fa')).toBe('/webapps/blackboard/a');
    expect(asking('~2F~2Felsewhere.example~2F')).toBeUndefined();
  });
});

test('every language has every word', () => {
  for (const language of LANGUAGES) {
    for (const [word, text] of Object.entries(wordsOf(language))) expect(text, word).toMatch(/\S/);
  }
});

describe('board', () => {
  const announcement = {
    kind: 'announcement',
    room: '_34567_1',
    title: 'A',
    body: '<p>a</p>',
    emailCopy: false,
  } as const;

  test('an announcement comes first in its room, is changed in place, and goes', () => {
    const board = createBoard();
    const titles = () => board.announcements()['_34567_1']?.map(({ title }) => title);
    board.add(announcement);
    board.add({ ...announcement, title: 'B' });
    expect(titles()).toEqual(['B', 'A']);
    const id = board.announcements()['_34567_1']?.[1]?.id ?? '';
    board.add({ ...announcement, id, title: 'C' });
    expect(titles()).toEqual(['B', 'C']);
    board.add({ kind: 'deletion', room: '_34567_1', id });
    expect(titles()).toEqual(['B']);
    expect(board.posts()).toHaveLength(4);
  });

  test('one board knows nothing of another', () => {
    createBoard().add(announcement);
    expect(createBoard().announcements()['_34567_1']).toEqual([]);
  });
});
