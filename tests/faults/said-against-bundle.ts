import { join } from 'node:path';
import { bundleAudit } from '../../src/bundle/bundle-audit.ts';
import { readManifest } from '../../src/evidence/seal/read-seal.ts';
import type { Store } from '../../src/store/open-store.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import type { FaultAudit } from './run-audit.ts';

/** What `seesaw verify` says against the bundle of a sealed audit: whatever happened to it, it is an honest one. */
export function saidAgainstBundle({ dir, folder }: FaultAudit, store: Store): string[] {
  const { path } = bundleAudit(store, {
    sealed: readManifest(folder)!,
    ...{ reports: join(dir, 'reports'), out: join(dir, 'bundle.zip'), key: null },
  });
  const { failures } = verifyBundle(path, { key: null, expected: null, roots: [] });
  return failures.map(({ check, file, sentence }) => `its bundle: ${check} ${file}: ${sentence.en}`);
}
