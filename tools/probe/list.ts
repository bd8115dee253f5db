import type { ComposerReport } from '../../core/session/report.ts';

function show(value: unknown): string {
  if (value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function rows(report: ComposerReport): [string, string][] {
  const { place, recipients, ...rest } = report;
  const wells: [string, string][] =
    recipients === null || recipients === 'unknown'
      ? [['recipients', show(recipients)]]
      : Object.entries(recipients).map(([well, list]): [string, string] => [well, list.join('; ') || '–']);
  const room = place === null || place === 'unknown' ? show(place) : `${place.kind} "${place.title}"`;
  return [
    ['host', rest.host],
    ['form', rest.form],
    ['place', room],
    ...wells,
    ['to option', show(rest.toOption)],
    ['e-mail copy', show(rest.emailCopy)],
    ['subject', rest.subject || '–'],
    ['body', `${rest.bodyLength} characters`],
    ['audience', rest.audience],
    ['verdict', rest.verdict],
    ['channel', show(rest.channel)],
    ['notice', show(rest.notice)],
  ];
}

/** The reports for people to read. */
export function listReports(reports: readonly ComposerReport[]): string {
  if (reports.length === 0) return 'No composer on screen.';
  return reports
    .map((report, index) => {
      const lines = rows(report).map(([name, value]) => `  ${name.padEnd(12)} ${value}`);
      return [`Composer ${index + 1} of ${reports.length}`, ...lines].join('\n');
    })
    .join('\n\n');
}
