import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'flutter', name: { zh: '心动会员', en: 'Flutter' }, price: 3000, days: 30 },
  { id: 'tender', name: { zh: '倾心会员', en: 'Tender' }, price: 5000, days: 30 },
  { id: 'devoted', name: { zh: '挚爱会员', en: 'Devoted' }, price: 8000, days: 30 },
];
