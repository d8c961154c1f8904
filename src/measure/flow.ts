import type { Fact, InputFact, OutcomeFact, VerbFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import type { WalkInput } from './walk-input.ts';

type Kind = Fact['kind'];
export type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;

export interface VerbSpan {
  verb: VerbFact['verb'];
  from: number;
  /** Infinity if the verb was cut short. */
  to: number;
}

/** The facts of the counted part of a walk: between the phases `flow` and what follows it. Times in ms. */
export interface Flow {
  head: WalkHead;
  from: number;
  to: number;
  /** In the order in which they were begun. */
  actions: FactOf<'action'>[];
  /** Trusted events only, in time order. */
  inputs: InputFact[];
  states: Screen[];
  verbs: VerbSpan[];
  /** Facts of one kind whose time lies in the flow, in time order. */
  of<K extends Kind>(kind: K): FactOf<K>[];
  outcome: OutcomeFact | null;
}

/** Cuts the flow out of a walk. A walk that never came to it has a flow of no length without facts. */
export function readFlow({ head, facts, screens }: WalkInput): Flow {
  const begin = facts.findIndex((fact) => fact.kind === 'phase' && fact.phase === 'flow');
  const next = facts.findIndex((fact, index) => index > begin && fact.kind === 'phase');
  const from = facts[begin]?.at ?? 0;
  const to = begin < 0 ? from : Math.max(from, facts[next]?.at ?? lastMoment(facts));
  const inFlow = (at: number): boolean => begin >= 0 && at >= from && at <= to;

  const byKind = new Map<Kind, Fact[]>();
  for (const fact of facts.filter((each) => inFlow(timeOf(each))).sort((a, b) => timeOf(a) - timeOf(b))) {
    const same = byKind.get(fact.kind);
    if (same) same.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  const of = <K extends Kind>(kind: K): FactOf<K>[] => [...((byKind.get(kind) ?? []) as FactOf<K>[])];
  // What a person who has taken over opens and answers is neither faced nor done by the walk.
  const byHand = of('take-over');
  const isOwn = ({ at }: FactOf<'dialog'>) => !byHand.some((span) => at >= span.from && at < span.to);
  if (byHand.length > 0) byKind.set('dialog', of('dialog').filter(isOwn));

  const verbFacts = of('verb');
  return {
    head,
    from,
    to,
    of,
    actions: of('action').sort((a, b) => a.startedAt - b.startedAt || a.action - b.action),
    inputs: of('input')
      .filter((event) => event.trusted)
      .sort(byTimeThenKind),
    states: screens.filter((screen) => inFlow(screen.at)).sort((a, b) => a.screen - b.screen),
    verbs: verbFacts
      .filter((verb) => verb.edge === 'begin')
      .map((verb) => ({
        verb: verb.verb,
        from: verb.at,
        to: verbFacts.find((other) => other.edge === 'end' && other.id === verb.id)?.at ?? Infinity,
      })),
    outcome: facts.findLast((fact) => fact.kind === 'outcome') ?? null,
  };
}

/** Whether a moment lies in a verb of this name. What begins at the verb's end lies behind it. */
export function isIn(flow: Flow, verb: VerbFact['verb'], at: number): boolean {
  return flow.verbs.some((span) => span.verb === verb && at >= span.from && at < span.to);
}

/** An action is written when it has ended, but happens from its start; changes are written several at once. */
function timeOf(fact: Fact): number {
  if (fact.kind === 'action') return fact.startedAt;
  return fact.kind === 'change' ? Math.max(fact.at, ...fact.times) : fact.at;
}

function lastMoment(facts: readonly Fact[]): number {
  return facts.reduce((last, fact) => Math.max(last, fact.at, fact.kind === 'action' ? fact.endedAt : 0), 0);
}

/** Events of the same moment, in the order in which a browser fires them: written order decides nothing. */
const firing: InputFact['type'][] = [
  ...(['wheel', 'scroll', 'pointerdown', 'blur', 'focus', 'dragstart', 'pointerup', 'drop', 'key'] as const),
  ...(['paste', 'click', 'dblclick', 'contextmenu', 'input', 'change', 'toggle', 'submit'] as const),
];

function byTimeThenKind(a: InputFact, b: InputFact): number {
  return (
    a.at - b.at ||
    firing.indexOf(a.type) - firing.indexOf(b.type) ||
    (a.control?.uid ?? 0) - (b.control?.uid ?? 0) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
