import type { Words } from '../words.ts';
import type { Obstacle } from './exit-way.ts';

/** No obstacle: the entry stands a second time, under a menu. */
export const entryTwice =
  (under: Words): Obstacle =>
  (way) => ({ ...way, entry: way.entry && { ...way.entry, also: under } });
