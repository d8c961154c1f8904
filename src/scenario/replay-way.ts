import type { Page } from '@playwright/test';
import type { SearchFact } from '../model/fact.ts';
import { pressControl, type Stand } from './press-control.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';
import { controlAt, type WayMark } from './way-mark.ts';

/**
 * Goes a way from HOME that an earlier walk found, up to the last control of it, which is looked for and not
 * pressed. `lost`: the first control that is not there any more, or cannot be pressed; null if the way still leads
 * to its end.
 */
export async function replayWay(
  session: WalkSession,
  page: Page,
  home: string,
  way: readonly WayMark[],
): Promise<{ lost: WayMark | null; seen: Pick<SearchFact, 'steps' | 'screens' | 'visited'> }> {
  const first = new Set(page.context().pages());
  const seen: Pick<SearchFact, 'steps' | 'screens' | 'visited'> = { steps: 0, screens: 0, visited: [] };
  await page.goto(home, { timeout: 30_000 });
  let at: Stand = { page, screen: await session.stand(page) };
  const lost = await (async () => {
    for (const [index, mark] of way.entries()) {
      if (at.screen) seen.visited.push({ url: at.screen.url, title: at.screen.title });
      const control = at.screen && controlAt(mark, at.screen);
      if (!control) return mark;
      if (index === way.length - 1) return null;
      try {
        at = await pressControl(session, at.page, control);
      } catch (error) {
        if (error instanceof ScenarioError) return mark;
        throw error;
      }
      seen.steps++;
      seen.screens++;
    }
    return null;
  })();
  for (const opened of page.context().pages()) if (!first.has(opened)) await opened.close();
  return { lost, seen };
}
