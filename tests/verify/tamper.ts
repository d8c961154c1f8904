import { createHash } from 'node:crypto';
import { compareNames } from '../../src/evidence/archive/entry-name.ts';
import { openArchive } from '../../src/evidence/archive/open-archive.ts';
import { writeArchive } from '../../src/evidence/archive/write-archive.ts';
import { merkleRoot } from '../../src/evidence/seal/merkle-root.ts';
import {
  AuditManifest,
  BundleManifest,
  ChainLink,
  CustodyEntry,
  WalkManifest,
} from '../../src/model/manifest.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { chainHash } from '../../src/store/chain-hash.ts';

/** The contents of a bundle, to be changed by somebody who wants nobody to see it. */
export type Contents = Map<string, Buffer>;

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/** How much an attacker knows of the form: hashes of entries only, or all the way up from the facts. */
export type Recomputed = 'nothing' | 'sums' | 'everything';

/** Writes a changed copy of a bundle. */
export function tamper(
  from: string,
  to: string,
  recomputed: Recomputed,
  change: (contents: Contents) => void,
): string {
  const archive = openArchive(from);
  const contents: Contents = new Map(archive.entries.map((entry) => [entry.name, archive.read(entry, 1e9)]));
  archive.close();
  change(contents);
  if (recomputed === 'everything') recomputeSeal(contents);
  if (recomputed !== 'nothing') recomputeSums(contents);
  const names = [...contents.keys()].toSorted(compareNames);
  writeArchive(
    to,
    names.map((name) => ({ name, content: () => [contents.get(name)!] })),
  );
  return to;
}

/** Changes a text in an entry; it must stand there. */
export function replaced(contents: Contents, name: string, from: string, to: string): void {
  const text = contents.get(name)!.toString('utf8');
  if (!text.includes(from)) throw new Error(`${name} does not say ${from}`);
  contents.set(name, Buffer.from(text.replace(from, to)));
}

function recomputeSums(contents: Contents): void {
  const unlisted = ['manifest.json', 'manifest.dsse.json', 'SHA256SUMS'];
  const names = [...contents.keys()].toSorted(compareNames);
  const manifest = BundleManifest.parse(JSON.parse(contents.get('manifest.json')!.toString('utf8')));
  const audit = JSON.parse(contents.get('evidence/audit.json')!.toString('utf8')) as AuditManifest;
  const files = names
    .filter((name) => !unlisted.includes(name))
    .map((path) => ({ path, bytes: contents.get(path)!.length, sha256: sha256(contents.get(path)!) }));
  contents.set('manifest.json', Buffer.from(canonicalJson({ ...manifest, root: audit.root, files })));
  const sums = names
    .filter((name) => name !== 'SHA256SUMS')
    .map((name) => `${sha256(contents.get(name)!)}  ${name}\n`);
  contents.set('SHA256SUMS', Buffer.from(sums.join('')));
}

/** Manifests of walks from their facts, that of the audit from them, and the last link of the chain. */
function recomputeSeal(contents: Contents): void {
  const audit = AuditManifest.parse(JSON.parse(contents.get('evidence/audit.json')!.toString('utf8')));
  const walks = [...contents.keys()].flatMap((name) => /^evidence\/walks\/(.+)\.json$/.exec(name)?.[1] ?? []);
  const manifests = walks.toSorted().map((walk) => {
    const name = `evidence/walks/${walk}.json`;
    const manifest = WalkManifest.parse(JSON.parse(contents.get(name)!.toString('utf8')));
    const text = contents.get(`walks/${walk}/facts.jsonl`)!;
    const lines = text.toString('utf8').split('\n').slice(0, -1);
    const headHash = sha256(canonicalJson(manifest.head));
    const facts = {
      count: lines.length,
      bytes: text.length,
      sha256: sha256(text),
      lastHash: lines.reduce(chainHash, headHash),
    };
    contents.set(name, Buffer.from(canonicalJson({ ...manifest, headHash, facts })));
    return { walk, manifest: sha256(contents.get(name)!) };
  });
  const root = merkleRoot(manifests.map(({ manifest }) => manifest));
  const passages = contents.get('passages.jsonl') ?? Buffer.alloc(0);
  const count = passages.toString('utf8').split('\n').length - 1;
  const steps = { count, sha256: sha256(passages) };
  const sealed = Buffer.from(canonicalJson({ ...audit, walks: manifests, root, passages: steps }));
  contents.set('evidence/audit.json', sealed);
  const lines = contents.get('chain.jsonl')!.toString('utf8').trimEnd().split('\n');
  const link = ChainLink.parse(JSON.parse(lines.pop()!));
  const last = canonicalJson({ ...link, root, manifest: sha256(sealed) });
  contents.set('chain.jsonl', Buffer.from([...lines, last, ''].join('\n')));
  retold(contents, (entries) =>
    entries.map((entry) => (entry.what === 'sealed' ? { ...entry, detail: sha256(sealed) } : entry)),
  );
}

/** Writes the custody log anew, each entry following the one before it. */
export function retold(contents: Contents, change: (entries: CustodyEntry[]) => CustodyEntry[]): void {
  const lines = contents.get('evidence/custody.jsonl')!.toString('utf8').trimEnd().split('\n');
  let prev = '0'.repeat(64);
  const entries = change(lines.map((line) => CustodyEntry.parse(JSON.parse(line)))).map(
    ({ at, what, who, detail }, index) => {
      const entry = { at, what, who, detail, seq: index + 1, prev };
      prev = chainHash(prev, canonicalJson(entry));
      return `${canonicalJson({ ...entry, hash: prev })}\n`;
    },
  );
  contents.set('evidence/custody.jsonl', Buffer.from(entries.join('')));
}
