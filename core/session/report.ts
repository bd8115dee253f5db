import { formatChannel } from '../assessment.ts';
import { formatAudience } from '../audience/audience.ts';
import { formatRecipient } from '../audience/parse-recipient.ts';
import type { Draft, Place, Readable, Recipients, Surface, ToOption } from '../draft.ts';
import type { Session } from './session.ts';

/** What was read of one composer, and what came of it: the answer to `inspect`. Never stored, never sent off the machine. */
export interface ComposerReport {
  host: Surface;
  form: string;
  place: Place | 'unknown' | null;
  recipients: { to: string[]; cc: string[]; bcc: string[] } | 'unknown' | null;
  toOption: Readable<ToOption> | null;
  emailCopy: boolean | null;
  subject: string;
  bodyLength: number;
  audience: string;
  verdict: string;
  channel: string | null;
  /** The headline on screen. */
  notice: string | null;
}

function writtenRecipients(recipients: Readable<Recipients>): ComposerReport['recipients'] {
  if (recipients === 'unknown') return 'unknown';
  const { to, cc, bcc } = recipients;
  return { to: to.map(formatRecipient), cc: cc.map(formatRecipient), bcc: bcc.map(formatRecipient) };
}

function draftFields(draft: Draft): Pick<ComposerReport, 'place' | 'recipients' | 'toOption' | 'emailCopy'> {
  switch (draft.form) {
    case 'email':
      return {
        place: null,
        recipients: writtenRecipients(draft.recipients),
        toOption: null,
        emailCopy: null,
      };
    case 'post':
      return { place: draft.place, recipients: null, toOption: null, emailCopy: null };
    default:
      return {
        place: draft.place,
        recipients: writtenRecipients(draft.recipients),
        toOption: draft.toOption,
        emailCopy: draft.emailCopy,
      };
  }
}

/** Reports a page's composers. `surface` is that of the page; `headlineOf` gives the notice on screen for a composer's key. */
export function reportComposers(
  { composers }: Session,
  surface: Surface,
  headlineOf: (key: string) => string | null,
): ComposerReport[] {
  return [...composers].map(([key, { draft, reading }]) => {
    const assessment = reading.state === 'assessed' ? reading.assessment : undefined;
    return {
      host: draft?.surface ?? surface,
      form: draft?.form ?? 'unknown',
      ...(draft === undefined
        ? { place: null, recipients: 'unknown' as const, toOption: null, emailCopy: null }
        : draftFields(draft)),
      subject: draft?.subject ?? '',
      bodyLength: draft?.body.length ?? 0,
      audience: assessment === undefined ? 'unknown' : formatAudience(assessment.audience),
      verdict: assessment?.verdict ?? 'fine',
      channel: assessment === undefined ? null : formatChannel(assessment.channel),
      notice: headlineOf(key),
    };
  });
}
