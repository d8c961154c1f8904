import { normalise } from '../../lexicon/normalise.ts';
import { saysFault } from '../../lexicon/says-fault.ts';
import { controlKey, isToggle } from '../../measure/control-kind.ts';
import type { FactOf } from '../../measure/flow.ts';
import type { Step } from '../../measure/step.ts';
import type { ControlRef } from '../../model/control.ts';
import type { InputFact } from '../../model/fact.ts';
import type { Screen } from '../../model/screen.ts';
import type { Detector, Sighting } from '../detector.ts';
import { isPassable, showsOutcome } from '../ending.ts';
import { inPassage, onStep } from '../sightings.ts';
import { shownControl, stateOfStep, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '退出时出错', en: 'It fails on the way out' };
/** How long nothing happens before a click is dead (blockers.md §4.2), ms. */
const dead = 5000;
/** How soon after an act a page sends what the act asks for, ms. */
const prompt = 1500;

export const exitFault: Detector = {
  strings: {
    name,
    explanation: {
      zh: '按要求操作以后，页面报错、没有反应，或者把正确的输入判为错误，没有办成。',
      en: 'Done as asked, it ended in an error or in nothing at all, or right input was answered as wrong.',
    },
    against: null,
    note: 'Subtype `message`: words of the page; `server`: a failed request; `script`: a failed script; `dead`: nothing happened for 5 s. Only where the onward flow does not fail as well.',
  },
  meta: {
    id: 'ERR-01',
    name,
    family: 'ERR',
    severity: 4,
    ontology: 'Obstruction',
    version: 'ERR-01/1 fault-1',
  },
  compares: 'alone',
  detect(walk) {
    const acts = actsOf(walk);
    const found = [
      ...message(walk, acts),
      ...acts.flatMap((act) => fault(walk, act, acts)),
      ...deadClicks(walk, acts),
    ];
    const steps = new Set<number | null>();
    return found
      .filter(({ step }) => !steps.has(step) && steps.add(step))
      .map((each) => ({ ...each, strength: 4 }));
  },
};

type Found = Omit<Sighting, 'strength'>;

/** A step that was meant to move the flow on, and until when what it did can be told from what the next one did. */
interface Act {
  step: Step;
  until: number;
}

function actsOf(walk: WalkView): Act[] {
  const { flow, steps } = walk;
  return stepsOnWay(walk)
    .filter((step) => !step.planned && step.control?.chat !== true)
    .filter(({ act, submits }) => act === 'activate' || act === 'answer' || submits)
    .map((step) => ({ step, until: steps.find((each) => each.at > step.doneAt)?.at ?? flow.to }));
}

/**
 * The walk ended because its page answered with an error; that right input was answered as wrong is told by the
 * scenario, which calls it blocked (decisions, Measurement 14).
 */
function message(walk: WalkView, acts: readonly Act[]): Found[] {
  if (walk.outcome !== 'blocked') return [];
  for (const passage of walk.passages) {
    const act = acts.findLast(({ step }) => step.at < passage.at);
    if (!act || passage.source === 'chat' || passage.role === 'control') continue;
    if (saysFault(passage.text) === null || !showsOutcome(walk, passage)) continue;
    return [{ ...inPassage(passage), step: walk.numberOf(act.step), subtype: 'message', confidence: 0.8 }];
  }
  return [];
}

/** A request that it sent and that failed, or an exception of the page that nothing else followed. */
function fault(walk: WalkView, act: Act, acts: readonly Act[]): Found[] {
  const place = { ...onStep(walk, act.step), step: walk.numberOf(act.step), confidence: 0.9 as const };
  if (walk.outcome === 'refused' || walk.outcome === 'pending-human') return [];
  if (failedRequest(walk, act, acts)) return [{ ...place, subtype: 'server' }];
  if (isPassable(walk) || !isDead(walk, act)) return [];
  const { at } = act.step;
  const exception = walk.flow
    .of('console')
    .find(
      (each) => each.level === 'exception' && each.at >= at && each.at < Math.min(act.until, at + prompt),
    );
  return exception ? [{ ...place, subtype: 'script' }] : [];
}

const counts =
  /\/(?:[^/?]*[-_.])?(?:collect|beacon|track(?:ing|er)?|analytics|metrics?|telemetry|log(?:s|ger|ging)?|stats?|events?|report(?:s|ing)?|sentry|rum|csp)\b/iu;
/** Who one is, a limit, and what a proxy of ours says. */
const ours = [401, 407, 408, 429, 451];

/**
 * Of what an act sent to the target's own site. Where the walk went on, 4xx may have been the answer to a slip; what
 * fails elsewhere too fails by itself.
 */
function failedRequest(walk: WalkView, act: Act, acts: readonly Act[]): boolean {
  const failed = walk.flow.of('request').filter((request) => isFailure(walk, request));
  return failed.some((request) => {
    const { method, url } = request;
    if (!isSentBy(act, request)) return false;
    const alike = acts.filter((each) => isSameControl(each, act));
    return failed
      .filter((each) => each.method === method && isSameAddress(each.url, url))
      .every((each) => alike.some((one) => isSentBy(one, each)));
  });
}

