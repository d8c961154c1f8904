import type { TimeFigure } from '../model/comparison.ts';
import { diffedCounts, type AuditDiff, type FlowDiff } from '../report/diff/audit-diff.ts';
import { diffDatabases } from '../report/diff/diff-databases.ts';
import { walkedFlows, type WalkedFlow } from '../report/diff/walked-flows.ts';
import { readAudit } from '../report/document/audit-record.ts';
import { buildDocument } from '../report/document/build-document.ts';
import { openStore } from '../store/open-store.ts';
import { isOtherwise } from './is-otherwise.ts';
import { comparedTimes, type FlowAgain, type TimesCompared } from './reproduction.ts';

/** Fewer walks than this tell nothing of a measured time. */
const leastForTimes = 3;

/**
 * Holds what a bundle recorded against what was walked again, and writes the page with pictures beside each other.
 *
 * @param targets those that were walked again; the others are left out
 */
export function compareAgain(
  recorded: string,
  again: string,
  { page: folder, targets }: { page: string; targets: ReadonlySet<string> },
): { diff: AuditDiff; page: string; flows: FlowAgain[] } {
  const { diff, page } = diffDatabases(recorded, again, { folder });
  const [one, other] = [flowsOf(recorded), flowsOf(again)];
  const flows = diff.flows.filter(({ target }) => targets.has(target));
  const stopped = new Set(flows.filter(isStopped).map(subjectOf));
  return {
    diff,
    page: page!,
    flows: flows.map((flow) => {
      const isWhole = !stopped.has(subjectOf(flow));
      return againOf(flow, isWhole, one.get(flow.id) ?? null, other.get(flow.id) ?? null);
    }),
  };
}

function flowsOf(database: string): Map<string, WalkedFlow> {
  const store = openStore(database, { readonly: true });
  try {
    const record = readAudit(store, store.audits().at(-1)!);
    return walkedFlows(record, buildDocument(record));
  } finally {
    store.close();
  }
}

const subjectOf = ({ target, project }: FlowDiff): string => JSON.stringify([target, project]);

function isStopped({ a, b }: FlowDiff): boolean {
  return a !== null && b !== null && (a.outcome === 'safe-stop') !== (b.outcome === 'safe-stop');
}

function againOf(
  diff: FlowDiff,
  isWhole: boolean,
  one: WalkedFlow | null,
  other: WalkedFlow | null,
): FlowAgain {
  const { id, target, name, project, flow, direction, a, b } = diff;
  const isUntold = ['unusable', 'came', 'gone'].includes(diff.standing);
  const counts = diffedCounts.filter((count) => one?.figures?.[count] && other?.figures?.[count]);
  const differing = diff.figures.filter(({ figure }) => figure === 'count').length;
  return {
    ...{ id, target, name, project, flow, direction },
    standing: isUntold ? 'untold' : isOtherwise(diff, isWhole) ? 'differs' : 'same',
    outcome: { a: a?.outcome ?? null, b: b?.outcome ?? null },
    usable: { a: a?.usable ?? 0, b: b?.usable ?? 0 },
    isStoppedInOne: isStopped(diff),
    counts: { same: Math.max(0, counts.length - differing), of: counts.length },
    times: comparedTimes.flatMap((time) => timesOf(time, one, other)),
    diff,
  };
}

function timesOf(
  time: TimesCompared['time'],
  one: WalkedFlow | null,
  other: WalkedFlow | null,
): TimesCompared[] {
  const [a, b] = [rangeOf(one?.figures?.[time]), rangeOf(other?.figures?.[time])];
  if (a === null && b === null) return [];
  const isEnough = [one, other].every((flow) => (flow?.measured.length ?? 0) >= leastForTimes);
  const overlaps = a && b && isEnough ? a.min <= b.max && b.min <= a.max : null;
  return [{ time, a, b, overlaps }];
}

/** A time that is 0 in every walk is one that the flow does not have. */
function rangeOf(figure: TimeFigure | undefined): TimesCompared['a'] {
  return figure && figure.max > 0 ? { min: figure.min, max: figure.max } : null;
}
