import type { AuditManifest } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import type { Store } from '../../store/open-store.ts';
import { sha256 } from '../../store/sha256.ts';

/** What people said of an audit's text-only hits: a canonical line for each, in the order in which it was said. */
export function reviewsSeal(store: Store, audit: string): AuditManifest['reviews'] {
  const reviews = store.reviews(audit);
  return {
    count: reviews.length,
    sha256: sha256(reviews.map((each) => `${canonicalJson(each)}\n`).join('')),
  };
}
