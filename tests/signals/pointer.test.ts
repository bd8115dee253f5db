import { describe, expect, it } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { readText } from '../../core/reading/reading.ts';
import { isPointer } from '../../core/signals/pointer.ts';

function points(body: string, kind: 'email' | 'social' = 'email'): boolean {
  return isPointer(readText('Eksamen', body, ntnu), ntnu, kind);
}

describe('a pointer', () => {
  it.each([
    'Hei alle! Eksamensplanen er lagt ut på https://i.ntnu.no/eksamen.',
    'Les mer her: https://www.ntnu.no/nyheter',
    'Ny kunngjøring i emnerommet: https://ntnu.blackboard.com/ultra/courses/1',
    'Hei!\n\nInformasjonen ligger på https://innsida.ntnu.no/wiki/eksamen\n\nMvh\nKari Moen\nInstitutt for fysikk',
    'Hei alle saman! Timeplanen ligg no ute: https://i.ntnu.no/timeplan',
    'Les meir på i.ntnu.no/eksamen',
    'The exam plan is now available on https://i.ntnu.no/exam',
    'Read more at ntnu.edu/news',
    'Dear all, the announcement was published in https://canvas.ntnu.no/courses/1.',
  ])('is %j', (body) => expect(points(body)).toBe(true));

  it.each([
    ['no link', 'Eksamensplanen er lagt ut.'],
    ['a link and no word of what lies there', 'https://i.ntnu.no/eksamen'],
    ["a link to somebody else's page", 'Les mer her: https://example.com/ntnu'],
    ['a host that begins alike', 'Les mer her: https://i.ntnu.no.example.com/x'],
    ['a host that ends alike', 'Les mer her: https://evil-ntnu.no/x'],
    ['an address', 'Les mer her: kari.moen@ntnu.no'],
    ['a link in the signature alone', 'Hei, eksamensplanen er lagt ut.\n\nMvh\nKari\nwww.ntnu.no'],
    ['a link in what is quoted', 'Den er lagt ut.\n\n> Les mer: https://i.ntnu.no/eksamen'],
    [
      'the content beside the link',
      `Les mer på https://i.ntnu.no/eksamen. ${'Møt opp i R7 klokka ti og ta med kalkulator. '.repeat(7)}`,
    ],
  ])('is not a draft with %s', (_what, body) => expect(points(body)).toBe(false));

  it('may be a little longer on social media', () => {
    const body = `Les mer på https://i.ntnu.no/x. ${'ord '.repeat(54)}`;
    expect(points(body, 'social')).toBe(true);
    expect(points(body, 'email')).toBe(false);
  });
});
