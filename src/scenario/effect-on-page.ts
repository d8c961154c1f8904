import { parseEffect } from '../lexicon/parse-effect.ts';
import type { Screen } from '../model/screen.ts';

/** When the change takes effect, as the page says it; null if it says nothing that can be dated. */
export function effectOnPage(
  screen: Screen | null,
  atIso: string,
): { effectiveAt: string; text: string } | null {
  if (!screen) return null;
  const top = screen.layers.length - 1;
  const texts = screen.blocks.filter((block) => block.layer === top).map((block) => block.text);
  for (const text of texts) {
    const effectiveAt = dateIn(text, atIso);
    if (effectiveAt !== null) return { effectiveAt, text };
  }
  // "Your subscription was cancelled" may stand in one block, until when it lasts in another.
  const dated = texts.filter((text) => /\d|[一二三四五六七八九十]月/u.test(text));
  if (dateIn(texts.join('\n'), atIso) === null) return null;
  for (const notice of texts)
    for (const date of dated) {
      const text = `${notice}\n${date}`;
      const effectiveAt = dateIn(text, atIso);
      if (effectiveAt !== null) return { effectiveAt, text };
    }
  return null;
}

function dateIn(text: string, atIso: string): string | null {
  return parseEffect(text, atIso).find(({ effectiveAt }) => effectiveAt !== null)?.effectiveAt ?? null;
}
