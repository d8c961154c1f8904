import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainTo } from '../evidence/seal/audit-chain.ts';
import { readCustody } from '../evidence/seal/custody-log.ts';
import { SealError } from '../evidence/seal/seal-error.ts';
import { sealFiles } from '../evidence/seal/seal-files.ts';
import type { AuditManifest, CustodyEntry } from '../model/manifest.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { makeFolder } from '../store/make-folder.ts';
import { entryNames, walkManifestEntry } from './entry-names.ts';
import { filesBelow } from './files-below.ts';
import { putText } from './put-text.ts';

/** What is done with a sealed audit without changing what there is to seal: it must not change the next bundle. */
const passing: readonly CustodyEntry['what'][] = ['reported', 'bundled', 'exported', 'verified'];

const own = [
  /^audit\.json$/,
  /^audit\.dsse\.json$/,
  /^audit\.(?:\d+\.)?tsr$/,
  /^keys\/[0-9a-f]{64}(?:\.pem|\.rotation\.dsse\.json)$/,
];

/**
 * Copies the evidence of a sealed audit: manifests, signature, stamps and public keys; the custody log to the last
 * entry that changed something; the chain of seals to this one.
 *
 * @param to the staging folder
 * @param seal SHA-256 of `evidence/audit.json`
 */
export function stageEvidence(
  to: string,
  { dir, reports, manifest, seal }: { dir: string; reports: string; manifest: AuditManifest; seal: string },
): void {
  const from = join(dir, 'evidence');
  const all = filesBelow(from).filter((name) => own.some((pattern) => pattern.test(name)));
  // Keys of an earlier seal stay in the folder: without a signature of this one they would stand for one taken away.
  const names = all.includes('audit.dsse.json') ? all : all.filter((name) => !name.startsWith('keys/'));
  const walks = manifest.walks.map(({ walk }) => walkManifestEntry(walk));
  for (const name of [...names.map((each) => `evidence/${each}`), ...walks]) {
    const path = join(to, name);
    makeFolder(join(path, '..'));
    copyFileSync(join(dir, name), path);
  }
  const custody = readCustody(dir);
  const last = custody.findLastIndex(({ what }) => !passing.includes(what));
  putText(to, entryNames.custody, custody.slice(0, last + 1).map(canonicalJson));
  const chains = [join(reports, 'chain.jsonl'), sealFiles(dir).chain];
  const chain = chains.flatMap((file) => chainTo(file, seal) ?? []).at(0);
  if (chain === undefined) throw new SealError('integrity', chains[0]!);
  putText(to, entryNames.chain, chain.trimEnd().split('\n'));
}
