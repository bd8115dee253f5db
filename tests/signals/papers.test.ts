import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { readText } from '../../core/reading/reading.ts';
import { asksForPapers } from '../../core/signals/papers.ts';

function asks(sentence: string): boolean {
  return asksForPapers(readText('Eksamen', `Hei\n\n${sentence}\n\nMvh\nKari Moen`, ntnu), ntnu);
}

describe('asking for sensitive papers by e-mail', () => {
  it.each([
    'Send legeerklæringen til meg på e-post.',
    'Send legeattest til eksamen@adm.ntnu.no innen fredag.',
    'De som var syke, må sende sykemelding på e-post til meg.',
    'Send kopi av passet på mail.',
    'Send politiattest som vedlegg til oss.',
    'Send sjukemelding på e-post til oss.',
    'Dei som var sjuke, sender sjukemelding til meg.',
    'Please send your medical certificate by e-mail.',
    'Send a copy of your passport to me by Friday.',
  ])('is seen in %j', (sentence) => expect(asks(sentence)).toBe(true));

  it.each([
    'Ikke send legeerklæring på e-post.',
    'Ikkje send legeattest på e-post.',
    'Please do not send medical certificates by e-mail.',
    'Send legeerklæringen i NTNU Hjelp, ikke til meg på e-post.',
    'Legeerklæring lastes opp i Studentweb.',
    'You must bring your passport.',
    'Send meg utkastet på e-post.',
    'Send the slides to me by e-mail.',
    'Ta med kalkulator.',
  ])('is not seen in %j', (sentence) => expect(asks(sentence)).toBe(false));

  it('is not seen in the signature', () => {
    const body = 'Hei\n\nVi sees.\n\nMvh\nSend legeattest til meg på e-post';
    expect(asksForPapers(readText('', body, ntnu), ntnu)).toBe(false);
  });
});
