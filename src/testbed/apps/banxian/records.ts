/** Invented albums; the tints paint sleeve and disc. */
export const records = [
  {
    zh: '潮汐来信',
    en: 'Tide Letters',
    by: { zh: '南屿乐团', en: 'South Isle' },
    tints: ['#f2b8a0', '#d9694f'],
  },
  {
    zh: '旧街霓虹',
    en: 'Old Street Neon',
    by: { zh: '周晚渡', en: 'Zhou Wandu' },
    tints: ['#f6d08b', '#b8622e'],
  },
  {
    zh: '雪线以北',
    en: 'North of the Snow',
    by: { zh: '白桦合唱', en: 'Birch Choir' },
    tints: ['#c9dbe0', '#4d7c8a'],
  },
  { zh: '小满', en: 'Grain Buds', by: { zh: '许今禾', en: 'Xu Jinhe' }, tints: ['#cfe0b4', '#6c8f4e'] },
  {
    zh: '失眠电台',
    en: 'Radio Insomnia',
    by: { zh: '零点四重奏', en: 'Midnight Four' },
    tints: ['#d8c7ea', '#7a5aa6'],
  },
  {
    zh: '十二平均律',
    en: 'Equal Temper',
    by: { zh: '沈默之', en: 'Shen Mozhi' },
    tints: ['#e7d7c3', '#8a6b4a'],
  },
] as const;

export const songs = [
  ['潮汐来信', 'Tide Letters', '04:12'],
  ['末班轮渡', 'The Last Ferry', '03:47'],
  ['把灯留着', 'Leave the Light On', '05:03'],
  ['风从海上来', 'Wind from the Sea', '04:31'],
] as const;
