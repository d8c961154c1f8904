import { normalise } from '../lexicon/normalise.ts';
import type { Role } from '../lexicon/utterance.ts';
import { whoSpeaks } from '../lexicon/who-speaks.ts';
import { isIn } from '../measure/flow.ts';
import { foldedText, topLayer } from '../measure/main-text.ts';
import type { ChatTurnFact } from '../model/fact.ts';
import type { Block, Screen } from '../model/screen.ts';
import type { Passage } from './passage.ts';
import type { WalkView } from './walk-view.ts';

type Ground = Pick<WalkView, 'flow' | 'steps' | 'parts' | 'sights' | 'indication' | 'stepAt'>;

/**
 * What the person was shown and told after FIRST_INDICATION, in the order in which it was met:
 *
 * - texts and control labels of the top layer, outside header, footer and menus, that were not shown before it; again on
 *   each new screen, and not again on a visit to an old one;
 * - words of native dialogs, toasts and the messages of others in a chat;
 * - the words that show the outcome, wherever they stand.
 *
 * Nothing of a search: what it saw is no part of the way that a person goes.
 */
export function findPassages(ground: Ground): Passage[] {
  const said = ground.indication ? [...shown(ground), ...spoken(ground)] : [];
  return [...said, ...evidence(ground, said)].sort((a, b) => a.at - b.at);
}

const menus: readonly Block['region'][] = ['header', 'footer', 'nav'];

function* shown({ flow, parts, sights, indication, stepAt }: Ground): Generator<Passage> {
  const from = indication!.doneAt;
  const walked = (at: number): boolean => !isIn(flow, 'search', at);
  const before = new Set(
    flow.states
      .filter((state) => state.at <= from && walked(state.at))
      .flatMap((state) => [
        ...state.blocks.map((block) => block.text),
        ...state.controls.map((each) => each.name),
      ])
      .map(foldedText),
  );
  const ever = new Set(before);
  for (const sight of sights) {
    // What stood there already is not said anew when one comes back to it, or when a chat opens beside it.
    const known = new Set(sight.reason === 'visit' || sight.reason === 'chat' ? ever : before);
    for (const state of sight.states) {
      if (state.at <= from || !walked(state.at)) continue;
      for (const { text, role, box } of textsOf(state)) {
        const key = `${role === 'control'} ${foldedText(text)}`;
        if (known.has(foldedText(text)) || known.has(key)) continue;
        known.add(key);
        ever.add(key);
        yield {
          text,
          role,
          source: 'screen',
          at: state.at,
          step: stepAt(state.at),
          state: state.screen,
          screenHash: state.screenHash,
          box,
          after: parts.partAt(state.at) === 'after',
        };
      }
    }
  }
}

type Placed = Pick<Passage, 'text' | 'role' | 'box'>;

/** Texts and labels that lie on the top layer of a state, in document order. */
function textsOf(state: Screen): Placed[] {
  const top = topLayer(state);
  const lies = (each: { layer: number; region: Block['region']; chat: boolean }): boolean =>
    each.layer === top && !each.chat && (top > 0 || !menus.includes(each.region));
  const controls = state.controls.filter(lies);
  const labels = new Set(controls.map((control) => normalise(control.name)));
  const role: Role = top > 0 ? 'dialog' : 'page';
  return [
    ...state.blocks
      .filter((block) => lies(block) && !block.own && !labels.has(normalise(block.text)))
      .map(({ text, box, order }) => ({ text, box, order, role })),
    ...controls
      .filter((control) => control.name !== '')
      .map(({ name, box, order }) => ({ text: name, box, order, role: 'control' as const })),
  ].sort((a, b) => a.order - b.order);
}

function* spoken({ flow, steps, parts, indication, stepAt }: Ground): Generator<Passage> {
  const from = indication!.at;
  const passage = (at: number): Pick<Passage, 'at' | 'step' | 'after'> => ({
    at,
    step: stepAt(at),
    after: parts.partAt(at) === 'after',
  });
  const nowhere = { state: null, screenHash: null, box: null };
  for (const dialog of flow.of('dialog')) {
    if (dialog.at < from || dialog.message === '' || isIn(flow, 'search', dialog.at)) continue;
    // Its words belong where its answer belongs: to the commit control that opened it.
    const answer = steps.find((step) => step.dialog === dialog);
    yield {
      ...passage(dialog.at),
      ...(answer ? { after: parts.partOf(answer) === 'after' } : {}),
      ...nowhere,
      text: dialog.message,
      role: 'dialog',
      source: 'native',
    };
  }
  for (const toast of flow.of('toast')) {
    if (toast.at < from || isIn(flow, 'search', toast.at)) continue;
    yield { ...passage(toast.at), ...nowhere, text: toast.text, role: 'page', source: 'toast' };
  }
  const turns = flow.of('chat-turn');
  const voices = whoSpeaks(turns);
  for (const [index, turn] of turns.entries()) {
    const { speaker } = voices[index]!;
    if (speaker === 'user' || turn.at < from || isIn(flow, 'search', turn.at)) continue;
    const role = speaker === 'agent' ? 'chat-agent' : 'chat-bot';
    yield { ...passage(turn.at), ...placeOf(flow.states, turn), role, source: 'chat' };
  }
}

/**
 * Where a message stands on the first state that shows it, and its words without the speaker's name, which the
 * widget may show in the same bubble.
 */
function placeOf(
  states: readonly Screen[],
  { text, at, page }: ChatTurnFact,
): Pick<Passage, 'text' | 'state' | 'screenHash' | 'box'> {
  const key = normalise(text);
  for (const state of states) {
    if (state.page !== page || state.at < at) continue;
    const shown = state.blocks.filter((each) => each.chat && !each.own && each.text !== '');
    const block = shown
      .filter((each) => key.endsWith(normalise(each.text)))
      .sort((a, b) => b.text.length - a.text.length)[0];
    if (!block) continue;
    const { screen, screenHash } = state;
    return { text: block.text, state: screen, screenHash, box: block.box };
  }
  return { text, state: null, screenHash: null, box: null };
}

/** The words that show the outcome, unless they stand in what was shown or said already. */
function* evidence({ flow, stepAt }: Ground, said: readonly Passage[]): Generator<Passage> {
  const { outcome } = flow;
  const text = outcome?.evidence?.text ?? '';
  if (!outcome || text.trim() === '') return;
  const state = flow.states.find((each) => each.screen === outcome.evidence!.screen) ?? null;
  const known = said.map((passage) => normalise(passage.text));
  for (const line of text.split(/[\r\n]+/u)) {
    const key = normalise(line);
    if (key === '' || known.some((each) => each.includes(key))) continue;
    const block = state?.blocks.find((each) => normalise(each.text).includes(key)) ?? null;
    yield {
      text: block?.text ?? line,
      role: block?.layer ? 'dialog' : 'page',
      source: 'evidence',
      at: state?.at ?? outcome.at,
      step: stepAt(state?.at ?? outcome.at),
      state: state?.screen ?? null,
      screenHash: state?.screenHash ?? null,
      box: block?.box ?? null,
      after: false,
    };
  }
}
