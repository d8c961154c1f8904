import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { exportCanonical } from '../judge/export-canonical.ts';
import { judgeAudit, type Judged } from '../judge/judge-audit.ts';
import type { ReportDocument } from '../report/document/report-document.ts';
import { reportAudit } from '../report/report-audit.ts';
import { openStore } from '../store/open-store.ts';
import { packDatabase } from '../store/pack-database.ts';
import { restoreAudit, type RecordedAudit } from '../store/restore-audit.ts';
import { entryNames } from './entry-names.ts';

/** What follows from facts and files. */
export type Derived = {
  /** SHA-256 of the canonical export. */
  sha256: string;
  damaged: Judged['damaged'];
  document: ReportDocument;
};

/**
 * Derives everything of an audit from what was recorded: `seesaw.db`, which holds this audit alone, and `report/`. The
 * one way in which bundles are made, and checked.
 *
 * @param folder holds `files/` and `evidence/` already
 * @throws StoreError, ReportError
 */
export function deriveFolder(folder: string, recorded: RecordedAudit): Derived {
  const working = join(folder, 'working.db');
  restoreAudit(working, recorded);
  const { damaged, sha256 } = judged(working);
  const database = join(folder, entryNames.database);
  packDatabase(working, database);
  // SQLite has the last two as long as it needs them.
  for (const ending of ['', '-wal', '-shm']) rmSync(`${working}${ending}`, { force: true });
  const { document } = reportAudit(database, { out: join(folder, 'report') });
  return { sha256, damaged, document };
}

function judged(database: string): { damaged: Judged['damaged']; sha256: string } {
  const store = openStore(database);
  try {
    const { damaged } = judgeAudit(store);
    const hash = createHash('sha256');
    for (const line of exportCanonical(store)) hash.update(line);
    return { damaged, sha256: hash.digest('hex') };
  } finally {
    store.close();
  }
}
