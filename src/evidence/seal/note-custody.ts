import { existsSync } from 'node:fs';
import { StoreError } from '../../store/store-error.ts';
import type { CustodyEntry } from '../../model/manifest.ts';
import { appendCustody } from './custody-log.ts';
import { sealFiles } from './seal-files.ts';

/**
 * Writes down that something was done with the evidence, where that can be written: a folder on a disc or of somebody
 * else is read all the same.
 */
export function noteCustody(
  dir: string,
  done: Pick<CustodyEntry, 'what' | 'detail'> & { who?: string },
): void {
  try {
    appendCustody(dir, { who: '', ...done });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** The same of what is sealed: before that there is nothing in custody. */
export function noteUse(dir: string, what: CustodyEntry['what'], detail: string): void {
  if (existsSync(sealFiles(dir).manifest)) noteCustody(dir, { what, detail });
}
