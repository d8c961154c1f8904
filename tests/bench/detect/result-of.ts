import type { GeneratedApp } from './generate.ts';
import { score } from './score.ts';
import type { Score } from './score.ts';
import { truthOf } from './truth-of.ts';
import type { WalkedRow } from './walk-apps.ts';

/** A number of a walk that is not what the app was composed of. */
export interface Difference {
  app: string;
  flow: string;
  column: string;
  measured: unknown;
  truth: unknown;
}

export interface Result {
  apps: number;
  fairApps: number;
  /** Walks that say something about us, or that left no row. */
  unusable: { app: string; flow: string; reason: unknown }[];
  compared: number;
  differences: Difference[];
  score: Score;
  /** What was counted without being there, with the words that it was read from. */
  wrong: { app: string; blocker: string; quote: string }[];
  missed: { app: string; blocker: string }[];
  walkMs: number;
  judgeMs: number;
}

/** Holds what was measured and found against what the apps were composed of. */
export function resultOf(
  apps: readonly GeneratedApp[],
  { rows, walkMs, judgeMs }: { rows: readonly WalkedRow[]; walkMs: number; judgeMs: number },
): Result {
  const unusable: Result['unusable'] = [];
  const differences: Difference[] = [];
  const exits: { app: string; expected: readonly string[]; found: string[]; rows: WalkedRow }[] = [];
  let compared = 0;
  for (const app of apps) {
    const ways = [
      { flow: 'upgrade', walked: app.onward },
      { flow: app.flow, walked: app.out },
      ...(app.asking ? [{ flow: 'ask-upgrade', walked: app.asking }] : []),
    ];
    const own = ways.map(({ flow }) =>
      rows.find(({ row }) => row['target'] === app.id && row['flow'] === flow),
    );
    for (const [index, { flow, walked }] of ways.entries()) {
      const found = own[index];
      if (!found || found.row['usable'] !== 1) {
        unusable.push({ app: app.id, flow, reason: found?.row['reason'] ?? 'not walked' });
        continue;
      }
      for (const [column, truth] of Object.entries(truthOf(walked))) {
        compared += 1;
        const measured = found.row[column];
        if (measured !== truth) differences.push({ app: app.id, flow, column, measured, truth });
      }
    }
    const [onward, exit] = own;
    // Without its control an exit is not judged as the app was composed.
    if (onward?.row['usable'] === 1 && exit?.row['usable'] === 1)
      exits.push({
        app: app.id,
        expected: app.blockers,
        found: [...new Set(exit.counted.map(({ blocker }) => blocker))],
        rows: exit,
      });
  }
  return {
    apps: apps.length,
    fairApps: apps.filter(({ blockers }) => blockers.length === 0).length,
    unusable,
    compared,
    differences,
    score: score(exits),
    wrong: exits.flatMap(({ app, expected, found, rows: { counted } }) =>
      found
        .filter((id) => !expected.includes(id))
        .map((blocker) => ({
          app,
          blocker,
          quote: counted.find((each) => each.blocker === blocker)?.quote ?? '',
        })),
    ),
    missed: exits.flatMap(({ app, expected, found }) =>
      expected.filter((id) => !found.includes(id)).map((blocker) => ({ app, blocker })),
    ),
    walkMs,
    judgeMs,
  };
}
