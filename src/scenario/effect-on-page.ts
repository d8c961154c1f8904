import { parseEffect } from '../lexicon/parse-effect.ts';
import type { Screen } from '../model/screen.ts';

/** When the change takes effect, as the page says it; null if it says nothing that can be dated. */
export function effectOnPage(
  screen: Screen | null,
  atIso: string,
): { effectiveAt: string; text: string } | null {
  if (!screen) return null;
  const top = screen.layers.length - 1;
  for (const block of screen.blocks.filter((candidate) => candidate.layer === top))
    for (const { effectiveAt } of parseEffect(block.text, atIso))
      if (effectiveAt !== null) return { effectiveAt, text: block.text };
  return null;
}
