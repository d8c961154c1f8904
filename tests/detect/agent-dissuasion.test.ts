import { expect, test } from '@playwright/test';
import { agentDissuasion } from '../../src/detect/blockers/agent-dissuasion.ts';
import { sighted } from './sighted.ts';
import { chatOf, walkFacing, type Line } from './walk-of.ts';

const positives: [flow: string, request: string, turn: string, subtype: string][] = [
  ['downgrade', '我要降级', '建议您再考虑一下，先别急着降级。', 'plea'],
  ['downgrade', '我要降级', '为您申请到专属优惠：续费立减 30 元，留下来吧。', 'plea'],
  ['downgrade', '我要降級', '降級後您將失去 4K 畫質和離線下載。', 'loss'],
  ['cancel-renewal', 'I want to cancel my membership', 'Please think it over before you leave us.', 'plea'],
  [
    'cancel-renewal',
    'Cancel my subscription',
    'Before you go, I can offer you 50% off for 3 months.',
    'plea',
  ],
  ['cancel-renewal', 'Cancel my subscription', 'You will lose all your playlists.', 'loss'],
];
const nearMisses: [flow: string, request: string, turn: string][] = [
  ['downgrade', '我要降级', '好的，已经为您办好了。'],
  ['downgrade', '我要降级', '那就不劝您啦，马上办。'],
  ['downgrade', '我要降级', '您的文件不会被删除。'],
  ['downgrade', '我要降级', '您可以改为基础版，每月只要9元，我帮您换过去好吗？'],
  ['cancel-renewal', 'Cancel my subscription', 'Sure, I can cancel that for you.'],
  ['cancel-renewal', 'Cancel my subscription', 'You won’t lose your playlists.'],
  ['cancel-renewal', 'Cancel my subscription', 'I won’t try to talk you out of it.'],
];

for (const [flow, me, agent, subtype] of positives) {
  test(`an agent argues: ${agent}`, () => {
    const chat = chatOf(flow, [{ me }, { agent }], 'pending-human');
    const [first, ...more] = sighted(agentDissuasion, chat);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ step: 2, context: agent, strength: 1 });
    if (subtype === 'loss') expect(first).toMatchObject({ subtype });
  });
}

for (const [flow, me, agent] of nearMisses) {
  test(`an agent does not argue: ${agent}`, () => {
    expect(sighted(agentDissuasion, chatOf(flow, [{ me }, { agent }], 'pending-human'))).toEqual([]);
  });
}

const plea = positives[0]![2];

test('each message of the agent is one place, and all of them weigh together', () => {
  const lines: Line[] = [
    { me: '我要降级' },
    { agent: plea },
    { me: '不用' },
    { agent: '降级后您将失去 4K 画质。' },
  ];
  expect(sighted(agentDissuasion, chatOf('downgrade', lines, 'refused'))).toMatchObject([
    { step: 2, strength: 2 },
    { step: 3, strength: 2 },
  ]);
});

test('what was said before the request, by a bot, or on a page is no agent who argues', () => {
  const early: Line[] = [{ me: '你好' }, { agent: plea }, { me: '我要降级' }, { agent: '好的' }];
  expect(sighted(agentDissuasion, chatOf('downgrade', early, 'pending-human'))).toEqual([]);
  expect(
    sighted(agentDissuasion, chatOf('downgrade', [{ me: '我要降级' }, { bot: plea }], 'refused')),
  ).toEqual([]);
  expect(sighted(agentDissuasion, walkFacing({ dialog: [plea] }))).toEqual([]);
});

test('on the way in an offer sells and no one is held back', () => {
  const offer = '为您争取到首月 5 折的优惠。';
  const lines: Line[] = [{ me: '我要升级会员' }, { agent: offer }];
  expect(sighted(agentDissuasion, chatOf('upgrade', lines, 'pending-human'))).toEqual([]);
});
