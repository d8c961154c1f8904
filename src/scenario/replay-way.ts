import type { Page } from '@playwright/test';
import type { SearchFact } from '../model/fact.ts';
import { awaitMark } from './await-mark.ts';
import { operateMark } from './operate-mark.ts';
import { parkPointer } from './park-pointer.ts';
import type { Stand } from './press-control.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';
import { clicksOf, controlAt, isDoable, type WayMark } from './way-mark.ts';

type Seen = Pick<SearchFact, 'steps' | 'screens' | 'visited'>;

/**
 * Goes a way from HOME that an earlier walk found, up to the last control of it, which is looked for and not
 * pressed. `lost`: the first control that is not there any more, or cannot be operated; null if the way still leads
 * to its end.
 */
export async function replayWay(
  session: WalkSession,
  page: Page,
  { home, way, pauseMs }: { home: string; way: readonly WayMark[]; pauseMs: number },
): Promise<{ lost: WayMark | null; seen: Seen }> {
  const first = new Set(page.context().pages());
  const seen: Seen = { steps: 0, screens: 0, visited: [] };
  await parkPointer(page);
  await page.goto(home, { timeout: 30_000 });
  let at: Stand = { page, screen: await session.stand(page) };
  let isMenu = false;
  const lost = await (async () => {
    for (const [index, mark] of way.entries()) {
      if (at.screen && !isMenu) seen.visited.push({ url: at.screen.url, title: at.screen.title });
      at = await awaitMark(session, at, mark);
      if (!at.screen || !isDoable(mark, at.screen)) return mark;
      const control = controlAt(mark, at.screen);
      if (index === way.length - 1) return null;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      try {
        at = await operateMark(session, at.page, mark, control);
      } catch (error) {
        if (error instanceof ScenarioError) return mark;
        throw error;
      }
      isMenu = mark.act === 'hover' || mark.act === 'scroll';
      seen.steps += clicksOf(mark);
      if (!isMenu) seen.screens++;
    }
    return null;
  })();
  for (const opened of page.context().pages()) if (!first.has(opened)) await opened.close();
  return { lost, seen };
}
