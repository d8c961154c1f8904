import { isAboutUs } from '../../model/words.ts';
import type { AuditRecord } from '../document/audit-record.ts';
import { buildDocument } from '../document/build-document.ts';
import { align } from './align.ts';
import type {
  AuditDiff,
  DiffedAudit,
  FlowDiff,
  OurDifference,
  ScreenPair,
  ScreenSide,
} from './audit-diff.ts';
import { diffBlockers } from './diff-blockers.ts';
import { diffFigures, diffGrades } from './diff-figures.ts';
import { diffProminence } from './diff-prominence.ts';
import { diffWords } from './diff-words.ts';
import { isStoppedInOne } from './is-stopped-in-one.ts';
import { ourDifferences } from './our-differences.ts';
import type { Side } from './our-differences.ts';
import { pairScreens } from './pair-screens.ts';
import { rejectedInOne } from './rejected-in-one.ts';
import { saidTexts } from './said-texts.ts';
import type { WalkedFlow } from './walked-flows.ts';
import { walkedFlows } from './walked-flows.ts';
import { stepKey, wayScreens } from './way-screens.ts';
import type { WayScreen, WayStep } from './way-screens.ts';

/**
 * What changed between two audits, flow by flow: a pure function of what was recorded and derived of them.
 * Exchanging the two exchanges `a` and `b`, what came and what went, and nothing else; of an audit with itself
 * everything is the same.
 */
export function diffAudits(a: AuditRecord, b: AuditRecord): AuditDiff {
  const [one, other] = [sideOf(a), sideOf(b)];
  const ours = ourDifferences(one, other);
  const ids = [...new Set([...one.flows.keys(), ...other.flows.keys()])];
  const flows = ids.map((id) => {
    const [before, after] = [one.flows.get(id) ?? null, other.flows.get(id) ?? null];
    return diffFlow(before && { flow: before, record: a }, after && { flow: after, record: b }, ours);
  });
  const [startA, startB] = [a.audit.startedAt, b.audit.startedAt];
  return {
    version: 'diff-1',
    a: diffedAudit(one),
    b: diffedAudit(other),
    older: startA === startB ? null : startA < startB ? 'a' : 'b',
    ours,
    flows: flows.toSorted((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1)),
  };
}

function sideOf(record: AuditRecord): Side {
  const document = buildDocument(record);
  return { record, document, flows: walkedFlows(record, document) };
}

function diffedAudit({ record, document: { audit, method } }: Side): DiffedAudit {
  const { id, name, startedAt, simulated } = audit;
  const usable = record.walks.filter(({ outcome }) => outcome !== null && !isAboutUs(outcome));
  return {
    ...{ id, name, startedAt, simulated },
    timezone: method.environments[0]?.timezone ?? 'UTC',
    walks: { all: record.walks.length, usable: usable.length },
  };
}

function orderOf({ target, project, direction, flow }: FlowDiff): string {
  return JSON.stringify([target, project, direction === 'onward' ? 0 : 1, flow]);
}

/** What a reader asks for first, last here; the others stay in their order. */
const firstFigures: FlowDiff['figures'][number]['figure'][] = ['channel', 'grade', 'outcome'];

type Walked = { flow: WalkedFlow; record: AuditRecord };

