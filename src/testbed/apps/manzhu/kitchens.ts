import type { Words } from '../../words.ts';
import type { Food } from './dish.ts';

interface Kitchen {
  name: Words;
  food: Food;
  score: string;
  minutes: number;
  deal: Words;
  tint: string;
}

export const categories: readonly (Words & { food: Food })[] = [
  { zh: '面馆', en: 'Noodles', food: 'noodles' },
  { zh: '盖饭', en: 'Rice', food: 'rice' },
  { zh: '饺子', en: 'Dumplings', food: 'dumplings' },
  { zh: '火锅', en: 'Hot pot', food: 'hotpot' },
  { zh: '奶茶', en: 'Tea', food: 'tea' },
  { zh: '甜品', en: 'Cakes', food: 'cake' },
  { zh: '轻食', en: 'Greens', food: 'greens' },
  { zh: '炸鸡', en: 'Chicken', food: 'chicken' },
];

/** Invented kitchens around an invented address. */
export const kitchens: readonly Kitchen[] = [
  {
    name: { zh: '巷口牛肉面', en: 'Alley beef noodles' },
    food: 'noodles',
    score: '4.9',
    minutes: 28,
    deal: { zh: '满 30 减 8', en: '8 off 30' },
    tint: '#ffe3c2',
  },
  {
    name: { zh: '稻香小碗菜', en: 'Little rice bowls' },
    food: 'rice',
    score: '4.8',
    minutes: 31,
    deal: { zh: '会员减 5', en: 'Members 5 off' },
    tint: '#e3ecd6',
  },
  {
    name: { zh: '阿婆手工饺', en: "Granny's dumplings" },
    food: 'dumplings',
    score: '4.9',
    minutes: 35,
    deal: { zh: '免配送费', en: 'Free delivery' },
    tint: '#f4e4cb',
  },
  {
    name: { zh: '围炉小火锅', en: 'Fireside hot pot' },
    food: 'hotpot',
    score: '4.7',
    minutes: 42,
    deal: { zh: '满 60 减 15', en: '15 off 60' },
    tint: '#ffd9d0',
  },
  {
    name: { zh: '春山茶事', en: 'Spring hill tea' },
    food: 'tea',
    score: '4.8',
    minutes: 22,
    deal: { zh: '第二杯半价', en: 'Second cup half price' },
    tint: '#efe3d8',
  },
  {
    name: { zh: '一亩菜园', en: 'One acre of greens' },
    food: 'greens',
    score: '4.6',
    minutes: 26,
    deal: { zh: '会员减 5', en: 'Members 5 off' },
    tint: '#dff0dc',
  },
];
