import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { LineMemory } from '../../core/reading/line.ts';
import { evidenceOf, type PartName, type Reading, readText } from '../../core/reading/reading.ts';
import { random } from '../text/random.ts';

function read(body: string, subject = ''): Reading {
  return readText(subject, body, ntnu);
}

/** The original words of each part of a name, from its first word to its last; one for each line that has words. */
function wordsOf(name: PartName, body: string, subject = ''): string[] {
  const reading = read(body, subject);
  return reading.parts
    .filter((part) => part.name === name && part.from < part.to)
    .map((part) => evidenceOf(reading, part, part.from, part.to).words);
}

/** A line from its first word to its last. */
function wordsAlone(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

describe('the salutation', () => {
  it.each([
    ['Hei alle sammen!\n\nØving 3 er ute.\n', 'Hei alle sammen'],
    ['Kjære studentar på MTDT,\n\nøvinga er ute.', 'Kjære studentar på MTDT'],
    ['Dear all in TDT4100:\nThe exercise is out.', 'Dear all in TDT4100'],
    ['Til alle studenter ved IE\n\nBygget er stengt.', 'Til alle studenter ved IE'],
    ['\n\n  Hallo dokker\nDet er ny øving.', 'Hallo dokker'],
    ['Kja\u030ere dere\n\nNy øving.', undefined],
    ['Hei, øvinga er ute.', 'Hei'],
    ['Øvinga er ute.\n\nHei på dere', undefined],
    ['Heidi har levert.', undefined],
    ['Tilbud om kurs.', undefined],
    ['Til 2. klasse i IT1901. Ny øving.', 'Til 2. klasse i IT1901'],
  ])('of %j is %j', (body, salutation) => {
    if (salutation === undefined) expect(wordsOf('salutation', body)).toEqual([]);
    else expect(wordsOf('salutation', body)).toEqual([salutation]);
  });

  it('leaves the rest of its line to the text', () => {
    expect(wordsOf('text', 'Hei alle, øvinga er ute.\nVi sees.')).toEqual(['øvinga er ute', 'Vi sees']);
  });

  it('is cut off where a paragraph only begins like one', () => {
    const [salutation = ''] = wordsOf('salutation', `Hei ${'alle som tar emnet '.repeat(50)}`);
    expect(salutation.length).toBeLessThan(130);
  });
});

describe('the signature', () => {
  const TEXT = 'Hei alle!\n\nØving 3 er ute, og fristen er fredag.\n\n';

  it.each([
    ['Mvh\nKari Moen', ['Mvh', 'Kari Moen']],
    ['mvh Kari', ['mvh Kari']],
    ['Med vennlig hilsen\nKari Moen\nInstitutt for fysikk', undefined],
    ['Med venleg helsing\nKari Moen', undefined],
    ['Beste hilsen Kari', undefined],
    ['Helsing\n\nKari Moen\nstudiekonsulent', undefined],
    ['Best regards,\nKari Moen\nDepartment of Physics', undefined],
    ['Kind regards\nKari', undefined],
    ['Best,\nKari', undefined],
    ['Cheers\nKari', undefined],
    ['Takk, Kari', undefined],
    ['Takk på forhånd\nKari', undefined],
    ['Thank you!\nKari', undefined],
    ['--\nKari Moen\ntlf. 73 59 50 00', undefined],
    ['Kari Moen\nInstitutt for fysikk', undefined],
    ['Kari', undefined],
  ])('is found in %j', (signature, lines) => {
    const expected =
      lines ??
      signature
        .split('\n')
        .map(wordsAlone)
        .filter((line) => line !== '');
    expect(wordsOf('signature', TEXT + signature)).toEqual(expected);
    expect(wordsOf('text', TEXT + signature).join(' ')).toContain('Øving 3 er ute');
  });

  it.each([
    ['a text that stops', 'Hei alle!\n\nØving 3 er ute, og fristen er fredag.'],
    ['one line', 'Øving 3 er ute.'],
    ['one line without a stop', 'Øving 3 er ute'],
    ['a list at the end', 'Ta med:\n\n- kalkulator\n- studentkort'],
    ['a question at the end', 'Hei\n\nKan du komme?'],
    [
      'thanks for something at the beginning',
      'Hei\n\nTakk for innsatsen i går.\nHusk at øving 3 skal leveres fredag.',
    ],
    ['thanks to somebody', 'Hi\n\nThanks to all of you who came.\nExercise 3 is due on Friday.'],
    ['the best of something', 'Hei\n\nBeste øving får premie.\nFristen er fredag.'],
    ['best in a sentence', 'Hi\n\nBest practice is to start early.\nExercise 3 is due on Friday.'],
  ])('is not made up: %s', (_what, body) => expect(wordsOf('signature', body)).toEqual([]));

  it('is at the end only', () => {
    const body = `Hei\n\nHilsen fra ekskursjonen kommer her.\n${'Dette er en linje til om øvingen.\n'.repeat(12)}`;
    expect(wordsOf('signature', body)).toEqual([]);
  });
});

describe('quoted mail', () => {
  const OWN = 'Hei Kari\n\nDet går bra.\n\nMvh Ola\n\n';
  const OLD = 'Til alle studenter ved NTNU: bygget stenger.';

  it.each([
    [
      'Outlook, nb',
      'Fra: Kari Moen <kari.moen@ntnu.no>\nSendt: fredag 6. november 2026 10:12\nTil: Ola\nEmne: Bygget\n\n',
    ],
    ['Outlook, nn', 'Frå: Kari Moen\nSendt: fredag 6. november 2026\nTil: Ola\nKopi: Per\nEmne: Bygget\n\n'],
    [
      'Outlook, en',
      'From: Kari Moen <kari.moen@ntnu.no>\nSent: Friday, 6 November 2026 10:12\nTo: Ola\nSubject: x\n\n',
    ],
    ['a line', '________________________________\nFra: Kari\nSendt: fredag\n\n'],
    ['a heading, nb', '-----Opprinnelig melding-----\n'],
    ['a heading, en', '----- Original Message -----\n'],
    ['a forward', '---------- Forwarded message ---------\n'],
    ['a forward, nb', '---------- Videresendt melding ----------\n'],
    ['who wrote, en', 'On Fri, 6 Nov 2026 at 10:12, Kari Moen <kari.moen@ntnu.no> wrote:\n'],
    ['who wrote, nb', 'Den fre. 6. nov. 2026 kl. 10:12 skrev Kari Moen <kari.moen@ntnu.no>:\n'],
    [
      'who wrote, nb, without a word before',
      'fre. 6. nov. 2026 kl. 10.12 skrev Kari Moen <kari.moen@ntnu.no>:\n',
    ],
    ['who wrote, nn', 'Den 6. november 2026 kl. 10:12 skreiv Kari Moen:\n'],
  ])('under %s belongs to no part', (_what, header) => {
    expect(JSON.stringify(read(OWN + header + OLD).parts)).toBe(JSON.stringify(read(OWN).parts));
    expect(wordsOf('signature', OWN + header + OLD)).toEqual(['Mvh Ola']);
  });

  it.each(['> ', '>', '  > ', '| '])('in lines that begin with %j belongs to no part', (mark) => {
    const body = `Hei\n${mark}Til alle studenter ved NTNU\nSvaret er ja.\n${mark}Bygget stenger`;
    expect(wordsOf('text', body)).toEqual(['Svaret er ja']);
    expect([...wordsOf('salutation', body), ...wordsOf('signature', body)].join()).not.toContain('NTNU');
  });

  it.each([
    'Fra: Trondheim går det to tog.\nVi møtes der.',
    'Den som skrev best, vinner.\nVi møtes der.',
    'Fra mandag: ny timeplan.\nVi møtes der.',
    'Studentene skrev øving 3:\nden var god. Vi møtes der.',
  ])('is not seen in %j', (body) => expect(wordsOf('text', body).join('\n')).toContain('Vi møtes der'));
});

describe('readText', () => {
  it('keeps the subject a part of its own, always', () => {
    expect(wordsOf('subject', '', 'Øving 3')).toEqual(['Øving 3']);
    expect(read('').parts).toMatchObject([{ name: 'subject', field: 'subject', from: 0, to: 0 }]);
  });

  it.each(['', '\n', ' \n\t\n ', '\u00a0', '\u200b'])('has no words in %j', (body) => {
    const { parts, words } = read(body);
    expect(words).toBe(0);
    expect(parts.filter(({ field }) => field === 'body')).toEqual([]);
  });

  it('counts what the message itself says', () => {
    expect(read('Hei alle!\nØving 3 er ute.\n\nMvh\nKari Moen', 'Emne').words).toBe(4);
  });

  it('reads Windows line ends like others', () => {
    const body = 'Hei alle!\r\n\r\nØving 3 er ute.\r\n\r\nMvh\r\nKari Moen\r\n';
    expect(wordsOf('salutation', body)).toEqual(['Hei alle']);
    expect(wordsOf('text', body).at(-1)).toBe('Øving 3 er ute');
    expect(wordsOf('signature', body)).toEqual(['Mvh', 'Kari Moen']);
  });

  it('parts arbitrary text in order, without overlap, in the very words', () => {
    const { text } = random(7);
    for (let round = 0; round < 400; round += 1) {
      const [subject, body] = [text(5).replaceAll('\n', ' '), text(60)];
      const reading = read(body, subject);
      let free = 0;
      for (const part of reading.parts.filter(({ from, to }) => from < to)) {
        const { span, words } = evidenceOf(reading, part, part.from, part.to);
        if (span === undefined) throw new Error('Evidence in a text has its place');
        expect(words).toBe((span.field === 'subject' ? subject : body).slice(span.start, span.end));
        if (span.field === 'subject') continue;
        expect(span.start).toBeGreaterThanOrEqual(free);
        free = span.end;
      }
    }
  });

  it('reads the same with a memory of what it read before, and forgets lines that are gone', () => {
    const memory = new LineMemory();
    const drafts = ['Hei alle', 'Hei alle\nØving 3 er ute', 'Øving 3 er ute', 'Hei alle\nHei alle'];
    for (const body of [...drafts, ...drafts.toReversed()])
      expect(JSON.stringify(readText('', body, ntnu, memory))).toBe(JSON.stringify(read(body)));
    const line = memory.read('Hei alle', ntnu);
    expect(memory.read('Hei alle', ntnu)).toBe(line);
    memory.turn();
    memory.turn();
    expect(memory.read('Hei alle', ntnu)).not.toBe(line);
  });
});