function isFailure({ flow, head, outcome }: WalkView, request: FactOf<'request'>): boolean {
  const { status, type, method, url } = request;
  const least = outcome === 'blocked' ? 400 : 500;
  if (status === null || status < least || ours.includes(status) || !URL.canParse(url)) return false;
  if (!isSameSite(new URL(url), new URL(head.target.origin))) return false;
  if (type === 'Document')
    return flow.of('navigation').some((each) => each.main && isSameAddress(each.url, url));
  return (type === 'XHR' || type === 'Fetch') && method !== 'GET' && method !== 'HEAD' && !counts.test(url);
}

function isSentBy({ step, until }: Act, { startedAt }: FactOf<'request'>): boolean {
  return startedAt >= step.at && startedAt < Math.min(until, step.doneAt + prompt);
}

function isSameControl(a: Act, b: Act): boolean {
  const [one, other] = [a.step.control, b.step.control];
  return one !== null && other !== null ? controlKey(one) === controlKey(other) : a === b;
}

function isSameSite(url: URL, target: URL): boolean {
  return (
    url.hostname === target.hostname || url.hostname.endsWith(`.${target.hostname.replace(/^www\./u, '')}`)
  );
}

function isSameAddress(a: string, b: string): boolean {
  return a.split(/[?#]/u)[0] === b.split(/[?#]/u)[0];
}

/** The same control again and again, or once, and nothing happened until 5 s had passed. */
function deadClicks(walk: WalkView, acts: readonly Act[]): Found[] {
  const found: Found[] = [];
  let since: Act | null = null;
  for (const act of acts) {
    const isAgain = since !== null && isSameControl(since, act);
    if (!isDead(walk, act)) {
      since = null;
      continue;
    }
    if (!isAgain) since = act;
    if (act.until - since!.step.doneAt < dead) continue;
    const { step } = since!;
    // Where it went on with something else, the click may have shown in a colour, which is not recorded as a change.
    if (isPassable(walk) && !isAgain) continue;
    found.push({ ...onStep(walk, step), step: walk.numberOf(step), subtype: 'dead', confidence: 0.9 });
    since = null;
  }
  return found;
}

/** A click on a button or a link of the page after which nothing changed, nothing was asked for and nothing was said. */
function isDead(walk: WalkView, { step, until }: Act): boolean {
  const { flow } = walk;
  const { control, at } = step;
  const state = stateOfStep(walk, step);
  const shown = shownControl(state, control);
  if (step.act !== 'activate' || !step.confirmed || !state || !shown || isToggle(shown)) return false;
  if (!['button', 'link', 'menuitem', 'clickable'].includes(shown.role)) return false;
  // What is dialled, mailed or copied happens elsewhere, and a choice among buttons shows in its colour.
  if (
    /^(?!https?:|\/|$|#)/u.test(shown.target) ||
    shown.state.pressed !== null ||
    shown.state.selected !== null
  )
    return false;
  if (/复制|拷贝|分享|\b(?:copy|share|print)\b/u.test(normalise(shown.name))) return false;
  const clickedAt = flow.inputs.find((event) => event.type === 'click' && event.at >= at)?.at ?? at;
  const isMeant = (moment: number): boolean => moment >= at && moment < until;
  const happened =
    effects.some((kind) => flow.of(kind).some((fact) => isMeant(momentOf(fact)))) ||
    flow.of('change').some(({ times }) => times.some(isMeant)) ||
    flow.inputs.some(
      (event) =>
        shows.includes(event.type) && event.at > clickedAt && event.at < until && !isOn(event, control),
    );
  const next = flow.states.find((each) => each.at > step.doneAt && each.page === state.page);
  return !happened && next !== undefined && isUnchanged(state, next);
}

/** What a click may bring about that changes no text: a field that takes the focus, a part of the page that is gone to. */
const shows: InputFact['type'][] = ['focus', 'toggle', 'scroll'];

function isOn(event: InputFact, control: ControlRef | null): boolean {
  return (
    event.type === 'focus' &&
    (!event.control || !control || controlKey(event.control) === controlKey(control))
  );
}

const effects = [
  ...(['request', 'navigation', 'dialog', 'toast', 'chat-turn', 'page', 'page-closed', 'download'] as const),
  ...(['file-chooser', 'permission', 'enabled', 'crash'] as const),
];

function momentOf(fact: FactOf<(typeof effects)[number]>): number {
  return fact.kind === 'request' ? fact.startedAt : fact.at;
}

/** The same texts, controls and states at the same place: nothing that a person could see. */
function isUnchanged(before: Screen, after: Screen): boolean {
  return looksOf(before) === looksOf(after);
}

function looksOf({ screenKey, url, scroll, chatOpen, layers, controls }: Screen): string {
  const states = controls.map(({ uid, frame, state, value }) => [uid, frame, value, ...Object.values(state)]);
  return JSON.stringify([screenKey, url, scroll.x, scroll.y, chatOpen, layers.length, states]);
}
