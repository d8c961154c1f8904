import type { SearchFact } from '../../src/model/fact.ts';

type Mark = Pick<SearchFact['path'][number], 'name'> & Partial<SearchFact['path'][number]>;

/** What a search that found its entry tells; clicks on links of menus unless told otherwise. */
export function searchFound(flow: string, path: readonly Mark[], depth: number): SearchFact {
  const common = { role: 'link', nth: 0, act: 'click', text: '', via: 'menu' } as const;
  return {
    kind: 'search',
    at: 1000,
    for: flow,
    found: true,
    replayed: false,
    path: path.map((mark) => ({ ...common, ancestors: [], siblings: [], ...mark })),
    depth,
    foundAfter: 3,
    elsewhere: null,
    steps: 9,
    screens: 8,
    budget: { depth: 6, screens: 60 },
    pauseMs: 0,
    visited: [],
    hovered: 0,
    menus: [],
    queries: [],
    version: 'search-2',
  };
}
