import { expect, type Locator } from '@playwright/test';
import type { Screen } from '../model/screen.ts';

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

/** The words that a screen shows and the one before it did not: what its assertions were about. */
export function newWords(screen: Screen | null, before: Screen | null): string {
  if (!screen) return '';
  const top = screen.layers.length - 1;
  const known = new Set(before?.blocks.map((block) => block.text));
  const fresh = screen.blocks.filter(
    (block) => block.layer === top && block.region !== 'footer' && !known.has(block.text),
  );
  return fresh
    .map((block) => block.text)
    .join('\n')
    .slice(0, 2000);
}
