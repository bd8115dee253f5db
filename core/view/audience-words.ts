import type { Audience } from '../audience/audience.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { MessageValues } from '../texts/message.ts';
import { createText, type TextKey } from '../texts/text.ts';
import type { ViewInput } from './input.ts';

/** The name that people use of a campus; the id itself when the pack does not know it. */
export function campusName(id: string, pack: PolicyPack): string {
  return pack.directory.campuses.find((campus) => campus.id === id)?.name ?? id;
}

function keyOf(audience: Audience): TextKey {
  return audience.kind === 'unknown' && audience.of === 'nobody'
    ? 'audience.nobody'
    : `audience.${audience.kind}`;
}

function narrowing(audience: Audience, { pack, assessment }: ViewInput): MessageValues {
  switch (audience.kind) {
    case 'course':
    case 'programme':
      return { code: audience.id ?? 'none' };
    case 'campus':
      return { campus: audience.id === undefined ? 'none' : campusName(audience.id, pack) };
    case 'unit':
    case 'staff':
      return { unit: audience.id ?? 'none' };
    case 'many':
      return { students: audience.students ? 'yes' : 'no' };
    case 'unknown':
      return { list: assessment.unidentified ?? 'none' };
    default:
      return {};
  }
}

/** The audience as it stands inside a sentence: "studentene i TDT4100". */
export function audienceWords(audience: Audience, input: ViewInput): string {
  return createText(input.language)(keyOf(audience), {
    institution: input.pack.institution[input.language],
    ...narrowing(audience, input),
  });
}

/** With a capital letter, as the words stand alone. */
export function capitalise(words: string): string {
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase('nb') + rest.join('');
}
