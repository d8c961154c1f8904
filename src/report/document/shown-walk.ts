import { isIn, readFlow } from '../../measure/flow.ts';
import type { Box } from '../../model/control.ts';
import type { ActionFact, ChatTurnFact, DialogFact, Fact, SearchFact } from '../../model/fact.ts';
import type { MeasuredStep, MeasuredWalk } from '../../model/measured.ts';
import type { Screen } from '../../model/screen.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import type { Recorded } from './audit-record.ts';
import { chatTurns } from './chat-turns.ts';
import type { Picture } from './picture.ts';
import type { Demand, Frame, MetBlocker, ShownWalk } from './report-document.ts';

/**
 * A walk as a film strip: one picture for each step, as a person faced it before the step, one for a whole
 * exchange of chat messages, and a last one that shows how it ended. What a search tried is left out; what was
 * done behind the commit control stays, marked by its part.
 */
export function shownWalk(
  { head, outcome }: StoredWalk,
  measured: MeasuredWalk,
  { facts, screens }: Recorded,
  blockers: MetBlocker[],
): ShownWalk {
  const pictures = new Map(screens.map((screen) => [screen.screen, pictureOf(screen, facts)]));
  const bodies = new Map(screens.map((screen) => [screen.screen, screen]));
  const of = <K extends Fact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  const flow = readFlow({ head, facts, screens });
  const turns = flow.of('chat-turn').filter(({ at }) => !isIn(flow, 'search', at));
  const ended = of('outcome').at(-1);
  const frames = framesOf(measured, {
    pictures,
    bodies,
    actions: of('action'),
    dialogs: of('dialog'),
    turns,
  });
  const last = ended?.evidence?.screen ?? flow.states.at(-1)?.screen;
  const shown = frames.at(-1)?.picture?.state === last ? undefined : last;
  frames.push({
    ...emptyFrame(),
    picture: pictures.get(shown ?? -1) ?? null,
    demand: demandOf(measured, shown ?? null),
  });
  placeBlockers(frames, blockers);
  const search = of('search').at(-1);
  const effect = of('effect').at(-1);
  return {
    walk: head.walk,
    repeat: head.repeat,
    startedAt: head.startedAt,
    outcome: outcome ?? 'interrupted',
    said: ended?.evidence?.text ?? '',
    frames,
    blockers,
    promised: measured.promised,
    effect: effect
      ? { at: measured.effectiveAt, proven: effect.proof === 'verify', text: effect.text }
      : null,
    search: search ? whatItLookedAt(search) : null,
    takenOver: of('take-over').map(({ what, from, to }) => ({ what, ms: Math.round(to - from) })),
    attested: of('attest').map(({ channel, what, who, when, minutes }) => ({
      channel,
      what,
      who,
      when,
      minutes,
    })),
  };
}

function whatItLookedAt(search: SearchFact): ShownWalk['search'] {
  const { found, steps, screens, budget, visited, menus, queries } = search;
  return { found, steps, screens, budget, visited, menus, queries };
}

function emptyFrame(): Frame {
  return { steps: [], picture: null, mark: null, dialog: null, demand: null, turns: [], blockers: [] };
}

type Seen = {
  pictures: Map<number, Picture | null>;
  bodies: Map<number, Screen>;
  actions: ActionFact[];
  dialogs: DialogFact[];
  turns: ChatTurnFact[];
};

function framesOf(measured: MeasuredWalk, seen: Seen): Frame[] {
  const steps = measured.steps.filter((step) => step.part !== 'search');
  const turns = chatTurns(seen.turns, measured.steps);
  const frames: (Frame & { from: number })[] = [];
  for (const step of steps) {
    const last = frames.at(-1);
    const dialog = step.act === 'answer' ? seen.dialogs.find(({ at }) => at === step.at) : undefined;
    const picture = (dialog === undefined && seen.pictures.get(step.state ?? -1)) || null;
    const placed = { picture, mark: picture && markOf(step, picture, seen) };
    if (step.act === 'message' && last?.steps.at(-1)?.act === 'message') {
      Object.assign(last, placed, { steps: [...last.steps, step] });
      continue;
    }
    frames.push({
      ...emptyFrame(),
      ...placed,
      from: step.at,
      steps: [step],
      dialog: dialog ? { message: dialog.message, accepted: dialog.accepted } : null,
      demand: demandOf(measured, step.state),
    });
  }
  return frames.map(({ from, ...frame }, index) => {
    const until = frames[index + 1]?.from ?? Infinity;
    const said = turns.filter(({ at }) => (index === 0 || at >= from) && at < until);
    return { ...frame, turns: said.map(({ turn }) => turn) };
  });
}

function demandOf({ screens }: MeasuredWalk, state: number | null): Demand | null {
  const screen = screens.find((each) => each.state === state && each.ordinal !== null);
  if (state === null || screen === undefined) return null;
  const { options, readingChars, readingWords, decision, confirmation } = screen;
  return { options, readingChars, readingWords, decision, confirmation };
}

/** Where a step was done, on the picture of the state before it; null if it lay outside of the window. */
function markOf(step: MeasuredStep, picture: Picture, { bodies, actions }: Seen): Box | null {
  const control = actions.findLast(
    ({ action, control: each }) => step.actions.includes(action) && each,
  )?.control;
  const body = bodies.get(picture.state);
  if (!control || !body) return null;
  const recorded = [...body.controls, ...body.fields].find(
    ({ uid, frame }) => uid === control.uid && frame === control.frame,
  );
  const [x, y, width, height] = recorded?.box ?? control.box;
  const isInside = x < picture.width && y < picture.height && x + width > 0 && y + height > 0;
  return isInside && width > 0 && height > 0 ? [x, y, width, height] : null;
}

export function pictureOf(body: Screen, facts: readonly Fact[]): Picture | null {
  const { screen: state, viewport, title, url } = body;
  const taken = facts.find((fact) => fact.kind === 'screen' && fact.screen === state);
  if (taken?.kind !== 'screen' || taken.picture === null) return null;
  const { width, height } = viewport;
  return { sha256: taken.picture, width, height, layer: layerOf(body), title, url, state };
}

/** What a person looks at: an open chat, else the layer on top. */
function layerOf({ layers, chatOpen, blocks, controls, viewport }: Screen): Box | null {
  const top = layers.at(-1);
  if (!chatOpen) return top?.kind === 'layer' ? top.box : null;
  const boxes = [...blocks, ...controls].flatMap(({ chat, box }) => (chat ? [box] : []));
  const [left, up] = [0, 1].map((side) => Math.max(0, Math.min(...boxes.map((box) => box[side]!))));
  const [right, down] = [0, 1].map((side) =>
    Math.min(
      side === 0 ? viewport.width : viewport.height,
      Math.max(...boxes.map((box) => box[side]! + box[side + 2]!)),
    ),
  );
  const box: Box = [left!, up!, right! - left!, down! - up!];
  return box.every(Number.isFinite) && box[2] > 0 && box[3] > 0 ? box : null;
}

/** Puts each blocker to the picture that shows it, else to the one after the step behind which it was met. */
function placeBlockers(frames: Frame[], blockers: readonly MetBlocker[]): void {
  blockers.forEach(({ state, step, quote }, index) => {
    const shows =
      frames.find(({ turns }) => quote !== '' && turns.some(({ text }) => text.includes(quote))) ??
      (state === null ? undefined : frames.find(({ picture }) => picture?.state === state)) ??
      (step === null ? undefined : frames.find(({ steps }) => (steps[0]?.step ?? Infinity) > step));
    shows?.blockers.push(index);
  });
}
