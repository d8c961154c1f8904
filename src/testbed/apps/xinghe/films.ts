/** Invented films and series; two colours and a motif paint the poster. */
export const films = [
  {
    zh: '逐星者',
    en: 'Star Chasers',
    note: { zh: '更新至 24 集', en: '24 episodes' },
    colours: ['#1b2a6b', '#7a3fd1'],
  },
  {
    zh: '长街旧事',
    en: 'The Long Street',
    note: { zh: '全 36 集', en: '36 episodes' },
    colours: ['#5a2a1f', '#c9783f'],
  },
  {
    zh: '深海来信',
    en: 'Letters from the Deep',
    note: { zh: '尊享抢先看', en: 'Premium first' },
    colours: ['#06384a', '#1fa3a8'],
  },
  {
    zh: '风起云岭',
    en: 'Wind over Yunling',
    note: { zh: '全 40 集', en: '40 episodes' },
    colours: ['#23402b', '#7fae5a'],
  },
  {
    zh: '夜航西飞',
    en: 'Night Flight West',
    note: { zh: '电影', en: 'Film' },
    colours: ['#1d1d2f', '#5d6a99'],
  },
  {
    zh: '人间滋味',
    en: 'A Taste of Home',
    note: { zh: '纪录片', en: 'Documentary' },
    colours: ['#6b1f2c', '#e0684f'],
  },
] as const;
