import type { X509Certificate } from 'node:crypto';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { StampError } from '../evidence/stamp/stamp-error.ts';
import { verifyStamp, type Stamp } from '../evidence/stamp/verify-stamp.ts';
import { failure, type Checked } from './failure.ts';

const check = 'stamp';

/**
 * Every time-stamp that is there must be right, over exactly the manifest of the audit.
 *
 * @param roots of authorities that the reader trusts; if any are given, one stamp at least must lead to one of them
 */
export function* checkStamps(
  archive: Archive,
  content: Buffer,
  roots: readonly X509Certificate[],
): Checked<Stamp[]> {
  const stamps: Stamp[] = [];
  for (const entry of archive.entries) {
    if (!/^evidence\/audit\.(?:\d+\.)?tsr$/.test(entry.name)) continue;
    try {
      stamps.push(verifyStamp(archive.read(entry, 1024 * 1024), content, { roots }));
    } catch (error) {
      if (!(error instanceof StampError)) throw error;
      yield { check, file: entry.name, sentence: error.sentence };
    }
  }
  if (roots.length > 0 && !stamps.some(({ authority }) => authority === 'known')) {
    const by = stamps.map((stamp) => stamp.by).join(', ');
    yield failure(
      check,
      'evidence/audit.tsr',
      `没有出自所给机构的时间戳，实为${by ? ` ${by}` : '没有时间戳'}`,
      `expected a time-stamp of the given authority, found ${by || 'none'}`,
    );
  }
  return stamps;
}
