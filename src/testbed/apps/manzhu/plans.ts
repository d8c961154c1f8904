import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'light', name: { zh: '轻享卡', en: 'Light card' }, price: 600, days: 30 },
  { id: 'plenty', name: { zh: '畅吃卡', en: 'Plenty card' }, price: 1500, days: 30 },
  { id: 'boundless', name: { zh: '无限卡', en: 'Boundless card' }, price: 2500, days: 30 },
];
