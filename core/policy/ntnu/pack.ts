import type { PolicyPack } from '../pack.ts';
import { bodies } from './bodies.ts';
import { channels } from './channels.ts';
import { clauses } from './clauses.ts';
import { directory } from './directory/directory.ts';
import { platforms } from './platforms.ts';
import { rules } from './rules/index.ts';

/** The policy of NTNU, Norwegian University of Science and Technology. */
export const ntnu: PolicyPack = {
  id: 'ntnu',
  institution: {
    nb: 'NTNU',
    nn: 'NTNU',
    en: 'NTNU',
  },
  source: {
    title: {
      nb: 'Offisielle kommunikasjonskanaler mellom NTNU og studentene',
      nn: 'Offisielle kommunikasjonskanaler mellom NTNU og studentene',
      en: 'Official communication channels between NTNU and students',
    },
    url: {
      nb: 'https://innsida.ntnu.no/wiki/-/wiki/Norsk/Offisielle+kommunikasjonskanaler+mellom+NTNU+og+studentene',
      nn: 'https://innsida.ntnu.no/wiki/-/wiki/Norsk/Offisielle+kommunikasjonskanaler+mellom+NTNU+og+studentene',
      en: 'https://innsida.ntnu.no/wiki/-/wiki/English/Official+communication+channels+between+NTNU+and+students',
    },
    issuedBy: {
      nb: 'prorektor for utdanning',
      nn: 'prorektor for utdanning',
      en: 'the Pro-Rector for Education',
    },
    date: '2020-04-01',
    checked: '2026-11-23',
    clauses: ['P1', 'P2', 'P3', 'P15', 'P23'],
  },
  clauses,
  rules,
  bodies,
  channels,
  platforms,
  defaultPlatform: 'blackboard',
  directory,
};
