import type { Locator } from '@playwright/test';
import type { ScenarioAction } from '../record/action-log.ts';

/** Playwright itself waits for these until their target can be seen; for others it need only be there. */
const needSight = new Set([
  ...['click', 'dblclick', 'tap', 'hover', 'check', 'uncheck', 'setChecked'],
  ...['fill', 'clear', 'selectOption', 'selectText', 'dragTo', 'dragAndDrop'],
]);
/** As long at most, ms. Playwright waits after that as it always does, and says what is missing. */
const patience = 10_000;

/**
 * Waits for what an action is for, if it is not there yet. True if it came: what the page shows is no longer what
 * was recorded.
 */
export async function cameLate({ locator, method, args }: ScenarioAction): Promise<boolean> {
  if (!locator || !('first' in locator)) return false;
  const target = (locator as Locator).first();
  const isSeen = needSight.has(method);
  const isThere = isSeen ? target.isVisible() : target.count().then((count) => count > 0);
  if (await isThere.catch(() => true)) return false;
  const { timeout } = (args.at(-1) ?? {}) as { timeout?: number };
  return target
    .waitFor({ state: isSeen ? 'visible' : 'attached', timeout: Math.min(timeout || patience, patience) })
    .then(
      () => true,
      () => false,
    );
}
