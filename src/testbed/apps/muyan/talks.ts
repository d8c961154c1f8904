import type { Words } from '../../words.ts';

interface Talk {
  id: string;
  title: Words;
  asked: Words;
  answered: readonly Words[];
}

/** What was asked lately, and what the assistant said. */
export const talks: readonly [Talk, ...Talk[]] = [
  {
    id: 'trip',
    title: { zh: '三天两夜的海岛行程', en: 'Three days on an island' },
    asked: {
      zh: '帮我排一个三天两夜的海岛行程，带老人，别太赶。',
      en: 'Plan three slow days on an island for me and my parents.',
    },
    answered: [
      {
        zh: '第一天：中午上岛，住在码头旁，傍晚沿海堤走二十分钟。',
        en: 'Day one: arrive at noon, stay by the pier, walk the sea wall for twenty minutes.',
      },
      {
        zh: '第二天：上午看灯塔，有台阶较少的东侧步道；下午休息。',
        en: 'Day two: the lighthouse by the eastern path, which has few steps; rest in the afternoon.',
      },
      {
        zh: '第三天：早市买些干货，十一点的船返程。',
        en: 'Day three: the morning market, and the boat at eleven.',
      },
    ],
  },
  {
    id: 'mail',
    title: { zh: '一封得体的婉拒邮件', en: 'A letter that says no kindly' },
    asked: { zh: '帮我写一封婉拒合作的邮件。', en: 'Write a letter that turns down an offer kindly.' },
    answered: [
      {
        zh: '感谢您的邀请。这一季度我们的精力已经排满，期待以后再合作。',
        en: 'Thank you for asking us. This quarter is full; we hope for another time.',
      },
    ],
  },
  {
    id: 'sum',
    title: { zh: '表格里按月求和', en: 'Sums by month in a table' },
    asked: { zh: '表格里怎么按月份求和？', en: 'How do I add up by month?' },
    answered: [
      {
        zh: '先用一列取出月份，再按这一列汇总。',
        en: 'Take the month into a column of its own and sum over it.',
      },
    ],
  },
  {
    id: 'poem',
    title: { zh: '给外婆的生日诗', en: 'A poem for grandmother' },
    asked: { zh: '给外婆写四句生日诗。', en: 'Four lines for my grandmother.' },
    answered: [
      {
        zh: '院里桂花又一年，灯下针线慢慢牵。',
        en: 'Another autumn in the yard, the lamp, the needle and the thread.',
      },
    ],
  },
];
