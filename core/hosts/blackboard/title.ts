import type { Place } from '../../draft.ts';

/** What a page says of a room: its id, its name, and whether its address calls it an organisation. */
export interface RoomWords {
  id?: string | undefined;
  name?: string | undefined;
  organisation?: boolean | undefined;
}

/** A room and, when it is a course, the code of the course. */
export interface KnownRoom {
  place: Place;
  code?: string;
}

interface Course {
  code: string;
  name?: string;
  term?: string;
}

const CODE = '\\p{Lu}{2,6}(?:\\d{6}|\\d{3,4})\\p{Lu}{0,3}';
/** `194_TDT4145_1_2018_V_1`: institution, code, version, year, term, number (reference 3.4). */
const COURSE_ID = new RegExp(`^\\d+_(${CODE})_\\d+_(\\d{4})_([VHS])_\\d+$`, 'u');
/** `TDT4145 Datamodellering og databasesystemer (2018 VÅR)` (reference 3.4). */
const COURSE_NAME = new RegExp(`^(${CODE})\\s+(.*\\S)\\s+\\((\\d{4} (?:VÅR|HØST|SOMMER))\\)$`, 'u');
const CODE_AND_NAME = new RegExp(`^(${CODE})(?:\\s+(.+))?$`, 'u');
const BARE_CODE = new RegExp(`^${CODE}$`, 'u');
const NAME_AND_TERM = /^(.*\S)\s+\((\d{4} (?:VÅR|HØST|SOMMER))\)$/u;
const TERMS: Readonly<Record<string, string>> = { V: 'VÅR', H: 'HØST', S: 'SOMMER' };
const FIRST_MONTHS: Readonly<Record<string, string>> = { VÅR: '01', SOMMER: '06', HØST: '08' };

/** A word with a digit or underscore, as ids have and names seldom do. */
const ID_LIKE = /^(?=\S*[\d_])\S+$/u;

function courseOfId(id: string): Course | undefined {
  const [, code, year, term = ''] = COURSE_ID.exec(id) ?? [];
  return code === undefined ? undefined : { code, term: `${year} ${TERMS[term]}` };
}

function courseOfFullName(text: string): Course | undefined {
  const [, code, name, term] = COURSE_NAME.exec(text) ?? [];
  return code === undefined || name === undefined || term === undefined ? undefined : { code, name, term };
}

function courseOfCode(text: string): Course | undefined {
  const [, code, name] = CODE_AND_NAME.exec(text) ?? [];
  if (code === undefined) return undefined;
  return name === undefined ? { code } : { code, name };
}

/** A course known by its id, with what else its name says. */
function named(course: Course, text: string): Course {
  const [, bare = text, term = course.term] = NAME_AND_TERM.exec(text) ?? [];
  const name = bare.startsWith(`${course.code} `) ? bare.slice(course.code.length + 1) : bare;
  return { code: course.code, name, ...(term === undefined ? {} : { term }) };
}

/** Beside an id of another form, a name counts as a course's only when it is complete: a code is easily part of other names. */
function courseOf({ id = '', name = '' }: RoomWords): Course | undefined {
  const full = courseOfFullName(name);
  if (full !== undefined) return full;
  const byId = courseOfId(id) ?? (BARE_CODE.test(id) ? { code: id } : undefined);
  if (byId !== undefined) return name === '' ? byId : named(byId, name);
  return courseOfId(name) ?? (id === '' ? courseOfCode(name) : undefined);
}

function titleOf({ code, name, term }: Course): string {
  return [code, name, term === undefined ? undefined : `(${term})`]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/**
 * The room that the words describe. A course id makes a course whatever the address says, since the address may lag behind the page;
 * what has no course's form is an organisation (reference 3.4, 3.5). Nothing is known without words.
 */
export function describeRoom(words: RoomWords): KnownRoom | undefined {
  const raw = words.name || words.id;
  if (raw === undefined || raw === '') return undefined;
  const course = courseOf(words);
  const certain = courseOfId(words.id ?? '') !== undefined;
  if (course === undefined || (words.organisation === true && !certain))
    return { place: { kind: 'organisation', title: raw } };
  return { place: { kind: 'course', title: titleOf(course) }, code: course.code };
}

/** The month in which the term of a course's title begins: `2018-01` of `TDT4145 Datamodellering og databasesystemer (2018 VÅR)`. */
export function termOf(title: string): string | undefined {
  const [, , term = ''] = NAME_AND_TERM.exec(title) ?? [];
  const [year, season = ''] = term.split(' ');
  const month = FIRST_MONTHS[season];
  return month === undefined ? undefined : `${year}-${month}`;
}

/** True when a text by itself is a course's id or its name in full: enough to trust a heading that may say anything. */
export function isCourseTitle(text: string): boolean {
  return courseOfFullName(text) !== undefined || courseOfId(text) !== undefined;
}

/** Reads a header that may show id and name in either order: `id • name`, `name • id`, `id (name)`, `name (id)`, or one of them. */
export function parseHeader(text: string): RoomWords {
  const parts = text.split('•').map((part) => part.trim());
  if (parts.length > 1) return inOrder(parts) ?? { name: parts.filter((part) => part !== '').join(' • ') };
  if (courseOfFullName(text) !== undefined) return { name: text };
  const [, id, name] = /^(\S+)\s+\((.+)\)$/u.exec(text) ?? [];
  if (id !== undefined && name !== undefined && ID_LIKE.test(id)) return { id, name };
  const [, first, last] = /^(.*\S)\s+\((\S+)\)$/u.exec(text) ?? [];
  if (first !== undefined && last !== undefined && courseOfId(last) !== undefined)
    return { id: last, name: first };
  return ID_LIKE.test(text) ? { id: text } : { name: text };
}

function inOrder([first = '', second = '', ...more]: readonly string[]): RoomWords | undefined {
  if (more.length > 0 || first === '' || second === '') return undefined;
  const isCourse = (text: string) => courseOfId(text) !== undefined;
  if (isCourse(first) || isCourse(second))
    return isCourse(first) ? { id: first, name: second } : { id: second, name: first };
  if (ID_LIKE.test(first) !== ID_LIKE.test(second))
    return ID_LIKE.test(first) ? { id: first, name: second } : { id: second, name: first };
  return undefined;
}
