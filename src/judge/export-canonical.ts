import { canonicalJson } from '../store/canonical-json.ts';
import type { Store } from '../store/open-store.ts';
import type { StoredWalk } from '../store/walk-rows.ts';

/**
 * The canonical export: every derived row as a line of canonical JSON (RFC 8785), numbers rounded to six
 * significant digits, sorted by audit, target, flow, direction, project, repeat and walk, a walk's own row before
 * its steps, its screens, its blockers and its ledgers; after all walks the comparisons, by audit, target, project and
 * exit flow, then what people said of text-only hits, in that order. The same facts give the same bytes on every machine.
 *
 * @param audit only this one; all audits of the database if it is not given
 * @yields lines, each with its line feed
 */
export function* exportCanonical(store: Store, audit?: string): Generator<string> {
  for (const target of store.targets(audit)) {
    for (const walk of store.walkNames(target)) yield* linesOf(store, store.walk(walk)!);
  }
  for (const target of store.targets(audit)) {
    for (const comparison of store.comparisons(target.audit, target.target))
      yield line({ row: 'comparison', ...comparison });
  }
  for (const review of store.reviews(audit)) yield line({ row: 'review', ...review });
}

function* linesOf(store: Store, { head, outcome }: StoredWalk): Generator<string> {
  const measured = store.derivedOf(head.walk);
  if (measured === null) return;
  const { steps, screens, ...whole } = measured;
  const of = {
    audit: head.audit,
    target: head.target.id,
    flow: head.flow,
    direction: head.direction,
    project: head.project,
    repeat: head.repeat,
    walk: head.walk,
  };
  yield line({ row: 'walk', ...of, outcome, ...whole });
  for (const step of steps) yield line({ row: 'step', ...of, ...step });
  for (const [index, screen] of screens.entries()) {
    yield line({ row: 'screen', ...of, place: index + 1, ...screen });
  }
  for (const [index, blocker] of store.blockersOf(head.walk).entries()) {
    yield line({ row: 'blocker', ...of, place: index + 1, ...blocker });
  }
  for (const [index, ledger] of store.ledgersOf(head.walk).entries()) {
    yield line({ row: 'ledger', ...of, place: index + 1, ...ledger });
  }
}

function line(row: Record<string, unknown>): string {
  return `${canonicalJson(rounded(row))}\n`;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}
