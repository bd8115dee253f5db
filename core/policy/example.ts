import type { Draft, EmailDraft, Place, PostDraft, Recipient, RoomDraft } from '../draft.ts';
import type { Profile } from '../profile.ts';

// The functions here are marked as free of side effects so that bundlers drop the examples from the extension.

/** A draft as somebody could write it, with what differs from the default profile. */
export interface RuleExample {
  draft: Draft;
  profile?: Partial<Profile>;
}

/** Drafts that a rule must speak of, and near ones that it must leave alone. */
export interface RuleExamples {
  hit: readonly RuleExample[];
  miss: readonly RuleExample[];
}

interface Text {
  subject: string;
  body: string;
}

/** Reads `Name <address>`, a bare address, or a bare name; ` [group]` or ` [group 90]` marks a list. */
/*@__NO_SIDE_EFFECTS__*/
function recipient(written: string): Recipient {
  const [, who = written, group, size] = /^(.*?)( \[group(?: (\d+))?\])?$/u.exec(written) ?? [];
  const [, name = '', address] = /^(?:(.*?) <)?([^\s<>@]+@[^\s<>@]+)>?$/u.exec(who) ?? [undefined, who];
  return {
    name,
    ...(address !== undefined && { address }),
    ...(group !== undefined && { group: size === undefined ? {} : { size: Number(size) } }),
  };
}

type Wells = { to?: readonly string[]; cc?: readonly string[]; bcc?: readonly string[] };

/*@__NO_SIDE_EFFECTS__*/
function recipients({ to = [], cc = [], bcc = [] }: Wells) {
  return { to: to.map(recipient), cc: cc.map(recipient), bcc: bcc.map(recipient) };
}

/** An e-mail. Recipients as `recipient` reads them. */
/*@__NO_SIDE_EFFECTS__*/
export function mail(wells: Wells, text: Text): EmailDraft {
  return { surface: 'outlook', form: 'email', recipients: recipients(wells), ...text };
}

type RoomOptions = Partial<Pick<RoomDraft, 'form' | 'surface' | 'toOption' | 'emailCopy'>> & {
  to?: readonly string[];
};

/** A draft in a learning platform's room: an announcement to all its students unless the options say otherwise. */
/*@__NO_SIDE_EFFECTS__*/
export function inRoom(
  kind: 'course' | 'organisation',
  title: string,
  text: Text,
  { to = [], ...options }: RoomOptions = {},
): RoomDraft {
  return {
    surface: 'blackboard',
    form: 'announcement',
    toOption: 'all-students',
    emailCopy: false,
    ...options,
    place: { kind, title },
    recipients: recipients({ to }),
    ...text,
  };
}

/** A post in a channel or from a social account. */
/*@__NO_SIDE_EFFECTS__*/
export function post(surface: PostDraft['surface'], title: string, text: Text): PostDraft {
  const place: Place = { kind: surface === 'innsida' ? 'channel' : 'account', title };
  return { surface, form: 'post', place, ...text };
}
