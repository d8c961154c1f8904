import { dirname, join } from 'node:path';
import { sealDatabase } from '../../src/audit/seal-database.ts';
import { bundleAudit, type Bundled } from '../../src/bundle/bundle-audit.ts';
import { keyFolder } from '../../src/evidence/keys/key-folder.ts';
import { openSigningKey } from '../../src/evidence/keys/signing-key.ts';
import { readManifest } from '../../src/evidence/seal/read-seal.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Known } from '../../src/verify/check-bundle.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { recordAudit } from '../report/record-audit.ts';

/** What a reader knows who knows nothing. */
export const nothingKnown: Known = { key: null, expected: null, roots: [] };

/** A small audit: two apps, five walks, one of which says something about us; judged, not sealed. */
export function smallAudit(folder: string): string {
  return recordAudit(join(folder, 'seesaw.db'));
}

/** Seals, and signs if there is a key, and packs an audit as `seesaw bundle` does. */
export async function bundled(database: string, out: string): Promise<Bundled> {
  const store = openStore(database);
  try {
    const { audit } = store.audits().at(-1)!;
    const { standing, why } = await sealDatabase(store, audit);
    if (standing.state !== 'current') throw new Error(why.map(({ en }) => en).join(' '));
    const dir = dirname(database);
    const key = openSigningKey(keyFolder());
    return bundleAudit(store, { sealed: readManifest(dir)!, reports: dir, out, key });
  } finally {
    store.close();
  }
}

/** What is said against a bundle: `check file: sentence`, one a line. */
export function saidAgainst(path: string, known: Known = nothingKnown): string {
  return verifyBundle(path, known)
    .failures.map(({ check, file, sentence }) => `${check} ${file}: ${sentence.en}`)
    .join('\n');
}
