import type { Line } from './compare-runs.ts';
import type { Spread } from './statistics.ts';

const digits = { ratio: 2, ms: 0, MB: 0, s: 2, kB: 0, '/min': 1 } as const;

/** A plain table: what, target, median with its quartiles, whether the target is met. */
export function printTable(title: string, lines: readonly Line[]): void {
  const rows = lines.map(({ what, target, reached, unit, met }) => [
    what,
    target || '–',
    reached ? `${shown(reached, digits[unit])}${unit === 'ratio' ? '' : ` ${unit}`}` : 'not available here',
    met === null ? '' : met ? 'met' : 'missed',
  ]);
  const head = ['', 'target', 'reached: median (quartiles)', ''];
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  console.log(`\n${title}`);
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

function shown({ median, low, high, n }: Spread, places: number): string {
  return `${median.toFixed(places)} (${low.toFixed(places)}–${high.toFixed(places)}, n ${n})`;
}
