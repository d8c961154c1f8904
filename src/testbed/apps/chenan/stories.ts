import type { Words } from '../../words.ts';
import type { Picture } from './picture.ts';

export interface Story {
  id: string;
  section: 'city' | 'money' | 'science' | 'culture';
  head: Words;
  lead: Words;
  picture: Picture;
}

export const sections = {
  city: { zh: '城事', en: 'City' },
  money: { zh: '财经', en: 'Business' },
  science: { zh: '科学', en: 'Science' },
  culture: { zh: '文化', en: 'Culture' },
} as const;

/** Invented news of invented places. */
export const stories: readonly Story[] = [
  {
    id: 'harbour',
    section: 'city',
    head: {
      zh: '老港区清晨开航，渡轮时隔十二年重回对岸',
      en: 'After twelve years the ferry crosses the old harbour again',
    },
    lead: {
      zh: '清晨六时，第一班渡轮从三号码头驶出。岸边站满了早起的街坊，有人带来了当年的船票。',
      en: 'At six in the morning the first boat left pier three. Neighbours lined the quay, some with their old tickets.',
    },
    picture: 'harbour',
  },
  {
    id: 'rice',
    section: 'money',
    head: {
      zh: '晚稻收完，合作社把账本贴上了墙',
      en: 'The late rice is in, and the ledger hangs on the wall',
    },
    lead: {
      zh: '今年每亩多收六十斤，分红方案由社员大会逐条通过。',
      en: 'A better harvest than last year, and every line of the shares was voted on.',
    },
    picture: 'field',
  },
  {
    id: 'theatre',
    section: 'culture',
    head: { zh: '八十岁的小剧场，换了年轻的班主', en: 'An old little theatre and its young director' },
    lead: {
      zh: '首演当晚没有加座，最后一排留给了第一批老观众。',
      en: 'On opening night the last row was kept for those who came first.',
    },
    picture: 'hall',
  },
  {
    id: 'night-bus',
    section: 'city',
    head: { zh: '末班车晚走四十分钟，夜归人多了一盏灯', en: 'The last bus leaves forty minutes later' },
    lead: {
      zh: '试行两周，七条线路日均多载两千一百人。',
      en: 'Seven lines carry 2,100 people more each night.',
    },
    picture: 'city',
  },
  {
    id: 'moss',
    section: 'science',
    head: {
      zh: '一片苔藓的二十年：山顶观测站的慢数据',
      en: 'Twenty years of one moss: slow data from a summit',
    },
    lead: {
      zh: '每年只长一毫米，记录它的人换了四代。',
      en: 'It grows a millimetre a year; four generations have measured it.',
    },
    picture: 'lab',
  },
  {
    id: 'market',
    section: 'money',
    head: { zh: '菜市场的电子秤，今起可以自己复核', en: "From today shoppers can check the market's scales" },
    lead: {
      zh: '市场入口设了三台公平秤，旁边放着本子。',
      en: 'Three fair scales stand at the entrance, with a notebook.',
    },
    picture: 'city',
  },
  {
    id: 'library',
    section: 'culture',
    head: { zh: '图书馆把还书箱搬进了地铁站', en: 'The library moves its return boxes into the metro' },
    lead: {
      zh: '开箱第一天，收回了一本借走十九年的小说。',
      en: 'On the first day a novel came back after nineteen years.',
    },
    picture: 'hall',
  },
  {
    id: 'tide',
    section: 'science',
    head: { zh: '海堤内外，潮水告诉我们的三件事', en: 'Three things that the tide tells us' },
    lead: {
      zh: '研究者在堤上走了四百天，画出一张潮位图。',
      en: 'Researchers walked the sea wall for 400 days and drew a map.',
    },
    picture: 'coast',
  },
];
