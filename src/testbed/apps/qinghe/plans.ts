import type { Plan } from '../../plan.ts';

export const plans: readonly Plan[] = [
  { id: 'light', name: { zh: '轻享版', en: 'Light' }, price: 1200, days: 30 },
  { id: 'standard', name: { zh: '畅读版', en: 'Standard' }, price: 2000, days: 30 },
  { id: 'audio', name: { zh: '畅听版', en: 'Audio' }, price: 2800, days: 30 },
];

export const perks: Record<string, { zh: string[]; en: string[] }> = {
  light: { zh: ['每月 20 本书', '1 台设备'], en: ['20 books a month', '1 device'] },
  standard: { zh: ['全部图书', '3 台设备', '离线阅读'], en: ['All books', '3 devices', 'Offline reading'] },
  audio: { zh: ['全部图书', '全部有声书', '5 台设备'], en: ['All books', 'All audiobooks', '5 devices'] },
};
