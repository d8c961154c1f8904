import { expect, test } from '@playwright/test';
import { hiddenPerson } from '../../src/detect/blockers/hidden-person.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button, link } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { chatOf, type Line } from './walk-of.ts';

const hello = { bot: '您好，我是智能助手小星，请选择：会员权益 播放问题' };
const preset = { bot: '您可以点击上方的会员权益、播放问题了解更多。' };
const other = { bot: '为您找到以下内容：投屏教程' };
const calling = { bot: '正在为您转接人工客服，请稍候。' };
const hi = { bot: 'Hi, I am Sparky, your virtual assistant. Choose a topic: playback, devices.' };
const menu = { bot: 'Please choose one of the topics above.' };
const article = { bot: 'This article may help: how to cast to a TV.' };
const connecting = { bot: 'I will connect you to an agent now.' };

const positives: [why: string, lines: Line[], outcome: Outcome, quote: string][] = [
  [
    'zh: never',
    [hello, { me: '降级' }, preset, { me: '换套餐' }, preset, { me: '太贵了' }, other],
    'blocked',
    other.bot,
  ],
  [
    'zh: only by the word',
    [hello, { me: '降级' }, preset, { me: '转人工' }, calling],
    'pending-human',
    preset.bot,
  ],
  [
    'zh: the fourth message only',
    [
      hello,
      { me: '太贵了' },
      preset,
      { me: '会员费' },
      preset,
      { me: '便宜的' },
      other,
      { me: '便宜點的' },
      calling,
    ],
    'pending-human',
    other.bot,
  ],
  [
    'zh: not even by the word',
    [hello, { me: '降级' }, preset, { me: '转人工' }, preset],
    'blocked',
    preset.bot,
  ],
  [
    'en: never',
    [hi, { me: 'downgrade' }, menu, { me: 'too dear' }, menu, { me: 'cheaper' }, article],
    'blocked',
    article.bot,
  ],
  [
    'en: only by the word',
    [hi, { me: 'downgrade' }, menu, { me: 'agent' }, connecting],
    'pending-human',
    menu.bot,
  ],
  [
    'en: not even by the word',
    [hi, { me: 'downgrade' }, menu, { me: 'real person please' }, menu],
    'refused',
    menu.bot,
  ],
];
for (const [why, lines, outcome, quote] of positives) {
  test(`no way to a person is shown, ${why}`, () => {
    const [seen, ...more] = sighted(hiddenPerson, chatOf('downgrade', lines, outcome));
    expect(seen).toMatchObject({ quote, strength: 3, confidence: 0.8 });
    expect(Number(seen!.against)).toBeGreaterThan(0);
    expect(more).toEqual([]);
  });
}

const offering = { bot: '没有解决？回复“人工”为您转接客服专员。' };
const orAgent = { bot: 'Not what you need? Type “agent” to talk to a person.' };
const nearMisses: [why: string, lines: Line[], outcome: Outcome, options?: string[]][] = [
  [
    'zh: the button is there from the start',
    [hello, { me: '降级' }, preset, { me: '换套餐' }, preset, { me: '太贵' }, preset],
    'blocked',
    ['转人工'],
  ],
  ['zh: the answer says how', [hello, { me: '降级' }, offering, { me: '人工' }, calling], 'pending-human'],
  ['zh: handed over at once', [hello, { me: '降级' }, calling, { agent: '您好' }], 'pending-human'],
  [
    'zh: the bot did it',
    [hello, { me: '降级' }, preset, { me: '降到基础版' }, preset, { me: '确认' }, { bot: '办好了。' }],
    'done-now',
  ],
  [
    'zh: the bot offers to do it',
    [hello, { me: '太贵' }, preset, { me: '转人工' }, calling],
    'pending-human',
    ['办理降级'],
  ],
  ['zh: told after one message', [hello, { me: '降级' }, { bot: '会员一经开通不支持变更。' }], 'refused'],
  [
    'zh: there is a hotline',
    [hello, { me: '降级' }, { bot: '请拨打 400-123-4567。' }, { me: '转人工' }, preset],
    'refused',
  ],
  [
    'en: the button is there from the start',
    [hi, { me: 'downgrade' }, menu, { me: 'cheaper' }, menu, { me: 'less' }, menu],
    'blocked',
    ['Talk to an agent'],
  ],
  [
    'en: the answer says how',
    [hi, { me: 'downgrade' }, orAgent, { me: 'agent' }, connecting],
    'pending-human',
  ],
  ['en: handed over at once', [hi, { me: 'downgrade' }, connecting, { agent: 'Hello' }], 'pending-human'],
  [
    'en: the bot did it',
    [hi, { me: 'cheaper' }, menu, { me: 'basic' }, menu, { me: 'yes' }, { bot: 'All done.' }],
    'done-now',
  ],
];
for (const [why, lines, outcome, options] of nearMisses) {
  test(`a way to a person, or none needed, ${why}`, () => {
    const walk = chatOf('downgrade', lines, outcome, options ? { options } : {});
    expect(sighted(hiddenPerson, walk)).toEqual([]);
  });
}

test('a way to a person on the page from which the chat is opened is shown', () => {
  const lines = [hello, { me: '降级' }, preset, { me: '转人工' }, calling];
  const home = [link('人工客服', '/service')];
  expect(sighted(hiddenPerson, chatOf('downgrade', lines, 'pending-human', { home }))).toEqual([]);
});

test('beside a picture without a name a person has to look', () => {
  const walk = chatOf(
    'downgrade',
    [hello, { me: '降级' }, preset, { me: '转人工' }, calling],
    'pending-human',
  );
  const screens = walk.screens.map((each) =>
    each.chatOpen ? { ...each, controls: [...each.controls, button('', { chat: true })] } : each,
  );
  expect(sighted(hiddenPerson, { ...walk, screens })).toMatchObject([{ confidence: 0.6 }]);
});

test('a walk without a chat has nobody to look for', () => {
  expect(sighted(hiddenPerson, chatOf('downgrade', [], 'refused'))).toEqual([]);
});
