import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'small', name: { zh: '基础版', en: 'Basic' }, price: 1000, days: 30 },
  { id: 'middle', name: { zh: '标准版', en: 'Standard' }, price: 2000, days: 30 },
  { id: 'large', name: { zh: '专业版', en: 'Pro' }, price: 3000, days: 30 },
];
