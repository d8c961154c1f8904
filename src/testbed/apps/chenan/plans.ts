import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'digital', name: { zh: '数字版', en: 'Digital' }, price: 1800, days: 30 },
  { id: 'complete', name: { zh: '全媒体版', en: 'Complete' }, price: 2800, days: 30 },
  { id: 'premium', name: { zh: '尊享版', en: 'Premium' }, price: 3800, days: 30 },
];
