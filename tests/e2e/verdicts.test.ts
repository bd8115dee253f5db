import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ntnu } from '../../core/policy/ntnu/pack.ts';
import { addRecipient, newMail, openDraft, writeBody, writeSubject } from '../../tools/driver/outlook.ts';
import { click, NOTICE, PANEL, shown } from '../../tools/driver/page.ts';
import { type Expected, READY_DRAFTS } from '../campus/outlook/drafts.ts';
import { BROWSERS, useWorld } from './browsers.ts';
import { type OptionsTab, openOptions } from './inside.ts';
import { EXPLAIN, notices, picture, said, theNotice } from './screen.ts';

const TONES: Readonly<Record<Exclude<Expected, 'fine'>, string>> = {
  tip: 'quiet',
  ask: 'question',
  misuse: 'warning',
  stop: 'stop',
};

describe.each(BROWSERS)('verdicts on screen in $name', (browser) => {
  const world = useWorld(browser, { keepPages: true });
  let page: Page;
  let options: OptionsTab;
  beforeAll(async () => {
    options = await openOptions(world);
    page = await world.outlook();
  });

  describe.each(READY_DRAFTS)('$id', ({ id, expected, subject }) => {
    test(`is ${expected}`, async () => {
      await openDraft(page, id);
      const reports = await options.atRest();
      expect(reports.map((report) => [report.subject, report.verdict])).toEqual([
        [subject, expected === 'stop' ? 'misuse' : expected],
      ]);
      if (expected === 'fine') expect(await notices(page)).toEqual([]);
      else {
        const { tone, headline } = await theNotice(page, /./);
        expect(tone).toBe(TONES[expected]);
        expect(reports.map(({ notice }) => notice)).toEqual([headline]);
      }
      await picture(page, browser.name, id);
    });
  });

  test('an exercise deadline to a course list: one line, and behind it who, why, where and how', async () => {
    await newMail(page);
    await addRecipient(page, 'to', 'TDT4100 studenter høst 2026');
    await writeSubject(page, 'Øving 9');
    await writeBody(page, 'Hei alle! Fristen for øving 9 er fredag kl. 16.');
    const { tone } = await theNotice(page, /TDT4100.*Blackboard/);
    expect(tone).toBe('warning');
    await click(page, EXPLAIN);
    await shown(page, PANEL);

    expect(await said(page, `${PANEL} .audience`)).toBe('Studentene i TDT4100');
    expect(await said(page, `${PANEL} .clues`)).toContain('TDT4100 studenter høst 2026');
    const quotation = (await said(page, `${PANEL} blockquote`)).replace(/^«|»$/g, '');
    expect(ntnu.clauses.map(({ quote }) => quote)).toContain(quotation);
    expect(await said(page, PANEL)).toMatch(/1\. april 2020/);
    const source = await shown(page, `${PANEL} p a`);
    expect(await source.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(ntnu.source.url.nb);

    expect(await said(page, `${PANEL} .channel-name`)).toBe('TDT4100 i Blackboard');
    const channel = await shown(page, `${PANEL} a.button`);
    expect(
      await channel.evaluate((link) => {
        const { origin, target, rel } = link as HTMLAnchorElement;
        return { origin, target, rel };
      }),
    ).toEqual({ origin: 'https://ntnu.blackboard.com', target: '_blank', rel: 'noopener noreferrer' });
    await click(page, `${PANEL} details:has(ol) summary`);
    expect(await said(page, `${PANEL} ol`)).toContain('Lag en kunngjøring');
    await picture(page, browser.name, 'panel');
  });

  test('notice and panel stand beside the page, under their roles and name', async () => {
    const surfaces = await page.evaluate(() => {
      const host = document.querySelector('kanalvett-ui');
      const named = (role: string) => [...(host?.shadowRoot?.querySelectorAll(`[role="${role}"]`) ?? [])];
      const nameOf = (each: Element) => each.getAttribute('aria-label');
      const statusesIn = (each: Element) => each.querySelectorAll('[role="status"]').length;
      return {
        parent: host?.parentNode === document.documentElement,
        hosts: document.querySelectorAll('kanalvett-ui').length,
        mode: host?.shadowRoot?.mode,
        regions: named('region').map((each) => ({ name: nameOf(each), statuses: statusesIn(each) })),
        panels: named('complementary').map(nameOf),
      };
    });
    expect(surfaces).toEqual({
      parent: true,
      hosts: 1,
      mode: 'open',
      regions: [{ name: 'Kanalvett', statuses: 1 }],
      panels: ['Kanalvett'],
    });
    const { height, color } = await page.$eval(NOTICE, (notice) => ({
      height: notice.getBoundingClientRect().height,
      color: getComputedStyle(notice).backgroundColor,
    }));
    expect(height, 'one line').toBeLessThanOrEqual(44);
    expect(color, 'the styles have arrived').not.toBe('rgba(0, 0, 0, 0)');
  });

  test('no page has had anything to complain of', () => {
    expect(world.session.problems()).toEqual([]);
  });
});
