import { commitLook, isWallet, type CommitLook } from '../lexicon/commit-look.ts';
import { shownAmounts } from '../lexicon/shown-amounts.ts';
import type { Box, Control } from '../model/control.ts';
import type { Block, Screen } from '../model/screen.ts';
import { meansToPay } from './means-to-pay.ts';

/** A place of a screen that looks as if it paid or confirmed for good. `control` is null where a mere text does. */
export type CommitPlace = {
  look: CommitLook;
  label: string;
  box: Box;
  layer: number;
  frame: string;
  control: Control | null;
};

/** What of a screen is looked at. */
type Shown = Pick<Screen, 'controls' | 'blocks' | 'frames' | 'fields'>;

/** What is chosen or filled in, and does nothing by itself. */
const idle = new Set([
  'radio',
  'checkbox',
  'combobox',
  'listbox',
  'option',
  'textbox',
  'searchbox',
  'password',
  'tab',
  'spinbutton',
]);
/** A text that is operated without being a control is a short one. */
const longestText = 20;
/** So many texts before a control speak of it where its own block says nothing but its label. */
const textsBefore = 5;

/** A screen is asked when it is stood on and before each action on it, and stays what it is. */
const known = new WeakMap<Shown, readonly CommitPlace[]>();

/** The places of a screen that look as if they paid or confirmed for good (`commit-4`). */
export function commitPlaces(screen: Shown): readonly CommitPlace[] {
  const places = known.get(screen) ?? placesOn(screen);
  known.set(screen, places);
  return places;
}

function placesOn(screen: Shown): CommitPlace[] {
  const places: CommitPlace[] = [];
  const ready = readyOn(screen);
  const [lookOf, lookOfText] = [looksOn(screen, ready), looksOfTexts(screen, ready)];
  for (const control of screen.controls) {
    if (idle.has(control.role) || control.tag === 'option' || control.name.trim() === '') continue;
    const look = lookOf(control);
    if (look)
      places.push({
        look,
        label: control.name,
        box: control.box,
        layer: control.layer,
        frame: control.frame,
        control,
      });
  }
  places.push(...walletPlaces(screen, places));
  const named = new Set(screen.controls.filter(({ role }) => idle.has(role)).map(({ name }) => name));
  for (const block of screen.blocks) {
    const { text, box, layer, frame } = block;
    // The label of a box to choose is chosen with it.
    const isOperated = text.length <= longestText && !named.has(text);
    const look = isOperated ? lookOfText(block) : null;
    if (look) places.push({ look, label: text, box, layer, frame, control: null });
  }
  return places;
}

/** How controls look where they stand (`commitLook`); what is ready on a layer is looked up once. */
export function looksOn(screen: Shown, ready = readyOn(screen)): (control: Control) => CommitLook | null {
  return (control) => {
    const { name, layer, form, type } = control;
    const sends = form !== null && type !== 'button' && type !== 'reset';
    return commitLook(name, textsAround(screen, control), layer > 0, { ...ready(layer), sends });
  };
}

function readyOn(screen: Shown): (layer: number) => ReturnType<typeof meansToPay> {
  const known = new Map<number, ReturnType<typeof meansToPay>>();
  return (layer) => {
    const ready = known.get(layer) ?? meansToPay(screen, layer);
    known.set(layer, ready);
    return ready;
  };
}

/** The same of texts that are none: the label of a hidden button. What stands in a control is told by it. */
function looksOfTexts(screen: Shown, ready: ReturnType<typeof readyOn>): (block: Block) => CommitLook | null {
  const names = new Set(screen.controls.map(({ name }) => name));
  const top = Math.max(0, ...screen.blocks.map(({ layer }) => layer));
  const isCashier = ready(top).card || ready(top).shows === 'due';
  return (block) => {
    const { text, layer } = block;
    const alone = commitLook(text);
    if (alone || !isCashier || names.has(text)) return alone;
    return commitLook(text, textsAround(screen, { ...block, context: '' }), layer > 0, {
      ...ready(layer),
      sends: false,
    });
  };
}

function saysSum(blocks: readonly Block[]): boolean {
  const shown = shownAmounts(blocks.map(({ text }) => text));
  return shown.some(({ role }) => role === 'payable' || role === 'sum');
}

/** Whether a screen says what is taken of whoever goes on: an amount that its words call payable. */
export function showsCharge({ blocks }: Pick<Screen, 'blocks'>): boolean {
  const shown = shownAmounts(blocks.filter(({ chat }) => !chat).map(({ text }) => text));
  return shown.some(({ role, amount }) => role === 'payable' && amount !== '0.00');
}

/** A button that names a way of paying alone pays what stands around it, where no other control does: else it chooses. */
function walletPlaces(screen: Shown, places: readonly CommitPlace[]): CommitPlace[] {
  return screen.controls.flatMap((control) => {
    const { name: label, role, box, layer, frame } = control;
    if (idle.has(role) || !isWallet(label)) return [];
    if (places.some((other) => other.look === 'pays' && other.layer === layer)) return [];
    const shown = shownAmounts(textsAround(screen, control));
    const isDue = shown.some((each) => ['payable', 'sum'].includes(each.role) && each.amount !== '0.00');
    return isDue ? [{ look: 'pays' as const, label, box, layer, frame, control }] : [];
  });
}

/** What stands around a control, in reading order: its dialog or its frame, else its own block and what is right before it. */
export function textsAround(
  screen: Shown,
  control: Pick<Control, 'layer' | 'frame' | 'context' | 'order' | 'chat'>,
): string[] {
  if (control.chat)
    return screen.blocks
      .filter(({ chat, own }) => chat && !own)
      .slice(-3)
      .map(({ text }) => text);
  const isFramed = control.frame !== screen.frames[0]?.id;
  const same = screen.blocks.filter(
    ({ layer, frame, chat }) => layer === control.layer && frame === control.frame && !chat,
  );
  if (control.layer > 0 || isFramed) return same.map(({ text }) => text);
  const before = same.filter(({ order }) => order < control.order).slice(-textsBefore);
  return [...before.map(({ text }) => text), control.context];
}

/** All that a screen shows where a control stands, for reading amounts: what is nearest to the control last. */
export function textsFor(
  screen: Shown,
  control: Pick<Control, 'layer' | 'frame' | 'order' | 'chat' | 'context'>,
): string[] {
  if (control.chat) return textsAround(screen, control);
  const isTop = control.layer === 0;
  const shown = screen.blocks.filter(
    ({ layer, chat, region }) =>
      layer === control.layer && !chat && !(isTop && ['header', 'nav', 'footer'].includes(region)),
  );
  // What stands aside is mostly about something else: it is read where the rest does not say what is taken.
  const main = isTop ? shown.filter(({ region }) => region !== 'aside') : shown;
  const own = main.filter(({ frame }) => frame === control.frame);
  const near = own.some(({ text }) => /\d/u.test(text)) ? own : main;
  const seen = saysSum(near) ? near : shown;
  // Behind the control first: what stands right before it is what it answers.
  return [
    ...seen.filter(({ order }) => order >= control.order),
    ...seen.filter(({ order }) => order < control.order),
  ].map(({ text }) => text);
}
