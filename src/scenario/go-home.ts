import type { Page, Response } from '@playwright/test';
import type { Target } from '../model/target.ts';
import { notAnAction } from '../record/action-log.ts';
import type { WalkSession } from './walk-session.ts';

/** A target that sends nothing for so long is out of reach; one that never ends sending is walked as it stands, ms. */
const patience = 30_000;

/** Goes to HOME and learns where it leads: every flow of a target starts there. Returns what brought it. */
export async function goHome(session: WalkSession, page: Page, target: Target): Promise<Response | null> {
  const home = new URL(target.home, target.origin).href;
  const answer = await notAnAction(() =>
    page.goto(home, { timeout: patience, waitUntil: 'commit' }).catch((error: unknown) => {
      throw /Timeout \d+ms exceeded/.test(String(error))
        ? new Error(`net::ERR_TIMED_OUT: ${home} sent nothing for ${patience / 1000} s`, { cause: error })
        : error;
    }),
  );
  await notAnAction(() => page.waitForLoadState('load', { timeout: patience })).catch(() =>
    session.write({
      kind: 'note',
      at: session.now,
      text: `HOME was still loading after ${patience / 1000} s: walked as it stood`,
    }),
  );
  await notAnAction(() => session.recorder.arriveAtHome(page, home));
  const status = answer?.status() ?? 200;
  // What 429 and 503 mean is told by the page and its headers.
  if (status >= 500 && status !== 503) throw new Error(`net::ERR_EMPTY_RESPONSE: ${home} answered ${status}`);
  if (status === 429 || status === 503) throw new Error(`${home} answered ${status}`);
  return answer;
}
