import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POSTS_PATH, type Post } from '../../tests/campus/blackboard/posts.ts';
import { findRoom } from '../../tests/campus/blackboard/rooms.ts';
import { POLICIES } from '../../tests/campus/blackboard/trusted-types.ts';
import { type Board, createBoard } from './board.ts';
import { buildCampusPage } from './build.ts';
import { contentSecurityPolicy } from './csp.ts';
import { contentType, type Reply, type Site, type SiteRequest } from './server.ts';

export const BLACKBOARD_HOST = 'ntnu.blackboard.com';

/** First page of the practice Blackboard: the list of courses, with a link to every situation. */
export const PRACTICE_BLACKBOARD = `https://${BLACKBOARD_HOST}/ultra/course`;

const SOURCES = new URL('../../tests/campus/blackboard/', import.meta.url);
const SKINS = fileURLToPath(new URL('../../node_modules/tinymce/skins', import.meta.url));

/** Puts other values into some directives of a policy; `undefined` takes the directive away. */
function withDirectives(policy: string, changes: Readonly<Record<string, string | undefined>>): string {
  const kept = policy.split('; ').filter((directive) => !((directive.split(' ')[0] ?? '') in changes));
  const changed = Object.entries(changes).flatMap(([name, value]) =>
    value === undefined ? [] : `${name} ${value}`,
  );
  return [...kept, ...changed].join('; ');
}

/** The Ultra page may point its base elsewhere and show frames of its own host; otherwise it is as strict as Outlook. */
function ultraPolicy(nonce: string): string {
  return withDirectives(contentSecurityPolicy(nonce, POLICIES), {
    'base-uri': 'https://ultra.content.blackboardcdn.com',
    'frame-src': "'self'",
  });
}

/** TinyMCE adds style elements and writes markup as plain strings, so those two rules must go; forms are sent here. */
function originalPolicy(nonce: string): string {
  return withDirectives(contentSecurityPolicy(nonce, []), {
    'style-src': "'self' 'unsafe-inline'",
    'style-src-attr': undefined,
    'require-trusted-types-for': undefined,
    'trusted-types': undefined,
    'frame-src': "'self'",
    'form-action': "'self'",
  });
}

/** Makes the answer that shows one of the two applications, with what stands on the board now. */
function pageOf(name: 'ultra' | 'original', policy: (nonce: string) => string, board: Board): () => Reply {
  const template = readFileSync(new URL(`${name}/index.html`, SOURCES), 'utf8');
  return () => {
    const nonce = randomBytes(16).toString('base64');
    const state = JSON.stringify(board.announcements()).replaceAll('<', '\\u003c');
    return {
      headers: { 'content-type': contentType('.html'), 'content-security-policy': policy(nonce) },
      body: template
        .replaceAll('%origin%', `https://${BLACKBOARD_HOST}`)
        .replaceAll('%nonce%', nonce)
        .replace('"%state%"', () => state),
    };
  };
}

function fileReply(path: string): Reply | undefined {
  return existsSync(path)
    ? { headers: { 'content-type': contentType(path) }, body: readFileSync(path) }
    : undefined;
}

const json = (value: unknown): Reply => ({
  headers: { 'content-type': contentType('.json') },
  body: JSON.stringify(value),
});

/** Reads what one of Original's forms sends. @returns undefined for a form that is not complete */
function readForm(path: string, query: URLSearchParams, form: URLSearchParams): Post | undefined {
  const room = form.get('course_id') ?? '';
  const title = form.get('subject') ?? '';
  const body = form.get('messagetext') ?? '';
  if (findRoom(room) === undefined || title === '') return undefined;
  // The list of the right side ends with a comma, too (reference 2.2).
  const to = (form.get('multiselect_right_values') ?? '').split(',').filter(Boolean);
  const id = form.get('announcementId');
  switch (path) {
    case '/webapps/blackboard/execute/announcement': {
      const emailCopy = form.has('pushNotify');
      return { kind: 'announcement', room, title, body, emailCopy, ...(id ? { id } : {}) };
    }
    case '/webapps/blackboard/execute/sendEmail':
      return { kind: 'email', room, navItem: query.get('navItem') ?? '', to, title, body };
    case '/webapps/blackboard/execute/composeMessage':
      return { kind: 'message', room, to, title, body, emailCopy: false };
    default:
      return undefined;
  }
}

/** Where a form leads when it has been taken: the page that shows `#goodMsg1`. */
function receiptOf({ kind, room }: Post): string {
  const done = `course_id=${room}&practice_receipt=1`;
  if (kind === 'email') return `/webapps/blackboard/email/caret.jsp?family=cp_send_email&${done}`;
  if (kind === 'message') return `/webapps/blackboard/messaging/course/folderList.jsp?${done}`;
  return `/webapps/blackboard/execute/announcement?method=search&context=course&handle=cp_announcements&mode=cpview&${done}`;
}

/** Takes a post of the Ultra page (JSON) or of one of Original's forms. */
function take({ url, body = '' }: SiteRequest, board: Board): Reply | undefined {
  if (url.pathname === POSTS_PATH) {
    board.add(JSON.parse(body) as Post);
    return json(board.announcements());
  }
  const post = readForm(url.pathname, url.searchParams, new URLSearchParams(body));
  if (post === undefined) return { status: 400 };
  board.add(post);
  return { status: 303, headers: { location: receiptOf(post) } };
}

/** The practice Blackboard: all paths under `/ultra/` are one application, those under `/webapps/blackboard/` another. */
export async function practiceBlackboard(): Promise<Site> {
  const built = {
    ultra: await buildCampusPage('blackboard-ultra', 'blackboard', 'ultra/main.ts'),
    original: await buildCampusPage('blackboard-original', 'blackboard', 'original/main.ts'),
  };
  const board = createBoard();
  const ultra = pageOf('ultra', ultraPolicy, board);
  const original = pageOf('original', originalPolicy, board);
  return (request) => {
    const { pathname } = request.url;
    if (request.method === 'POST') return take(request, board);
    if (pathname === '/') return { status: 302, headers: { location: '/ultra/course' } };
    if (pathname === '/favicon.ico') return { status: 204 };
    if (pathname === POSTS_PATH) return json(board.posts());
    if (pathname.startsWith('/ultra/')) return ultra();
    if (pathname.startsWith('/webapps/blackboard/')) return original();
    const script = /^\/practice\/(blackboard-(ultra|original)\.(?:js|css))$/.exec(pathname);
    if (script) return fileReply(join(built[script[2] === 'ultra' ? 'ultra' : 'original'], script[1] ?? ''));
    const skin = /^\/practice\/tinymce\/skins((?:\/[a-z0-9-]+)+(?:\.min)?\.css)$/.exec(pathname);
    return skin ? fileReply(join(SKINS, skin[1] ?? '')) : undefined;
  };
}
