import type { Review } from '../model/review.ts';
import type { Store } from '../store/open-store.ts';
import type { ReviewItem } from './review-item.ts';
import { standingOf } from './standing-of.ts';

/**
 * Takes over what people said of the same words in an earlier audit, with their names and times, where nothing stands
 * yet: it is asked again only if the words, the screen or the detector changed.
 *
 * @returns how many verdicts
 */
export function takeOver(store: Store, items: readonly ReviewItem[], earlier: Store): number {
  const last = new Map(earlier.reviews().map((review) => [placeOf(review), review]));
  const known = standingOf(store, items);
  const taken = items
    .filter(({ id }) => !known.has(id))
    .flatMap((item) => last.get(placeOf(item)) ?? [])
    .filter(({ verdict }) => verdict !== 'withdraw');
  for (const review of taken) store.appendReview(review);
  return taken.length;
}

function placeOf({
  target,
  flow,
  evidence,
  version,
}: Pick<Review, 'target' | 'flow' | 'evidence' | 'version'>) {
  return JSON.stringify([target, flow, evidence, version]);
}
