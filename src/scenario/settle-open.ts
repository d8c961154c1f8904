import { isOpen, type KnownPassage } from '../model/passage.ts';
import { notAnAction } from '../record/action-log.ts';
import { Verified, type Aside, type DeclaredFlow } from './declared-flow.ts';
import type { Lane } from './lane.ts';
import { isOverlaid } from './open-passages.ts';
import { settleBoth } from './passages.ts';
import { spendingLedger } from './spending-ledger.ts';
import { StepUndecided } from './step-undecided.ts';

/**
 * Before a walk whose irreversible step was left open is walked again: settles it where the target's `setup` resets
 * it, and refuses the walk where the step was made, or where nobody can tell.
 *
 * @returns the steps of which the flow's `verify` may tell
 * @throws {StepUndecided} if the walk must not be walked again
 */
export function refuseUndecided(
  { target, options }: DeclaredFlow,
  { store, inTheWay, walk }: Lane,
): KnownPassage[] {
  if (target.resets) {
    for (const { passage } of inTheWay)
      settleBoth(store, spendingLedger, passage, {
        state: 'reset',
        note: 'the target is reset by its setup',
      });
    return [];
  }
  for (const passage of inTheWay) {
    const mayTell = isOpen(passage.state) && options.verify && passage.phase === 'flow';
    if (!mayTell || isOverlaid(store, spendingLedger(), passage, walk)) throw new StepUndecided(passage);
  }
  return [...inTheWay];
}

/**
 * Asks the flow's `verify` what became of steps that were left open.
 *
 * @throws {StepUndecided} if one was made, or it cannot tell
 */
export async function settleByVerify(
  open: readonly KnownPassage[],
  { options: { verify } }: DeclaredFlow,
  { store }: Lane,
  aside: Aside,
): Promise<void> {
  for (const passage of open) {
    const verified = await Promise.resolve(verify!(aside)).then(
      (said) => Verified.safeParse(said ?? {}),
      () => null,
    );
    if (!verified?.success) throw new StepUndecided(passage);
    const unchanged = 'unchanged' in verified.data ? verified.data.unchanged : null;
    const state = unchanged === null ? 'happened' : 'not-happened';
    settleBoth(store, spendingLedger, passage.passage, { state, who: 'verify', note: unchanged ?? '' });
    if (unchanged === null) throw new StepUndecided({ ...passage, state });
    await forget(aside);
  }
}

/** What `verify` left in the browser must not be there when the walk begins. */
async function forget({ page, context }: Aside): Promise<void> {
  await notAnAction(async () => {
    await page
      .evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      })
      .catch(() => undefined);
    await context.clearCookies();
    await page.goto('about:blank');
  });
}
