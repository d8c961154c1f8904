import type { Flow } from './flow.ts';

/**
 * Activations of the searches and screens that they looked at, as the searches tell them; else what was recorded
 * inside of them. In no other count.
 */
export function searchCounts(
  flow: Flow,
  recorded: { steps: number; screens: number },
): { steps: number; screens: number } {
  const searches = flow.of('search');
  if (searches.length === 0) return recorded;
  return searches.reduce(
    (sum, search) => ({ steps: sum.steps + search.steps, screens: sum.screens + search.screens }),
    { steps: 0, screens: 0 },
  );
}
