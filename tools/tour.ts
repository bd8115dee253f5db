import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ComposerReport } from '../core/session/report.ts';
import { type Expected, READY_DRAFTS, type ReadyDraft } from '../tests/campus/outlook/drafts.ts';
import { BLACKBOARD_HOST } from './campus/blackboard.ts';
import { PRACTICE_OUTLOOK } from './campus/outlook.ts';
import { type CampusServer, isBrowsersOwn } from './campus/server.ts';
import type { ChromiumSession } from './driver/chromium.ts';
import { inspectPages } from './driver/inspect.ts';
import {
  addRecipient,
  answerMail,
  COLLAPSED,
  newMail,
  openDraft,
  openMail,
  pills,
  writeBody,
  writeSubject,
} from './driver/outlook.ts';
import { click, gone, headline, NOTICE, PANEL, shown, textOf, until } from './driver/page.ts';
import { walkBlackboard } from './tour/blackboard.ts';
import { type Guide, quoted } from './tour/guide.ts';

const PICTURES = fileURLToPath(new URL('../.cache/tour/', import.meta.url));

/** Stop-and-check is a misuse to the policy; only the notice is drawn otherwise. */
const verdictOf = (expected: Expected): string => (expected === 'stop' ? 'misuse' : expected);

/** A walk through the practice campus: says what it does and what it saw, and takes pictures on the way. */
export interface Tour {
  /** Steps that did not go as they should. */
  failures: number;
}

async function reportOf(session: ChromiumSession, subject: string): Promise<ComposerReport | undefined> {
  const pages = await inspectPages(session);
  if (!pages.every(({ resting }) => resting)) return undefined;
  return pages.flatMap(({ composers }) => composers).find((composer) => composer.subject === subject);
}

function readyDraft({ step, picture, page, reported }: Guide, draft: ReadyDraft): Promise<void> {
  return step(`open the draft "${draft.subject}" (${draft.expected})`, async () => {
    await openDraft(page, draft.id);
    const { verdict, audience, channel } = await reported(
      draft.subject,
      (report) => report.verdict === verdictOf(draft.expected),
    );
    if (draft.expected === 'fine') await gone(page, NOTICE);
    else await shown(page, NOTICE);
    await picture(draft.id);
    return `${audience} → ${verdict}, channel ${channel ?? 'not known yet'}; ${quoted(await headline(page))}`;
  });
}

async function walk(guide: Guide, session: ChromiumSession): Promise<void> {
  const { page, step, picture, reported } = guide;
  for (const draft of READY_DRAFTS) await readyDraft(guide, draft);

  await step('write a new mail to TDT4100 studenter høst 2026', async () => {
    await newMail(page);
    await addRecipient(page, 'to', 'TDT4100 studenter høst 2026');
    await writeSubject(page, 'Øving 9');
    await writeBody(page, 'Hei alle! Øving 9 har frist fredag kl. 16.');
    const { audience, verdict } = await reported('Øving 9', (report) => report.verdict === 'misuse');
    await shown(page, NOTICE);
    await picture('new-mail');
    return `${audience} → ${verdict}; ${quoted(await headline(page))}`;
  });

  await step('open the panel', async () => {
    await click(page, `${NOTICE} button`);
    await shown(page, PANEL);
    await picture('panel');
    return `the panel says ${quoted((await textOf(page, `${PANEL} h2`)) ?? (await textOf(page, PANEL)))}`;
  });

  await step('correct it: only for a few people', async () => {
    await click(page, `${PANEL} summary`);
    await click(page, `${PANEL} label:has(input[value="few"])`);
    await click(page, `${PANEL} button[type="submit"]`);
    const { audience, verdict } = await reported('Øving 9', (report) => report.audience === 'few');
    await gone(page, NOTICE);
    await picture('corrected');
    return `${audience} → ${verdict}; the notice is gone`;
  });

  await step('close the panel with Escape', async () => {
    if (await page.$(PANEL)) {
      await page.focus(`${PANEL} button`);
      await page.keyboard.press('Escape');
    }
    await gone(page, PANEL);
    await shown(page, '.owaMailComposeEditorScrollContainer');
    return 'the panel is gone, the draft is still open';
  });

  await step('dismiss a notice', async () => {
    await openDraft(page, 'misuse-campus');
    await shown(page, NOTICE);
    await click(page, `${NOTICE} button:last-of-type`);
    await gone(page, NOTICE);
    return 'the notice is gone';
  });

  await step('answer a mail to a whole class: everybody is collapsed into one row', async () => {
    await openMail(page, 'to-class');
    await answerMail(page, 1);
    const { recipients } = await reported('Re: Rom for øvingsforelesning');
    await click(page, COLLAPSED);
    await until('the wells', async () => (await pills(page, 'to')).length > 0);
    await writeBody(page, 'Obs: rommet er F2, ikke F1.');
    const { verdict } = await reported(
      'Re: Rom for øvingsforelesning',
      (report) => report.verdict === 'misuse',
    );
    await shown(page, NOTICE);
    await picture('reply-all');
    return `collapsed: ${JSON.stringify(recipients)}; expanded → ${verdict}; ${quoted(await headline(page))}`;
  });

  await step('pop a draft out into its own window', async () => {
    await openDraft(page, 'misuse-programme');
    const popup = await session.openedBy(page, () => click(page, '#popoutCompose'));
    await shown(popup, NOTICE);
    await picture('popped-out', popup);
    const said = quoted(await headline(popup));
    await popup.close();
    return said;
  });

  await step('see it in the dark', async () => {
    await page.goto(`${PRACTICE_OUTLOOK}?theme=dark`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await openDraft(page, 'misuse-course');
    await click(page, `${NOTICE} button`);
    await shown(page, PANEL);
    await picture('dark');
    return quoted(await headline(page));
  });
}

/** Walks through the practice campus in a headless browser; the pictures land in `.cache/tour/`. */
export async function runTour(session: ChromiumSession, server: CampusServer): Promise<Tour> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const page = await session.open(PRACTICE_OUTLOOK);
  let failures = 0;
  let taken = 0;
  const say = (sign: string, what: string, seen: string) => console.log(`${sign} ${what}\n    ${seen}`);

  const guide: Guide = {
    page,
    async step(what, work) {
      try {
        say('✓', what, await work());
      } catch (error) {
        failures += 1;
        say('✗', what, error instanceof Error ? error.message : String(error));
        await guide.picture('failed');
      }
    },
    async picture(name, of = page) {
      taken += 1;
      await of.screenshot({ path: join(PICTURES, `${String(taken).padStart(2, '0')}-${name}.png`) });
    },
    async reported(subject, fits = () => true) {
      let last: ComposerReport | undefined;
      return until(`"${subject}" as expected`, async () => {
        last = await reportOf(session, subject);
        return last !== undefined && fits(last) && last;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; last seen: ${JSON.stringify(last ?? null)}`);
      });
    },
  };

  await walk(guide, session);
  await walkBlackboard(guide);
  await guide.step('look back', async () => {
    const problems = session.problems();
    if (problems.length > 0) throw new Error(problems.map(({ text }) => text).join('\n    '));
    const hosts = new Set(
      server
        .requests()
        .filter((request) => !isBrowsersOwn(request))
        .map(({ host }) => host),
    );
    const campus = [new URL(PRACTICE_OUTLOOK).host, BLACKBOARD_HOST];
    if ([...hosts].some((host) => !campus.includes(host))) throw new Error(`asked: ${[...hosts].join(', ')}`);
    return 'no page error; nothing was asked of any host but the practice campus';
  });
  console.log(`\n${taken} pictures in .cache/tour/`);
  return { failures };
}
