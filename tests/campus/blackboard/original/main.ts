import { element } from '../dom.ts';
import { findRoom } from '../rooms.ts';
import { readSettings } from '../settings.ts';
import { announcementPage } from './announcement.ts';
import { emailFormPage, foldersPage, landingPage, messageFormPage } from './email.ts';
import { type PageContext, pageOf } from './page.ts';
import { startEditor } from './tiny.ts';
import './style.css';

interface Shown {
  content: Node[];
  /** Once the content is in the page. */
  ready?(): Promise<void>;
}

function overview(context: PageContext): Node[] {
  const { myContent, outlineText } = context.settings.words;
  return pageOf(context, myContent, element('p', {}, outlineText));
}

/** The page at an address (reference 1.2); the room's overview where there is none. */
function pageAt(context: PageContext): Shown {
  const write = () => startEditor(context.settings.words.message);
  switch (context.url.pathname.replace('/webapps/blackboard/', '')) {
    case 'execute/announcement':
      return announcementPage(context);
    case 'email/caret.jsp':
      return { content: landingPage(context) };
    case 'execute/displayEmail':
      return { content: emailFormPage(context), ready: write };
    case 'execute/composeMessage':
      return { content: messageFormPage(context), ready: write };
    case 'messaging/course/folderList.jsp':
    case 'messaging/course/messageList.jsp':
    case 'execute/viewCourseMessages':
      return { content: foldersPage(context) };
    default:
      return { content: overview(context) };
  }
}

const settings = readSettings();
const url = new URL(location.href);
const room = findRoom(url.searchParams.get('course_id'));
if (room === undefined) throw new Error('The address names no course of the practice Blackboard');
document.documentElement.lang = settings.language;
const { content, ready } = pageAt({ settings, room, url });
document.body.append(...content);
await ready?.();
