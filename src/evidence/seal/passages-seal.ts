import type { AuditManifest } from '../../model/manifest.ts';
import { recordedPassage } from '../../model/passage.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import type { Store } from '../../store/open-store.ts';
import { sha256 } from '../../store/sha256.ts';

/** The irreversible steps of an audit's walks: a canonical line for each, in the order in which they were intended. */
export function passagesSeal(store: Store, audit: string): AuditManifest['passages'] {
  const passages = store.passages(audit).map(recordedPassage);
  return {
    count: passages.length,
    sha256: sha256(passages.map((each) => `${canonicalJson(each)}\n`).join('')),
  };
}
