import { join } from 'node:path';
import { entryNames, walkManifestEntry } from '../bundle/entry-names.ts';
import { auditContent } from '../evidence/seal/audit-content.ts';
import type { JudgeVersions } from '../evidence/seal/walk-manifest.ts';
import { exportCanonical } from '../judge/export-canonical.ts';
import type { AuditManifest, WalkManifest } from '../model/manifest.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { openStore } from '../store/open-store.ts';
import { safeText } from '../words/safe-text.ts';
import { differs, type Checked } from './failure.ts';

const check = 'derivation';

/**
 * Makes the manifests of audit and walks anew from the database that follows from the facts, and holds them against
 * those of the bundle: circumstances, clock, items, versions in the facts.
 *
 * @param folder holds `seesaw.db` and `files/`
 */
export function* checkSealed(
  folder: string,
  audit: AuditManifest,
  walks: readonly WalkManifest[],
): Checked<void> {
  const [first] = walks;
  if (!first) return;
  const store = openStore(join(folder, entryNames.database), { readonly: true });
  try {
    const { content, texts } = auditContent(store, {
      audit: audit.audit,
      dir: folder,
      derived: exportCanonical(store),
      judged: judgedWith(first),
      operator: audit.operator,
    });
    for (const manifest of walks) {
      const text = texts.get(manifest.walk) ?? 'null';
      yield* members(walkManifestEntry(manifest.walk), JSON.parse(text), manifest);
    }
    const { sealedAt: _, custody: __, previous: ___, ...found } = audit;
    const own = { ...content, derived: null };
    // Its hash tells in words what has changed, and is told so.
    yield* members(entryNames.audit, own, { ...found, derived: null });
  } finally {
    store.close();
  }
}

/**
 * With which versions it was judged cannot be seen from the facts: differences are told apart. With which it was recorded
 * stands in the head of each walk, and may differ where an audit was resumed after an update.
 */
function judgedWith({ versions }: WalkManifest): JudgeVersions {
  const { lexicon, measure, klm, settle, screen, detectors, score, prominence } = versions;
  return { lexicon, measure, klm, settle, screen, detectors, score, prominence };
}

/** The members in which two documents differ, as deep as they can be told. */
function* members(file: string, expected: unknown, found: unknown, path = ''): Checked<void> {
  if (canonicalJson(expected ?? null) === canonicalJson(found ?? null)) return;
  if (isObject(expected) && isObject(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      yield* members(file, expected[key], found[key], path === '' ? key : `${path}.${key}`);
    }
    return;
  }
  const cut = (value: unknown): string => safeText(canonicalJson(value ?? null), 120);
  yield differs(check, file, { zh: `${path} `, en: path }, cut(expected), cut(found));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
