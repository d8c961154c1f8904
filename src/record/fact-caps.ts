import type { Fact } from '../model/fact.ts';

/**
 * Most facts of a kind in one walk. A page can make any number of most of them; those that only the scenario and the
 * harness make (actions, verbs, screens, outcomes…) are not here.
 */
const most: Partial<Record<Fact['kind'], number>> = {
  input: 20_000,
  change: 20_000,
  request: 10_000,
  navigation: 2000,
  'chat-turn': 2000,
  console: 1000,
  toast: 1000,
  enabled: 1000,
  dialog: 300,
  permission: 200,
  'file-chooser': 200,
  page: 200,
  'page-closed': 200,
  clock: 1000,
  download: 50,
  crash: 20,
  note: 1000,
};
/** Events that a page makes up must not crowd out those of a hand. */
const mostMadeUp = 2000;

/** Holds a walk's facts to so many of each kind; a cap that is reached is a fact itself. */
export class FactCaps {
  readonly #seen = new Map<string, { limit: number; seen: number }>();

  /** Whether one more may be written; `capped`: it is the first that may not. */
  take(fact: Fact): 'kept' | 'capped' | 'dropped' {
    const isMadeUp = fact.kind === 'input' && !fact.trusted;
    const limit = isMadeUp ? mostMadeUp : most[fact.kind];
    if (limit === undefined) return 'kept';
    const what = isMadeUp ? 'events made up by the page' : fact.kind;
    const count = this.#seen.get(what) ?? { limit, seen: 0 };
    this.#seen.set(what, count);
    count.seen++;
    if (count.seen <= limit) return 'kept';
    return count.seen === limit + 1 ? 'capped' : 'dropped';
  }

  /** What was cut, so far. */
  get reached(): { what: string; limit: number; seen: number }[] {
    return [...this.#seen]
      .filter(([, { limit, seen }]) => seen > limit)
      .map(([what, count]) => ({ what, ...count }));
  }
}
