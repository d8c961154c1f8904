import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'standard', name: { zh: '标准版 200GB', en: 'Standard, 200 GB' }, price: 1000, days: 30 },
  { id: 'large', name: { zh: '畅存版 2TB', en: 'Large, 2 TB' }, price: 2800, days: 30 },
  { id: 'max', name: { zh: '旗舰版 6TB', en: 'Max, 6 TB' }, price: 4800, days: 30 },
];
