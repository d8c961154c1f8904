import type { Page } from '@playwright/test';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { authorFrames } from '../record/author-frames.ts';
import { clickControl } from './control-handle.ts';
import { findControl } from './find-control.ts';
import { pressControl } from './press-control.ts';
import { replayWay } from './replay-way.ts';
import { ScenarioError } from './scenario-error.ts';
import { SiteExplorer } from './site-explorer.ts';
import { sourceOf } from './source-of.ts';
import { WalkEnded } from './walk-ended.ts';
import type { WalkSession } from './walk-session.ts';
import { controlAt, type WayMark } from './way-mark.ts';
import { withoutDialogAnswers } from './without-dialog-answers.ts';
import { withoutTimeLimit } from './without-time-limit.ts';

export type SearchOptions = {
  /** The flow whose entry is looked for, e.g. `downgrade`. */
  for: string;
  /** Clicks from HOME to a state that is still looked at (6), states looked at (60). */
  budget?: Partial<SearchFact['budget']>;
};

/** The control that a search found, on the page where one now stands. */
export type FoundEntry = { name: string; page: Page; click(): Promise<void> };

/** Source: measurement, § 2.1. */
const fullBudget: SearchFact['budget'] = { depth: 6, screens: 60 };

/**
 * Finds the entry of a flow from HOME and goes there by clicks that count; what the search itself tried does not.
 * One search per target, direction and audit: other walks follow the way that it found, and search again only if
 * it has changed.
 *
 * @throws {WalkEnded} as `not-found` if the budget is spent and nothing names the flow's act
 */
export async function searchEntry(
  session: WalkSession,
  page: Page,
  { for: goal, budget: given }: SearchOptions,
): Promise<FoundEntry> {
  const budget = { ...fullBudget, ...given };
  if (![budget.depth, budget.screens].every((limit) => Number.isInteger(limit) && limit > 0))
    throw new ScenarioError({
      zh: 'walk.search 的 budget 有误：depth 和 screens 必须是正整数。',
      en: 'The budget of walk.search is wrong: depth and screens are whole numbers above 0.',
    });
  const source = sourceOf(authorFrames()[0]);
  const search = async () => {
    const from = session.now;
    try {
      return await findWay(session, page, goal, budget);
    } finally {
      session.write({ kind: 'harness', at: from, what: 'search', from, to: session.now });
    }
  };
  const found = await withoutTimeLimit(() =>
    session.verb('search', { for: goal }, () => withoutDialogAnswers(page.context(), search)),
  );
  if (found.path === null) {
    const evidence = { screen: session.recorder.lastScreen(page)?.screen ?? null, text: '' };
    session.say({ outcome: 'not-found', reason: found.reason, evidence, source, promised: null });
    throw new WalkEnded(found.reason);
  }
  return walkTo(session, page, found.path);
}

type Found = { path: WayMark[] } | { path: null; reason: string };

async function findWay(
  session: WalkSession,
  page: Page,
  goal: string,
  budget: SearchFact['budget'],
): Promise<Found> {
  const home = new URL(session.head.target.home, session.head.target.origin).href;
  const tell = (
    fact: Pick<SearchFact, 'replayed' | 'steps' | 'screens' | 'visited'>,
    path: WayMark[] | null,
  ) =>
    session.write({
      kind: 'search',
      at: session.now,
      for: goal,
      found: path !== null,
      path: path ?? [],
      depth: path?.length ?? null,
      budget,
      version: 'search-1',
      ...fact,
    });
  const earlier = session.lastSearch(goal);
  if (earlier) {
    const replay = await replayWay(session, page, home, earlier.path);
    if (replay.lost === null) {
      tell({ replayed: true, ...replay.seen }, earlier.path);
      await goHome(session, page, home);
      return { path: earlier.path };
    }
    const text = `the way to ${goal} found earlier in this audit has changed: there is no "${replay.lost.name}" any more; searched again`;
    session.write({ kind: 'note', at: session.now, text });
  }
  const explorer = new SiteExplorer({ session, page, home, goal, budget });
  const path = await explorer.find();
  const { steps, screens, visited, disabled } = explorer;
  tell({ replayed: false, steps, screens, visited }, path);
  await goHome(session, page, home);
  if (path) return { path };
  // Who is not signed in has nothing to get out of: that no way out was seen says nothing about the target.
  if (session.head.direction === 'exit' && asksToSignIn(session.recorder.lastScreen(page)))
    throw new ScenarioError({
      zh: 'HOME 要求登录，未登录时找不到退出的入口说明不了什么。请在 setup 中登录，并用 account 指明账号。',
      en: 'HOME asks to sign in, and that no way out is found signed out says nothing. Sign in within setup, and name an account.',
    });
  const seen = `${screens} screens were looked at with ${steps} clicks`;
  const grey = disabled.size > 0 ? `; disabled: ${[...disabled].map((name) => `"${name}"`).join(', ')}` : '';
  const failure = session.failure(new Error('nothing was found'));
  // A session that ended or a wall that came up on the way says something about us, not about the target.
  if (failure.outcome !== 'scenario-broken') throw new Error(failure.reason);
  return {
    path,
    reason: `nothing names "${goal}" within ${budget.depth} clicks and ${budget.screens} screens of HOME; ${seen}${grey}`,
  };
}

function asksToSignIn(home: Screen | null): boolean {
  return home !== null && home.fields.some(({ type }) => type === 'password');
}

async function goHome(session: WalkSession, page: Page, home: string): Promise<void> {
  await page.goto(home, { timeout: 30_000 });
  await session.stand(page);
}

/** Goes the way from HOME by clicks, all but the last: that one is the author's. */
async function walkTo(session: WalkSession, page: Page, path: readonly WayMark[]): Promise<FoundEntry> {
  const find = (on: Page, mark: WayMark) =>
    findControl(session, on, (screen) => controlAt(mark, screen), mark.name);
  let at = page;
  for (const mark of path.slice(0, -1)) at = (await pressControl(session, at, await find(at, mark))).page;
  const entry = path.at(-1)!;
  return {
    name: entry.name,
    page: at,
    click: async () => clickControl(session, at, await find(at, entry)),
  };
}
