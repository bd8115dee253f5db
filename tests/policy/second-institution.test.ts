import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { formatChannel } from '../../core/assessment.ts';
import { formatAudience } from '../../core/audience/audience.ts';
import { inRoom, mail, post } from '../../core/policy/example.ts';
import { parsePack } from '../../core/policy/schema.ts';
import { DEFAULT_PROFILE, type Profile } from '../../core/profile.ts';
import { coversEveryCombination } from './covers.ts';
import { fjordvik } from './fjordvik.ts';

const TEACHER: Profile = { ...DEFAULT_PROFILE, role: 'teacher' };

describe('a second institution', () => {
  it('parses', () => {
    expect(parsePack(structuredClone(fjordvik))).toEqual({ ok: true, pack: fjordvik });
  });

  coversEveryCombination(fjordvik);

  it('knows its own course codes, lists and channels', () => {
    const draft = mail(
      { to: ['SILD1001 studenter høst 2026 [group 80]'] },
      { subject: 'Øving 1', body: 'Hei alle i SILD1001! Øving 1 har ny frist.' },
    );
    const assessment = assess(draft, TEACHER, fjordvik);
    expect(formatAudience(assessment.audience)).toBe('course:SILD1001');
    expect(formatChannel(assessment.channel)).toBe('square:SILD1001');
    expect(assessment.findings).toEqual([{ rule: 'list-mail', verdict: 'misuse' }]);
  });

  it('does not know another institution’s', () => {
    const draft = mail(
      { to: ['TDT4100 studenter høst 2026 [group 80]'] },
      { subject: 'Øving 1', body: 'Øving 1 har ny frist.' },
    );
    expect(formatAudience(assess(draft, TEACHER, fjordvik).audience)).not.toBe('course:TDT4100');
  });

  it('counts the students of its own domain', () => {
    const to = Array.from({ length: 30 }, (_, index) => `elev${index}@student.fjordvik.example`);
    const assessment = assess(mail({ to }, { subject: 'Hei', body: 'Vi ses i morgen.' }), TEACHER, fjordvik);
    expect(assessment.facts.audience).toBe('many-students');
    expect(assessment).toMatchObject({ verdict: 'misuse', channel: null });
  });

  it('judges rooms and social accounts by its own names', () => {
    const text = {
      subject: 'Åpningstider',
      body: 'Til alle studenter ved Høgskolen i Fjordvik: biblioteket er stengt på fredag.',
    };
    const own = assess(post('facebook', 'Høgskolen i Fjordvik', text), TEACHER, fjordvik);
    const other = assess(post('facebook', 'Fiskegjengen', text), TEACHER, fjordvik);
    const room = assess(inRoom('course', 'FJO1002 Sjømannsskap', text), TEACHER, fjordvik);
    expect(own).toMatchObject({ verdict: 'tip', channel: { id: 'board' } });
    expect(other).toMatchObject({ verdict: 'misuse', channel: { id: 'board' } });
    expect(room.findings).toEqual([{ rule: 'wrong-square', verdict: 'misuse' }]);
  });
});
