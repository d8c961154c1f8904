import type { DialogFact } from '../model/fact.ts';
import type { MeasuredScreen } from '../model/measured.ts';
import type { Screen } from '../model/screen.ts';
import { isIn, type Flow } from './flow.ts';
import { isHomeAddress } from './home.ts';
import { foldedText, topLayer } from './main-text.ts';
import { addressRoute, isLayerReplaced, newScreenReason } from './same-screen.ts';

/** A stretch of the walk in which a person faces one thing: a new screen, HOME, or an earlier screen again. */
export interface Sight {
  reason: MeasuredScreen['reason'];
  /** States recorded while it was faced, the first one first; none for a native dialog. */
  states: Screen[];
  dialog: DialogFact | null;
  at: number;
}

/** New screens count; HOME and visits do not. */
export function isNewScreen(sight: Sight): boolean {
  return sight.reason !== 'home' && sight.reason !== 'visit';
}

/**
 * Screens of a flow (`screen-1`; decisions, Measurement 6 and 14), judged on the recorded states, in time order.
 * States of a search are judged by themselves: what the search saw is new to the person who then walks.
 */
export function sightsOf(flow: Flow): Sight[] {
  const walked = new Tracker();
  const searched = new Tracker();
  const moments = [
    ...flow.states.map((state) => ({ at: state.at, state })),
    ...flow.of('dialog').map((dialog) => ({ at: dialog.at, dialog })),
  ].sort((a, b) => a.at - b.at);
  for (const moment of moments) {
    if (moment.at < startOf(flow)) continue;
    const tracker = isIn(flow, 'search', moment.at) ? searched : walked;
    if ('state' in moment) tracker.state(moment.state);
    else tracker.nativeDialog(moment.dialog);
  }
  return [...walked.sights, ...searched.sights].sort((a, b) => a.at - b.at);
}

/** What was on the page before the flow first went to HOME is no part of it. */
function startOf(flow: Flow): number {
  const [first] = flow.actions;
  const goesHome =
    first?.argument.kind === 'url' &&
    !first.argument.mail &&
    isHomeAddress(flow.head.target, first.argument.url);
  return goesHome ? first.startedAt : flow.from;
}

class Tracker {
  readonly sights: Sight[] = [];
  /** Folded texts that HOME shows. */
  readonly #homeTexts = new Set<string>();
  readonly #lastOfPage = new Map<string, Screen>();
  /** The last state of each page in which no layer covered it. */
  readonly #lastUncovered = new Map<string, Screen>();
  readonly #seen = new Set<string>();
  #firstPage: string | null = null;
  #chatSeen = false;

  state(state: Screen): void {
    this.#firstPage ??= state.page;
    const reason = this.#reason(state);
    const current = this.sights.findLast((sight) => sight.states.length > 0);
    if (reason === null && current?.states.at(-1)?.page === state.page) current.states.push(state);
    else this.sights.push({ reason: reason ?? 'visit', states: [state], dialog: null, at: state.at });

    this.#chatSeen ||= state.chatOpen;
    this.#seen.add(keyOf(state));
    this.#lastOfPage.set(state.page, state);
    if (topLayer(state) === 0) {
      this.#lastUncovered.set(state.page, state);
      if (state.isHome) for (const block of state.blocks) this.#homeTexts.add(foldedText(block.text));
    }
  }

  nativeDialog(dialog: DialogFact): void {
    const key = `native ${dialog.type} ${foldedText(dialog.message)}`;
    const reason = this.#seen.has(key) ? 'visit' : 'native-dialog';
    this.#seen.add(key);
    this.sights.push({ reason, states: [], dialog, at: dialog.at });
  }

  /** Why a state begins a new stretch; null if it goes on with what was faced. */
  #reason(state: Screen): Sight['reason'] | null {
    const before = this.#lastOfPage.get(state.page);
    const chatOpened = state.chatOpen && before?.chatOpen !== true;
    if (chatOpened && !this.#chatSeen && this.sights.length > 0) return 'chat';
    if (topLayer(state) > 0) return this.#layerReason(state, before);
    if (state.isHome) return this.#homeReason(state, before);
    if (!before) return this.#unlessSeen(state, state.page === this.#firstPage ? 'first' : 'popup');
    const uncovered = this.#lastUncovered.get(state.page);
    const reason = uncovered ? newScreenReason(uncovered, state, this.#homeTexts) : 'route';
    if (reason !== null) return this.#unlessSeen(state, reason);
    const returned = topLayer(before) > 0 || chatOpened || (before.chatOpen && !state.chatOpen);
    return returned ? 'visit' : null;
  }

  #homeReason(state: Screen, before: Screen | undefined): Sight['reason'] | null {
    if (state.chatOpen && this.#chatSeen) return before?.chatOpen ? null : 'visit';
    return this.#isFacing(state, 'home') ? null : 'home';
  }

  #layerReason(state: Screen, before: Screen | undefined): Sight['reason'] | null {
    if (isChatLayer(state)) return before && isChatLayer(before) ? null : 'visit';
    const opened = !before || topLayer(before) === 0 || isChatLayer(before) || isLayerReplaced(before, state);
    if (opened) return this.#unlessSeen(state, 'layer');
    const reason = newScreenReason(before, state, this.#homeTexts);
    return reason && this.#unlessSeen(state, reason);
  }

  #unlessSeen(state: Screen, reason: Sight['reason']): Sight['reason'] {
    return this.#seen.has(keyOf(state)) ? 'visit' : reason;
  }

  #isFacing(state: Screen, reason: Sight['reason']): boolean {
    const current = this.sights.findLast((sight) => sight.states.length > 0);
    return current?.reason === reason && current.states.at(-1)?.page === state.page;
  }
}

/** `screenKey` within its layer: the page, or what lies above it. It leaves out what is said in a chat, so there the address tells. */
function keyOf(state: Screen): string {
  const place = state.chatOpen ? addressRoute(state) : '';
  return `${topLayer(state) === 0 ? 'page' : 'layer'} ${place} ${state.screenKey}`;
}

/** The top layer is a chat widget: what is said there makes no screens. */
function isChatLayer(state: Screen): boolean {
  const top = topLayer(state);
  const controls = state.controls.filter((control) => control.layer === top);
  return top > 0 && state.chatOpen && controls.length > 0 && controls.every((control) => control.chat);
}
