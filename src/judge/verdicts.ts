import type { WalkFacts } from '../detect/walk-facts.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import type { Store } from '../store/open-store.ts';
import type { Reviewed, StandingReview } from '../store/review-rows.ts';
import { sha256 } from '../store/sha256.ts';
import { textEvidence } from './text-evidence.ts';

/** Of one place: the evidence that a person must look at, null if nobody needs to, and what stands of it. */
export type Verdicted = { evidence: string | null; review: StandingReview | null };

/**
 * What people said of a target, to be asked for each place where a walk met a blocker. A verdict holds for the same
 * evidence and the same version of the detector only.
 */
export function verdictsOf(
  store: Store,
  target: string,
): (walk: WalkFacts) => (found: FoundBlocker) => Verdicted {
  const standing = new Map(store.standingReviews(target).map((review) => [placeOf(review), review]));
  return (walk) => (found) => {
    const shown = textEvidence(walk, found);
    if (shown === null) return { evidence: null, review: null };
    const evidence = sha256(canonicalJson(shown));
    const place = placeOf({ flow: walk.head.flow, evidence, version: found.version });
    return { evidence, review: standing.get(place) ?? null };
  };
}

function placeOf({ flow, evidence, version }: Reviewed): string {
  return JSON.stringify([flow, evidence, version]);
}
