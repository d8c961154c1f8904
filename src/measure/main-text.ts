import { foldDigits } from '../lexicon/fold-digits.ts';
import { normalise } from '../lexicon/normalise.ts';
import type { Block, Screen } from '../model/screen.ts';

/** A text as it is compared across states: normalised, digits folded to 0. */
export function foldedText(text: string): string {
  return foldDigits(normalise(text));
}

/** Index of the layer that a person faces. */
export function topLayer(screen: Screen): number {
  return screen.layers.length - 1;
}

/**
 * The blocks that tell one screen from another: of the top layer; on the page those of the main landmark, or
 * without one all but HOME's. What is said in a chat is left out: chat turns make no screens.
 *
 * @param home folded texts that HOME shows.
 */
export function mainBlocks(screen: Screen, home: ReadonlySet<string>): Block[] {
  const top = topLayer(screen);
  const blocks = screen.blocks.filter((block) => block.layer === top && !block.chat);
  if (top > 0) return blocks;
  if (screen.hasMain) return blocks.filter((block) => block.region === 'main');
  return blocks.filter((block) => !home.has(foldedText(block.text)));
}

/** Folded text of the blocks, one a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => foldedText(block.text)).join('\n');
}
