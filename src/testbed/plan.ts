import type { Words } from './words.ts';

export interface Plan {
  id: string;
  name: Words;
  /** 分 (hundredths of a yuan) per period. */
  price: number;
  /** Length of a period. */
  days: number;
}

export function planOf(plans: readonly Plan[], id: string): Plan {
  const plan = plans.find((p) => p.id === id);
  if (!plan) throw new Error(`no plan "${id}"`);
  return plan;
}
