import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'month', name: { zh: '月卡', en: 'Monthly card' }, price: 19900, days: 30 },
  { id: 'year', name: { zh: '年卡', en: 'Yearly card' }, price: 118800, days: 365 },
];
