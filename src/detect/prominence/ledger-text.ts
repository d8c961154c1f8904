import type { Ledger, LedgerRow } from '../../model/prominence.ts';

/**
 * The counted attributes in which b is clearly less, as ids and numbers, in the order of the ledger:
 * `area 8000 → 1395 px²; kind filled → link`. Readers translate the ids (`prominenceWords`).
 */
export function ledgerText({ rows }: Pick<Ledger, 'rows'>): string {
  return rows
    .filter(({ counted, less }) => counted && less === 'b')
    .map(rowText)
    .join('; ');
}

function rowText({ attribute, a, b, unit }: LedgerRow): string {
  return `${attribute} ${a} → ${b}${unit && ` ${unit}`}`;
}
