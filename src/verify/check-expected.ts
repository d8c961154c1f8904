import { entryNames } from '../bundle/entry-names.ts';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import { openArchive, type Archive } from '../evidence/archive/open-archive.ts';
import { ChainLink } from '../model/manifest.ts';
import { brokenLink } from '../evidence/seal/audit-chain.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';
import type { Manifests } from './check-manifests.ts';
import { differs, failure, type Checked } from './failure.ts';

const check = 'expected';
const longest = 64 * 1024 * 1024;

/** What the reader knows from elsewhere: the root, or a bundle that was made later in the same reports folder. */
export type Expected = { root: string } | { later: string };

/** Whether this is the seal that the reader expects, and no older one that was put in its place. */
export function* checkExpected(
  { audit, bytes }: Manifests,
  links: readonly ChainLink[],
  expected: Expected,
): Checked<void> {
  if ('root' in expected) {
    const what = { zh: '默克尔根', en: 'Merkle root' };
    if (audit.root !== expected.root) yield differs(check, entryNames.audit, what, expected.root, audit.root);
    return;
  }
  const later = yield* laterChain(expected.later);
  if (later === null) return;
  const own = sha256(bytes);
  const at = later.findIndex(({ manifest }) => manifest === own);
  if (at < 0) {
    return yield failure(
      check,
      entryNames.chain,
      `所给的证据包的链有 ${later.length} 次封存，没有这一次：不是同一条链，或比这一份更早`,
      `the chain of the given bundle has ${later.length} seals and not this one: it is another chain, or older than this bundle`,
    );
  }
  for (const [index, link] of links.entries()) {
    if (canonicalJson(link) === canonicalJson(later[index] ?? null)) continue;
    const line = { zh: `第 ${index + 1} 行`, en: `line ${index + 1}` };
    return yield differs(
      check,
      entryNames.chain,
      line,
      canonicalJson(later[index] ?? null),
      canonicalJson(link),
    );
  }
  const newer = later.slice(at + 1).findLast((link) => link.audit === audit.audit);
  if (newer) {
    yield failure(
      check,
      entryNames.audit,
      `这是旧的一份：审计 ${audit.audit} 已于 ${newer.sealedAt} 重新封存，根应为 ${newer.root}，实为 ${audit.root}`,
      `this one was replaced: the audit ${audit.audit} was sealed again at ${newer.sealedAt}, expected root ${newer.root}, found ${audit.root}`,
    );
  }
}

/** The chain of another bundle; it must be whole, and end with that bundle's own seal. */
function* laterChain(path: string): Checked<ChainLink[] | null> {
  let archive: Archive | null = null;
  try {
    archive = openArchive(path);
    const [chain, manifest] = [entryNames.chain, entryNames.audit].map((name) => archive!.entry(name));
    const text = chain ? archive.read(chain, longest).toString('utf8') : '';
    const own = manifest ? sha256(archive.read(manifest, longest)) : '';
    const lines = text.split('\n').filter((line) => line !== '');
    const links = brokenLink(text) === null ? lines.map((line) => ChainLink.parse(JSON.parse(line))) : [];
    if (links.length > 0 && links.at(-1)!.manifest === own) return links;
    yield failure(check, path, '所给证据包的链不完整', 'the chain of the given bundle is not whole');
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { check, file: path, sentence: error.sentence };
  } finally {
    archive?.close();
  }
  return null;
}
