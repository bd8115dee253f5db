/** Who a draft is really for. `body` audiences are groups that the policy has a channel for. */
export type Audience =
  | { kind: 'one' }
  | { kind: 'few' }
  /** More named people than few, with nothing that says which body they are. */
  | { kind: 'many'; students: boolean }
  | { kind: 'course'; id?: string }
  | { kind: 'programme'; id?: string }
  | { kind: 'campus'; id?: string }
  /** The students of a department or faculty. */
  | { kind: 'unit'; id?: string }
  | { kind: 'all-students' }
  /** Employees as a body: a unit's, or all. */
  | { kind: 'staff'; id?: string }
  | { kind: 'public' }
  /** Bodies that the policy is not about: applicants, alumni, partners, student organisations. */
  | { kind: 'outside' }
  /** `body`: there are recipients that nothing identifies. `nobody`: there is nothing to judge yet. */
  | { kind: 'unknown'; of: 'body' | 'nobody' };

export type AudienceKind = Audience['kind'];

/** The id that narrows an audience (course code, programme code, campus, unit), if it has one. */
export function audienceId(audience: Audience): string | undefined {
  return 'id' in audience ? audience.id : undefined;
}

/** Written form: `course:TDT4100`, `campus:gjovik`, `few`. */
export function formatAudience(audience: Audience): string {
  const id = audienceId(audience);
  return id === undefined ? audience.kind : `${audience.kind}:${id}`;
}

const PLAIN = ['one', 'few', 'all-students', 'public', 'outside'] as const;
const NARROWED = ['course', 'programme', 'campus', 'unit', 'staff'] as const;

/** Reads the written form. Returns undefined for anything else. */
export function parseAudience(text: string): Audience | undefined {
  const [kind = '', id] = text.split(':', 2) as [string, string?];
  for (const plain of PLAIN) if (kind === plain) return { kind: plain };
  for (const narrowed of NARROWED) {
    if (kind === narrowed) return id === undefined ? { kind: narrowed } : { kind: narrowed, id };
  }
  if (kind === 'many') return { kind: 'many', students: true };
  if (kind === 'unknown') return { kind: 'unknown', of: 'body' };
  return undefined;
}

/** True when both name the same body. */
export function sameAudience(a: Audience, b: Audience): boolean {
  return formatAudience(a) === formatAudience(b);
}
