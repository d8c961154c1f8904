import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'keep', name: { zh: '8元保号套餐', en: '8-yuan keep-number plan' }, price: 800, days: 30 },
  { id: 'enjoy', name: { zh: '畅享套餐 59元', en: 'Enjoy plan, 59 yuan' }, price: 5900, days: 30 },
  { id: 'prime', name: { zh: '5G尊享套餐 129元', en: '5G Prime plan, 129 yuan' }, price: 12900, days: 30 },
];
