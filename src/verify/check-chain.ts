import { entryNames } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { brokenLink, namesOf } from '../evidence/seal/audit-chain.ts';
import { ChainLink, type CustodyEntry } from '../model/manifest.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';
import { safeText } from '../words/safe-text.ts';
import type { Manifests } from './check-manifests.ts';
import { differs, failure, type Checked, type Note } from './failure.ts';
import { exactText, readEntry } from './read-document.ts';

const check = 'chain';
const name = entryNames.chain;

/** The chain of seals as it stood when this one was made: whole, and this seal its last link. */
export function* checkChain(archive: Archive, { audit, bytes }: Manifests): Checked<ChainLink[]> {
  const content = yield* readEntry(archive, check, name);
  const text = content && (yield* exactText(check, name, content));
  if (text === null) return [];
  const broken = brokenLink(text);
  if (broken !== null) {
    yield failure(
      check,
      name,
      `第 ${broken} 行与其前一行不相连，或格式不符`,
      `line ${broken} does not follow the line before it, or is no link`,
    );
    return [];
  }
  const links = text.split('\n').flatMap((line) => (line === '' ? [] : [ChainLink.parse(JSON.parse(line))]));
  const [before, last] = [links.at(-2), links.at(-1)];
  const own = { audit: audit.audit, manifest: sha256(bytes), root: audit.root, sealedAt: audit.sealedAt };
  for (const [field, expected] of Object.entries(own)) {
    const found = last?.[field as keyof typeof own] ?? null;
    const what = { zh: `最后一行的 ${field} `, en: `${field} in the last line` };
    if (found !== expected) yield differs(check, name, what, expected, found);
  }
  const previous = canonicalJson(namesOf(before));
  if (previous !== canonicalJson(audit.previous)) {
    const what = { zh: '前一次封存', en: 'seal before this one' };
    yield differs(check, entryNames.audit, what, previous, canonicalJson(audit.previous));
  }
  yield* checkDoubled(links);
  return links;
}

/** Each seal has one link, and no two audits the same walks. */
function* checkDoubled(links: readonly ChainLink[]): Checked<void> {
  const [seals, audits] = [new Map<string, number>(), new Map<string, string>()];
  for (const { seq, manifest, root, audit } of links) {
    const before = seals.get(manifest);
    if (before !== undefined)
      yield failure(
        check,
        name,
        `第 ${seq} 行与第 ${before} 行是同一次封存`,
        `line ${seq} is of the same seal as line ${before}`,
      );
    seals.set(manifest, seq);
    const of = audits.get(root) ?? audit;
    const what = { zh: `第 ${seq} 行的 audit `, en: `audit in line ${seq}` };
    if (of !== audit) yield differs(check, name, what, safeText(of, 120), safeText(audit, 120));
    audits.set(root, of);
  }
}

/**
 * Holds the chain against the custody log, which tells of every seal of this audit: none of them is another audit's, and
 * they were made in the order of their lines. A chain of another reports folder has none of those before.
 */
export function* checkLinked(
  { audit }: Manifests,
  links: readonly ChainLink[],
  custody: readonly CustodyEntry[],
  notes: Note[],
): Checked<void> {
  if (links.length === 0) return;
  const lines = new Map(links.map((link) => [link.manifest, link]));
  let before = 0;
  for (const { seq, what, detail } of custody) {
    if (what !== 'sealed') continue;
    const link = lines.get(detail);
    if (link === undefined) {
      notes.push({
        file: name,
        sentence: {
          zh: `保管记录第 ${seq} 条说的封存不在这条链上：审计被移到了别的文件夹，或链被重做`,
          en: `it does not hold the seal of which entry ${seq} of the custody log tells: the audit was moved to another folder, or the chain was made anew`,
        },
      });
      continue;
    }
    const of = { zh: `第 ${link.seq} 行的 audit `, en: `audit in line ${link.seq}` };
    if (link.audit !== audit.audit)
      yield differs(check, name, of, safeText(audit.audit, 120), safeText(link.audit, 120));
    if (link.seq < before)
      yield failure(
        check,
        name,
        `第 ${link.seq} 行的封存，据保管记录第 ${seq} 条晚于第 ${before} 行的封存`,
        `the seal in line ${link.seq} was made after that in line ${before}, as entry ${seq} of the custody log says`,
      );
    before = link.seq;
  }
}
