import { parseAmounts } from '../../lexicon/parse-amounts.ts';
import { foldedText, topLayer } from '../../measure/main-text.ts';
import { addressRoute } from '../../measure/same-screen.ts';
import type { Screen } from '../../model/screen.ts';
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
  /** Of what a person faces: the top layer, of a chat the service's messages. [] of HOME, which is never charged. */
  texts: WayText[];
};

/**
 * The screens of a shown walk in order; what follows on the same screen is one of them.
 *
 * @param untilCommit leave out what came behind the commit control
 */
export function wayScreens(
  shown: ShownWalk,
  { screens, facts }: Recorded,
  { untilCommit }: { untilCommit: boolean },
): WayScreen[] {
  const bodies = new Map(screens.map((screen) => [screen.screen, screen]));
  const way: { screen: WayScreen; at: number }[] = [];
  for (const frame of shown.frames) {
    if (untilCommit && (frame.steps[0]?.part ?? 'after') === 'after') continue;
    const body = bodies.get(frame.picture?.state ?? -1) ?? null;
    const screen = screenOf(frame, body);
    if (screen.kind === 'unseen' && screen.steps.length === 0) continue;
    const last = way.at(-1)?.screen;
    if (last && last.kind === screen.kind && last.key !== null && last.key === screen.key) {
      last.steps.push(...screen.steps);
      last.texts.push(...screen.texts);
      Object.assign(last, { picture: screen.picture, mark: screen.mark ?? last.mark });
    } else way.push({ screen, at: body?.at ?? way.at(-1)?.at ?? 0 });
  }
  if (!untilCommit) {
    const begin = facts.find((fact) => fact.kind === 'phase' && fact.phase === 'flow')?.at ?? 0;
    for (const fact of facts) {
      if (fact.kind !== 'toast' || fact.at < begin) continue;
      const shows = way.findLast(({ at }) => at <= fact.at) ?? way[0];
      shows?.screen.texts.push({ text: fact.text, speaker: null });
    }
  }
  return way.map(({ screen }) => screen);
}

function screenOf({ steps, picture, mark, dialog, turns }: Frame, body: Screen | null): WayScreen {
  const isChat = turns.length > 0 || steps[0]?.act === 'message';
  const message = dialog?.message ?? null;
  const isLayer = body !== null && topLayer(body) > 0;
  return {
    kind:
      message !== null ? 'dialog' : isChat ? 'chat' : body === null ? 'unseen' : isLayer ? 'layer' : 'page',
    title: body?.title ?? '',
    picture,
    mark,
    dialog: message,
    steps: steps.map(({ step, act, label, role }) => ({ step, act, label, role })),
    key: message !== null ? foldedText(message) : (body?.screenKey ?? null),
    route: body ? addressRoute(body).replace(/^\S+ /, '') : '',
    texts: [
      ...(message !== null ? [{ text: message, speaker: null }] : body ? textsOf(body) : []),
      ...turns.filter(({ speaker }) => speaker !== 'user').map(({ text, speaker }) => ({ text, speaker })),
    ],
  };
}

function textsOf(screen: Screen): WayText[] {
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
