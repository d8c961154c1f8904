import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'none', name: { zh: '普通用户', en: 'No membership' }, price: 0, days: 30 },
  { id: 'prime', name: { zh: '优享会员', en: 'Prime member' }, price: 1500, days: 30 },
];
