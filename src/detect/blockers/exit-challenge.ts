import { normalise } from '../../lexicon/normalise.ts';
import { wallOf } from '../../lexicon/wall-of.ts';
import { joinActions } from '../../measure/join-actions.ts';
import { topLayer } from '../../measure/main-text.ts';
import type { Screen } from '../../model/screen.ts';
import type { Detector, Sighting } from '../detector.ts';
import { nowhere } from '../sightings.ts';
import { onState, statesOnWay, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '退出要过人机验证', en: 'A CAPTCHA on the way out' };

export const exitChallenge: Detector = {
  strings: {
    name,
    explanation: {
      zh: '提出退出以后，要先通过人机验证才能继续办理。',
      en: 'After asking to leave, a CAPTCHA had to be solved before it went on.',
    },
    against: null,
    note: 'Seen by a person: a CAPTCHA that stops our browser says nothing about the flow.',
  },
  meta: {
    id: 'AUT-02',
    name,
    family: 'AUT',
    severity: 2,
    ontology: 'Obstruction',
    version: 'AUT-02/1 wall-1',
  },
  compares: 'alone',
  detect: (walk) =>
    [...solved(walk), ...attested(walk)]
      .slice(0, 1)
      .map((place) => ({ ...place, strength: 2, confidence: 0.9 })),
};

type Place = Pick<Sighting, 'step' | 'state' | 'screenHash' | 'quote' | 'context' | 'offset' | 'box'>;

const hosts =
  /^https?:\/\/[^/]*(?:recaptcha|hcaptcha|challenges\.cloudflare|geetest|arkoselabs|captcha)|\/recaptcha\//iu;
const names =
  /图形验证码|滑块|滑动(?:验证|解锁)|拖动|拼图|点选|人机验证|\bcaptcha\b|\bnot a robot\b|\bslide to\b|\bverify (?:that )?you are human\b/u;

/** A challenge that a hand worked on while no action of the scenario was going on: a person went on there. */
function solved(walk: WalkView): Place[] {
  const { flow } = walk;
  const joined = new Set(joinActions(flow.actions, flow.inputs).flatMap(({ events }) => events));
  const takenOver = flow.of('take-over');
  const isTakenOver = (at: number) => takenOver.some(({ from, to }) => at >= from && at <= to);
  const byHand = flow.inputs.filter(
    (event) =>
      ['pointerdown', 'click', 'key', 'input'].includes(event.type) &&
      (!joined.has(event) || isTakenOver(event.at)),
  );
  const states = statesOnWay(walk);
  return states.flatMap((state) => {
    const place = challengeOn(walk, state);
    const until = flow.states.find((each) => each.at > state.at)?.at ?? Infinity;
    const isByHand = byHand.some(({ page, at }) => page === state.page && at >= state.at && at < until);
    return place && isByHand ? [place] : [];
  });
}

/** The frame, control or text on the top layer that challenges. */
function challengeOn(walk: WalkView, state: Screen): Place | null {
  const frame = state.frames.find(({ url, box }) => hosts.test(url) && box[2] > 20 && box[3] > 20);
  if (frame) return { ...onState(walk, state, null), box: frame.box };
  const top = topLayer(state);
  const control = state.controls.find((each) => each.layer === top && names.test(normalise(each.name)));
  if (control) return onState(walk, state, control);
  const block = state.blocks.find((each) => each.layer === top && wallOf(each.text) === 'bot-wall');
  return block ? { ...onState(walk, state, null, block.text), box: block.box } : null;
}

/** One that a person attests. */
function attested(walk: WalkView): Place[] {
  const steps = stepsOnWay(walk).filter((step) => step.act === 'attest' && names.test(normalise(step.label)));
  return steps.map(({ at, label }) => ({ ...nowhere, step: walk.stepAt(at), quote: label, context: label }));
}
