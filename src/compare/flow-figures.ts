import type { AuditSettings } from '../model/audit-settings.ts';
import type { Channel, CountFigure, FlowFigures, Ranged } from '../model/comparison.ts';
import { isAboutUs, isWithoutPath } from '../model/words.ts';
import type { ComparedMeasured, ComparedWalk, UsableWalk } from './compared-walk.ts';
import { countFigure } from './count-figure.ts';
import { effectHours } from './effect-hours.ts';
import { flowOutcome, isComplete, supplies, tallyOutcomes } from './flow-outcome.ts';
import { groupBy } from './group-by.ts';
import { median } from './median.ts';
import { timeFigure } from './time-figure.ts';

/** The counts of a flow and where a walk has them. */
const counts = {
  steps: (walk) => walk.counts.steps,
  clicks: (walk) => walk.counts.clicks,
  screens: (walk) => walk.counts.screens,
  options: (walk) => walk.counts.options,
  decisions: (walk) => walk.decisions,
  confirmations: (walk) => walk.confirmations,
  typedFields: (walk) => walk.typedFields,
  chatTurns: (walk) => walk.chatTurns,
  keywordRepeats: (walk) => walk.keywordRepeats,
  channelSwitches: (walk) => walk.channelSwitches,
  indicatedSteps: (walk) => walk.indicated.steps,
  indicatedClicks: (walk) => walk.indicated.clicks,
  indicatedScreens: (walk) => walk.indicated.screens,
  indicatedOptions: (walk) => walk.indicated.options,
  detourSteps: (walk) => walk.detourSteps,
  searchedScreens: (walk) => walk.searchedScreens,
  planned: (walk) => walk.planned,
} satisfies Record<string, (walk: ComparedMeasured) => number | null>;
type CountName = keyof typeof counts;

/** A flow over its repeats, with the walks from which its figures come. */
export type Flow = {
  figures: FlowFigures;
  usable: readonly UsableWalk[];
  supplying: readonly UsableWalk[];
  /** null where there is no complete path. */
  required: UsableWalk | null;
};

/**
 * What the repeats of one flow come to. The order in which they were walked changes nothing but the order of names.
 *
 * @param all at least one walk; those that say something about us are counted and used for nothing else
 * @param seed of the bootstrap
 */
export function readFlowFigures(
  all: readonly ComparedWalk[],
  { complete, seed }: { complete: AuditSettings['complete']; seed: number },
): Flow {
  const inOrder = all.toSorted((a, b) => a.head.repeat - b.head.repeat || compareText(a, b));
  const usable = inOrder.filter(isUsable);
  const outcome = flowOutcome(inOrder, usable, complete);
  const supplying = usable.filter((walk) => supplies(walk, outcome));
  const shortest = supplying.toSorted(byLength)[0] ?? null;
  const required = outcome !== null && isComplete(outcome) ? shortest : null;
  const over = (pick: (walk: ComparedMeasured) => number | null): (number | null)[] =>
    supplying.map(({ measured }) => pick(measured));
  const figures = Object.fromEntries(
    Object.entries(counts).map(([name, pick]) => [
      name,
      countFigure(over(pick), required && pick(required.measured)),
    ]),
  ) as Record<CountName, CountFigure>;
  const time = (pick: (walk: ComparedMeasured) => number | null) => timeFigure(seed, over(pick));
  const { flow, direction, from, to } = inOrder[0]!.head;
  return {
    usable,
    supplying,
    required,
    figures: {
      flow,
      direction,
      from,
      to,
      n: all.length,
      usable: usable.length,
      notUsable: tallyOutcomes(inOrder.filter((walk) => !isUsable(walk))),
      outcomes: tallyOutcomes(usable),
      outcome,
      walks: usable.map(({ head }) => head.walk),
      supplying: supplying.map(({ head }) => head.walk),
      required: required?.head.walk ?? null,
      channel: channelOf(supplying),
      lowerBound: outcome !== null && isWithoutPath(outcome),
      ...figures,
      unstable: [
        ...(supplying.length < usable.length ? ['outcome'] : []),
        ...Object.keys(counts).filter((name) => {
          const figure = figures[name as CountName];
          return figure !== null && figure.min !== figure.max;
        }),
      ],
      personS: shortest && personRange(shortest.measured),
      machineMs: time((walk) => walk.machineMs),
      responseMs: time((walk) => walk.responseMs),
      imposedWaitMs: time((walk) => walk.imposedWaitMs),
      agentMs: time((walk) => walk.agentMs),
      promised: promisedOf(supplying),
      effectiveAt: effectiveOf(supplying),
      effectHours: effectOf(supplying),
    },
  };
}

function isUsable(walk: ComparedWalk): walk is UsableWalk {
  return walk.measured !== null && !isAboutUs(walk.outcome);
}

function compareText(a: ComparedWalk, b: ComparedWalk): number {
  return a.head.walk < b.head.walk ? -1 : 1;
}

/** The shortest way first: by steps, then screens, then a person's time. */
function byLength({ measured: a }: UsableWalk, { measured: b }: UsableWalk): number {
  const less = (x: number | null, y: number | null): number => (x ?? Infinity) - (y ?? Infinity) || 0;
  return (
    less(a.counts.steps, b.counts.steps) ||
    less(a.counts.screens, b.counts.screens) ||
    less(a.personS, b.personS)
  );
}

const channels: readonly Channel[] = ['self-service', 'chat', 'other-channel'];

/** The commonest; of several that are equally common, the one that asks less. */
function channelOf(walks: readonly UsableWalk[]): Channel | null {
  const each = walks.filter(({ outcome }) => outcome !== 'not-found').map(channelOfWalk);
  const often = (channel: Channel): number => each.filter((one) => one === channel).length;
  const first = channels.toSorted((a, b) => often(b) - often(a))[0]!;
  return each.length === 0 ? null : first;
}

function channelOfWalk({ outcome, measured }: UsableWalk): Channel {
  const attested = measured.steps.some(
    ({ act, part }) => act === 'attest' && (part === 'before' || part === 'counted'),
  );
  if (outcome === 'pending-human' || attested) return 'other-channel';
  return (measured.chatTurns ?? 0) > 0 ? 'chat' : 'self-service';
}

function personRange({ personS, personSLow, personSHigh }: ComparedMeasured): Ranged | null {
  if (personS === null || personSLow === null || personSHigh === null) return null;
  return { value: personS, low: personSLow, high: personSHigh };
}

function promisedOf(walks: readonly UsableWalk[]): FlowFigures['promised'] {
  const all = walks.flatMap(({ measured }) => measured.promised ?? []);
  const alike = groupBy(all, ({ text }) => text);
  const often = (text: string): number => alike.get(text)!.length;
  const [first] = all.toSorted(
    (a, b) => often(b.text) - often(a.text) || a.maxHours - b.maxHours || (a.text < b.text ? -1 : 1),
  );
  return first ?? null;
}

function effectiveOf(walks: readonly UsableWalk[]): FlowFigures['effectiveAt'] {
  const dates = walks
    .flatMap(({ measured }) => measured.effectiveAt ?? [])
    .toSorted((a, b) => Date.parse(a) - Date.parse(b) || (a < b ? -1 : 1));
  return dates.length === 0 ? null : { first: dates[0]!, last: dates.at(-1)! };
}

function effectOf(walks: readonly UsableWalk[]): number | null {
  const hours = walks.flatMap((walk) => effectHours(walk) ?? []);
  return hours.length === 0 ? null : median(hours);
}
