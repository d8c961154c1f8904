import type { Page } from '@playwright/test';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { authorFrames } from '../record/author-frames.ts';
import { clickControl } from './control-handle.ts';
import { findControl } from './find-control.ts';
import { millisecondsOf, type Span } from './milliseconds-of.ts';
import { operateMark } from './operate-mark.ts';
import { replayWay } from './replay-way.ts';
import { ScenarioError } from './scenario-error.ts';
import { SiteExplorer } from './site-explorer.ts';
import { sourceOf } from './source-of.ts';
import { WalkEnded } from './walk-ended.ts';
import type { WalkSession } from './walk-session.ts';
import { clicksOf, controlAt, labelOf, withinReach, type WayMark } from './way-mark.ts';
import { withoutDialogAnswers } from './without-dialog-answers.ts';
import { withoutTimeLimit } from './without-time-limit.ts';

export type SearchOptions = {
  /** The flow whose entry is looked for, e.g. `downgrade`. */
  for: string;
  /** Clicks from HOME to a state that is still looked at (6), states looked at (60). */
  budget?: Partial<SearchFact['budget']>;
  /** At least so long between two things that the site must answer. One second, on this machine's own addresses none. */
  pause?: Span;
};

/** The control that a search found, on the page where one now stands. */
export type FoundEntry = { name: string; page: Page; click(): Promise<void> };

