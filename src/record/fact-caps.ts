import type { Fact, InputFact } from '../model/fact.ts';

/**
 * Most facts of a kind in one walk. A page can make any number of most of them; those that only the scenario and the
 * harness make (actions, verbs, screens, outcomes…) are not here.
 */
const most: Partial<Record<Fact['kind'], number>> = {
  input: 8000,
  change: 8000,
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
  cap: 200,
};
const madeUp = 'events made up by the page';
const mostMadeUp = 1000;
/** Events that no script can have the browser make. */
const ofAHand: ReadonlySet<InputFact['type']> = new Set([
  ...(['click', 'dblclick', 'key', 'pointerdown', 'pointerup', 'drop', 'paste'] as const),
]);

type Count = { what: string; limit: number; seen: number };

/** Holds a walk's facts to so many of each kind; a cap that is reached is a fact itself. */
export class FactCaps {
  readonly #counts = new Map<string, Count>();

  /** Counts one more; `cut`: it is the first that may not be written. */
  take(fact: Fact): { isKept: boolean; cut: Count | null } {
    const what = nameOf(fact);
    const limit = what === madeUp ? mostMadeUp : most[fact.kind];
    if (limit === undefined) return { isKept: true, cut: null };
    const count = this.#counts.get(what) ?? { what, limit, seen: 0 };
    this.#counts.set(what, count);
    count.seen++;
    return { isKept: count.seen <= limit, cut: count.seen === limit + 1 ? count : null };
  }

  /** What was cut further after its first time. */
  get reached(): Count[] {
    return [...this.#counts.values()].filter(({ limit, seen }) => seen > limit + 1);
  }
}

/** What is counted together: what a page makes up must not crowd out what a hand does. */
function nameOf(fact: Fact): string {
  if (fact.kind !== 'input') return fact.kind;
  if (!fact.trusted) return madeUp;
  return ofAHand.has(fact.type) ? 'events of a hand' : 'other events';
}
