import type { AuditManifest, SealStanding } from '../../model/manifest.ts';
import { WalkManifest } from '../../model/manifest.ts';
import { parseStoredJson } from '../../store/parse-stored.ts';
import type { Store } from '../../store/open-store.ts';
import { sha256 } from '../../store/sha256.ts';
import { StoreError } from '../../store/store-error.ts';
import { StampError } from '../stamp/stamp-error.ts';
import { verifyStamp } from '../stamp/verify-stamp.ts';
import { readManifest, signersOf, stampsOf } from './read-seal.ts';
import { passagesSeal } from './passages-seal.ts';
import { reviewsSeal } from './reviews-seal.ts';
import { sealFiles } from './seal-files.ts';
import { readWhole } from './write-whole.ts';

const none: SealStanding = { state: 'none', root: null, sealedAt: null, signers: [], stamps: [] };

/**
 * How an audit stands as to its seal: a function of its database and of `evidence/` beside it, and of nothing else,
 * so that a report says the same wherever it is written.
 */
export function sealStanding(store: Store, audit: string, dir: string): SealStanding {
  try {
    const sealed = readManifest(dir);
    if (sealed === null || sealed.manifest.audit !== audit) return none;
    const content = readWhole(sealFiles(dir).manifest)!;
    const stamps = stampsOf(dir).flatMap(({ der }) => rightStamp(der, content));
    const { root, sealedAt } = sealed.manifest;
    const state = isCurrent(store, sealed.manifest, dir) ? 'current' : 'outdated';
    return { state, root, sealedAt, signers: signersOf(dir), stamps };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'corrupt') return { ...none, state: 'damaged' };
    throw error;
  }
}

function rightStamp(der: Buffer, content: Buffer): { at: string; by: string }[] {
  try {
    const { at, by } = verifyStamp(der, content);
    return [{ at, by }];
  } catch (error) {
    if (error instanceof StampError) return [];
    throw error;
  }
}

/** The same walks with the same ends, the same irreversible steps, and the same said of them. */
function isCurrent(store: Store, { audit, walks, reviews, passages }: AuditManifest, dir: string): boolean {
  const sealed = new Map(walks.map(({ walk, manifest }) => [walk, manifest]));
  const recorded = store.walks({ audit });
  if (recorded.length !== sealed.size) return false;
  const areSame = recorded.every(({ head, outcome, facts, lastHash }) => {
    const path = sealFiles(dir).walk(head.walk);
    const text = readWhole(path);
    if (text === null || sha256(text) !== sealed.get(head.walk)) return false;
    const manifest = parseStoredJson(WalkManifest, text.toString(), path);
    return (
      manifest.outcome === outcome && manifest.facts.count === facts && manifest.facts.lastHash === lastHash
    );
  });
  return (
    areSame &&
    passagesSeal(store, audit).sha256 === passages.sha256 &&
    reviewsSeal(store, audit).sha256 === reviews.sha256
  );
}
