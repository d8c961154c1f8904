import { expect, test } from '@playwright/test';
import { isHandOver } from '../../src/lexicon/is-hand-over.ts';
import { isQueueNotice } from '../../src/lexicon/is-queue-notice.ts';
import { speakerOf } from '../../src/lexicon/speaker-of.ts';

const says = (sender: string, text = '您好'): string => speakerOf({ sender, text }).speaker;

test('a bot is known by its name, its class or its own words', () => {
  const bots = [
    '智能客服',
    '机器人小悦',
    '店小蜜',
    'AI助手',
    'msg msg-bot',
    'Virtual agent',
    'chatbot__row',
    'Assistant',
  ];
  expect(bots.filter((sender) => says(sender) !== 'bot')).toEqual([]);
  expect(says('小悦', '您好，我是智能助手小悦')).toBe('bot');
  expect(says('Mia', 'Hi! I’m Mia, your virtual assistant.')).toBe('bot');
});

test('a person is known by a sign of it only', () => {
  const agents = [
    '人工客服 1024',
    '专员小李',
    '客服代表',
    '坐席 08',
    'message is-agent',
    'Support Specialist',
  ];
  expect(agents.filter((sender) => says(sender) !== 'agent')).toEqual([]);
  expect(says('客服', '您好，工号 1024 为您服务')).toBe('agent');
  expect(says('Anna', 'Hi, I am a customer service agent')).toBe('agent');
  for (const sender of ['小悦', '客服', '在线客服', 'Anna', '', 'bubble bottom left', 'chat__item'])
    expect(says(sender)).toBe('unknown');
});

test('a name written before the message tells who speaks, a line about service hours does not', () => {
  expect(says('', 'Agent Maria: thanks for waiting.')).toBe('agent');
  expect(says('', '人工客服小王：您好')).toBe('agent');
  expect(says('', '【智能客服】请问有什么可以帮您')).toBe('bot');
  expect(says('', 'Bot: How can I help?')).toBe('bot');
  for (const text of [
    '人工客服服务时间：9:00-21:00',
    'Agent hours: 9 to 5',
    '请问：人工在吗',
    'Note: agents are people',
  ])
    expect(says('', text), text).toBe('unknown');
});

test('a notice of the chat is nobody speaking', () => {
  expect(says('系统消息', '欢迎')).toBe('system');
  expect(says('', '会话已结束')).toBe('system');
  expect(says('', 'You are number 3 in the queue')).toBe('system');
  expect(says('', '已为您转接人工客服')).toBe('system');
});

test('the reason quotes what told it', () => {
  expect(speakerOf({ sender: '智能客服', text: '' })).toEqual({
    speaker: 'bot',
    why: 'sender',
    reason: 'sender: 智能',
    version: 'chat-3',
  });
  expect(speakerOf({ sender: 'x', text: '？' }).reason).toBe('');
});

test('a hand-over is done, not announced or offered', () => {
  const done = [
    ...['已为您转接人工客服', '已為您轉接人工', '人工客服 小王 已接入', '您已成功接入人工客服'],
    ...[
      'You are now connected with Anna',
      'Anna has joined the chat',
      'You’re now chatting with a specialist',
    ],
  ];
  const not = [
    ...[
      '正在为您转接人工客服',
      '如需人工请回复“转人工”',
      '人工客服服务时间9:00-21:00',
      '是否转接人工客服？',
      '已加入会员',
    ],
    ...['You will be connected with an agent shortly', 'Would you like to be connected to an agent?'],
    'You are now connected to our virtual assistant',
  ];
  expect(done.filter((text) => !isHandOver(text))).toEqual([]);
  expect(not.filter((text) => isHandOver(text))).toEqual([]);
});

test('a queue is a queue', () => {
  const queue = [
    ...['当前排队人数 5', '您前面还有 12 位用户', '人工客服繁忙，请稍候', '正在为您转接人工客服'],
    ...['All our agents are currently busy', 'You are number 3 in the queue', 'Connecting you to an agent'],
    ...['马上为您转接人工客服', '好的，这就帮您转人工', '帮您转接专席，请稍等'],
    ...['I will connect you to an agent. Please wait.', 'Let me transfer you to our support team.'],
    ...['Please hold while I get someone to help you', 'A specialist will be with you shortly.'],
  ];
  const not = [
    '无需排队',
    '人工客服',
    '门店排队取号',
    'No queue, chat now',
    'We are busy improving',
    ...['是否需要为您转接人工客服？', '如需帮助，我会为您转接人工客服'],
    ...['Would you like me to connect you? I will connect you to an agent if you reply YES.'],
    ...['Our agents will help you on Monday to Friday', 'Please wait for the download'],
    'agents',
  ];
  expect(queue.filter((text) => !isQueueNotice(text))).toEqual([]);
  expect(not.filter((text) => isQueueNotice(text))).toEqual([]);
});
