import type { Obstacle } from './exit-way.ts';

/** Nothing dated or numbered stays of it: only the first sentence of the end. */
export const withoutReceipt: Obstacle = (way) => ({
  ...way,
  end: { ...way.end, text: (account) => way.end.text(account).slice(0, 1) },
});
