import type { X509Certificate } from 'node:crypto';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import { openArchive, type Archive } from '../evidence/archive/open-archive.ts';
import { rebuildArchive } from '../evidence/archive/rebuild-archive.ts';
import type { Stamp } from '../evidence/stamp/verify-stamp.ts';
import type { BundleManifest } from '../model/manifest.ts';
import { differs, failure, type Checked, type Failure, type Note } from './failure.ts';
import { checkChain, checkLinked } from './check-chain.ts';
import { checkContents } from './check-contents.ts';
import { checkDerivation } from './check-derivation.ts';
import { checkExpected, type Expected } from './check-expected.ts';
import { checkFacts } from './check-facts.ts';
import { checkFiles } from './check-files.ts';
import { checkManifests, type Manifests } from './check-manifests.ts';
import { checkNames } from './check-names.ts';
import { checkPassages } from './check-passages.ts';
import { checkCustody, checkReviews } from './check-records.ts';
import { checkSaid } from './check-said.ts';
import { checkSignatures, type Signers } from './check-signatures.ts';
import { checkStamps } from './check-stamps.ts';
import { checkTargets } from './check-targets.ts';
import { checkTimes } from './check-times.ts';
import { checkVersions } from './check-versions.ts';
import { checkWalks } from './check-walks.ts';
import type { ReportDocument } from '../report/document/report-document.ts';

/** What the reader knows from elsewhere, and holds against the bundle. */
export type Known = {
  /** Fingerprint of the key that must have signed. */
  key: string | null;
  expected: Expected | null;
  /** Roots of the time-stamping authorities that the reader trusts. */
  roots: readonly X509Certificate[];
};

/** What a bundle is, as far as it could be read. */
export type Looked = {
  bytes: number;
  entries: number;
  manifest: BundleManifest | null;
  manifests: Manifests | null;
  facts: number;
  files: number;
  reviews: number;
  signers: Signers;
  stamps: Stamp[];
  /** In what it does not contradict itself, and what its reader should know. */
  notes: Note[];
  /** What the report says, derived anew; null if nothing was derived. */
  document: ReportDocument | null;
};

/**
 * Checks a bundle, cheap before dear: its form, every hash, manifests, facts, chain, signatures and stamps; then it is
 * built again and everything is derived anew. Whoever wants to know only whether something is wrong stops at the first
 * failure.
 *
 * @throws StoreError if the file cannot be read, or this machine's disk refuses
 */
export function* checkBundle(path: string, name: string, known: Known): Checked<Looked | null> {
  let archive: Archive;
  try {
    archive = openArchive(path);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { check: 'structure', file: error.entry ?? name, sentence: error.sentence };
    return null;
  }
  try {
    return yield* checkArchive(archive, name, known);
  } finally {
    archive.close();
  }
}

function* checkArchive(archive: Archive, name: string, known: Known): Checked<Looked> {
  const looked: Looked = {
    bytes: archive.bytes,
    entries: archive.entries.length,
    manifest: null,
    manifests: null,
    facts: 0,
    files: 0,
    reviews: 0,
    signers: { audit: [], bundle: [], known: [] },
    stamps: [],
    notes: [],
    document: null,
  };
  const told: Failure[] = [];
  const { contents, manifest } = yield* noted(checkContents(archive), told);
  looked.manifest = manifest?.value ?? null;
  yield* noted(checkNames(archive), told);
  const manifests = yield* noted(checkManifests(archive, contents), told);
  if (manifests === null) return looked;
  looked.manifests = manifests;
  const { audit, bytes, walks } = manifests;
  const { notes } = looked;
  if (manifest) yield* noted(checkSame(manifest.value, manifests), told);
  looked.facts = yield* noted(checkFacts(archive, contents, walks, notes), told);
  yield* noted(checkTargets(walks, notes), told);
  yield* noted(checkWalks(manifests, notes), told);
  looked.files = yield* noted(checkFiles(archive, walks), told);
  const reviews = yield* noted(checkReviews(archive, manifests), told);
  looked.reviews = reviews?.length ?? 0;
  const passages = yield* noted(checkPassages(archive, contents, manifests), told);
  const links = yield* noted(checkChain(archive, manifests), told);
  const custody = yield* noted(checkCustody(archive, manifests), told);
  yield* noted(checkLinked(manifests, links, custody ?? [], notes), told);
  const signed = { audit: bytes, manifest: manifest?.bytes ?? Buffer.alloc(0) };
  looked.signers = yield* noted(checkSignatures(archive, signed, known.key), told);
  looked.stamps = yield* noted(checkStamps(archive, bytes, known.roots), told);
  const { signers, stamps } = looked;
  if (custody) yield* noted(checkSaid(archive, manifests, custody, { signers, stamps }), told);
  const timed = { custody: custody ?? [], links, stamps, passages: passages ?? [] };
  yield* noted(checkTimes(manifests, timed, notes), told);
  if (manifest) yield* noted(checkVersions(manifest.value, walks), told);
  if (known.expected) yield* noted(checkExpected(manifests, links, known.expected), told);
  yield* noted(checkRebuilt(archive, name), told);
  // What is derived from changed facts says nothing of what was changed elsewhere.
  const isRecordWhole =
    reviews !== null && passages !== null && walks.length === audit.walks.length && !told.some(isOfRecord);
  if (isRecordWhole) looked.document = yield* checkDerivation(archive, manifests, { reviews, passages });
  return looked;
}

/** Passes failures on, and keeps them. */
function* noted<T>(checked: Checked<T>, told: Failure[]): Checked<T> {
  for (;;) {
    const next = checked.next();
    if (next.done) return next.value;
    told.push(next.value);
    yield next.value;
  }
}

/** Whether a failure is about something from which the rest follows. */
function isOfRecord({ check, file }: Failure): boolean {
  if (['manifests', 'facts', 'files', 'root'].includes(check)) return true;
  return check === 'contents' && /^(?:evidence|files|walks)\/|^(?:reviews|passages)\.jsonl$/.test(file);
}

function* checkSame(bundle: BundleManifest, { audit }: Manifests): Checked<void> {
  for (const field of ['audit', 'root'] as const) {
    const what = { zh: field, en: field };
    if (bundle[field] !== audit[field])
      yield differs('manifests', 'manifest.json', what, audit[field], bundle[field]);
  }
}

function* checkRebuilt(archive: Archive, name: string): Checked<void> {
  try {
    const at = rebuildArchive(archive);
    if (at === null) return;
    yield failure(
      'archive',
      name,
      `重建的压缩包从字节 ${at} 起不同`,
      `built again, the archive differs from byte ${at} on`,
    );
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    // A wrong checksum was told where the content was read.
    if (error.fault !== 'checksum')
      yield { check: 'archive', file: error.entry ?? name, sentence: error.sentence };
  }
}
