import { entryNames, walkManifestEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { merkleRoot } from '../evidence/seal/merkle-root.ts';
import { AuditManifest, WalkManifest } from '../model/manifest.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';
import type { Contents } from './check-contents.ts';
import { differs, failure, type Checked } from './failure.ts';
import { readDocument } from './read-document.ts';

const check = 'manifests';

/** The manifests of an audit and of those of its walks that can be read. */
export type Manifests = { audit: AuditManifest; bytes: Buffer; walks: WalkManifest[] };

/** Reads the manifests of audit and walks: each as the one above it says, no walk missing and none more; then the root. */
export function* checkManifests(archive: Archive, contents: Contents): Checked<Manifests | null> {
  const read = yield* readDocument(archive, check, entryNames.audit, AuditManifest);
  if (read === null) return null;
  const audit = read.value;
  const walks: WalkManifest[] = [];
  for (const [index, { walk, manifest }] of audit.walks.entries()) {
    const before = audit.walks[index - 1];
    const name = walkManifestEntry(walk);
    if (before && before.walk >= walk) {
      yield failure(
        check,
        entryNames.audit,
        `第 ${index + 1} 次走查 ${walk} 没有按编号排序`,
        `walk ${index + 1}, ${walk}, is out of order`,
      );
    }
    const found = contents.get(name) ?? null;
    if (found !== manifest) {
      const what = { zh: `走查 ${walk} 的清单 SHA-256 `, en: `SHA-256 of the manifest of walk ${walk}` };
      yield differs(check, name, what, manifest, found);
    }
    const document = found === null ? null : yield* readDocument(archive, check, name, WalkManifest);
    if (document === null) continue;
    yield* checkHead(name, walk, audit, document.value);
    walks.push(document.value);
  }
  const known = new Set(audit.walks.map(({ walk }) => walkManifestEntry(walk)));
  for (const { name } of archive.entries) {
    if (!name.startsWith('evidence/walks/') || known.has(name)) continue;
    yield failure('strays', name, '审计清单中没有这次走查', 'the manifest of the audit names no such walk');
  }
  const root = merkleRoot(audit.walks.map(({ manifest }) => manifest));
  if (root !== audit.root) {
    yield differs('root', entryNames.audit, { zh: '默克尔根', en: 'Merkle root' }, root, audit.root);
  }
  return { audit, bytes: read.bytes, walks };
}

function* checkHead(name: string, walk: string, audit: AuditManifest, manifest: WalkManifest): Checked<void> {
  const { head } = manifest;
  if (manifest.walk !== walk) yield differs(check, name, { zh: '走查', en: 'walk' }, walk, manifest.walk);
  if (head.walk !== walk)
    yield differs(check, name, { zh: '头中的走查', en: 'walk in its head' }, walk, head.walk);
  if (head.audit !== audit.audit) {
    yield differs(check, name, { zh: '所属审计', en: 'audit' }, audit.audit, head.audit);
  }
  const found = sha256(canonicalJson(head));
  if (found !== manifest.headHash) {
    yield differs(check, name, { zh: '头的 SHA-256 ', en: 'SHA-256 of its head' }, manifest.headHash, found);
  }
  if (head.scenario.sha256 !== manifest.scenario.sha256) {
    const what = { zh: '场景的 SHA-256 ', en: 'SHA-256 of its scenario' };
    yield differs(check, name, what, head.scenario.sha256, manifest.scenario.sha256);
  }
}
