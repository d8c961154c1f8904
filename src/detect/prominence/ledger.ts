import {
  NotCompared,
  prominenceAttributes,
  type Ledger,
  type LedgerRow,
  type ProminenceAttribute,
} from '../../model/prominence.ts';
import type { Attribute } from './attribute.ts';
import { area, boundaryContrast, kind, motion, popOut, targetSize, text, textContrast } from './look.ts';
import { copies, crowd, depth, fold, order, scent } from './place.ts';
import type { Subject } from './subject.ts';
import { verdicts } from './thresholds.ts';

/** Version of the attributes, their thresholds and the pairs. */
export const prominenceVersion = 'prominence-1';

const attributes: Readonly<
  Record<ProminenceAttribute, (a: Subject, b: Subject) => Omit<LedgerRow, 'attribute'>>
> = {
  area: compared(area),
  text: compared(text),
  'text-contrast': compared(textContrast),
  'boundary-contrast': compared(boundaryContrast),
  'pop-out': compared(popOut),
  kind: compared(kind),
  fold: compared(fold),
  depth: compared(depth),
  crowd: compared(crowd),
  order: compared(order),
  'target-size': compared(targetSize),
  motion: compared(motion),
  copies: compared(copies),
  scent: compared(scent),
};

/** A design fact that is a blocker by itself, and the attribute that says the same (decisions, Prominence 3). */
const saidElsewhere = { depth: 'ENT-02', scent: 'ENT-03' } as const;
export type SaidElsewhere = (typeof saidElsewhere)[keyof typeof saidElsewhere];

/**
 * All attributes of two controls, and in how many b is clearly less than a. What is not known of one of them never
 * counts; exchanging the two exchanges every `less`.
 *
 * @param raised blockers that the exit met already
 */
export function ledgerRows(a: Subject, b: Subject, raised: readonly SaidElsewhere[] = []): LedgerRow[] {
  return prominenceAttributes.map((attribute) => {
    const row = { attribute, ...attributes[attribute](a, b) };
    const other = attribute === 'depth' || attribute === 'scent' ? saidElsewhere[attribute] : null;
    const why = row.why ?? (attribute === 'order' ? 'never' : other && raised.includes(other) ? other : null);
    return { ...row, counted: why === null, why };
  });
}

/** Number of counted attributes in which b is clearly less, and what that is called. */
export function verdictOf(rows: readonly LedgerRow[]): Pick<Ledger, 'v' | 'verdict'> {
  const v = rows.filter(({ counted, less }) => counted && less === 'b').length;
  return { v, verdict: v >= verdicts.suppressed ? 'suppressed' : v >= verdicts.weaker ? 'weaker' : 'equal' };
}

function compared<T>(attribute: Attribute<T>): (a: Subject, b: Subject) => Omit<LedgerRow, 'attribute'> {
  return (a, b) => {
    const [one, other] = [attribute.read(a), attribute.read(b)];
    const shown = (reading: typeof one) => (reading.why === null ? attribute.show(reading.value) : null);
    const row = { a: shown(one), b: shown(other), unit: attribute.unit(b), counted: true };
    if (one.why !== null || other.why !== null)
      return { ...row, less: null, why: firstOf(one.why, other.why) };
    const [isA, isB] = [attribute.isLess(one.value, other.value), attribute.isLess(other.value, one.value)];
    return { ...row, less: isA === isB ? null : isA ? 'a' : 'b', why: null };
  };
}

/** One reason of two, whichever control it belongs to. */
function firstOf(one: NotCompared | null, other: NotCompared | null): NotCompared {
  return NotCompared.options.find((why) => why === one || why === other)!;
}
