import type { Page } from 'puppeteer-core';
import type { ComposerReport } from '../../core/session/report.ts';

/** What every part of the tour works with. */
export interface Guide {
  page: Page;
  /** Does one step; what it returns was seen. A step that fails is told, and the tour goes on. */
  step(what: string, work: () => Promise<string>): Promise<void>;
  picture(name: string, of?: Page): Promise<void>;
  /** The report of the composer on screen with this subject, once the extension has read it and waits for nothing. */
  reported(subject: string, fits?: (report: ComposerReport) => boolean): Promise<ComposerReport>;
}

/** What a step has read off the screen. */
export const quoted = (text: string | null): string => (text === null ? 'nothing on screen' : `«${text}»`);
