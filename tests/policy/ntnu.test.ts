import { describe, expect, it } from 'vitest';
import { isConsistent } from '../../core/policy/consistent.ts';
import type { Facts } from '../../core/policy/facts.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { decide } from '../../core/policy/table.ts';

const QUIET: Facts = {
  form: 'email',
  place: 'none',
  placeFits: 'yes',
  audience: 'one',
  purpose: 'other',
  role: 'administration',
  pointer: 'no',
  emailCopy: 'no',
  establishedPractice: 'no',
  namedStudent: 'no',
  identityNumber: 'no',
  openRecipients: 'no',
  asksForPapers: 'no',
  longCopy: 'no',
};

const ROOM = { form: 'announcement', place: 'course' } as const;
const SOCIAL = { form: 'social-post', place: 'official-account' } as const;

/** Facts that differ from a mail to one person; rules that must be among the findings; verdict; channels. */
type Case = readonly [Partial<Facts>, readonly string[], string, readonly string[]];

const CASES: readonly Case[] = [
  [{}, ['email-few'], 'fine', ['email']],
  [{ audience: 'few', longCopy: 'yes' }, ['link-not-copy'], 'tip', ['email']],
  [{ audience: 'outside' }, [], 'fine', ['email']],
  [{ audience: 'nobody' }, [], 'fine', ['email']],

  [{ audience: 'course', purpose: 'teaching' }, ['mass-email', 'teaching-in-lms'], 'misuse', ['lms-course']],
  [{ audience: 'course', pointer: 'yes' }, ['pointer-email'], 'tip', ['lms-course']],
  [{ audience: 'course', establishedPractice: 'yes' }, ['established-practice'], 'tip', ['lms-course']],
  [
    { audience: 'course', purpose: 'study-administration' },
    ['mass-email', 'study-administration'],
    'misuse',
    ['lms-course'],
  ],
  [
    { ...ROOM, form: 'course-email', audience: 'course', purpose: 'teaching' },
    ['mass-email'],
    'misuse',
    ['lms-course'],
  ],
  [{ audience: 'programme' }, ['mass-email', 'programme-channel'], 'misuse', ['innsida-programme']],
  [{ audience: 'campus' }, ['mass-email', 'campus-channel'], 'misuse', ['innsida-campus']],
  [
    { audience: 'unit' },
    ['mass-email', 'organisation-room'],
    'misuse',
    ['lms-organisation', 'innsida-programme'],
  ],
  [{ audience: 'all-students' }, ['mass-email', 'all-students-channel'], 'misuse', ['innsida-all-students']],
  [{ audience: 'many-students' }, ['mass-email'], 'misuse', []],
  [{ audience: 'many-names' }, ['unknown-body'], 'ask', []],
  [{ audience: 'unknown-body' }, ['unknown-body'], 'ask', []],
  [{ audience: 'staff' }, ['staff-channel'], 'tip', ['innsida-staff']],

  [{ ...ROOM, audience: 'course', purpose: 'teaching' }, [], 'fine', ['lms-course']],
  [{ ...ROOM, audience: 'course', placeFits: 'no' }, ['teaching-in-lms'], 'misuse', ['lms-course']],
  [{ ...ROOM, audience: 'course', emailCopy: 'yes' }, ['email-copy'], 'tip', ['lms-course']],
  [
    { ...ROOM, audience: 'course', purpose: 'study-administration' },
    ['study-administration'],
    'tip',
    ['innsida-guide', 'lms-course'],
  ],
  [
    { ...ROOM, audience: 'all-students', placeFits: 'no' },
    ['all-students-channel'],
    'misuse',
    ['innsida-all-students'],
  ],
  [{ ...ROOM, audience: 'staff', placeFits: 'no' }, ['staff-channel'], 'misuse', ['innsida-staff']],
  [
    { ...ROOM, place: 'organisation', audience: 'unit' },
    [],
    'fine',
    ['lms-organisation', 'innsida-programme'],
  ],
  [{ ...ROOM, form: 'course-message', audience: 'few' }, [], 'fine', ['lms-course', 'email']],
  [{ form: 'channel-post', place: 'campus', audience: 'campus' }, [], 'fine', ['innsida-campus']],
  [
    { form: 'channel-post', place: 'campus', audience: 'programme', placeFits: 'no' },
    ['programme-channel'],
    'misuse',
    ['innsida-programme'],
  ],

  [{ audience: 'campus', purpose: 'crisis' }, ['mass-email'], 'misuse', ['emergency-management']],
  [{ audience: 'many-students', purpose: 'crisis' }, ['mass-email'], 'misuse', ['emergency-management']],
  [{ audience: 'campus', purpose: 'crisis', pointer: 'yes' }, ['pointer-email'], 'tip', ['innsida-campus']],
  [
    { audience: 'campus', purpose: 'crisis', role: 'emergency-management' },
    ['crisis-exception'],
    'fine',
    ['email', 'emergency-management'],
  ],
  [{ audience: 'campus', role: 'emergency-management' }, ['mass-email'], 'misuse', ['innsida-campus']],
  [
    { audience: 'unit', purpose: 'crisis', role: 'faculty-leadership' },
    ['crisis-exception'],
    'tip',
    ['email', 'emergency-management'],
  ],
  [
    { audience: 'all-students', role: 'rectorate' },
    ['rectorate-exception'],
    'tip',
    ['innsida-all-students', 'email'],
  ],
  [{ audience: 'staff', role: 'rectorate' }, ['rectorate-exception'], 'tip', ['innsida-staff', 'email']],

  [{ ...SOCIAL, audience: 'public', purpose: 'outreach' }, [], 'fine', []],
  [{ ...SOCIAL, audience: 'all-students' }, ['social-formal'], 'misuse', ['innsida-all-students']],
  [
    { ...SOCIAL, audience: 'all-students', pointer: 'yes' },
    ['social-pointer'],
    'fine',
    ['innsida-all-students'],
  ],
  [
    { ...SOCIAL, audience: 'campus', purpose: 'crisis', role: 'communications' },
    ['social-crisis'],
    'tip',
    ['social-official'],
  ],
  [
    { ...SOCIAL, audience: 'campus', purpose: 'crisis', role: 'rectorate' },
    ['social-crisis'],
    'misuse',
    ['emergency-management'],
  ],
  [
    { ...SOCIAL, place: 'other-account', audience: 'public', purpose: 'crisis', role: 'communications' },
    ['social-crisis'],
    'misuse',
    ['emergency-management'],
  ],

  [{ identityNumber: 'yes' }, ['privacy-identifier'], 'tip', ['email']],
  [{ audience: 'few', namedStudent: 'yes' }, ['privacy-sensitive'], 'misuse', ['email']],
  [{ ...ROOM, audience: 'course', namedStudent: 'yes' }, ['privacy-sensitive'], 'misuse', ['lms-course']],
  [{ audience: 'few', openRecipients: 'yes' }, ['privacy-open-recipients'], 'tip', ['email']],
  [{ asksForPapers: 'yes' }, ['support-desk'], 'tip', ['ntnu-hjelp']],
  [{ audience: 'course', asksForPapers: 'yes' }, ['mass-email', 'support-desk'], 'misuse', ['lms-course']],
  [
    { ...ROOM, audience: 'course', asksForPapers: 'yes', purpose: 'study-administration' },
    ['support-desk'],
    'tip',
    ['ntnu-hjelp'],
  ],
];

