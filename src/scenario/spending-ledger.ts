import { resolve } from 'node:path';
import { openStore, type Store } from '../store/open-store.ts';

let opened: Store | null = null;

/**
 * The ledger that every audit of this folder writes into, so that bounds hold from one audit to the next:
 * `reports/spending.db` of the working directory, or the file that SEESAW_LEDGER names. Opened when it is first needed.
 *
 * @throws StoreError if it cannot be written: then nothing is spent
 */
export function spendingLedger(): Store {
  const file = ledgerFile();
  if (opened?.path !== file) {
    opened?.close();
    opened = openStore(file);
  }
  return opened;
}

/** Path of that ledger. */
export function ledgerFile(): string {
  return resolve(process.env['SEESAW_LEDGER'] ?? 'reports/spending.db');
}
