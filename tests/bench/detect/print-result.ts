import { loadavg } from 'node:os';
import type { GeneratedApp } from './generate.ts';
import type { Result } from './result-of.ts';
import type { BlockerScore } from './score.ts';

const targets = { precision: 0.98, recall: 0.95 };

/** The tables of a run; of one app alone also what it is made of. */
export function printResult(
  result: Result,
  { seed, isOne, apps }: { seed: number; isOne: boolean; apps: readonly GeneratedApp[] },
): void {
  const { score, differences, unusable } = result;
  console.log(`\n${'blocker'.padEnd(9)}right  wrong  missed  precision  recall`);
  for (const each of [...score.blockers, score.all]) console.log(lineOf(each));
  if (isOne) for (const app of apps) console.log(`\n${JSON.stringify(app, null, 1)}`);

  section(
    'Numbers that differ',
    differences.map(
      ({ app, flow, column, measured, truth }) =>
        `${app} ${flow} ${column}: ${String(measured)}, truth ${String(truth)}`,
    ),
  );
  section(
    'Found without being there',
    result.wrong.map(({ app, blocker, quote }) => `${app} ${blocker}: ${quote}`),
  );
  section(
    'Missed',
    result.missed.map(({ app, blocker }) => `${app} ${blocker} (${partsOf(apps, app)})`),
  );
  section(
    'Taken for another',
    score.confusions.map(
      ({ missed, found, apps: at }) => `${missed} → ${found}: ${at.length} (${at.slice(0, 4).join(', ')})`,
    ),
  );
  section(
    'Not usable',
    unusable.map(({ app, flow, reason }) => `${app} ${flow}: ${String(reason)}`),
  );

  const { precision, recall } = score.all;
  console.log(
    `\nSeed ${seed}, ${result.apps} apps (${result.fairApps} fair), ${result.apps * 2} walks, ${result.compared} numbers:`,
  );
  verdict(
    'precision',
    precision === null || precision >= targets.precision,
    `${share(precision)} (target ≥ ${targets.precision})`,
  );
  verdict(
    'recall',
    recall === null || recall >= targets.recall,
    `${share(recall)} (target ≥ ${targets.recall})`,
  );
  verdict('counts', differences.length === 0, `${differences.length} differ (target 0)`);
  verdict(
    'fair apps',
    score.accused.length === 0,
    `${score.accused.length} accused (target 0) ${score.accused.join(' ')}`,
  );
  verdict('usable', unusable.length === 0, `${unusable.length} walks not usable`);
  console.log(
    `Speed: ${(result.walkMs / 1000).toFixed(0)} s for all walks, ${(result.walkMs / (result.apps * 2)).toFixed(0)} ms each; ` +
      `judging ${(result.judgeMs / (result.apps * 2)).toFixed(0)} ms each. Load at the end ${loadavg()[0]!.toFixed(1)}.`,
  );
}

function lineOf({ blocker, right, wrong, missed, precision, recall }: BlockerScore): string {
  const numbers = [right, wrong, missed].map((each, index) => String(each).padStart([5, 7, 8][index]!));
  return `${blocker.padEnd(9)}${numbers.join('')}${share(precision).padStart(11)}${share(recall).padStart(8)}`;
}

function share(of: number | null): string {
  return of === null ? '–' : of.toFixed(3);
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title} (${lines.length})`);
  for (const line of lines) console.log(`  ${line}`);
}

function verdict(what: string, isMet: boolean, said: string): void {
  console.log(`  ${isMet ? 'met   ' : 'MISSED'} ${what}: ${said}`);
}

function partsOf(apps: readonly GeneratedApp[], id: string): string {
  return apps.find((app) => app.id === id)?.parts.join(', ') ?? '';
}