describe('the policy of NTNU', () => {
  it.each(CASES)('%j: %j, %s, %j', (change, rules, verdict, channels) => {
    const facts = { ...QUIET, ...change };
    const decision = decide(ntnu, facts);
    expect(isConsistent(facts)).toBe(true);
    expect(decision.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
    expect(decision.verdict).toBe(verdict);
    expect(decision.channel ? [decision.channel.id, ...decision.channel.also] : []).toEqual(channels);
  });

  it('shows red for nothing but a named student', () => {
    expect(ntnu.rules.filter(({ tone }) => tone === 'stop').map(({ id }) => id)).toEqual([
      'privacy-sensitive',
    ]);
  });

  it('lets the person who is stopped hear that first', () => {
    const facts: Facts = { ...QUIET, audience: 'course', namedStudent: 'yes', purpose: 'teaching' };
    expect(decide(ntnu, facts).deciding?.id).toBe('privacy-sensitive');
  });

  it('does not send anyone to post in the channel for all students on their own', () => {
    const channel = ntnu.channels.find(({ id }) => id === 'innsida-all-students');
    expect(channel?.link).toBe('https://hjelp.ntnu.no');
    expect(channel?.action.en).toMatch(/^Request/u);
  });
});

describe('the directory of NTNU', () => {
  const { courseCode, programmes, units, domains } = ntnu.directory;

  it('is written in composed capitals', () => {
    const codes = [
      ...courseCode.prefixes,
      ...programmes.map(({ code }) => code),
      ...units.map(({ id }) => id),
    ];
    expect(codes.filter((code) => !/^[A-ZÆØÅ0-9+/]{2,16}$/u.test(code))).toEqual([]);
  });

  it('holds the measured prefixes and the named programmes', () => {
    expect(courseCode.prefixes).toHaveLength(367);
    expect(courseCode.prefixes).toEqual(expect.arrayContaining(['TDT', 'TIØ', 'EXPH', 'IDATT', 'SYG']));
    expect(courseCode.prefixes).not.toContain('ISO');
    expect(programmes.filter(({ names }) => names.length > 0).length).toBeGreaterThanOrEqual(67);
  });

  it('puts the more specific domain first, and leaves out look-alikes', () => {
    domains.forEach(({ domain }, index) => {
      const earlier = domains.slice(0, index).map((entry) => entry.domain);
      expect(earlier.filter((wider) => domain.endsWith(`.${wider}`))).toEqual([]);
    });
    expect(domains.some(({ domain }) => domain.endsWith('edu.tw'))).toBe(false);
  });
});
