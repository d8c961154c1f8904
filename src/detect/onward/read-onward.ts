import { effectDay, effectOf } from '../blockers/effect-gap.ts';
import { entryLabel } from '../blockers/entry-absent.ts';
import { entryDepth } from '../blockers/entry-buried.ts';
import { longestQueue } from '../blockers/imposed-wait.ts';
import { namesFee, screensOf } from '../blockers/leaving-fee.ts';
import { boughtIn } from '../blockers/missing-disclosure.ts';
import { noControls, strengthOf } from '../detector.ts';
import { detectors } from '../detectors.ts';
import { entryOf } from '../prominence/entry.ts';
import { ledgerRows, verdictOf } from '../prominence/ledger.ts';
import { walkChoices } from '../prominence/walk-choices.ts';
import type { WalkView } from '../walk-view.ts';
import type { OnwardFlow } from './onward-flow.ts';

/** What one onward walk shows of its flow. */
export function readOnward(walk: WalkView): OnwardFlow {
  const { flow, scenario } = walk.head;
  const entry = entryOf(walk);
  const alone = detectors.filter(({ compares }) => compares === 'alone');
  const choices = walkChoices(walk).map(({ otherwise, on }) => verdictOf(ledgerRows(otherwise, on)).v);
  return {
    flow,
    line: scenario.line,
    strengths: new Map(alone.map(({ meta, detect }) => [meta.id, [strengthOf(detect(walk, noControls))]])),
    choices: [Math.max(0, ...choices)],
    entryLabel: entryLabel(walk),
    deepest: entryDepth(walk),
    agentMs: walk.measured.agentMs,
    queue: longestQueue(walk),
    effect: effectOf(walk),
    effectDay: effectDay(walk),
    namesFee: namesFee(walk),
    fewestScreens: screensOf(walk),
    bought: boughtIn(walk),
    entries: entry ? [entry] : [],
  };
}
