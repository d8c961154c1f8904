import { exitFlows } from '../../lexicon/exit-flows.ts';
import { isQueueNotice } from '../../lexicon/is-queue-notice.ts';
import { waitImposedIn } from '../../lexicon/claims/wait-imposed.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { whoSpeaks } from '../../lexicon/who-speaks.ts';
import { controlKey } from '../../measure/control-kind.ts';
import { isIn, type Flow } from '../../measure/flow.ts';
import { openings, type Opening } from '../../measure/openings.ts';
import type { Step } from '../../measure/step.ts';
import type { Detector, Sighting } from '../detector.ts';
import { loneScreen } from '../lone-screen.ts';
import { saysLeave } from '../prominence/choice-words.ts';
import type { Passage } from '../passage.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { inPassage, onStep } from '../sightings.ts';
import { onState, shownControl, statesOnWay, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '被迫等待', en: 'Made to wait' };
/** Shortest wait that is one (blockers.md §4.2), ms; less what lies between two readings of a page. */
const shortest = 5000 - 250;

export const imposedWait: Detector = {
  strings: {
    name,
    explanation: {
      zh: '办理途中要等五秒以上：按钮不能点，要等倒计时走完或者排队。',
      en: 'On the way one had to wait five seconds or more: for a button to work, a countdown to end, or a queue.',
    },
    against: null,
    note: 'Subtype `timer`: a control that works only later; `queue`: a line for a person of the service.',
  },
  meta: {
    id: 'TIM-03',
    name,
    family: 'TIM',
    severity: 3,
    ontology: 'Obstruction',
    version: `TIM-03/1 wait-1 queue-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk, { onward }) {
    // A question about the way in may have stood in the same queue, in a flow of its own.
    const usual = Math.max(0, ...onward.map(({ queue }) => queue));
    const queues = queued(walk).filter(({ ms }) => lengthOf(ms) > usual);
    const measured = [...opened(walk), ...counting(walk), ...queues];
    const steps = new Set<number | null>();
    const found = [...measured, ...told(walk)].filter(({ step }) => !steps.has(step) && steps.add(step));
    return found.map(({ ms, ...sighting }) => ({ ...sighting, strength: lengthOf(ms) }));
  },
};

type Found = Omit<Sighting, 'strength'> & { ms: number };

/** Waits three times as long are stronger; the borders lie away from 5, 10, 30 and 60 s, which are common. */
function lengthOf(ms: number): number {
  return ms < 13_000 ? 1 : ms < 45_000 ? 2 : 3;
}

/** Codes that are sent again open by the clock as well, and nobody has to wait for them. */
const again =
  /验证码|重发|重新(?:发送|获取)|再次(?:发送|获取)|\bresend\b|\bsend (?:the |a )?(?:code|again)\b|\bget (?:a )?code\b/u;

/** Controls that the walk needed and that opened by themselves. */
function opened(walk: WalkView): Found[] {
  return openings(walk.flow).flatMap((opening) => {
    const { enabled, by, since } = opening;
    const step = stepsOnWay(walk).find((each) => waitedFor(each, opening));
    const ms = enabled.enabledAt - since;
    if (!step || by !== null || ms < shortest || again.test(normalise(enabled.control.name))) return [];
    const state = statesOnWay(walk).findLast(
      (each) => each.at <= enabled.enabledAt && shownControl(each, enabled.control)?.state.disabled,
    );
    if (isAnswer(walk, opening) && !state?.timers.length) return [];
    const place = state ? onState(walk, state, shownControl(state, enabled.control)) : onStep(walk, step);
    return [{ ...place, subtype: 'timer', confidence: 0.9 as const, ms }];
  });
}

function waitedFor(step: Step, { enabled }: Opening): boolean {
  const same = step.control !== null && controlKey(step.control) === controlKey(enabled.control);
  return same && step.actions.some((action) => action.endedAt >= enabled.enabledAt);
}

/** It opened when the service answered: it was slow. */
function isAnswer({ flow }: WalkView, { enabled, since }: Opening): boolean {
  return flow
    .of('request')
    .some(
      ({ startedAt, endedAt }) =>
        endedAt !== null &&
        Math.abs(enabled.enabledAt - endedAt) <= 500 &&
        endedAt - startedAt >= (enabled.enabledAt - since) / 2,
    );
}

const seconds = /[([]? ?(?:还剩|剩余|请等待|wait |in )?(\d{1,3}) ?(?:s\b|秒|sec\w*)(?:后)?(?:可点)? ?[)\]]?/u;

/** Controls on the way that count down on their own label while they cannot be used, where nothing else was recorded. */
function counting(walk: WalkView): Found[] {
  const needed = new Set(stepsOnWay(walk).map(({ label }) => bare(label)));
  const isNeeded = (label: string): boolean =>
    loneScreen(walk) ? goesOn.test(label) || saysLeave(label, exitFlows) : needed.has(label);
  for (const state of statesOnWay(walk)) {
    for (const control of state.controls) {
      const label = normalise(control.name);
      const ms = Number(seconds.exec(label)?.[1] ?? 0) * 1000;
      if (!control.state.disabled || ms < shortest || again.test(label) || !isNeeded(bare(label))) continue;
      return [{ ...onState(walk, state, control), subtype: 'timer', confidence: 0.9, ms }];
    }
  }
  return [];
}

/** Leads on, whatever was asked for. */
const goesOn =
  /^(?:确[认定]|继续|下一步|提交|同意|我已|我(?:知道|明白|了解)|ok|okay|confirm|continue|next|proceed|submit|i (?:agree|understand)|yes)/u;

/** A label without what counts down on it. */
function bare(label: string): string {
  return normalise(label).replace(seconds, '').trim();
}

/** Queues behind FIRST_INDICATION; the message that stands in one may be the last that was needed. */
function queued(walk: WalkView): Found[] {
  return queuesIn(walk.flow).flatMap(({ at, ms }): Found[] => {
    const notice = walk.passages.find((passage) => passage.source === 'chat' && passage.at === at);
    return notice ? [{ ...inPassage(notice), subtype: 'queue', confidence: 0.9, ms }] : [];
  });
}

/** Queues in chats, from the notice to the first message of a person, or to the end of the declared patience. */
function queuesIn(flow: Flow): { at: number; ms: number }[] {
  const turns = flow.of('chat-turn').filter(({ at }) => !isIn(flow, 'search', at));
  const voices = whoSpeaks(turns).map(({ speaker }) => speaker);
  const isPerson = voices.map((speaker) => speaker === 'agent');
  return turns.flatMap(({ at, text }, index) => {
    if (isPerson[index] || voices[index] === 'user' || !isQueueNotice(text)) return [];
    const person = turns.find((_, later) => later > index && isPerson[later]);
    const givenUp = flow.of('chat').find((chat) => chat.at > at && chat.ended === 'patience');
    const ms = ((person ?? givenUp)?.at ?? at) - at;
    return ms >= shortest ? [{ at, ms }] : [];
  });
}

/** The longest queue of a walk, as it is weighed; 0 without. */
export function longestQueue({ flow }: WalkView): number {
  return Math.max(0, ...queuesIn(flow).map(({ ms }) => lengthOf(ms)));
}

/** Words that say so: with a way on that nobody took sooner, or with nothing that tells how long it was. */
function told(walk: WalkView): Found[] {
  return saidIn(walk, withModel('TIM-03', waitImposedIn), ({ after, source }) => !after && source !== 'chat')
    .map((said) => ({ said, waited: waitedAfter(walk, said.passage) }))
    .filter(({ waited }) => waited === null || waited >= shortest)
    .map(({ said, waited }) => ({
      ...placeOf(said),
      confidence: waited === null ? 0.6 : 0.8,
      ms: shortest,
    }));
}

/** How long the walk did nothing behind a text; null where it did nothing any more. ms. */
function waitedAfter(walk: WalkView, { at }: Passage): number | null {
  const next = stepsOnWay(walk).find((step) => step.doneAt >= at && step.act !== 'answer');
  return next ? Math.max(...next.actions.map((action) => action.endedAt), next.doneAt) - at : null;
}
