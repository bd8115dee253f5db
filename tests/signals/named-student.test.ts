import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { readText } from '../../core/reading/reading.ts';
import { namesStudentSensitively } from '../../core/signals/named-student.ts';

function names(sentence: string, firstNames: readonly string[] = []): boolean {
  return namesStudentSensitively(
    readText('Gruppe 6', `Hei\n\n${sentence}\n`, ntnu),
    () => new Set(firstNames),
    ntnu,
  );
}

describe('something sensitive of a named student', () => {
  it.each([
    'Ola Nordvik er sykmeldt ut semesteret.',
    'Ola Nordvik var ikke der. Han er innlagt.',
    'Det er meldt tvil om skikketheten til Per Olsen.',
    'Åse Ås-Nordli har dysleksi.',
    'Ola Nordvik er teken for fusk på eksamen.',
    'Per Olsen fekk karakteren F.',
    'Per Olsen er sjukmeld ut semesteret.',
    'Anna Larsen was caught cheating on the exam.',
    'Anna Larsen got an F in TDT4100.',
    'Anna Larsen has been diagnosed with ADHD.',
  ])('is seen in %j', (sentence) => expect(names(sentence)).toBe(true));

  it.each([
    'Ola Nordvik er på ferie.',
    'Alle som er sykmeldt, må melde fra.',
    'Dei som er sjukmelde, må seie frå.',
    'Institutt for Psykologi holder foredrag om angst.',
    'Students who cheat are suspended.',
    'Fusk på eksamen blir anmeldt.',
    'Anna Larsen will lecture on Friday.',
  ])('is not seen in %j', (sentence) => expect(names(sentence)).toBe(false));

  it('is seen of a recipient by the first name', () => {
    expect(names('ola er sykmeldt ut semesteret.', ['ola'])).toBe(true);
    expect(names('solaktig vær, og mange er sykmeldt.', ['ola'])).toBe(false);
    expect(names('ola kommer, og mange er sykmeldt.', [])).toBe(false);
  });

  it('is not seen in the writer who signs, nor in whom they greet', () => {
    const body =
      'Kjære Ola Nordvik, sykmeldt eller ikke!\n\nVi sees.\n\nMvh\nKari Moen\nkonsulent for tilrettelegging';
    expect(namesStudentSensitively(readText('', body, ntnu), () => new Set(), ntnu)).toBe(false);
  });
});
