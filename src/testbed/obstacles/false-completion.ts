import type { Obstacle } from './exit-way.ts';

/** The page says that it is done, and nothing was done. */
export const falseCompletion: Obstacle = (way) => ({ ...way, end: { ...way.end, does: () => undefined } });
