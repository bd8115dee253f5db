import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../core/assessment.ts';
import type { Language } from '../../core/language.ts';
import { describeNotice } from '../../core/view/notice.ts';
import type { NoticeView } from '../../core/view/view.ts';
import { assessment, COURSE_BY_MAIL, LONG_COPY, NAMED_STUDENT, UNKNOWN_LIST, WRITER } from './assessments.ts';
import { PACK } from './pack.ts';

describe('describeNotice', () => {
  it('has nothing to say of what is fine', () => {
    const fine = assessment({ findings: [{ rule: 'posted-first', verdict: 'fine' }] });
    expect(describeNotice(fine, PACK, 'nb')).toBeNull();
  });

  it.each<[string, Assessment, Language, NoticeView]>([
    [
      'the audience has a headline of its own',
      COURSE_BY_MAIL,
      'nb',
      { tone: 'warning', headline: 'Til studentene i FYS1001? Da passer en kunngjøring i Skolerom bedre.' },
    ],
    [
      'the list is named',
      UNKNOWN_LIST,
      'nn',
      { tone: 'question', headline: 'Kven er på lista «Onsdagsgruppa»? Då veit vi kva kanal som passar.' },
    ],
    [
      'any audience will do',
      LONG_COPY,
      'en',
      { tone: 'quiet', headline: 'Consider linking to the page: an e-mail cannot be corrected.' },
    ],
    [
      'it is about one person',
      NAMED_STUDENT,
      'nb',
      { tone: 'stop', headline: 'Denne handler om én navngitt student. Hvem skal se den?' },
    ],
  ])('speaks by the gravest rule: %s', (_name, state, language, expected) => {
    expect(describeNotice(state, PACK, language, WRITER)).toEqual(expected);
  });

  it('draws what another channel should carry as a warning, whatever its rule mostly is', () => {
    const misuse: Assessment = {
      ...LONG_COPY,
      verdict: 'misuse',
      findings: [{ rule: 'link-instead', verdict: 'misuse' }],
    };
    expect(describeNotice(LONG_COPY, PACK, 'nb')?.tone).toBe('quiet');
    expect(describeNotice(misuse, PACK, 'nb')?.tone).toBe('warning');
  });

  it('speaks of a body without a code when nothing names it', () => {
    const nameless: Assessment = { ...COURSE_BY_MAIL, audience: { kind: 'course' }, channel: { id: 'room' } };
    expect(describeNotice(nameless, PACK, 'nb')?.headline).toMatch(/^Til studentene i et emne\?/);
  });

  it('names the right channel, and the platform that the writer uses', () => {
    const campus: Assessment = {
      ...COURSE_BY_MAIL,
      audience: { kind: 'campus', id: 'oya' },
      channel: { id: 'board', of: 'oya' },
    };
    expect(describeNotice(campus, PACK, 'nb')?.headline).toBe(
      'Denne beskjeden hører hjemme i Oppslagstavla i Øya.',
    );
    expect(describeNotice(COURSE_BY_MAIL, PACK, 'nb', { ...WRITER, platform: 'klasse' })?.headline).toBe(
      'Til studentene i FYS1001? Da passer en oppslag i Klasse bedre.',
    );
  });

  it('is silent about a rule that the pack does not have', () => {
    const stray: Assessment = { ...COURSE_BY_MAIL, findings: [{ rule: 'gone', verdict: 'misuse' }] };
    expect(describeNotice(stray, PACK, 'nb')).toBeNull();
  });
});
