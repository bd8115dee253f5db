import type { Composer } from '../host.ts';
import { composerIn } from './composer.ts';
import { findEditor } from './editor.ts';
import { isOnScreen } from './screen.ts';
import { findFirst } from './selectors.ts';

/** Subject and text of a form in the Original experience. */
export interface FormFields {
  title: HTMLInputElement;
  editor: HTMLElement;
}

/** Nothing where the form has no subject or no text: pages that list what was written use forms of the same name (reference 4). */
export function formFields(form: HTMLElement): FormFields | undefined {
  const title = findFirst<HTMLInputElement>('originalSubject', form);
  const text = findFirst('originalText', form);
  const editor = findEditor('originalEditor', { root: form })?.body;
  return title === undefined || text === undefined || editor === undefined ? undefined : { title, editor };
}

/** The forms on screen in which somebody writes. */
export function composersOf(forms: readonly HTMLElement[]): Composer[] {
  return forms.flatMap((form) => {
    const fields = isOnScreen(form) ? formFields(form) : undefined;
    return fields === undefined ? [] : [composerIn(form, fields.editor)];
  });
}
