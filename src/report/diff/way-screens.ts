import { parseAmounts } from '../../lexicon/parse-amounts.ts';
import { isIn, readFlow } from '../../measure/flow.ts';
import { foldedText, topLayer } from '../../measure/main-text.ts';
import { addressRoute } from '../../measure/same-screen.ts';
import type { MeasuredWalk } from '../../model/measured.ts';
import type { Screen } from '../../model/screen.ts';
import type { WalkHead } from '../../model/walk.ts';
import type { Recorded } from '../document/audit-record.ts';
import type { Frame, ShownWalk, Turn } from '../document/report-document.ts';
import type { ScreenSide } from './audit-diff.ts';

export type WayText = { text: string; speaker: Turn['speaker'] | null };
export type WayStep = Omit<ScreenSide['steps'][number], 'isOnly'>;

/** A screen on the way of a shown walk, with what was done on it and what it says. */
export type WayScreen = Omit<ScreenSide, 'steps'> & {
  steps: WayStep[];
  /** Recognises the same screen in another audit; null where nothing was recorded of it. */
  key: string | null;
  /** Where it is, without its origin: the same app may stand elsewhere. */
  route: string;
  /** Its own, and what passed by: messages of the service in a chat, texts that came and went again. */
  texts: WayText[];
};

/**
 * The screens of a shown walk in order (`screen-1`); what is done on one after the other is one of them.
 *
 * @param untilCommit leave out what came behind the commit control
 */
export function wayScreens(
  shown: ShownWalk,
  measured: MeasuredWalk,
  { screens, facts }: Recorded,
  { head, untilCommit }: { head: WalkHead; untilCommit: boolean },
): WayScreen[] {
  const bodies = new Map(screens.map((screen) => [screen.screen, screen]));
  const begins = measured.screens.flatMap(({ state }) => state ?? []);
  const way: { screen: WayScreen; at: number; place: number }[] = [];
  for (const frame of shown.frames) {
    if (untilCommit && (frame.steps[0]?.part ?? 'after') === 'after') continue;
    const body = bodies.get(frame.picture?.state ?? -1) ?? null;
    const screen = screenOf(frame, body);
    if (screen.kind === 'unseen' && screen.steps.length === 0) continue;
    const place = begins.filter((state) => state <= (body?.screen ?? 0)).length;
    const last = way.at(-1)?.screen;
    if (body && last?.kind === screen.kind && way.at(-1)!.place === place) {
      last.steps.push(...screen.steps);
      last.texts.push(...screen.texts);
      Object.assign(last, { picture: screen.picture, mark: screen.mark });
    } else way.push({ screen, at: body?.at ?? way.at(-1)?.at ?? 0, place });
  }
  if (!untilCommit) {
    const flow = readFlow({ head, facts, screens });
    for (const fact of flow.of('toast')) {
      if (isIn(flow, 'search', fact.at)) continue;
      const shows = way.findLast(({ at }) => at <= fact.at) ?? way[0];
      shows?.screen.texts.push({ text: fact.text, speaker: null });
    }
  }
  return way.map(({ screen }) => screen);
}

function screenOf({ steps, picture, mark, dialog, turns }: Frame, body: Screen | null): WayScreen {
  const message = dialog?.message ?? null;
  return {
    kind: message !== null ? 'dialog' : kindOf(body),
    title: body?.title ?? '',
    picture,
    mark,
    dialog: message,
    // What was said, not the name of the field into which it was typed.
    steps: steps.map(({ step, act, label, role }) => {
      return { step, act, label: turns.find((turn) => turn.step === step)?.text ?? label, role };
    }),
    key: message !== null ? foldedText(message) : (body?.screenKey ?? null),
    route: body ? addressRoute(body).replace(/^\S+ /, '') : '',
    texts: [
      ...(message !== null ? [{ text: message, speaker: null }] : body ? textsOf(body) : []),
      ...turns.filter(({ speaker }) => speaker !== 'user').map(({ text, speaker }) => ({ text, speaker })),
    ],
  };
}

function kindOf(body: Screen | null): WayScreen['kind'] {
  if (body === null) return 'unseen';
  if (body.chatOpen) return 'chat';
  return topLayer(body) > 0 ? 'layer' : 'page';
}

/** What a person faces reads so: the top layer without a chat; [] of HOME, which is never charged. */
export function textsOf(screen: Screen): WayText[] {
  const top = topLayer(screen);
  if (screen.isHome && top === 0) return [];
  return screen.blocks
    .filter((block) => block.layer === top && !block.chat && !block.own && block.text.trim() !== '')
    .map(({ text }) => ({ text, speaker: null }));
}

/** The same for texts that say the same: figures may move, such as dates and balances, but not amounts of money. */
export function textKey(text: string): string {
  const amounts = parseAmounts(text).map(({ amount, currency }) => `${amount} ${currency}`);
  return [foldedText(text), ...amounts].join('\n');
}

/** The same for steps that are the same: what is done to a control of the same name. */
export function stepKey({ act, label }: WayStep): string {
  return `${act} ${foldedText(label)}`;
}
