import { asksNotToCancel, asksToCancel } from '../../lexicon/asks-to-cancel.ts';
import { keepsContract } from '../../lexicon/keeps-contract.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { isToggle } from '../../measure/control-kind.ts';
import { topLayer } from '../../measure/main-text.ts';
import { optionsOf } from '../../measure/options.ts';
import type { Box, Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import type { Detector, Sighting } from '../detector.ts';
import { loneScreen } from '../lone-screen.ts';
import { nowhere } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';
import { choicesOf, type Choice } from '../way-on.ts';
import { onState } from '../way-out.ts';

const name = { zh: '按钮容易按反', en: 'Buttons easily mistaken' };

export const trickConfirmation: Detector = {
  strings: {
    name,
    explanation: {
      zh: '问“要取消吗”的页面，按钮上的“取消”也可以理解成不取消；或者继续与保留两个按钮前后换了位置。',
      en: 'Where a screen asks whether to cancel, “Cancel” on a button can be read either way; or the buttons to go on and to keep change places on the way.',
    },
    against: { zh: '对照的按钮：{against}', en: 'The button beside it, or the order before: {against}' },
    note: 'Subtype `words`: the labels can be read either way; `order`: going on and keeping changed places.',
  },
  meta: {
    id: 'CNF-02',
    name,
    family: 'CNF',
    severity: 3,
    ontology: 'Interface Interference',
    version: 'CNF-02/2 keep-3',
  },
  compares: 'alone',
  detect(walk) {
    const choices = choicesOf(walk);
    const lone = loneScreen(walk);
    const asked = lone
      ? [{ state: lone, options: optionsOf(lone, 'first', []).filter((each) => !isToggle(each)) }]
      : choices.map(({ state, on, others }) => ({ state, options: [on, ...others] }));
    return [
      ...asked.flatMap(({ state, options }) => mistakable(walk, state, options)),
      ...native(walk),
      ...swaps(walk, choices),
    ];
  },
};

/** Neither goes on nor back by its words alone; 返回 and "Back" do, and then a bare 取消 is the act itself. */
const cancels = /^(?:取消|cancel)$/u;
const back = /^(?:返回|后退|上一步|回去|(?:go )?back)(?![\w])/u;
const notCancel = /^(?:我)?不取消(?:了|订阅|续费|会员|自动续费)?$|^(?:don't|do not) cancel$/u;
/** Not 提交 or “Next”: beside them 取消 leaves the form. */
const yes = /^(?:确定|确认|是|是的|好|好的|继续|ok|okay|yes|confirm|continue|sure|proceed)[!。.]?$/u;
const no = /^(?:否|不|不是|不了|no|no,? thanks)[!。.]?$/u;

/**
 * A bare 取消 where the question itself is whether to 取消: it can be read as the act or as leaving it. It is clear beside
 * an option that keeps, goes back or says no, and clear where the act has another name (降级, 退订) on the whole screen.
 */
function mistakable(walk: WalkView, state: Screen, options: readonly Control[]): Sighting[] {
  const { flow } = walk.head;
  const labels = options.map((each) => normalise(each.name));
  const texts = textsOf(state);
  const bare = options.find((each) => cancels.test(normalise(each.name)));
  const partners = options.filter((each) => each !== bare);
  const said = (pattern: RegExp): Control | undefined =>
    partners.find((each) => pattern.test(normalise(each.name)));
  if (bare) {
    const isAct = [...texts, ...partners.map((each) => each.name)].some((text) => asksToCancel(text, flow));
    const isClear = partners.some(
      ({ name: label }) =>
        [back, no].some((pattern) => pattern.test(normalise(label))) ||
        (keepsContract(label) && !notCancel.test(normalise(label))),
    );
    const partner =
      said(notCancel) ??
      said(yes) ??
      partners.find((each) => asksToCancel(each.name, flow)) ??
      said(/退订|解约|关闭.*续/u);
    if (isAct && !isClear && partner) return [placed(walk, state, bare, partner.name, 'words', 0.8)];
  }
  const asked = texts.find(asksNotToCancel);
  if (asked === undefined || !labels.some((each) => yes.test(each))) return [];
  const answer = options.find((each) => [no, cancels].some((pattern) => pattern.test(normalise(each.name))));
  return answer ? [placed(walk, state, answer, asked, 'words', 0.8)] : [];
}

/** The browser's own buttons are OK and Cancel, 确定 and 取消. */
function native(walk: WalkView): Sighting[] {
  return walk.passages.flatMap(({ source, after, text, step }) => {
    if (source !== 'native' || after) return [];
    const dialog = walk.flow.of('dialog').find((each) => each.message === text && each.type === 'confirm');
    if (!dialog || !(asksToCancel(text, walk.head.flow) || asksNotToCancel(text))) return [];
    return [
      {
        ...nowhere,
        subtype: 'words',
        step,
        quote: text,
        context: text,
        against: '确定 / 取消 (OK / Cancel)',
        strength: 3,
        confidence: 0.8 as const,
      },
    ];
  });
}

type Order = 'on-first' | 'keep-first';

/**
 * The pair of the control that goes on and one that keeps stands the other way round than on the last screen that had
 * such a pair, page against page or dialog against dialog: a page and a dialog are laid out each in its own way.
 */
function swaps(walk: WalkView, choices: readonly Choice[]): Sighting[] {
  const ordered = choices.map((choice) => {
    const pairs = choice.others
      .filter((each) => keepsContract(each.name))
      .flatMap((keep) => orderOf(choice.on.box, keep.box) ?? []);
    const [order] = pairs;
    // Several that keep, on both sides: there is no order that could flip.
    const isOne = pairs.every((each) => each.axis === order?.axis && each.order === order.order);
    return order && isOne ? { ...order, isLayer: topLayer(choice.state) > 0 } : null;
  });
  return choices.flatMap(({ state, on }, index) => {
    const now = ordered[index];
    if (!now) return [];
    const last = ordered.findLastIndex(
      (each, place) => place < index && each?.axis === now.axis && each.isLayer === now.isLayer,
    );
    const before = ordered[last];
    if (!before || before.order === now.order) return [];
    return [placed(walk, state, on, choices[last]!.on.name, 'order', 0.9)];
  });
}

/** Side by side, or one above the other; null where they do not stand together. */
function orderOf(on: Box, keep: Box): { axis: 'row' | 'stack'; order: Order } | null {
  const overlap = (a: number, lengthA: number, b: number, lengthB: number): boolean =>
    Math.min(a + lengthA, b + lengthB) - Math.max(a, b) > Math.min(lengthA, lengthB) / 2;
  const [x, y, width, height] = on;
  const [keepX, keepY, keepWidth, keepHeight] = keep;
  const row = overlap(y, height, keepY, keepHeight);
  const stack = overlap(x, width, keepX, keepWidth);
  if (row === stack) return null;
  const first = row ? x < keepX : y < keepY;
  return { axis: row ? 'row' : 'stack', order: first ? 'on-first' : 'keep-first' };
}

/** What asks: the title of a dialog, headings, questions, and in a dialog what is short enough to be one. */
function textsOf(state: Screen): string[] {
  const top = topLayer(state);
  const texts = state.blocks
    .filter(
      ({ layer, chat, own, region, heading, text, cjk, words }) =>
        layer === top &&
        !chat &&
        !own &&
        (top > 0 || region === 'main') &&
        (heading !== null || /[?？吗]/u.test(text) || (top > 0 && cjk <= short.cjk && words <= short.words)),
    )
    .map((each) => each.text);
  return [state.layers[top]?.label ?? '', ...texts].filter((text) => !about.test(normalise(text)));
}

const short = { cjk: 16, words: 8 };
/** What is chosen or told there is something about the act: why, and what comes then. */
const about =
  /原因|理由|说明|规则|须知|问卷|取消[^,。!?]{0,8}(?:后|将)|\b(?:why|reasons?|feedback|survey|if|once|after|when)\b/u;

function placed(
  walk: WalkView,
  state: Screen,
  control: Control,
  against: string,
  subtype: 'words' | 'order',
  confidence: Sighting['confidence'],
): Sighting {
  return {
    subtype,
    ...onState(walk, state, control),
    against,
    strength: 3,
    confidence,
  };
}
