import type { Page } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';
import type { Stand } from './press-control.ts';
import type { WalkSession } from './walk-session.ts';

/** What has not begun to come by then, ms on the page's own timers, does not come by scrolling. */
const patience = 350;
/** A list without an end is looked at so far: times that more came. */
const mostEnds = 6;

/** Scrolls down in the middle of the window as long as more comes, as a person does in a long list, and stands there. */
export async function scrollDown(session: WalkSession, page: Page): Promise<Stand> {
  const stand = await scrollOn(session, page, (turn) => turn());
  return stand ?? { page, screen: await session.stand(page) };
}

/** The same to see whether anything comes: null if nothing does. Recorded is what came, and not every turn of the wheel. */
export function peekDown(session: WalkSession, page: Page): Promise<Stand | null> {
  return scrollOn(session, page, async (turn) => {
    await session.recorder.beginAction();
    await notAnAction(turn);
    session.recorder.endAction();
  });
}

async function scrollOn(
  session: WalkSession,
  page: Page,
  act: (turn: () => Promise<void>) => Promise<void>,
): Promise<Stand | null> {
  const recorder = await session.recorder.recorderOf(page);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  let stand: Stand | null = null;
  for (let ends = 0; ends < mostEnds; ends++) {
    const before = await recorder.shownMark();
    await act(async () => {
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, 1e6);
    });
    await recorder.rest(patience);
    if ((await recorder.shownMark()) === before) break;
    stand = { page, screen: await session.stand(page) };
  }
  await recorder.endAction();
  return stand;
}
