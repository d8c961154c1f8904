import { expect, type Locator } from '@playwright/test';

/** What shows an outcome: something that must be seen on the screen, or assertions that must hold on it. */
export type Shown = Locator | (() => Promise<unknown>);

/** Waits until the evidence is on the screen and returns its words; '' where only assertions speak. */
export async function wordsOf(shown: Shown): Promise<string> {
  if (typeof shown === 'function') {
    await shown();
    return '';
  }
  await expect(shown.first()).toBeVisible();
  return (await shown.first().innerText()).trim().slice(0, 2000);
}
