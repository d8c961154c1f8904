import {
  NotCompared,
  prominenceAttributes,
  type Ledger,
  type LedgerRow,
  type ProminenceAttribute,
} from '../../model/prominence.ts';
import type { Attribute, Reading } from './attribute.ts';
import { area, boundaryContrast, kind, motion, popOut, targetSize, text, textContrast } from './look.ts';
import { copies, crowd, depth, fold, order, scent } from './place.ts';
import type { Subject } from './subject.ts';
import { verdicts } from './thresholds.ts';

/** Version of the attributes, their thresholds and the pairs. */
export const prominenceVersion = 'prominence-2';

const attributes = {
  area,
  text,
  'text-contrast': textContrast,
  'boundary-contrast': boundaryContrast,
  'pop-out': popOut,
  kind,
  fold,
  depth,
  crowd,
  order,
  'target-size': targetSize,
  motion,
  copies,
  scent,
} satisfies Record<ProminenceAttribute, unknown>;
type Values = { [A in ProminenceAttribute]: (typeof attributes)[A] extends Attribute<infer T> ? T : never };

const each: { readonly [A in ProminenceAttribute]: Attribute<Values[A]> } = attributes;

type Looked<T> = { reading: Reading<T>; unit: string };
/** A control as all attributes see it: no more is needed of it to compare it. */
export type Look = { readonly [A in ProminenceAttribute]: Looked<Values[A]> };

export function lookAt(subject: Subject): Look {
  const looked = <T>({ read, unit }: Attribute<T>): Looked<T> => ({
    reading: read(subject),
    unit: unit(subject),
  });
  return Object.fromEntries(
    prominenceAttributes.map((name) => [name, looked<unknown>(attributes[name])]),
  ) as Look;
}

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
  return lookRows(lookAt(a), lookAt(b), raised);
}

/** The same of what was seen of them before. */
export function lookRows(a: Look, b: Look, raised: readonly SaidElsewhere[] = []): LedgerRow[] {
  return prominenceAttributes.map((attribute) => {
    const row = rowOf(attribute, a, b);
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

function rowOf<A extends ProminenceAttribute>(attribute: A, a: Look, b: Look): LedgerRow {
  return { attribute, ...compared<Values[A]>(each[attribute], a[attribute], b[attribute]) };
}

function compared<T>(
  { isLess, show }: Attribute<T>,
  { reading: one }: Looked<T>,
  { reading: other, unit }: Looked<T>,
): Omit<LedgerRow, 'attribute'> {
  const shown = (reading: typeof one) => (reading.why === null ? show(reading.value) : null);
  const row = { a: shown(one), b: shown(other), unit, counted: true };
  if (one.why !== null || other.why !== null) return { ...row, less: null, why: firstOf(one.why, other.why) };
  const [isA, isB] = [isLess(one.value, other.value), isLess(other.value, one.value)];
  return { ...row, less: isA === isB ? null : isA ? 'a' : 'b', why: null };
}

/** One reason of two, whichever control it belongs to. */
function firstOf(one: NotCompared | null, other: NotCompared | null): NotCompared {
  return NotCompared.options.find((why) => why === one || why === other)!;
}
