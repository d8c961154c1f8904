import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveFolder, type Derived } from '../bundle/derive-folder.ts';
import { entryNames, factsEntry } from '../bundle/entry-names.ts';
import { recordedAudit } from '../bundle/recorded-audit.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { RecordedPassage } from '../model/passage.ts';
import type { Review } from '../model/review.ts';
import type { ReportDocument } from '../report/document/report-document.ts';
import { StoreError } from '../store/store-error.ts';
import { safeText } from '../words/safe-text.ts';
import type { Manifests } from './check-manifests.ts';
import { checkSealed } from './check-sealed.ts';
import { compareDerived } from './compare-derived.ts';
import { entryLines } from './entry-lines.ts';
import { extractEntries } from './extract-entries.ts';
import { differs, failure, type Checked } from './failure.ts';

const check = 'derivation';

/**
 * Derives everything anew from facts and files, in a folder of its own, and holds against it what database, report and
 * tables of the bundle say.
 *
 * @returns what the report says, as it follows from the facts; null if nothing can be derived
 * @throws StoreError where this machine's disk refuses
 */
export function* checkDerivation(
  archive: Archive,
  { audit, walks }: Manifests,
  said: { reviews: readonly Review[]; passages: readonly RecordedPassage[] },
): Checked<ReportDocument | null> {
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-verify-'));
  try {
    extractEntries(archive, folder, (name) => name.startsWith('files/') || name.startsWith('evidence/'));
    const factsOf = (walk: string) => texts(archive, factsEntry(walk));
    let derived: Derived;
    try {
      derived = deriveFolder(folder, recordedAudit(audit, walks, said, factsOf));
    } catch (error) {
      if (!(error instanceof Error) || isOurs(error)) throw error;
      const why = safeText(error.message, 300);
      yield failure(
        check,
        'walks/',
        `无法从事实推导：${why}`,
        `nothing can be derived from the facts: ${why}`,
      );
      return null;
    }
    for (const { walk, error } of derived.damaged) {
      const why = safeText(error.message, 300);
      yield failure(
        check,
        factsEntry(walk),
        `走查 ${walk} 无法推导：${why}`,
        `walk ${walk} cannot be derived: ${why}`,
      );
    }
    if (derived.sha256 !== audit.derived.sha256) {
      const what = {
        zh: '推导结果（规范导出）的 SHA-256 ',
        en: 'SHA-256 of what is derived (canonical export)',
      };
      yield differs(check, entryNames.audit, what, derived.sha256, audit.derived.sha256);
    }
    yield* checkSealed(folder, audit, walks);
    yield* compareDerived(archive, folder, audit);
    return derived.document;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* texts(archive: Archive, name: string): Generator<string, void> {
  const entry = archive.entry(name);
  if (entry) for (const { text } of entryLines(archive, entry)) yield text;
}

/** The disk of this machine, and nothing in the bundle. */
function isOurs(error: Error): boolean {
  return error instanceof StoreError && ['full', 'locked', 'read-only', 'failed'].includes(error.code);
}
