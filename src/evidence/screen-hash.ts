import { createHash } from 'node:crypto';
import type { Screen } from '../model/screen.ts';

/**
 * `screenHash`: SHA-256 of the NFKC visible text of the top layer and its role outline, exact.
 * `screenKey`: the same with digits folded to 0 and without the texts that move by themselves (`moving`).
 */
export function screenHashes({
  layers,
  blocks,
  controls,
  moving = [],
}: Pick<Screen, 'layers' | 'blocks' | 'controls' | 'moving'>): { screenHash: string; screenKey: string } {
  const top = layers.length - 1;
  const outline = controls.filter((control) => control.layer === top).map((control) => control.role);
  const texts = blocks.filter((block) => block.layer === top && !block.chat);
  const exact = texts.map((block) => block.text.normalize('NFKC'));
  const moves = new Set(moving);
  const stable = texts
    .filter((block) => !moves.has(block.order))
    .map((block) => block.text.normalize('NFKC').replace(/\d+/g, '0'));
  return { screenHash: sha256([...exact, '', ...outline]), screenKey: sha256([...stable, '', ...outline]) };
}

function sha256(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
