import { z } from 'zod';
import { CircumstancesFact, WaczFact } from '../../model/fact.ts';
import type { Versions, WalkManifest } from '../../model/manifest.ts';
import { sourcesMedia } from '../../model/sources.ts';
import type { WalkHead } from '../../model/walk.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { chainHash } from '../../store/chain-hash.ts';
import type { FactText } from '../../store/fact-rows.ts';
import type { StoredFile } from '../../store/file-rows.ts';
import { sha256 } from '../../store/sha256.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import { circumstancesOf } from './circumstances-of.ts';
import { evidenceItems } from './evidence-items.ts';
import type { SealedParts } from './evidence-items.ts';
import { factLines } from './fact-lines.ts';
import { SealError } from './seal-error.ts';

/** Versions of the functions that make numbers of facts; those of search and chat stand in the facts themselves. */
export type JudgeVersions = Pick<
  Versions,
  'lexicon' | 'measure' | 'klm' | 'settle' | 'screen' | 'detectors' | 'score' | 'prominence'
>;

/** Everything that the manifest of a walk is made of. */
export type WalkRecord = {
  walk: StoredWalk;
  facts: readonly FactText[];
  /** By SHA-256. */
  files: readonly StoredFile[];
  judged: JudgeVersions;
  parts: Pick<SealedParts, 'ledgers' | 'blockers' | 'reviews' | 'hasOperator'>;
};

const Offset = z.object({ page: z.string(), offset: z.number() });
const Versioned = z.object({ version: z.string() });

/**
 * The manifest of a walk that has ended: a pure function of its rows.
 *
 * @throws SealError `running`; `integrity` if its chain of facts is not whole
 */
export function walkManifest({ walk, facts, files, judged, parts }: WalkRecord): WalkManifest {
  const { head, headHash, outcome, endedAt, redactions } = walk;
  if (outcome === null || endedAt === null) throw new SealError('running', head.walk);
  const lastHash = checkedEnd(walk, facts);
  const of = (kind: string): unknown[] =>
    facts.filter((fact) => fact.kind === kind).map(({ json }) => JSON.parse(json));
  const told = CircumstancesFact.nullable().parse(of('circumstances')[0] ?? null);
  const circumstances = circumstancesOf(head, told);
  const lines = factLines(facts);
  return {
    type: 'seesaw-walk-1',
    walk: head.walk,
    head,
    headHash,
    outcome,
    endedAt,
    facts: { count: facts.length, bytes: Buffer.byteLength(lines), sha256: sha256(lines), lastHash },
    files: files.map(({ sha256, media, bytes }) => ({ sha256, media, bytes })),
    versions: {
      ...recordedWith(head, told),
      ...judged,
      search: versionIn(of('search')),
      chat: versionIn(of('chat')),
    },
    circumstances,
    scenario: { file: head.scenario.file, sha256: head.scenario.sha256 },
    clock: { start: head.startedAt, end: endedAt, offsets: offsetsOf(head, of('clock')) },
    redactions,
    items: evidenceItems({
      ...parts,
      circumstances,
      facts: new Set(facts.map(({ kind }) => kind)),
      hasSource: files.some(({ media }) => media === sourcesMedia),
      hasPictures: files.some(({ media }) => media === 'image/png'),
      wacz: WaczFact.nullable().parse(of('wacz')[0] ?? null)?.sha256 ?? null,
      walk: head.walk,
    }),
  };
}

/** Hash of the last fact, after the whole chain was followed to it. */
function checkedEnd({ head, headHash, facts: count, lastHash }: StoredWalk, facts: readonly FactText[]) {
  const integrity = (what: string) => new SealError('integrity', `${head.walk} (${what})`);
  if (sha256(canonicalJson(head)) !== headHash) throw integrity('head');
  let last = headHash;
  for (const [index, { json, hash }] of facts.entries()) {
    last = chainHash(last, json);
    if (last !== hash) throw integrity(`fact ${index + 1}`);
  }
  if (count !== facts.length || lastHash !== last) throw integrity(`fact ${facts.length}`);
  return last;
}

function recordedWith({ environment }: WalkHead, told: CircumstancesFact | null) {
  const { tool, commit, playwright, node, browser, browserVersion } = environment;
  const browserSha256 = told?.browserSha256 ?? null;
  return { tool, commit, playwright, node, browser, browserVersion, browserSha256 };
}

function versionIn(facts: readonly unknown[]): string | null {
  return facts.length === 0 ? null : Versioned.parse(facts[0]).version;
}

/** Facts hold what brings a page's clock to the walk's, which is 0 at its start. */
function offsetsOf({ startedAt }: WalkHead, clocks: readonly unknown[]): WalkManifest['clock']['offsets'] {
  const measured = z.array(Offset).parse(clocks);
  if (measured.length === 0) return null;
  const offsets = measured.map(({ offset }) => Math.round(-offset - Date.parse(startedAt)));
  const pages = new Set(measured.map(({ page }) => page)).size;
  return { pages, min: Math.min(...offsets), max: Math.max(...offsets) };
}
