import type { Page } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';
import { authorFrames } from '../record/author-frames.ts';
import { wordsOf, type Shown } from './evidence-of.ts';
import { millisecondsOf, type Span } from './milliseconds-of.ts';
import { sourceOf } from './source-of.ts';
import { WalkEnded } from './walk-ended.ts';
import type { Said, WalkSession } from './walk-session.ts';
import { withoutTimeLimit } from './without-time-limit.ts';

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
 * of a hand, is no step, and its time is the harness's.
 *
 * @returns whether a person was needed
 * @throws {WalkEnded} as `bot-wall` where the browser has no window, or nobody came in time
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
  const giveUp = (reason: string): never => {
    const evidence = { screen: screen?.screen ?? null, text: '' };
    session.say({ outcome: 'bot-wall', reason, evidence, source, promised: null });
    throw new WalkEnded(reason);
  };
  if (session.head.environment.headless)
    giveUp(`a person would have to take over, and the browser has no window: ${what}`);
  const from = session.now;
  const done = await withoutTimeLimit(async () => {
    console.error(banner(what, patienceMs));
    await notAnAction(() => page.bringToFront()).catch(() => undefined);
    for (const deadline = from + patienceMs; session.now < deadline;) {
      if (await shows(until)) return true;
      session.heed();
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
    return false;
  });
  const to = session.now;
  session.write({ kind: 'harness', at: from, what: 'person', from, to });
  const { id } = await session.recorder.recorderOf(page);
  session.write({ kind: 'take-over', at: from, page: id, what, from, to, done });
  if (!done) giveUp(`nobody took over within ${minutesText(patienceMs)}: ${what}`);
  isDone.set(session, [...(isDone.get(session) ?? []), what]);
  return true;
}

/** The outcome of a walk that a person went on with says so in its reason. */
export function saidWithPerson(session: WalkSession, said: Said): Said {
  const what = isDone.get(session);
  return what ? { ...said, reason: `${said.reason} (a person took over: ${what.join(', ')})` } : said;
}

async function shows(until: Shown): Promise<boolean> {
  if (typeof until !== 'function') return notAnAction(() => until.first().isVisible()).catch(() => false);
  return notAnAction(() => wordsOf(until)).then(
    () => true,
    () => false,
  );
}

function minutesText(ms: number): string {
  return ms < 60_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}

function banner(what: string, patienceMs: number): string {
  const line = '━'.repeat(60);
  const text =
    process.env['SEESAW_LANG'] === 'zh'
      ? `需要您接手：${what}。请在打开的浏览器窗口中完成，最多等 ${minutesText(patienceMs)}；之后走查自己继续。`
      : `Your turn: ${what}. Do it in the browser window that is open; it is waited for at most ${minutesText(patienceMs)}, then the walk goes on by itself.`;
  return `\u0007${line}\n${text}\n${line}`;
}
