import type { PageRecorder } from './page-recorder.ts';
import type { WalkClock } from './walk-clock.ts';

/** `settle-2` (decisions, Measurement 5; what an answer brings is waited for since), in ms. */
export const settleRule = { version: 'settle-2', quiet: 150, cap: 8000 } as const;

export type Settled = { settled: boolean; unsettled: string[] };

/**
 * Waits until the page has settled: no navigation in flight, no request begun since the action that holds the
 * page up, and 150 ms without a visible change and without the end of such a request: what it brought takes the page
 * a moment to show, the longer the busier the machine is. After 8 s it says what still moved.
 *
 * @param since walk clock at which the last action ended.
 */
export async function settle(recorder: PageRecorder, clock: WalkClock, since: number): Promise<Settled> {
  const deadline = Math.max(since + settleRule.cap, clock.now() + settleRule.quiet);
  for (;;) {
    const wait = lastStir(recorder, since) + settleRule.quiet - clock.now();
    if (wait > 0) await pause(Math.min(wait, Math.max(0, deadline - clock.now())));
    else if (isHeld(recorder)) await pause(10);
    if (recorder.page.isClosed() || recorder.crashed || recorder.dialogs.open)
      return { settled: true, unsettled: [] };
    if (!isHeld(recorder) && isQuiet(recorder, clock, since)) {
      // The page may have been too busy to tell: ask it once more before believing it.
      const { frames, answered } = await recorder.probe();
      if (answered === frames && frames > 0 && !isHeld(recorder) && isQuiet(recorder, clock, since))
        return { settled: true, unsettled: [] };
    }
    if (clock.now() < deadline) continue;
    const reasons = [...recorder.network.pending()];
    if (recorder.isNavigating) reasons.unshift('navigation');
    reasons.push(...(await recorder.giveUp()));
    return { settled: false, unsettled: reasons.slice(0, 20) };
  }
}

function isHeld(recorder: PageRecorder): boolean {
  return recorder.isNavigating || recorder.network.pending().length > 0 || recorder.mainWorld === undefined;
}

function isQuiet(recorder: PageRecorder, clock: WalkClock, since: number): boolean {
  return clock.now() - lastStir(recorder, since) >= settleRule.quiet;
}

function lastStir(recorder: PageRecorder, since: number): number {
  return Math.max(since, recorder.lastChange, recorder.network.lastAnswer);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
