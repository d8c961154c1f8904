import type { Words } from '../words.ts';
import type { Obstacle } from './exit-way.ts';

/** The entry is called something else than what it does. */
export const evasiveLabel =
  (label: Words): Obstacle =>
  (way) => ({ ...way, entry: way.entry && { ...way.entry, label } });
