import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { auditName } from '../audit/reports-folder.ts';
import { entryNames } from '../bundle/entry-names.ts';
import { openArchive, type Archive } from '../evidence/archive/open-archive.ts';
import { judgeAudit } from '../judge/judge-audit.ts';
import type { WalkManifest } from '../model/manifest.ts';
import type { Lang } from '../model/walk.ts';
import { openStore } from '../store/open-store.ts';
import { extractEntries } from '../verify/extract-entries.ts';
import { safeText } from '../words/safe-text.ts';
import { askedFor, type AskedFor } from './asked-for.ts';
import { bundleSources, type BundleSource } from './bundle-sources.ts';
import { checkFirst, type CheckedBundle } from './check-first.ts';
import { compareAgain } from './compare-again.ts';
import { layOut, recordedRequest, writeSources } from './lay-out.ts';
import { ownAccounts } from './own-accounts.ts';
import { ReproduceError } from './reproduce-error.ts';
import type { Reproduction } from './reproduction.ts';
import { versionDifferences, type VersionDifference } from './version-differences.ts';
import { walkAgain } from './walk-again.ts';

export type ReproduceOptions = {
  /** Targets to walk again; []: all of them. */
  targets: readonly string[];
  /** null: as often as it was recorded. */
  repeat: number | null;
  workers: number | null;
  /** Names of accounts that may be used. */
  accounts: readonly string[];
  /** Files of the reproducer's own; null: none. */
  accountsFile: string | null;
  permitsFile: string | null;
  /** Folder of the new audit; null: one of its own below `reports`. */
  out: string | null;
};

/** A bundle that is whole, its code written down for reading, and nothing of it run. */
export type Laid = {
  checked: CheckedBundle;
  /** Walks of the targets that were asked for. */
  walks: WalkManifest[];
  /** Holds `sources/`. */
  folder: string;
  sources: (BundleSource & { path: string })[];
  asked: AskedFor;
};

/**
 * Verifies a bundle and writes the code of its scenarios into a new folder outside of any repository. Nothing is run.
 *
 * @throws ReproduceError, StoreError
 */
export function layForReading(bundle: string, { targets }: Pick<ReproduceOptions, 'targets'>): Laid {
  const checked = checkFirst(bundle);
  return withArchive(bundle, (archive) => {
    const known = [...new Set(checked.manifests.walks.map(({ head }) => head.target.id))];
    const wrong = targets.find((target) => !known.includes(target));
    if (wrong !== undefined) throw noTarget(wrong, known);
    const isAsked = ({ head }: WalkManifest) => targets.length === 0 || targets.includes(head.target.id);
    const walks = checked.manifests.walks.filter(isAsked);
    const sources = bundleSources(archive, walks);
    // The new audit is named after it.
    const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'seesaw-reproduce-'))), 'reproduction');
    mkdirSync(folder);
    const written = writeSources(archive, folder, sources);
    return {
      checked,
      walks,
      folder,
      sources: sources.map((source) => ({ ...source, path: written.get(source.file)! })),
      asked: askedFor(archive, walks),
    };
  });
}

/** What came of walking again; `reproduction` is null if it did not come to an end. `code`: of `seesaw audit`. */
export type Reproduced = { reproduction: Reproduction | null; code: number };

/**
 * Runs the scenarios of a bundle that was laid out, and holds what came of it against what the bundle recorded.
 *
 * @param onVersions told what is not as it was recorded with, before anything is run
 * @throws ReproduceError, ScenarioError, BrowserMissing, StoreError, ReportError
 */
export async function reproduce(
  bundle: string,
  { checked, walks, folder, sources, asked }: Laid,
  options: ReproduceOptions,
  {
    lang,
    signal,
    onVersions,
  }: {
    lang: Lang;
    signal: AbortSignal;
    onVersions: (versions: readonly VersionDifference[]) => void;
  },
): Promise<Reproduced> {
  const { verification, manifests } = checked;
  const accounts = ownAccounts(asked.accounts, options.accounts, options.accountsFile);
  const versions = await versionDifferences(walks);
  onVersions(versions);
  const { audit } = manifests;
  const written = new Map(sources.map(({ file, path }) => [file, path]));
  layOut(folder, { audit, walks }, written, options.permitsFile !== null);
  const request = recordedRequest(audit);
  const out = resolve(options.out ?? join('reports', auditName(new Date(), 'reproduction')));
  const { document, code } = await walkAgain(
    {
      folder,
      repeat: options.repeat ?? request?.repeat ?? Math.max(...walks.map(({ head }) => head.repeat)),
      workers: options.workers ?? request?.workers ?? 1,
      out,
      accounts,
      permits: options.permitsFile,
      lang,
    },
    signal,
  );
  if (document === null || document.status === 'interrupted') return { reproduction: null, code };
  const recorded = join(dirname(folder), 'recorded');
  mkdirSync(recorded);
  withArchive(bundle, (archive) =>
    extractEntries(
      archive,
      recorded,
      (name) => name === entryNames.database || /^(?:files|evidence)\//.test(name),
    ),
  );
  const database = join(recorded, entryNames.database);
  // Another version derives otherwise; what is compared must come from one.
  if (verification.versions.length > 0) judgeAnew(database);
  const targets = new Set(walks.map(({ head }) => head.target.id));
  const page = join(document.folder, 'reproduction');
  const compared = compareAgain(database, document.database, { page, targets });
  const { problems } = document;
  const isUntold = compared.flows.some(({ standing, usable }) => standing === 'untold' && usable.a > 0);
  const isTold = compared.flows.some(({ standing }) => standing !== 'untold');
  const differs = compared.flows.some(({ standing }) => standing === 'differs');
  const reproduction: Reproduction = {
    version: 'reproduction-1',
    result: problems.length > 0 || isUntold || !isTold ? 'about-us' : differs ? 'differs' : 'same',
    bundle: {
      file: verification.file,
      audit: audit.audit,
      root: audit.root,
      signers: verification.looked?.signers.audit ?? [],
    },
    again: {
      audit: document.audit,
      folder: document.folder,
      database: document.database,
      page: compared.page,
    },
    versions,
    ours: compared.diff.ours,
    flows: compared.flows,
    problems,
  };
  return { reproduction, code };
}

/** Takes away what was laid out; what was walked again lies elsewhere. */
export function clearAway({ folder }: Laid): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

function judgeAnew(database: string): void {
  const store = openStore(database);
  try {
    judgeAudit(store);
  } finally {
    store.close();
  }
}

function withArchive<T>(path: string, use: (archive: Archive) => T): T {
  const archive = openArchive(path);
  try {
    return use(archive);
  } finally {
    archive.close();
  }
}

function noTarget(said: string, known: readonly string[]): ReproduceError {
  const [name, list] = [safeText(said, 100), safeText(known.join(', '), 1000)];
  return new ReproduceError('usage', {
    zh: `证据包中没有应用 ${name}。其中有：${list}`,
    en: `The bundle holds no target ${name}. It holds: ${list}`,
  });
}
