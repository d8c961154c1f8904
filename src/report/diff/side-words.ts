import type { Names } from '../../model/walk.ts';

/** What the two audits are called: not A and B, which are grades. */
export const sideWords: Record<'a' | 'b', Names> = {
  a: { zh: '甲', en: '1st' },
  b: { zh: '乙', en: '2nd' },
};
