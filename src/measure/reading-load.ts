import type { Block, Screen } from '../model/screen.ts';
import { controlKey } from './control-kind.ts';
import type { Flow } from './flow.ts';
import { foldedText } from './main-text.ts';
import type { Sight } from './screens.ts';

/** CJK characters and Latin words; `dialog` is the share of them in layers and native dialogs. */
export interface ReadingLoad {
  chars: number;
  words: number;
  dialogChars: number;
  dialogWords: number;
}

/** What of a flow tells what lay in the window. */
export type RecordedFlow = Pick<Flow, 'states' | 'inputs' | 'actions' | 'to'>;

/**
 * What there was to read, by stretch of the walk (decisions, Measurement 6): text blocks that lay in the
 * viewport or between two of its positions, not shown earlier in the walk and not the user's own messages.
 * HOME and its menus are never charged, nor what a search showed. Around main, what stands where a text stood
 * before is that text in another state (a ticker, a greeting): what it happens to say decides nothing.
 *
 * @param sights of the walk, without those of a search, in time order.
 * @param isBehind whether a moment lies behind the commit control: what a screen says then led nobody to it.
 */
export function readingLoads(
  flow: RecordedFlow,
  sights: readonly Sight[],
  isBehind: (at: number) => boolean,
): ReadingLoad[] {
  const shown = new Set<string>();
  const places = new Set<string>();
  return sights.map((sight) => {
    const load: ReadingLoad = { chars: 0, words: 0, dialogChars: 0, dialogWords: 0 };
    if (sight.dialog) {
      const { message, load: text } = sight.dialog;
      if (!shown.has(foldedText(message))) add(load, { cjk: text.cjk, words: text.words }, true);
      shown.add(foldedText(message));
    }
    sight.states.forEach((state, index) => {
      const [up, down] = reach(flow, state, sight.states[index + 1]);
      const seen = state.blocks.filter((block) => block.inViewport || isPassed(block, state, up, down));
      for (const block of seen) {
        const isLate = isBehind(state.at) && !isBehind(sight.at);
        const charged = !isLate && !block.own && !(state.isHome && block.layer === 0 && !block.chat);
        const known = shown.has(foldedText(block.text)) || places.has(placeOf(block, state));
        if (charged && !known) add(load, block, block.layer > 0);
      }
      for (const block of seen) {
        shown.add(foldedText(block.text));
        if (around.includes(block.region) && block.layer === 0) places.add(placeOf(block, state));
      }
    });
    return load;
  });
}

const around: Block['region'][] = ['header', 'nav', 'aside', 'footer'];

/** Where a text stands in its document. Its height may change with what it says. */
function placeOf(block: Block, state: Screen): string {
  const [x, y, width] = block.box;
  const rounded = [x + state.scroll.x, y + state.scroll.y, width].map(Math.round);
  return [block.frame, block.region, block.layer, ...rounded].join(' ');
}

function add(load: ReadingLoad, text: { cjk: number; words: number }, dialog: boolean): void {
  load.chars += text.cjk;
  load.words += text.words;
  if (!dialog) return;
  load.dialogChars += text.cjk;
  load.dialogWords += text.words;
}

function isPassed(block: Block, state: Screen, up: number, down: number): boolean {
  const [, y, , height] = block.box;
  const middle = y + height / 2;
  const { height: window } = state.viewport;
  // What is not seen though it lies in the window is scrolled out of a box of its own: moving the window does not show it.
  if (height <= window && middle >= 0 && middle <= window) return false;
  return middle >= -up && middle <= window + down;
}

/** How far, px up and down, the viewport was moved from where it stood when the state was recorded. */
function reach(flow: RecordedFlow, state: Screen, next: Screen | undefined): [number, number] {
  const shifts = [0];
  if (next) shifts.push(next.scroll.y - state.scroll.y);
  const until = flow.states.find((other) => other.page === state.page && other.at > state.at)?.at ?? flow.to;
  const main = state.frames.find((frame) => frame.parent === null)?.id;
  for (const event of flow.inputs) {
    const here = event.page === state.page && (main === undefined || event.frame === main);
    if (event.type === 'scroll' && here && event.value !== null && event.at > state.at && event.at < until)
      shifts.push(event.value - state.scroll.y);
  }
  for (const action of flow.actions.filter((each) => each.screen === state.screen && each.scroll > 0)) {
    const target = action.control ?? action.focusAfter;
    const control = target && state.controls.find((each) => controlKey(each) === controlKey(target));
    const above = control !== null && control !== undefined && control.box[1] < 0;
    shifts.push((above ? -1 : 1) * action.scroll * state.viewport.height);
  }
  return [Math.max(...shifts.map((shift) => -shift)), Math.max(...shifts)];
}
