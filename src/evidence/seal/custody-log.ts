import { join } from 'node:path';
import { CustodyEntry } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { chainHash } from '../../store/chain-hash.ts';
import { parseStoredJson } from '../../store/parse-stored.ts';
import { withFileLock } from './file-lock.ts';
import { readWhole, writeWhole } from './write-whole.ts';

const begin = '0'.repeat(64);

/** Path of the custody log of an audit's folder. */
export function custodyFile(dir: string): string {
  return join(dir, 'evidence', 'custody.jsonl');
}

/** Who did what with the evidence of an audit, in order. Throws StoreError where it is not what was written. */
export function readCustody(dir: string): CustodyEntry[] {
  const file = custodyFile(dir);
  const text = readWhole(file)?.toString() ?? '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseStoredJson(CustodyEntry, line, file));
}

/** How many entries a log has, and the hash of the last one. */
export function custodyEnd(entries: readonly CustodyEntry[]): { count: number; lastHash: string } {
  return { count: entries.length, lastHash: entries.at(-1)?.hash ?? begin };
}

/** Writes down that something was done with the evidence. Throws StoreError. */
export function appendCustody(dir: string, done: Pick<CustodyEntry, 'what' | 'who' | 'detail'>): void {
  const file = custodyFile(dir);
  withFileLock(file, () => {
    const { count, lastHash } = custodyEnd(readCustody(dir));
    const entry = { seq: count + 1, at: new Date().toISOString(), ...done, prev: lastHash };
    const line = canonicalJson({ ...entry, hash: chainHash(lastHash, canonicalJson(entry)) });
    writeWhole(file, `${readWhole(file)?.toString() ?? ''}${line}\n`);
  });
}

/** Number of the first entry that does not follow the one before it or is not what was written; null if none. */
export function custodyBreak(entries: readonly CustodyEntry[]): number | null {
  let prev = begin;
  for (const [index, { hash, ...entry }] of entries.entries()) {
    const isWhole =
      entry.seq === index + 1 && entry.prev === prev && chainHash(prev, canonicalJson(entry)) === hash;
    if (!isWhole) return index + 1;
    prev = hash;
  }
  return null;
}
