import type { Standing } from '../model/review.ts';
import type { Store } from '../store/open-store.ts';
import type { ReviewItem } from './review-item.ts';

/** What stands of each item now, by its id; nothing of those that nobody looked at. */
export function standingOf(store: Store, items: readonly ReviewItem[]): Map<string, Standing> {
  const targets = [...new Set(items.map(({ target }) => target))];
  const standing = new Map(
    targets.flatMap((target) =>
      store
        .standingReviews(target)
        .map(({ flow, evidence, version, verdict, note, reviewer, at }): [string, Standing] => [
          JSON.stringify([target, flow, evidence, version]),
          { verdict, note, reviewer, at },
        ]),
    ),
  );
  return new Map(
    items.flatMap(({ id, target, flow, evidence, version }) => {
      const said = standing.get(JSON.stringify([target, flow, evidence, version]));
      return said ? [[id, said]] : [];
    }),
  );
}
