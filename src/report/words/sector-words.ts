import type { Names } from '../../model/walk.ts';

const known: Readonly<Record<string, string>> = {
  telecom: '通信',
  video: '视频',
  music: '音乐',
  cloud: '云盘',
  'cloud-storage': '云盘',
  office: '办公',
  reading: '阅读',
  news: '新闻',
  food: '外卖',
  'food-delivery': '外卖',
  fitness: '健身',
  dating: '婚恋交友',
  social: '社交',
  games: '游戏',
  gaming: '游戏',
  ai: '人工智能',
  'ai-assistant': 'AI 助手',
  shopping: '购物',
  retail: '零售',
  education: '教育',
  entertainment: '娱乐',
};

/** A sector as its author wrote it, and in Chinese where it is a usual one. */
export function sectorWord(sector: string): Names {
  return { zh: known[sector] ?? sector, en: sector };
}
