import type { Words } from '../../words.ts';
import type { Looks } from './portrait.ts';

export interface Single {
  name: Words;
  age: number;
  away: Words;
  about: Words;
  tags: readonly Words[];
  looks: Looks;
}

/** Invented people. */
export const singles: readonly [Single, ...Single[]] = [
  {
    name: { zh: '南乔', en: 'Nanqiao' },
    age: 28,
    away: { zh: '3 公里', en: '3 km' },
    about: {
      zh: '周末爬山，平日做陶。会做一碗很好的番茄面。',
      en: 'Hills on Sundays, clay on weekdays, and a very good tomato soup.',
    },
    tags: [
      { zh: '陶艺', en: 'Pottery' },
      { zh: '徒步', en: 'Hiking' },
      { zh: '猫', en: 'Cats' },
    ],
    looks: {
      hair: 'long',
      hairColour: '#3b2430',
      skin: '#f3cdb0',
      shirt: '#e4576b',
      sky: ['#ffd6b8', '#ff9a9e'],
    },
  },
  {
    name: { zh: '既白', en: 'Jibai' },
    age: 31,
    away: { zh: '5 公里', en: '5 km' },
    about: { zh: '修自行车的建筑师。', en: 'An architect who mends bicycles.' },
    tags: [{ zh: '骑行', en: 'Cycling' }],
    looks: {
      hair: 'short',
      hairColour: '#22252e',
      skin: '#e9bd98',
      shirt: '#3f6f8f',
      sky: ['#cfe3f2', '#9cc0de'],
    },
  },
  {
    name: { zh: '小满', en: 'Xiaoman' },
    age: 26,
    away: { zh: '1 公里', en: '1 km' },
    about: { zh: '花店，早起。', en: 'A flower shop, early mornings.' },
    tags: [{ zh: '花', en: 'Flowers' }],
    looks: {
      hair: 'bun',
      hairColour: '#6b3f2a',
      skin: '#f6d6bd',
      shirt: '#6f9a6a',
      sky: ['#e2f0d4', '#b4d3a5'],
    },
  },
  {
    name: { zh: '长庚', en: 'Changgeng' },
    age: 33,
    away: { zh: '8 公里', en: '8 km' },
    about: { zh: '观星、煮茶。', en: 'Stars and tea.' },
    tags: [{ zh: '观星', en: 'Stars' }],
    looks: {
      hair: 'short',
      hairColour: '#4b3a30',
      skin: '#d9a47c',
      shirt: '#5a4a86',
      sky: ['#d9cff2', '#a79bd6'],
    },
  },
];
