import type { Ledger, LedgerRow } from '../../model/prominence.ts';
import type { AuditRecord } from '../document/audit-record.ts';
import type { FigureChange } from './audit-diff.ts';
import type { WalkedFlow } from './walked-flows.ts';

/** A measure of a control that differs by less, as a part of the greater one, is that of another font or scroll bar. */
const leastPart = 0.1;

type Side = { flow: WalkedFlow; record: AuditRecord };

/**
 * Pairs of controls of the shown walks that can be seen otherwise beside each other: one of their measures is another
 * one, or how clearly the one that leads out falls behind.
 */
export function diffProminence(a: Side, b: Side): FigureChange[] {
  const [ofA, ofB] = [a, b].map(({ flow, record }) => record.ledgersOf(flow.shown!.walk)) as [
    Ledger[],
    Ledger[],
  ];
  const seen = new Map<string, number>();
  return ofA.flatMap((one): FigureChange[] => {
    const nth = seen.get(key(one)) ?? 0;
    seen.set(key(one), nth + 1);
    // A control that another one took the place of is told by steps and words.
    const other = ofB.filter((each) => key(each) === key(one))[nth];
    if (other === undefined || other.version !== one.version) return [];
    const rows = one.rows.flatMap((row, index) => {
      const now = other.rows[index]!;
      return isOther(row, now)
        ? [{ attribute: row.attribute, unit: row.unit, a: pairOf(row), b: pairOf(now) }]
        : [];
    });
    if (rows.length === 0) return [];
    const { pair, a: on, b: out } = one;
    const labels = { on: on.label, out: out.label };
    return [{ figure: 'prominence', pair, labels, a: verdictOf(one), b: verdictOf(other), rows }];
  });
}

function key({ pair, a, b }: Ledger): string {
  return JSON.stringify([pair, a.label, b.label]);
}

function verdictOf({ v, verdict }: Ledger): { v: number; verdict: Ledger['verdict'] } {
  return { v, verdict };
}

function pairOf({ a, b }: LedgerRow): { on: LedgerRow['a']; out: LedgerRow['a'] } {
  return { on: a, out: b };
}

function isOther(row: LedgerRow, now: LedgerRow): boolean {
  if (!row.counted && !now.counted) return false;
  return row.less !== now.less || isOtherValue(row.a, now.a) || isOtherValue(row.b, now.b);
}

function isOtherValue(a: LedgerRow['a'], b: LedgerRow['a']): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a !== b;
  return Math.abs(a - b) > leastPart * Math.max(Math.abs(a), Math.abs(b));
}
