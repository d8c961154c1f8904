import type { Obstacle } from './exit-way.ts';

/** Nothing on the web leads to the way out. */
export const absentEntry: Obstacle = (way) => ({ ...way, entry: null });