/** Source: measurement, § 2.1. */
const fullBudget: SearchFact['budget'] = { depth: 6, screens: 60 };
const usualPause = 1000;
const mostLeft = 20;
const fewNames = 5;
const thisMachine = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

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
  { for: goal, budget: given, pause }: SearchOptions,
): Promise<FoundEntry> {
  const budget = { ...fullBudget, ...given };
  if (![budget.depth, budget.screens].every((limit) => Number.isInteger(limit) && limit > 0))
    throw new ScenarioError({
      zh: 'walk.search 的 budget 有误：depth 和 screens 必须是正整数。',
      en: 'The budget of walk.search is wrong: depth and screens are whole numbers above 0.',
    });
  const home = new URL(session.head.target.home, session.head.target.origin);
  const usual = thisMachine.test(home.hostname) ? 0 : usualPause;
  const pauseMs = pause === undefined ? usual : millisecondsOf(pause);
  const source = sourceOf(authorFrames()[0]);
  const search = async () => {
    const from = session.now;
    try {
      return await findWay(session, page, { home: home.href, goal, budget, pauseMs });
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

type Asked = { home: string; goal: string; budget: SearchFact['budget']; pauseMs: number };
type Told = Omit<
  SearchFact,
  'kind' | 'at' | 'for' | 'found' | 'path' | 'depth' | 'budget' | 'pauseMs' | 'version'
>;

async function findWay(session: WalkSession, page: Page, asked: Asked): Promise<Found> {
  const { home, goal, budget, pauseMs } = asked;
  const tell = (told: Told, path: WayMark[] | null) =>
    session.write({
      kind: 'search',
      at: session.now,
      for: goal,
      found: path !== null,
      path: path ?? [],
      depth: path && path.reduce((sum, mark) => sum + clicksOf(mark), 0),
      budget,
      pauseMs,
      version: 'search-3',
      ...told,
    });
  const earlier = session.lastSearch(goal);
  if (earlier) {
    const replay = await replayWay(session, page, { home, way: earlier.path, pauseMs });
    if (replay.lost === null) {
      const { foundAfter, elsewhere, hovered, menus, leftAlone, queries } = earlier;
      const seen = { ...replay.seen, foundAfter, elsewhere, hovered, menus, leftAlone, queries };
      tell({ replayed: true, ...seen }, earlier.path);
      await goHome(session, page, home);
      return { path: earlier.path };
    }
    const text = `the way to ${goal} found earlier in this audit has changed: there is no "${labelOf(replay.lost)}" any more; searched again`;
    session.write({ kind: 'note', at: session.now, text });
  }
  const explorer = new SiteExplorer({ session, page, ...asked });
  const path = await explorer.find();
  const { steps, screens, visited, disabled, foundAfter, elsewhere, hovered, menus, queries } = explorer;
  const left = [...explorer.leftAlone.values()];
  const leftAlone = left.slice(0, mostLeft);
  const seen = { steps, screens, visited, foundAfter, elsewhere, hovered, menus, leftAlone, queries };
  tell({ replayed: false, ...seen }, path);
  await goHome(session, page, home);
  if (path) return { path };
  // Who is not signed in has nothing to get out of: that no way out was seen says nothing about the target.
  if (session.head.direction === 'exit' && asksToSignIn(session.recorder.lastScreen(page)))
    throw new ScenarioError({
      zh: 'HOME 要求登录，未登录时找不到退出的入口说明不了什么。请在 setup 中登录，并用 account 指明账号。',
      en: 'HOME asks to sign in, and that no way out is found signed out says nothing. Sign in within setup, and name an account.',
    });
  const looked = `${screens} screens were looked at with ${steps} clicks`;
  const opened =
    menus.length > 0 ? `; menus opened under the pointer: ${quoted(menus.map(({ name }) => name))}` : '';
  const typed = queries.map(
    ({ text, via }) => `"${text}" in the ${via === 'site-search' ? 'site' : 'help'} search`,
  );
  const searched =
    typed.length > 0 ? `; searched for ${typed.join(' and ')}` : '; no search of the site was used';
  const grey = disabled.size > 0 ? `; disabled: ${quoted([...disabled])}` : '';
  const n = left.length;
  const were = n === 1 ? 'control without a name was' : 'controls without a name were';
  const icons = n > 0 ? `; ${n} ${were} not pressed: ${namesOf(left)}` : '';
  const silent =
    explorer.unanswered.length > 0 ? `; no page came, twice, from: ${quoted(explorer.unanswered)}` : '';
  const failure = session.failure(new Error('nothing was found'));
  // A session that ended or a wall that came up on the way says something about us, not about the target.
  if (failure.outcome !== 'scenario-broken') throw new Error(failure.reason);
  if (steps === 0 && hovered === 0 && isOutOfReach(session.recorder.lastScreen(page)))
    throw new ScenarioError({
      zh: '首页上没有任何可以操作的东西，等于没有找过。页面可能还没有加载完，或被别的内容盖住：请看这次走查的最后一张截图，在 setup 中等页面出现，并关闭盖住它的内容。',
      en: 'Nothing on HOME could be operated, so nothing was looked through. Perhaps it was still loading, or something lay over it: look at the last picture of this walk, wait for the page in setup, and dismiss there what covers it.',
    });
  return {
    path,
    reason: `nothing names "${goal}" within ${budget.depth} clicks and ${budget.screens} screens of HOME; ${looked}${opened}${searched}${grey}${icons}${silent}`,
  };
}

/** A page that is not there yet, or that something lies over which a search does not touch: nobody looked at it. */
function isOutOfReach(home: Screen | null): boolean {
  return home !== null && (home.layers.length > 1 || withinReach(home).length === 0);
}

function asksToSignIn(home: Screen | null): boolean {
  return home !== null && home.fields.some(({ type }) => type === 'password');
}

async function goHome(session: WalkSession, page: Page, home: string): Promise<void> {
  await page.goto(home, { timeout: 30_000 });
  await session.stand(page);
}

/** The first few of what was left alone, each once. */
function namesOf(left: readonly { called: string }[]): string {
  const names = [...new Set(left.map(({ called }) => called))];
  return `${names.slice(0, fewNames).join('; ')}${names.length > fewNames ? '; …' : ''}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/**
 * Goes the way from HOME as a person would, all but the last click: that one is the author's. A menu under the pointer
 * stays open only while the pointer rests there, so one that holds the entry is opened with that click.
 */
async function walkTo(session: WalkSession, page: Page, path: readonly WayMark[]): Promise<FoundEntry> {
  const find = (on: Page, mark: WayMark) =>
    findControl(session, on, (screen) => controlAt(mark, screen), labelOf(mark));
  const go = async (from: Page, marks: readonly WayMark[]) => {
    let at = from;
    for (const mark of marks) {
      const control = mark.act === 'scroll' ? undefined : await find(at, mark);
      at = (await operateMark(session, at, mark, control)).page;
    }
    return at;
  };
  const before = path.slice(0, -1);
  const last = before.findLastIndex(({ act }) => act !== 'hover') + 1;
  const at = await go(page, before.slice(0, last));
  const entry = path.at(-1)!;
  return {
    name: labelOf(entry),
    page: at,
    click: async () => {
      const on = await go(at, before.slice(last));
      await clickControl(session, on, await find(on, entry));
    },
  };
}
