/** Parts of ICU messages that several rules share. */

/** The course by its code, or "the course". */
export const COURSE = {
  nb: '{code, select, none {emnet} other {{code}}}',
  nn: '{code, select, none {emnet} other {{code}}}',
  en: '{code, select, none {the course} other {{code}}}',
} as const;

/** The programme by its code, or "the programme". */
export const PROGRAMME = {
  nb: '{code, select, none {studieprogrammet} other {{code}}}',
  nn: '{code, select, none {studieprogrammet} other {{code}}}',
  en: '{code, select, none {the programme} other {{code}}}',
} as const;

/** The department or faculty by its short form, or "the unit". */
export const UNIT = {
  nb: '{unit, select, none {enheten} other {{unit}}}',
  nn: '{unit, select, none {eininga} other {{unit}}}',
  en: '{unit, select, none {the unit} other {{unit}}}',
} as const;

/** How many students get the e-mail, as a sentence of its own; nothing where the number is not known. */
export const STUDENTS_GET_THIS = {
  nb: '{count, select, none {} other {{count, number} studenter får denne som e-post. }}',
  nn: '{count, select, none {} other {{count, number} studentar får denne som e-post. }}',
  en: '{count, select, none {} other {{count, number} students will get this as e-mail. }}',
} as const;
