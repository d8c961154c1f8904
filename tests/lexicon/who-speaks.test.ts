import { expect, test } from '@playwright/test';
import type { Sign } from '../../src/lexicon/speaker-of.ts';
import { ticketIn } from '../../src/lexicon/ticket-in.ts';
import { whoSpeaks, type Spoken } from '../../src/lexicon/who-speaks.ts';

const said = (text: string, more: Partial<Spoken> = {}): Spoken => ({ text, sender: '', ...more });
const own = (text: string, more: Partial<Spoken> = {}): Spoken => said(text, { own: true, ...more });
const named = (name: string, text: string): Spoken => said(text, { signs: [{ what: 'name', text: name }] });
const classed = (words: string, text: string, signs: Sign[] = []): Spoken =>
  said(text, { signs: [...signs, { what: 'class', text: words }] });
const who = (...turns: Spoken[]): string[] =>
  whoSpeaks(turns).map(({ speaker, why }) => (why ? `${speaker} by ${why}` : speaker));

test('who said once who it is, is known by the same name afterwards', () => {
  expect(who(named('Fin', 'Hi, I am an AI agent.'), own('Cancel'), named('Fin', 'Let me look.'))).toEqual([
    'bot by words',
    'user by own',
    'bot by same',
  ]);
  expect(who(named('小雅', '您好，我是人工客服，工号 1024'), named('小雅', '请问您想降级吗'))).toEqual([
    'agent by words',
    'agent by same',
  ]);
});

test('a machine stays one behind a hand-over, and the shop’s own name is nobody’s', () => {
  const handOver = said('已为您转接人工客服');
  expect(who(named('小悦', '我是智能助手小悦'), handOver, named('小悦', '请对服务评价'))).toEqual([
    'bot by words',
    'system by notice',
    'bot by same',
  ]);
  expect(who(named('客服', '我是智能客服'), handOver, named('客服', '您好，请讲'))).toEqual([
    'bot by words',
    'system by notice',
    'agent by hand-over',
  ]);
});

test('who says that he is a person has come, though nobody announced him and nothing names him', () => {
  expect(
    who(
      said('我没有理解您的问题'),
      said('您好，工号 1027 为您服务'),
      own('退款'),
      said('现在退真的很可惜哦'),
      said('会话已结束'),
      said('请评价'),
    ),
  ).toEqual(['unknown', 'agent by words', 'user by own', 'agent by hand-over', 'system by words', 'unknown']);
});

test('when the person has gone, whoever speaks is unknown again', () => {
  expect(
    who(
      said('You are now connected with Anna'),
      said('Hi, how can I help?'),
      said('Anna has left the chat'),
      said('Rate us'),
    ),
  ).toEqual(['system by notice', 'agent by hand-over', 'system by words', 'unknown']);
});

test('a class that a bot bears too makes nobody a person', () => {
  const bot: Sign[] = [{ what: 'name', text: 'Answer Bot' }];
  expect(
    who(classed('row agent', 'Hello', bot), own('Cancel'), classed('row agent', 'See this page')),
  ).toEqual(['bot by name', 'user by own', 'unknown']);
  expect(who(classed('row bot', 'Hello'), own('Cancel'), classed('row agent', 'Good day'))).toEqual([
    'bot by class',
    'user by own',
    'agent by class',
  ]);
});

test('what a person reads goes before the class, and a machine before a person', () => {
  expect(who(classed('bubble assistant', '您好', [{ what: 'name', text: '人工客服 小雅' }]))).toEqual([
    'agent by name',
  ]);
  expect(who(named('智能人工客服', '您好'))).toEqual(['bot by name']);
  expect(whoSpeaks([named('AI Agent', 'Hello')])[0]!.reason).toBe('name: ai');
});

test('a message on the user’s side is the user’s, though it was changed on its way', () => {
  const turns = [
    { ...named('智能客服', '您好'), side: 'left' as const },
    own('我要降级', { side: 'right' }),
    said('已为您转接人工客服', { side: 'none' }),
    said('我要降***', { side: 'right' }),
    said('会话记录将被保存', { side: 'none' }),
    said('请稍等', { side: 'left' }),
  ];
  expect(who(...turns)).toEqual([
    'bot by name',
    'user by own',
    'system by notice',
    'user by side',
    'system by side',
    'agent by hand-over',
  ]);
});

test('who is said to be writing speaks, and nobody writes faster than a person can', () => {
  const typing = (text: string): Spoken => said('请问有什么事', { signs: [{ what: 'typing', text }] });
  expect(who(typing('人工客服正在输入'), typing('小雅正在输入'))).toEqual(['agent by typing', 'unknown']);
  const handOver = said('已为您转接人工客服', { at: 0 });
  const answer = (at: number): Spoken => said('降级后您将失去全部会员权益，建议您再考虑一下。', { at });
  expect(who(handOver, own('降级', { at: 1000 }), answer(1050))).toContain('bot by pace');
  expect(who(handOver, own('降级', { at: 1000 }), answer(4000))).toContain('agent by hand-over');
});

test('facts of older walks, in which the signs were joined, are read as before', () => {
  expect(who(said('您好', { sender: 'msg agent 客服小雅 name' }))).toEqual(['agent by sender']);
});

test('the number of a request is read where one is given', () => {
  const numbers = [
    ['您的工单编号：GD20260101-77，48小时内回电。', 'GD20260101-77'],
    ['已为您登记，受理单号为 8840217', '8840217'],
    ['We opened ticket #4711 for you.', '4711'],
    ['Your case number is CS-20931.', 'CS-20931'],
  ] as const;
  for (const [text, number] of numbers) expect(ticketIn(text), text).toBe(number);
  const none = [
    '订单号 20260101',
    '请拨打 10010',
    'In case 3 things happen',
    'your request will be answered in 48 hours',
    '申请已提交，1-3个工作日',
  ];
  for (const text of none) expect(ticketIn(text), text).toBe(null);
});
