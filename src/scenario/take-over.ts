import type { Page } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';
import { answerWithin } from '../record/answer-within.ts';
import { authorFrames } from '../record/author-frames.ts';
import { wordsOf, type Shown } from './evidence-of.ts';
import { leaveDialogs } from './guard-dialogs.ts';
import { hideTyped } from './hide-typed.ts';
import { millisecondsOf, type Span } from './milliseconds-of.ts';
import { sourceOf } from './source-of.ts';
import { WalkEnded } from './walk-ended.ts';
import type { Said, WalkSession } from './walk-session.ts';
import { withoutTimeLimit } from './without-time-limit.ts';
import { goesOn, spanText, yourTurn } from './your-turn.ts';

export type TakeOverOptions = {
  /** What is seen, or holds, when the person is done; seen already, nobody is asked. */
  until: Shown;
  /** How long a person is waited for: ms, or '90 s', '5 min' (the default). */
  patience?: Span;
};

const askEvery = 500;
const isDone = new WeakMap<WalkSession, string[]>();

/**
 * Has a person do what the harness must not: solve a CAPTCHA, scan a code. What is done meanwhile is recorded as events
 * of a hand, is no step, and its time is the harness's. Native dialogs are the person's to answer; what is typed where
 * something private is asked for is kept out of all that is written.
 *
 * @returns whether a person was needed
 * @throws {WalkEnded} as `bot-wall` where the browser has no window, or nobody had finished in time; as `interrupted`
 *   where the window was closed
 */
export async function takeOver(
  session: WalkSession,
  page: Page,
  what: string,
  { until, patience = '5 min' }: TakeOverOptions,
): Promise<boolean> {
  const patienceMs = millisecondsOf(patience);
  const source = sourceOf(authorFrames()[0]);
  const screen = await session.stand(page);
  if (await shows(until)) return false;
  const giveUp = (outcome: 'bot-wall' | 'interrupted', reason: string): never => {
    const evidence = { screen: screen?.screen ?? null, text: '' };
    session.say({ outcome, reason, evidence, source, promised: null });
    throw new WalkEnded(reason);
  };
  if (session.head.environment.headless)
    giveUp('bot-wall', `a person would have to take over, and the browser has no window: ${what}`);
  const from = session.now;
  const end = await withoutTimeLimit(() =>
    inPersonsHands(session, page, () => {
      console.error(yourTurn(session.head, what, patienceMs));
      return untilDone(session, page, { until, deadline: from + patienceMs });
    }),
  );
  const to = session.now;
  session.write({ kind: 'harness', at: from, what: 'person', from, to });
  const { id } = await session.recorder.recorderOf(page);
  session.write({ kind: 'take-over', at: from, page: id, what, from, to, done: end === 'done' });
  if (end === 'closed') giveUp('interrupted', `the window was closed before a person had finished: ${what}`);
  if (end === 'late') giveUp('bot-wall', `no person had finished within ${spanText(patienceMs)}: ${what}`);
  console.error(goesOn());
  isDone.set(session, [...(isDone.get(session) ?? []), what]);
  return true;
}

/** The outcome of a walk that a person went on with says so in its reason. */
export function saidWithPerson(session: WalkSession, said: Said): Said {
  const what = isDone.get(session);
  return what ? { ...said, reason: `${said.reason} (a person took over: ${what.join(', ')})` } : said;
}

/** Lets a person do in the window whatever people do in windows, without a word of it being told on. */
async function inPersonsHands<T>(session: WalkSession, page: Page, run: () => Promise<T>): Promise<T> {
  const context = page.context();
  leaveDialogs(context, true);
  await session.recorder.heedHand((typed) => hideTyped(session, typed));
  try {
    await notAnAction(() => page.bringToFront()).catch(() => undefined);
    return await run();
  } finally {
    leaveDialogs(context, false);
    await session.recorder.heedHand(null);
    session.gate.parts.end(session.now);
  }
}

async function untilDone(
  session: WalkSession,
  page: Page,
  { until, deadline }: { until: Shown; deadline: number },
): Promise<'done' | 'closed' | 'late'> {
  const on = typeof until === 'function' ? page : until.page();
  let asked: Promise<boolean> | null = null;
  while (session.now < deadline) {
    // A page behind a dialog, or one that hangs, does not answer: then it is waited for, not asked again.
    asked ??= shows(until).finally(() => (asked = null));
    if (await answerWithin(askEvery, asked)) return 'done';
    if (on.isClosed()) return 'closed';
    session.heed();
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
  return 'late';
}

async function shows(until: Shown): Promise<boolean> {
  if (typeof until !== 'function') return notAnAction(() => until.first().isVisible()).catch(() => false);
  return notAnAction(() => wordsOf(until)).then(
    () => true,
    () => false,
  );
}
