import { expect, test } from '@playwright/test';
import { botLoop } from '../../src/detect/blockers/bot-loop.ts';
import { sighted } from './sighted.ts';
import { chatOf, type Line } from './walk-of.ts';

const preset = { bot: '您可以点击上方的会员权益、播放问题了解更多内容。' };
const lost = { bot: '抱歉，小星没有理解您的问题，请换个说法。' };
const menu = { bot: 'Please choose one of the topics above: playback, devices, billing.' };
const unclear = { bot: 'Sorry, I didn’t quite get that. Could you rephrase?' };

const positives: [language: string, lines: Line[], quotes: string[]][] = [
  [
    'zh',
    [{ me: '我要退款' }, preset, { me: '多扣了一次' }, preset, { me: '转人工' }, preset],
    [preset.bot, preset.bot],
  ],
  [
    'zh',
    [{ bot: '您好，请选择问题：会员权益 播放问题 投屏教程' }, { me: '退款' }]
      .concat([{ bot: '您好，请选择问题：会员权益 播放问题 投屏教程' }, { me: '人工客服' }])
      .concat([{ bot: '您好，请选择问题：会员权益 播放问题 投屏教程' }]),
    Array.from({ length: 2 }, () => '您好，请选择问题：会员权益 播放问题 投屏教程'),
  ],
  [
    'zh',
    [{ me: '我要退費' }, lost, { me: '找真人客服' }, { bot: '聽不懂哦，還在學習中。' }],
    ['聽不懂哦，還在學習中。'],
  ],
  [
    'zh',
    [{ me: '退款' }, preset, { me: '我要退款' }, preset, { me: '怎么退款' }, preset],
    [preset.bot, preset.bot],
  ],
  [
    'en',
    [{ me: 'refund' }, menu, { me: 'I was charged twice' }, menu, { me: 'agent please' }, menu],
    [menu.bot, menu.bot],
  ],
  [
    'en',
    [
      { me: 'refund me' },
      unclear,
      { me: 'talk to a person' },
      { bot: 'I’m still learning. Please ask differently.' },
    ],
    ['I’m still learning. Please ask differently.'],
  ],
  [
    'en',
    [{ me: 'refund' }, menu, { me: 'a refund' }, menu, { me: 'I want a refund' }, menu],
    [menu.bot, menu.bot],
  ],
];
for (const [index, [language, lines, quotes]] of positives.entries()) {
  test(`${language} ${index + 1}: the same answer comes back to new words`, () => {
    const seen = sighted(botLoop, chatOf('refund', lines, 'blocked'));
    expect(seen.map(({ quote }) => quote)).toEqual(quotes);
    expect(seen.every(({ strength, step, box }) => strength > 0 && step !== null && box)).toBe(true);
  });
}

const hello = { bot: '您好，我是智能客服小星，请问有什么可以帮您？' };
const queue = { bot: '当前排队人数较多，请耐心等待。' };
const solved = { bot: '以上回答是否解决了您的问题？' };
const how = { bot: '您可以在“我的－会员”里申请退款，系统自动核算。' };
const hi = { bot: 'Hi, I am your virtual assistant. How can I help?' };
const inQueue = { bot: 'You are number 4 in the queue.' };
const helpful = { bot: 'Was this helpful?' };
const refundWay = { bot: 'You can request a refund under Account, Orders, Refund.' };
const nearMisses: [why: string, lines: Line[]][] = [
  ['zh: the greeting once more', [hello, { me: '退款' }, hello, { me: '会员费' }, { bot: '请提供订单号。' }]],
  ['zh: the same words again', [{ me: '退款' }, preset, { me: '退款' }, preset, { me: '退款！' }, preset]],
  ['zh: a notice of the queue', [{ me: '退款' }, queue, { me: '有人吗' }, queue, { me: '还要多久' }, queue]],
  [
    'zh: a courtesy behind each answer',
    [
      { me: '退款' },
      { bot: '请提供订单号。' },
      solved,
      { me: '8812' },
      { bot: '已查到订单。' },
      solved,
    ].concat([{ me: '多久到账' }, { bot: '三个工作日。' }, solved]),
  ],
  [
    'zh: the right answer to the same request',
    [{ me: '退款' }, how, { me: '怎么退款' }, how, { me: '退钱' }, how],
  ],
  [
    'zh: assent',
    [{ me: '退款' }, { bot: '好的' }, { me: '8812' }, { bot: '好的' }, { me: '谢谢' }, { bot: '好的' }],
  ],
  ['zh: not understood, the request said again', [{ me: '退款' }, lost, { me: '我要退款' }, lost]],
  [
    'zh: a person says it again',
    [{ me: '退款' }, { agent: '请稍等哦' }, { me: '好' }, { agent: '请稍等哦' }],
  ],
  [
    'en: the greeting once more',
    [hi, { me: 'refund' }, hi, { me: 'card fees' }, { bot: 'Your order number?' }],
  ],
  ['en: the same words again', [{ me: 'refund' }, menu, { me: 'Refund' }, menu, { me: 'refund!' }, menu]],
  [
    'en: a notice of the queue',
    [{ me: 'refund' }, inQueue, { me: 'hello?' }, inQueue, { me: 'ok' }, inQueue],
  ],
  [
    'en: a courtesy behind each answer',
    [
      { me: 'refund' },
      { bot: 'Your order number?' },
      helpful,
      { me: '8812' },
      { bot: 'Found it.' },
      helpful,
    ].concat([{ me: 'when' }, { bot: 'In three working days.' }, helpful]),
  ],
  [
    'en: the right answer to the same request',
    [{ me: 'refund' }, refundWay, { me: 'how to refund' }, refundWay, { me: 'a refund' }, refundWay],
  ],
  [
    'en: assent',
    [
      { me: 'refund' },
      { bot: 'Okay.' },
      { me: '8812' },
      { bot: 'Okay.' },
      { me: 'thanks' },
      { bot: 'Okay.' },
    ],
  ],
  ['en: not understood, the request said again', [{ me: 'refund' }, unclear, { me: 'a refund' }, unclear]],
];
for (const [why, lines] of nearMisses) {
  test(`no loop, ${why}`, () => {
    expect(sighted(botLoop, chatOf('refund', lines, 'refused'))).toEqual([]);
  });
}

test('a message that is written bit by bit is one message', () => {
  const walk = chatOf(
    'refund',
    [{ me: '退款' }, preset, { me: '人工' }, { bot: '请提供订单号。' }],
    'refused',
  );
  const facts = walk.facts.flatMap((fact) =>
    fact.kind === 'chat-turn' && !fact.own ? [{ ...fact, text: fact.text.slice(0, 6) }, fact, fact] : [fact],
  );
  expect(sighted(botLoop, { ...walk, facts })).toEqual([]);
});

test('a bot that answers in the same moment goes in circles just the same', () => {
  const at = { ...preset, after: 0 };
  const lines: Line[] = [{ me: '我要退款' }, at, { me: '多扣了一次' }, at, { me: '转人工' }, at];
  expect(sighted(botLoop, chatOf('refund', lines, 'refused')).map(({ quote }) => quote)).toEqual([
    preset.bot,
    preset.bot,
  ]);
});
