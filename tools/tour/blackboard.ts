import { SITUATIONS } from '../../tests/campus/blackboard/situations.ts';
import { PRACTICE_BLACKBOARD } from '../campus/blackboard.ts';
import {
  addMessageRecipient,
  FRONT,
  newAnnouncement,
  openRoom,
  openSituation,
  openTab,
  tickEmailCopy,
  ULTRA,
  writeBody,
  writeTitle,
} from '../driver/blackboard.ts';
import { click, gone, headline, NOTICE, PANEL, shown, textOf } from '../driver/page.ts';
import { type Guide, quoted } from './guide.ts';

/** The situations of the practice Blackboard that the tour opens, and the verdict that is to come. */
const BLACKBOARD_STEPS: readonly [situation: string, verdict: string][] = [
  ['teaching', 'fine'],
  ['campus', 'misuse'],
  ['study-administration', 'tip'],
  ['staff', 'misuse'],
  ['named-student', 'misuse'],
  ['organisation-social', 'fine'],
  ['organisation-teaching', 'misuse'],
  ['original-announcement', 'tip'],
  ['email-all-students', 'misuse'],
];

function readySituation(guide: Guide, id: string, verdict: string): Promise<void> {
  const { page, step, picture, reported } = guide;
  const situation = SITUATIONS.find((each) => each.id === id);
  const subject = situation?.ready?.title ?? '';
  return step(`Blackboard: ${situation?.label.nb ?? id} (${verdict})`, async () => {
    await page.goto(PRACTICE_BLACKBOARD);
    await openSituation(page, id);
    const { audience, channel } = await reported(subject, (report) => report.verdict === verdict);
    if (verdict === 'fine') await gone(page, NOTICE);
    else await shown(page, NOTICE);
    await picture(`blackboard-${id}`);
    return `${audience} → ${verdict}, channel ${channel ?? 'not known yet'}; ${quoted(await headline(page))}`;
  });
}

/** The part of the tour that is in the practice Blackboard. */
export async function walkBlackboard(guide: Guide): Promise<void> {
  const { page, step, picture, reported } = guide;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  for (const [situation, verdict] of BLACKBOARD_STEPS) await readySituation(guide, situation, verdict);

  await step('Send Email to all students: open the panel', async () => {
    await click(page, `${NOTICE} button`);
    await shown(page, PANEL);
    await picture('blackboard-panel');
    return `the panel says ${quoted(await textOf(page, `${PANEL} h2`))}; it stands in the page around the frame`;
  });

  await step('write an announcement from the list of courses, and tick the copy by e-mail', async () => {
    await page.goto(PRACTICE_BLACKBOARD);
    await openRoom(page, '_12345_1');
    await openTab(page, 'announcements');
    await newAnnouncement(page);
    await writeTitle(page, 'Øving 9');
    await writeBody(page, 'Hei alle! Øving 9 har frist fredag kl. 16.');
    await reported('Øving 9', (report) => report.verdict === 'fine' && report.bodyLength > 0);
    await tickEmailCopy(page);
    const { audience, verdict } = await reported('Øving 9', (report) => report.verdict === 'tip');
    await shown(page, NOTICE);
    await picture('blackboard-email-copy');
    const said = quoted(await headline(page));
    await tickEmailCopy(page);
    await gone(page, NOTICE);
    await click(page, ULTRA.cancel);
    return `${audience} → ${verdict}; ${said}, and gone with the tick`;
  });

  await step(
    'write a message to one person, of whom the page does not say who else may read it',
    async () => {
      await openTab(page, 'messages');
      await click(page, `${FRONT} .js-create-message`);
      await addMessageRecipient(page, 'Aksel Aune');
      await writeBody(page, 'Hei Aksel! Du fikk dessverre F på øving 5.');
      const { audience, verdict } = await reported('', (report) => report.form === 'course-message');
      await gone(page, NOTICE);
      await picture('blackboard-message');
      return `${audience} → ${verdict}; ${quoted(await headline(page))}`;
    },
  );
}
