import type { Stand } from './press-control.ts';
import type { WalkSession } from './walk-session.ts';
import { isDoable, type WayMark } from './way-mark.ts';

/** Between two looks, ms on the page's own timers: what slides away or in has done so by then. */
const between = 350;
const looks = 3;

/** Looks again where a control is not there yet, or still covered by what slides away: a busy machine is no changed site. */
export async function awaitMark(session: WalkSession, at: Stand, mark: WayMark): Promise<Stand> {
  let now = at;
  for (let look = 0; look < looks && now.screen && !isDoable(mark, now.screen); look++) {
    await (await session.recorder.recorderOf(now.page)).rest(between);
    now = { page: now.page, screen: await session.stand(now.page) };
  }
  return now;
}
