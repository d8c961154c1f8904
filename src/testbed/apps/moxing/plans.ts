import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'personal', name: { zh: '个人版', en: 'Personal' }, price: 990, days: 30 },
  { id: 'pro', name: { zh: '专业版', en: 'Professional' }, price: 2500, days: 30 },
  { id: 'flagship', name: { zh: '旗舰版', en: 'Flagship' }, price: 4500, days: 30 },
];
