import type { BenchReport } from './run.ts';

/** A time in milliseconds, to three figures. */
export function formatTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toPrecision(3)} s`;
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  return `${(milliseconds * 1000).toPrecision(3)} µs`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}

function times(ratio: number): string {
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)} ×`;
}

/** The report as tables for people. */
export function formatReport({ node, cores, sizes, doubling, keystroke, firstUse }: BenchReport): string {
  const ours = [
    ['draft', 'words', 'characters', 'recipients', 'median', 'p99', 'floor', 'median / floor', 'p99 / floor'],
    ...sizes.map((row) => [
      row.size,
      String(row.words),
      String(row.characters),
      String(row.recipients),
      formatTime(row.assess.median),
      formatTime(row.assess.p99),
      formatTime(row.floor.median),
      times(row.timesFloor.median),
      times(row.timesFloor.p99),
    ]),
  ];
  const peers = [
    ['draft', 'peer', 'median', 'p99', 'to assess()'],
    ...sizes.flatMap((row) =>
      row.peers.map(({ name, time, timesAssess }) => [
        row.size,
        name,
        formatTime(time.median),
        formatTime(time.p99),
        times(timesAssess),
      ]),
    ),
  ];
  const typing = [
    ['keystroke in', 'with memory', 'full pass', 'share'],
    ...keystroke.map((row) => [
      row.size,
      formatTime(row.keystroke.median),
      formatTime(row.full.median),
      `${(100 * row.share).toFixed(0)} %`,
    ]),
  ];
  return [
    `Node ${node}, ${cores} cores. Times vary with the machine; the ratios are what is compared.`,
    `assess() and its floor: one NFC normalisation and one lower-casing of the same text\n${table(ours)}`,
    `Peers on the same text, by turns in the same run\n${table(peers)}`,
    `Twice the text\n${table([['words', 'time'], ...doubling.map(({ words, ratio }) => [`${words} to ${2 * words}`, times(ratio)])])}`,
    table(typing),
    `First use in a new process: ${formatTime(firstUse.first)}; the second: ${formatTime(firstUse.second)}`,
  ].join('\n\n');
}
