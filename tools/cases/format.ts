import { parseRecipient } from '../../core/audience/parse-recipient.ts';
import type { Draft, Place, Recipients, ToOption } from '../../core/draft.ts';
import { DEFAULT_PROFILE, type Profile } from '../../core/profile.ts';

/** A draft as the labelled files write it. */
export interface WrittenDraft {
  surface: Draft['surface'];
  form: Draft['form'];
  to?: string[];
  cc?: string[];
  bcc?: string[];
  toOption?: ToOption;
  emailCopy?: boolean;
  place?: Place;
  subject?: string;
  body?: string;
  inReplyTo?: boolean;
  quoted?: string;
}

/** What the tool says of a draft, in the vocabulary of the labelled files. */
export interface Actual {
  audience: string;
  verdict: string;
  channel: string | null;
  rules: readonly string[];
}

export interface LabelledCase {
  id: string;
  lang: string;
  draft: WrittenDraft;
  profile?: Partial<Profile>;
  expect: Actual & { audienceAny?: string[]; channelAny?: (string | null)[] };
  why: string;
}

/** Parses one line of a labelled file. Throws an Error that names the place when the line is no labelled draft. */
export function parseCase(line: string, where: string): LabelledCase {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || !('id' in value) || !('draft' in value)) {
    throw new Error(`${where}: not a labelled draft`);
  }
  const unlabelled = { lang: '', expect: { audience: '', verdict: '', channel: null, rules: [] }, why: '' };
  return { ...unlabelled, ...(value as Pick<LabelledCase, 'id' | 'draft'>) };
}

function recipientsOf({ to = [], cc = [], bcc = [] }: WrittenDraft): Recipients {
  return { to: to.map(parseRecipient), cc: cc.map(parseRecipient), bcc: bcc.map(parseRecipient) };
}

/** The draft that a composer would hold. */
export function toDraft(written: WrittenDraft): Draft {
  const text = {
    subject: written.subject ?? '',
    body: written.body ?? '',
    ...(written.quoted === undefined ? {} : { quoted: written.quoted }),
    ...(written.inReplyTo === undefined ? {} : { inReplyTo: written.inReplyTo }),
  };
  const { surface } = written;
  const place = written.place ?? 'unknown';
  switch (surface) {
    case 'outlook':
      return { surface, form: 'email', recipients: recipientsOf(written), ...text };
    case 'blackboard':
    case 'canvas': {
      const form =
        written.form === 'course-message' || written.form === 'course-email' ? written.form : 'announcement';
      const { toOption = 'unknown', emailCopy = false } = written;
      return { surface, form, place, toOption, recipients: recipientsOf(written), emailCopy, ...text };
    }
    default:
      return { surface, form: 'post', place, ...text };
  }
}

/** The profile of a case: what it names, over the default. */
export function toProfile(written: Partial<Profile> | undefined): Profile {
  return { ...DEFAULT_PROFILE, ...written };
}
