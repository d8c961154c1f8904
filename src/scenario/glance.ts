import type { ElementHandle, Locator } from '@playwright/test';

const patience = { timeout: 1000 };

/**
 * What one look at an element tells, of a locator's the first; null where none has come within a second: to wait for it
 * longer, and to miss it, is for Playwright's own call.
 *
 * @param look must hand `patience` on: without it a locator waits without end
 */
export function glance<T>(
  located: Locator | ElementHandle,
  look: (one: Locator, patience: { timeout: number }) => Promise<T>,
): Promise<T | null> {
  // A handle is looked at in the same way, and waits for nothing.
  const one = 'first' in located ? (located as Locator).first() : (located as unknown as Locator);
  return look(one, patience).catch(() => null);
}
