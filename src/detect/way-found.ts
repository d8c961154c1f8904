import type { SearchFact } from '../model/fact.ts';
import type { WalkView } from './walk-view.ts';

/** What the search of a walk found for the walk's own flow; null if it did not search for it, or found nothing. */
export function wayFound({ flow, head }: WalkView): SearchFact | null {
  return flow.of('search').findLast((search) => search.found && search.for === head.flow) ?? null;
}
