import { expect, test } from '@playwright/test';
import { asksForPerson, offersPerson } from '../../src/lexicon/offers-person.ts';

for (const text of [
  '转人工',
  '人工客服',
  '没有解决？回复“人工”为您转接',
  '轉接真人',
  '人工服务时间 9:00–18:00',
  '正在为您转接会籍顾问，请稍候。',
  '请拨打客服热线 400-123-4567',
  '联系专员',
  'Need a human?',
  'Talk to a human',
  'Chat with a live agent',
  'Agent',
  'I can connect you to one of our specialists.',
  'Or call us on 0800 123 456.',
  'Speak to someone',
]) {
  test(`a way to a person: ${text}`, () => {
    expect(offersPerson(text)).toBe(true);
  });
}

for (const text of [
  '您好，我是智能客服小沐，请选择您的问题',
  '暂时无法转接人工客服',
  '本服务没有人工坐席',
  '人工智能助手为您服务',
  '我是您的智能人工客服小七',
  '人工降雨纪录片',
  '在线客服',
  '常见问题',
  'I am your virtual agent. How can I help?',
  'Sorry, I cannot connect you to a person here.',
  'There are no live agents in this chat.',
  'Customer service',
  'Browse topics',
]) {
  test(`no way to a person: ${text}`, () => {
    expect(offersPerson(text)).toBe(false);
  });
}

test('a message may ask for a person', () => {
  for (const text of [
    '转人工',
    '我要人工客服',
    '找真人',
    '轉客服',
    'agent',
    'real person please',
    'talk to someone',
  ])
    expect(asksForPerson(text), text).toBe(true);
  for (const text of ['我要降级', '退款', '太贵了', 'downgrade', 'I want a refund', 'too expensive'])
    expect(asksForPerson(text), text).toBe(false);
});
