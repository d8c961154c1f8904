import type { Words } from '../words.ts';
import type { Obstacle } from './exit-way.ts';

/** The way out lies under menus, outermost first: several layers down, or under a heading of another matter. */
export const buriedEntry =
  (...under: Words[]): Obstacle =>
  (way) => ({ ...way, entry: way.entry && { ...way.entry, under } });