function diffFlow(a: Walked | null, b: Walked | null, ours: readonly OurDifference[]): FlowDiff {
  const { id, target, name, reference, project, flow, direction } = (a ?? b)!.flow;
  const same: FlowDiff = {
    ...{ id, target, name, reference, project, flow, direction },
    standing: 'same',
    a: a && flowSide(a.flow),
    b: b && flowSide(b.flow),
    ...{ figures: [], steps: [], blockers: [], screens: [] },
  };
  if (a === null || b === null) return { ...same, standing: a === null ? 'came' : 'gone' };
  if (!isUsable(a.flow) || !isUsable(b.flow)) return { ...same, standing: 'unusable' };
  const differs = (...kinds: OurDifference['what'][]) => ours.some(({ what }) => kinds.includes(what));
  const isStopped = isStoppedInOne(a.flow, b.flow);
  const isMeasuredAlike = !differs('measure');
  const isJudgedAlike = isMeasuredAlike && !differs('judging', 'score', 'detectors');
  const rejected = rejectedInOne(a.flow, b.flow);
  const isReviewedAlike = rejected.a.length + rejected.b.length === 0;
  const figures = [
    ...(isMeasuredAlike ? diffFigures(a.flow, b.flow, isStopped) : []),
    ...(isJudgedAlike && isReviewedAlike ? diffGrades(a.flow, b.flow) : []),
    ...(isJudgedAlike ? diffProminence(a, b) : []),
  ].toSorted((x, y) => firstFigures.indexOf(y.figure) - firstFigures.indexOf(x.figure));
  const blockers = isJudgedAlike ? diffBlockers(a, b) : [];
  const way = diffWays(a, b, isStopped);
  const steps = isMeasuredAlike ? way.steps : [];
  const isChanged =
    figures.length + blockers.length + steps.length > 0 || way.screens.some(({ words }) => words.length > 0);
  return isChanged ? { ...same, standing: 'changed', figures, steps, blockers, screens: way.screens } : same;
}

/** The outcome is that of most walks; only who has one can be compared. */
function isUsable({ figures, shown }: WalkedFlow): boolean {
  return figures !== null && figures.outcome !== null && shown !== null;
}

function flowSide({ figures, shown, walks }: WalkedFlow): FlowDiff['a'] {
  return {
    n: figures?.n ?? walks.length,
    usable: figures?.usable ?? 0,
    outcome: figures?.outcome ?? null,
    shown: shown && { walk: shown.walk, repeat: shown.repeat, startedAt: shown.startedAt },
  };
}

/** The shown walks beside each other: screens, the steps that only one of them has, and their words. */
function diffWays(a: Walked, b: Walked, untilCommit: boolean): Pick<FlowDiff, 'steps' | 'screens'> {
  const [ofA, ofB] = [a, b].map(({ flow, record }) => {
    const { walk } = flow.shown!;
    return wayScreens(flow.shown!, record.measuredOf(walk)!, record.recordedOf(walk), {
      head: flow.walks.find(({ head }) => head.walk === walk)!.head,
      untilCommit,
    });
  }) as [WayScreen[], WayScreen[]];
  const [stepsOfA, stepsOfB] = [ofA, ofB].map((screens) => screens.flatMap(({ steps }) => steps)) as [
    WayStep[],
    WayStep[],
  ];
  const isSameStep = (one: WayStep, other: WayStep) => (stepKey(one) === stepKey(other) ? 1 : 0);
  const aligned = align(stepsOfA, stepsOfB, isSameStep, stepKey);
  const only = new Set<WayStep>();
  const steps = aligned.flatMap(([one, other]): FlowDiff['steps'] => {
    if (one !== null && other !== null) return [];
    const step = one !== null ? stepsOfA[one]! : stepsOfB[other!]!;
    only.add(step);
    return [{ ...step, change: one !== null ? 'gone' : 'came' }];
  });
  const pairs = pairScreens(ofA, ofB);
  const words = diffWords(
    pairs,
    { screens: ofA, said: saidTexts(a.flow, a.record, ofA) },
    { screens: ofB, said: saidTexts(b.flow, b.record, ofB) },
  );
  return {
    steps,
    screens: pairs.map((pair, index): ScreenPair => {
      return {
        a: pair.a === null ? null : screenSide(ofA[pair.a]!, only),
        b: pair.b === null ? null : screenSide(ofB[pair.b]!, only),
        by: pair.by,
        words: words[index]!,
      };
    }),
  };
}

function screenSide(screen: WayScreen, only: ReadonlySet<WayStep>): ScreenSide {
  const { kind, title, picture, mark, dialog, steps } = screen;
  return {
    ...{ kind, title, picture, mark, dialog },
    steps: steps.map((step) => ({ ...step, isOnly: only.has(step) })),
  };
}
