import type { X509Certificate } from 'node:crypto';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { StampError } from '../evidence/stamp/stamp-error.ts';
import { verifyStamp, type Stamp } from '../evidence/stamp/verify-stamp.ts';
import { failure, type Checked } from './failure.ts';
import { readEntry } from './read-document.ts';

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
  yield* checkNumbers(archive);
  for (const entry of archive.entries) {
    if (!/^evidence\/audit\.(?:\d+\.)?tsr$/.test(entry.name)) continue;
    const der = yield* readEntry(archive, check, entry.name, 1024 * 1024);
    if (der === null) continue;
    try {
      const stamp = verifyStamp(der, content, { roots });
      const { certificate, serial } = stamp;
      if (stamps.some((each) => each.certificate === certificate && each.serial === serial))
        yield failure(check, entry.name, '与另一个时间戳相同', 'is the same time-stamp as another one');
      stamps.push(stamp);
    } catch (error) {
      // It comes from anybody, with a date or a key in it that nobody can work with.
      const trouble = error instanceof StampError ? error : new StampError('not-a-stamp', whyOf(error));
      yield { check, file: entry.name, sentence: trouble.sentence };
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

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : '';
}

/** The first has no number, and none is left out: a report reads them in that order. */
function* checkNumbers(archive: Archive): Checked<void> {
  const names = archive.entries.flatMap(({ name }) => (name.endsWith('.tsr') ? [name] : []));
  const expected = names.map((_, index) => `evidence/audit.${index === 0 ? '' : `${index + 1}.`}tsr`);
  for (const name of names) {
    if (expected.includes(name)) continue;
    yield failure(check, name, '时间戳的编号不连续', 'the numbers of the time-stamps have a gap');
  }
}
