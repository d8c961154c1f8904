import type { Locator } from '@playwright/test';
import { textLoad } from '../lexicon/text-load.ts';
import type { ActionFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { notAnAction, type ScenarioAction } from '../record/action-log.ts';
import { scrollNeeded } from '../record/scroll-needed.ts';
import type { WalkSession } from './walk-session.ts';

/** An action that was prepared and is not made. */
export type Prepared = { fact: Omit<ActionFact, 'focusAfter'>; screen: Screen | null };

/**
 * Writes the activation before which the walk stops as a planned one, having seen that it could be made: its control
 * is there, enabled and in reach. A dialog whose answer is declared is planned with it.
 */
export async function writePlanned(
  session: WalkSession,
  action: ScenarioAction,
  { fact, screen }: Prepared,
  answer: string | undefined,
): Promise<void> {
  const at = session.now;
  const control = await notAnAction(async () => {
    const { locator } = action;
    if (!locator) return action.method === 'goto' ? null : fact.focusBefore;
    await (locator as Locator).click({ trial: true });
    const box = await locator.boundingBox();
    return (
      box &&
      (await session.recorder.recorderOf(action.page)).controlAt(
        box.x + box.width / 2,
        box.y + box.height / 2,
      )
    );
  });
  session.write({ kind: 'harness', at, what: 'trial', from: at, to: session.now });
  session.write({
    ...fact,
    at,
    startedAt: at,
    endedAt: at,
    control,
    scroll: fact.scroll + scrollNeeded(screen, control),
    planned: true,
    focusAfter: null,
  });
  if (answer === undefined) return;
  session.write({
    kind: 'dialog',
    at,
    page: fact.page,
    type: 'confirm',
    message: '',
    load: textLoad(''),
    accepted: answer === 'accept',
    typed: null,
    closedAt: at,
    planned: true,
  });
}
