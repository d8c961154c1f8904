import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'listen', name: { zh: '畅听会员', en: 'Listen' }, price: 1200, days: 30 },
  { id: 'hifi', name: { zh: '臻音会员', en: 'Hi-Fi' }, price: 2500, days: 30 },
];
