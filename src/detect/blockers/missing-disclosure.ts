import { isLastingProof } from '../../lexicon/is-lasting-proof.ts';
import { parseAmounts } from '../../lexicon/parse-amounts.ts';
import { speaksOfExit } from '../../lexicon/speaks-of-exit.ts';
import { topLayer } from '../../measure/main-text.ts';
import type { Screen } from '../../model/screen.ts';
import type { Detector, Sighting } from '../detector.ts';
import { firstPages, type Bought } from '../onward/bought.ts';
import { nowhere } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '缺少退出说明或凭证', en: 'No exit terms or no receipt' };

export const missingDisclosure: Detector = {
  strings: {
    name,
    explanation: {
      zh: '付款前的页面没有写怎样、何时可以取消，或者办完退出以后，页面上没有带日期、可留存的凭证。',
      en: 'The pages before paying said nothing of how or when to cancel, or nothing dated and lasting was shown once the exit was done.',
    },
    against: { zh: '看过的页面：{against}', en: 'Pages looked at: {against}' },
    note: 'Subtypes `exit-terms` and `receipt`. An absence on the pages named; what a mail said later is not known.',
  },
  meta: {
    id: 'DSC-01',
    name,
    family: 'DSC',
    severity: 3,
    ontology: 'Sneaking',
    version: 'DSC-01/1 exit-terms-2 proof-1',
  },
  compares: 'pair',
  detect(walk, { counterpart }) {
    const bought = counterpart?.bought;
    return bought ? [...withoutTerms(bought), ...withoutReceipt(walk, bought)] : [];
  },
};

/** It was really done: what would have come behind a safe stop is not known. */
function isCompleted({ outcome, parts }: WalkView): boolean {
  const isDone = outcome === 'done-now' || outcome === 'done-later';
  return isDone && parts.commit !== null && !parts.commit.planned;
}

/** What a walk of the onward flow showed; null if nothing was really done in it. */
export function boughtIn(walk: WalkView): Bought | null {
  if (!isCompleted(walk)) return null;
  const { flow } = walk;
  const checkout = checkoutOf(walk);
  const texts = checkout.flatMap(textsOf);
  return {
    isPaid: flow.of('verb').some((verb) => verb.verb === 'irreversible' && 'pays' in verb.declared),
    showsPrice: texts.some((text) => parseAmounts(text).length > 0),
    tellsExit: checkout.length === 0 || texts.some(speaksOfExit),
    pages: firstPages(checkout.map(nameOf)),
    isProven: proofShown(walk) === true,
  };
}

/** On no walk of the onward flow did a page before the payment speak of the way out. */
function withoutTerms({ isPaid, showsPrice, tellsExit, pages }: Bought): Sighting[] {
  return (isPaid || showsPrice) && !tellsExit ? [absence('exit-terms', pages)] : [];
}

/** From the page on which the onward flow begins to the one on which it is paid. */
function checkoutOf({ flow, parts, indication }: WalkView): Screen[] {
  const from = flow.states.findLast((state) => indication !== null && state.at <= indication.at);
  const first = from?.at ?? 0;
  return flow.states.filter((state) => state.at >= first && state.at <= parts.commit!.doneAt);
}

/** The onward flow ended with something lasting, and the exit did not. */
function withoutReceipt(walk: WalkView, { isProven }: Bought): Sighting[] {
  if (!contracts.includes(walk.head.flow) || !isCompleted(walk)) return [];
  if (!isProven || proofShown(walk) !== false) return [];
  const states = finalStates(walk);
  const last = states.at(-1);
  return [{ ...absence('receipt', states.map(nameOf)), step: last ? walk.stepAt(last.at) : null }];
}

const contracts: readonly string[] = ['downgrade', 'cancel-renewal', 'refund'];

/** null where nothing was recorded behind the commit control: then nothing can be said to be absent. */
function proofShown(walk: WalkView): boolean | null {
  const { flow, parts, head } = walk;
  const states = finalStates(walk);
  if (states.length === 0) return null;
  const from = parts.commit!.doneAt;
  const spoken = [
    ...flow.of('toast').map(({ at, text }) => ({ at, text })),
    ...flow.of('chat-turn').map(({ at, text }) => ({ at, text })),
    ...flow.of('dialog').map(({ at, message }) => ({ at, text: message })),
  ].filter(({ at }) => at >= from);
  const texts = [...states.flatMap(textsOf), ...spoken.map(({ text }) => text)];
  const attested = flow.of('attest').some(({ channel }) => ['mail', 'e-mail', 'sms'].includes(channel));
  return attested || texts.some((text) => isLastingProof(text, head.startedAt));
}

function finalStates({ flow, parts }: WalkView): Screen[] {
  return flow.states.filter((state) => state.at > parts.commit!.doneAt);
}

/** What was shown there, the frame of every page aside. */
function textsOf(state: Screen): string[] {
  const isFrame = (region: string): boolean => ['header', 'footer', 'nav'].includes(region);
  return [
    ...state.blocks.filter((each) => !isFrame(each.region)).map((each) => each.text),
    ...state.controls.filter((each) => !isFrame(each.region)).map((each) => each.name),
  ];
}

function absence(subtype: 'exit-terms' | 'receipt', pages: readonly string[]): Sighting {
  return { ...nowhere, subtype, against: firstPages(pages).join(', '), strength: 3, confidence: 0.6 };
}

/** Path, and what the page or the dialog above it calls itself. */
function nameOf(state: Screen): string {
  const title = state.layers[topLayer(state)]?.label || state.title;
  return title ? `${state.path} (${title})` : state.path;
}
