import { expect, test } from '@playwright/test';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import { button, field } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

const composer = field('输入消息', { chat: true });
const quick = button('转人工', { chat: true });

function chat(turns: (walk: WalkBuilder) => void): MeasuredWalk {
  const walk = new WalkBuilder('downgrade').show({
    url: '/a',
    main: ['客服', composer, quick],
    chatOpen: true,
  });
  turns(walk);
  return walk.measured('refused');
}
const send = (walk: WalkBuilder, text: string): WalkBuilder =>
  walk.fill(composer, text).press('Enter', { prevented: true }).says(text, { own: true });

test('the agent’s time runs from the first message to the first reply that is not the bot’s', () => {
  let sent = 0;
  let answered = 0;
  const walk = chat((each) => {
    send(each, '降级');
    sent = each.now;
    each.says('您可以享受专属优惠');
    send(each, '我要降级').says('系统提示：人工客服正在接入', { sender: 'notice 系统' });
    each.says('您好，工号 1024 为您服务', { sender: 'msg agent 客服小李', after: 40_000 });
    answered = each.now;
  });
  expect(walk.agentMs).toBe(answered - sent);
  expect(walk).toMatchObject({ chatTurns: 2, keywordRepeats: 1 });
});

test('an answer that the page shows in the same moment as the message answers it', () => {
  const walk = chat((each) => {
    send(each, '降级').says('您好，工号 1024 为您服务', { sender: 'msg agent 客服小李', after: 0 });
  });
  expect(walk.agentMs).toBe(0);
});

test('where only a bot replied it is null, with the reason', () => {
  const walk = chat((each) => send(each, '降级').says('您可以享受专属优惠'));
  expect(walk.agentMs).toBeNull();
  expect(walk.nulls['agent_ms']).toContain('person');
});

test('where nothing was said it is null for another reason', () => {
  const walk = chat((each) => each.click(quick));
  expect(walk.nulls['agent_ms']).toContain('no message');
  expect(walk).toMatchObject({ chatTurns: 0, keywordRepeats: 0 });
});

test('a quick reply of the chat is an ordinary activation', () => {
  expect(chat((each) => each.click(quick)).steps.map((step) => step.act)).toEqual(['activate']);
});

test('what was typed and not sent is a field, not a message', () => {
  const walk = chat((each) => each.fill(composer, '降级').click(button('关闭')));
  expect(walk.steps.map((step) => step.act)).toEqual(['type', 'activate']);
  expect(walk).toMatchObject({ chatTurns: 0, typedFields: 1 });
});

test('behind a notice of the hand-over a reply that shows no bot is a person’s, before it is not', () => {
  const named = (walk: WalkBuilder): WalkBuilder => walk.says('您好，请讲', { sender: 'msg left 小王' });
  expect(chat((walk) => named(send(walk, '降级'))).agentMs).toBeNull();
  const handed = chat((walk) => named(send(walk, '降级').says('已为您转接人工客服', { sender: 'msg' })));
  expect(handed.agentMs).toBe(20 + 20);
});

test('a message that nobody answers is waited for until the patience is at its end', () => {
  const silent = (ended: 'patience' | 'answered') =>
    chat((walk) => {
      send(walk, '降级').wait(20_000);
      walk.fact({
        kind: 'chat',
        at: walk.now,
        intent: 'downgrade',
        said: 1,
        ended,
        patienceMs: 20_000,
        speakers: [],
        version: 'chat-1',
      });
    });
  expect(silent('patience').imposedWaitMs).toBe(20_000);
  expect(silent('answered').imposedWaitMs).toBe(0);
});
