import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareNames } from '../evidence/archive/entry-name.ts';
import { writeArchive } from '../evidence/archive/write-archive.ts';
import type { SigningKey } from '../evidence/keys/signing-key.ts';
import { publicPem } from '../evidence/keys/signing-key.ts';
import { signEnvelope } from '../evidence/seal/dsse.ts';
import { appendCustody } from '../evidence/seal/custody-log.ts';
import { signersOf, stampsOf } from '../evidence/seal/read-seal.ts';
import { SealError } from '../evidence/seal/seal-error.ts';
import { recordedPassage } from '../model/passage.ts';
import { bundlePayload, WalkManifest, type AuditManifest, type BundleManifest } from '../model/manifest.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import type { Store } from '../store/open-store.ts';
import { deriveFolder } from './derive-folder.ts';
import { entryNames, walkManifestEntry } from './entry-names.ts';
import { fileChunks } from './file-chunks.ts';
import { filesBelow, listed } from './files-below.ts';
import { howToVerify } from './how-to-verify.ts';
import { putText } from './put-text.ts';
import { recordedAudit } from './recorded-audit.ts';
import { stageEvidence } from './stage-evidence.ts';
import { stageRecords } from './stage-records.ts';
import { sumsText } from './sums-text.ts';
import { toolVersion } from './tool-version.ts';

export type BundleRequest = {
  /** The seal of the audit as it stands now, with the SHA-256 of its file. */
  sealed: { manifest: AuditManifest; sha256: string };
  /** The reports folder, whose seals are chained. */
  reports: string;
  /** Where the bundle goes. */
  out: string;
  /** null: the bundle as a whole stays unsigned. */
  key: SigningKey | null;
};

/** What came of it. `signers`, `stamps`: of the seal in the bundle; `isSigned`: the bundle as a whole, too. */
export type Bundled = {
  audit: string;
  path: string;
  bytes: number;
  sha256: string;
  files: number;
  root: string;
  signers: string[];
  stamps: number;
  isSigned: boolean;
};

/**
 * Packs a sealed audit into one file that anybody can check without the audit's folder. The same seal, signature and
 * stamps give the same bytes, whenever and wherever it is packed.
 *
 * @throws SealError, StoreError, ArchiveError, ReportError
 */
export function bundleAudit(store: Store, { sealed, reports, out, key }: BundleRequest): Bundled {
  const { manifest, sha256: seal } = sealed;
  const { audit, root } = manifest;
  const dir = dirname(store.path);
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-bundle-'));
  try {
    stageEvidence(folder, { dir, reports, manifest, seal });
    stageRecords(folder, store, audit);
    const walks = manifest.walks.map(({ walk }) =>
      WalkManifest.parse(JSON.parse(readFileSync(join(folder, walkManifestEntry(walk)), 'utf8'))),
    );
    const factsOf = (walk: string): string[] => store.factTexts(walk).map(({ json }) => json);
    const said = { reviews: store.reviews(audit), passages: store.passages(audit).map(recordedPassage) };
    const derived = deriveFolder(folder, recordedAudit(manifest, walks, said, factsOf));
    const [damaged] = derived.damaged;
    if (damaged) throw new SealError('integrity', damaged.walk);
    if (derived.sha256 !== manifest.derived.sha256)
      throw new SealError('integrity', 'evidence/audit.json (derived)');
    if (key) {
      // The seal may be older than the key.
      putText(folder, `evidence/keys/${key.fingerprint}.pem`, [publicPem(key.publicKey).trimEnd()]);
    }
    finish(folder, { audit, root, key });
    const paths = filesBelow(folder);
    const sources = paths.map((name) => ({ name, content: () => fileChunks(join(folder, name)) }));
    const written = writeArchive(out, sources);
    const { operator } = manifest;
    appendCustody(dir, { what: 'bundled', who: operator?.name ?? '', detail: written.sha256 });
    return {
      audit,
      path: out,
      ...written,
      files: paths.length,
      root,
      signers: signersOf(dir),
      stamps: stampsOf(dir).length,
      isSigned: key !== null,
    };
  } finally {
    // What was derived may have failed anywhere on the way.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How to check it, the list of everything, its signature, and the sums. */
function finish(
  folder: string,
  { audit, root, key }: { audit: string; root: string; key: SigningKey | null },
): void {
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put(entryNames.howTo, howToVerify({ audit, root }));
  const files = filesBelow(folder).map((path) => listed(folder, path));
  const manifest: BundleManifest = { type: 'seesaw-bundle-1', audit, root, tool: toolVersion(), files };
  const text = canonicalJson(manifest);
  put(entryNames.manifest, text);
  if (key) put(entryNames.envelope, canonicalJson(signEnvelope(Buffer.from(text), bundlePayload, key)));
  const after = [entryNames.manifest, ...(key ? [entryNames.envelope] : [])].map((path) =>
    listed(folder, path),
  );
  put(entryNames.sums, sumsText([...files, ...after].toSorted((a, b) => compareNames(a.path, b.path))));
}
