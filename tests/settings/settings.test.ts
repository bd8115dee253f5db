import './fake-browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_PROFILE } from '../../core/profile.ts';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  parseCodes,
  parseSettings,
  profileOf,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../core/settings/settings.ts';

const SET: Settings = {
  language: 'nn',
  role: 'teacher',
  platform: 'canvas',
  courses: ['TDT4100'],
  programmes: ['MTDT'],
};

describe('parseSettings', () => {
  it('takes what is as it should be', () => expect(parseSettings(SET)).toEqual(SET));

  it.each([undefined, null, 0, '', 'nb', true, [], {}, Number.NaN])('makes the defaults of %j', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  });

  const JUNK = [undefined, null, 7, true, {}, ['x'], 'junk', 'NB', 'Teacher', '__proto__'] as const;
  const FALLBACK = { language: 'auto', role: DEFAULT_SETTINGS.role } as const;

  describe.each(Object.entries(FALLBACK))('lets %s fall back by itself', (field, fallback) => {
    it.each(JUNK)('from %j', (junk) => {
      expect(parseSettings({ ...SET, [field]: junk })).toEqual({ ...SET, [field]: fallback });
    });
  });

  it.each(JUNK.filter((junk) => typeof junk !== 'string'))('leaves out a platform that is %j', (platform) => {
    const { platform: _, ...rest } = SET;
    expect(parseSettings({ ...SET, platform })).toEqual(rest);
  });

  describe.each(['courses', 'programmes'])('of %s', (field) => {
    it.each([undefined, null, 7, true, {}, 'TDT4100', { 0: 'TDT4100', length: 1 }])(
      'makes none of %j',
      (junk) => {
        expect(parseSettings({ ...SET, [field]: junk })).toEqual({ ...SET, [field]: [] });
      },
    );

    it('keeps the codes among other things', () => {
      const stored = ['IT1901', 7, null, ['MTDT'], 'x'.repeat(33), 'MSØK/5'];
      expect(parseSettings({ ...SET, [field]: stored })).toEqual({ ...SET, [field]: ['IT1901', 'MSØK/5'] });
    });
  });

  it('carries nothing along that it does not know', () => {
    expect(parseSettings({ ...SET, drafts: ['Hei alle'] })).toEqual(SET);
  });
});

describe('parseCodes', () => {
  it.each([
    ['tdt4100, TMA 4115', ['TDT4100', 'TMA4115']],
    ['TDT4100;IT1901\nMA0001  EXPH0300', ['TDT4100', 'IT1901', 'MA0001', 'EXPH0300']],
    ['tiø4118 og bøa1200', ['TIØ4118', 'OG', 'BØA1200']],
    ['A\u030aMATSTAT', ['ÅMATSTAT']],
    ['MSØK/5 MSECT+OH MTIØT-EM', ['MSØK/5', 'MSECT+OH', 'MTIØT-EM']],
    ['TDT4100 tdt4100 TDT 4100', ['TDT4100']],
    ['(TDT4100)', ['TDT4100']],
    ['', []],
    [' ,;\n', []],
    ['x', []],
  ])('reads %j', (text, codes) => expect(parseCodes(text)).toEqual(codes));
});

describe('profileOf', () => {
  it('gives the profile that the settings mean, and the defaults beside', () => {
    const { language: _, ...known } = SET;
    expect(profileOf(SET)).toEqual({ ...DEFAULT_PROFILE, ...known });
    expect(profileOf(DEFAULT_SETTINGS)).toEqual(DEFAULT_PROFILE);
  });
});

describe('the stored settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults where nothing is stored', async () =>
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS));

  it('are those that were saved', async () => {
    await saveSettings(SET);
    expect(await loadSettings()).toEqual(SET);
  });

  it('are made of whatever the store holds', async () => {
    await fakeBrowser.storage.sync.set({ settings: { role: 'king', language: 'en' } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
  });

  it('are told when they change, until it is stopped', async () => {
    const told: Settings[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await saveSettings(SET);
    stop();
    await saveSettings(DEFAULT_SETTINGS);
    expect(told).toEqual([SET]);
  });
});
