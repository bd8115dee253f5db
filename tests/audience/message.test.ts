import { describe, expect, it } from 'vitest';
import { assess } from '../../core/assess.ts';
import { formatAudience } from '../../core/audience/audience.ts';
import type { RoomDraft } from '../../core/draft.ts';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { DEFAULT_PROFILE } from '../../core/profile.ts';

function judge(over: Partial<RoomDraft>) {
  const draft: RoomDraft = {
    surface: 'blackboard',
    form: 'course-message',
    place: { kind: 'course', title: 'TDT4100 Objektorientert programmering (2026 HØST)' },
    toOption: 'unknown',
    recipients: 'unknown',
    emailCopy: false,
    subject: '',
    body: 'Sivert Aune er tatt for fusk på øving 5, og saken er sendt til fakultetet.',
    ...over,
  };
  const { audience, verdict } = assess(draft, { ...DEFAULT_PROFILE, role: 'teacher' }, ntnu);
  return `${formatAudience(audience)} ${verdict}`;
}

function to(...names: string[]): Pick<RoomDraft, 'recipients'> {
  return { recipients: { to: names.map((name) => ({ name })), cc: [], bcc: [] } };
}

describe('a message whose choice of recipients cannot be read', () => {
  it('is nobody’s while their names cannot be read, either: a grade to one student is nothing to the room', () => {
    expect(judge({})).toBe('unknown fine');
    expect(judge({ form: 'course-email' })).toBe('unknown fine');
  });

  it('is for those whose names can be read', () => {
    expect(judge(to('Sivert Aune'))).toBe('one fine');
    expect(judge({ ...to('Sivert Aune', 'Live Moen'), body: 'Hei! Vi sees fredag.' })).toBe('few fine');
  });

  it('is the room’s when it is known to be for all', () => {
    expect(judge({ ...to(), toOption: 'all-students' })).toBe('course:TDT4100 misuse');
  });
});
