import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'whisper', name: { zh: '轻语版', en: 'Whisper' }, price: 1900, days: 30 },
  { id: 'fluent', name: { zh: '畅言版', en: 'Fluent' }, price: 3900, days: 30 },
  { id: 'unbound', name: { zh: '无界版', en: 'Unbound' }, price: 6800, days: 30 },
];
