import type { Fact } from '../../src/model/fact.ts';
import type { Outcome } from '../../src/model/words.ts';

const verbs: Partial<Record<Outcome, 'reached' | 'refused' | 'blocked' | 'pending'>> = {
  'done-now': 'reached',
  'done-later': 'reached',
  refused: 'refused',
  blocked: 'blocked',
  'pending-human': 'pending',
};

/** The verb by which a scenario says an outcome, as it is recorded; nothing for one that no verb says. */
export function saidBy(outcome: Outcome, at: number): Fact[] {
  const verb = verbs[outcome];
  if (verb === undefined) return [];
  const edges = ['begin', 'end'] as const;
  return edges.map((edge, index) => ({
    ...{ kind: 'verb', at: at + index, edge, verb, id: 9, source: null, declared: {} },
  }));
}
