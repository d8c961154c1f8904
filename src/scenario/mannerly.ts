import type { ActionHandler, ScenarioAction } from '../record/action-log.ts';
import type { Manners } from './manners.ts';
import type { WalkSession } from './walk-session.ts';

/**
 * A walk's actions with manners: each begins by looking for a stop file. In the flow the session itself waits for the
 * turn, behind the screen that a person faces; before and after it nothing is measured.
 */
export function mannerly(session: WalkSession, manners: Manners): ActionHandler {
  return async (action, call) => {
    manners.heed();
    if (!session.recorder.recording) await session.awaitTurn(action);
    return session.perform(action, call);
  };
}

/** Waits for a turn and writes the waiting down as the harness's own; whether it had to wait. */
export async function waitForTurn(
  {
    now,
    write,
    onHarness,
  }: Pick<WalkSession, 'write'> & { now: () => number; onHarness: (ms: number) => void },
  manners: Manners | undefined,
  action: Pick<ScenarioAction, 'method' | 'args'>,
): Promise<boolean> {
  const from = now();
  if (!(await manners?.awaitTurn(action))) return false;
  write({ kind: 'harness', at: from, what: 'pause', from, to: now() });
  onHarness(now() - from);
  return true;
}
