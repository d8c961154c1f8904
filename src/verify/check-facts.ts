import { factsEntry } from '../bundle/entry-names.ts';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { chainHash } from '../store/chain-hash.ts';
import type { Contents } from './check-contents.ts';
import { entryLines } from './entry-lines.ts';
import { differs, failure, type Checked, type Note } from './failure.ts';
import { parsedText } from './read-document.ts';
import { TwinWalks } from './twin-walks.ts';
import { VisitedSites } from './visited-sites.ts';
import { walkSoFar, type WholeFollower } from './walk-so-far.ts';

const check = 'facts';

/**
 * Follows the chain of facts of every walk to its end, and holds each fact against its schema and against what is said
 * elsewhere.
 *
 * @param notes takes what a reader should know and is no contradiction
 * @returns how many
 */
export function* checkFacts(
  archive: Archive,
  contents: Contents,
  walks: readonly WalkManifest[],
  notes: Note[],
): Checked<number> {
  const known = new Set(walks.map(({ walk }) => factsEntry(walk)));
  for (const { name } of archive.entries) {
    if (!name.startsWith('walks/') || known.has(name)) continue;
    yield failure('strays', name, '没有哪次走查有这个文件', 'no walk has this file');
  }
  const [twins, visited] = [new TwinWalks(), new VisitedSites()];
  let facts = 0;
  for (const manifest of walks) {
    const record = walkSoFar(archive, manifest, notes);
    facts += yield* checkWalk(archive, contents, manifest, {
      *add(fact, where, text) {
        twins.add(manifest.walk, fact);
        visited.add(manifest, fact);
        yield* record.add(fact, where, text);
      },
      end: () => record.end(),
    });
  }
  yield* twins.check();
  notes.push(...visited.notes());
  return facts;
}

function* checkWalk(
  archive: Archive,
  contents: Contents,
  manifest: WalkManifest,
  record: WholeFollower,
): Checked<number> {
  const { walk, headHash, facts } = manifest;
  const name = factsEntry(walk);
  const entry = archive.entry(name);
  if (entry === null) {
    yield failure(
      check,
      name,
      `走查 ${walk} 的 ${facts.count} 条事实不在证据包中`,
      `the ${facts.count} facts of walk ${walk} are not in the bundle`,
    );
    return 0;
  }
  const of = (zh: string, en: string) => ({ zh: `走查 ${walk} 的${zh}`, en: `${en} of walk ${walk}` });
  const found = contents.get(name) ?? null;
  if (found !== facts.sha256)
    yield differs(check, name, of('事实的 SHA-256 ', 'SHA-256 of the facts'), facts.sha256, found);
  let [row, prev] = [0, headHash];
  try {
    for (const { text, isText, isEnded } of entryLines(archive, entry)) {
      row += 1;
      const where = { zh: `走查 ${walk} 第 ${row} 行`, en: `walk ${walk}, row ${row}: ` };
      if (!isEnded) yield failure(check, name, `${where.zh}没有结束`, `${where.en}it is not ended`);
      if (!isText) yield failure(check, name, `${where.zh}不是 UTF-8`, `${where.en}it is not UTF-8`);
      const fact = yield* parsedText(check, name, text, Fact, where);
      if (fact) yield* record.add(fact, where, text);
      prev = chainHash(prev, text);
    }
    yield* record.end();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { check, file: name, sentence: error.sentence };
  }
  if (row !== facts.count) yield differs(check, name, of('事实数', 'number of facts'), facts.count, row);
  if (entry.bytes !== facts.bytes)
    yield differs(check, name, of('事实长度', 'length of the facts'), facts.bytes, entry.bytes);
  if (prev !== facts.lastHash) {
    yield differs(
      check,
      name,
      of(`第 ${row} 条事实的链哈希`, `chain hash of fact ${row}`),
      facts.lastHash,
      prev,
    );
  }
  return row;
}
