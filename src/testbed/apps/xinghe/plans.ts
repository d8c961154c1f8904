import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'basic', name: { zh: '基础会员', en: 'Basic' }, price: 1500, days: 30 },
  { id: 'standard', name: { zh: '标准会员', en: 'Standard' }, price: 2000, days: 30 },
  { id: 'premium', name: { zh: '尊享会员', en: 'Premium' }, price: 3000, days: 30 },
];
