import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'month', name: { zh: '月卡', en: 'Monthly card' }, price: 19900, days: 30 },
  { id: 'season', name: { zh: '季卡', en: 'Season card' }, price: 49900, days: 90 },
  { id: 'year', name: { zh: '全能年卡', en: 'All-in yearly card' }, price: 129900, days: 365 },
];
