import { expect, test } from '@playwright/test';
import { imposedWait } from '../../src/detect/blockers/imposed-wait.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { viewWalk } from '../../src/detect/walk-view.ts';
import type { Control } from '../../src/model/control.ts';
import { button, checkbox, disabled, ref } from '../measure/build-screen.ts';
import type { WalkBuilder } from '../measure/build-walk.ts';
import { onwardFlows } from './onward-flows.ts';
import { seen, strengthIn } from './seen.ts';
import { chatOf, toEntry, walkFacing, walkOf } from './walk-of.ts';

const on = button('继续取消');

/** The way on is shut when it is shown, and opens by itself after so long. */
function waiting(
  ms: number,
  more: { flow?: string; on?: Control; text?: string; timer?: string } = {},
): WalkFacts {
  const { flow = 'cancel-renewal', on: control = on, text = '请仔细阅读', timer } = more;
  const walk = toEntry(flow, [], flow === 'upgrade' ? '升级会员' : '取消自动续费');
  walk.show({ url: '/go', main: [text, disabled(control)] }).record();
  if (timer) walk.screens.at(-1)!.timers.push({ text: timer, frame: 'f1', box: control.box });
  opens(walk, control, ms);
  walk.show({ url: '/go', main: [text, control] }).click(control);
  return walkOf(
    walk
      .show({ url: '/done', main: ['完成'] })
      .verb('reached')
      .ends('done-now'),
  );
}

function opens(walk: WalkBuilder, control: Control, ms: number): void {
  const shownAt = walk.now;
  const at = walk.wait(ms).now;
  walk.fact({ kind: 'enabled', at, page: 'p1', control: ref(control)!, shownAt, enabledAt: at });
}

test('a button on the way that works only after five seconds', () => {
  expect(seen(imposedWait, waiting(5000))).toMatchObject([
    { subtype: 'timer', quote: '继续取消', step: 1, state: 2, box: [100, 100, 80, 30], confidence: 0.9 },
  ]);
  expect(seen(imposedWait, waiting(5000, { on: button('Continue to cancel') }))).toHaveLength(1);
  expect(seen(imposedWait, waiting(4000))).toEqual([]);
});

test('a code that can be sent again, or a button that nobody needed, holds nobody', () => {
  for (const name of ['重新获取', '重新发送验证码', 'Resend code']) {
    expect(seen(imposedWait, waiting(60_000, { on: button(name) }))).toEqual([]);
  }
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const other = button('领取优惠');
  walk.show({ url: '/go', main: ['限时优惠 00:10', disabled(other), on] }).record();
  opens(walk, other, 10_000);
  walk.show({ url: '/go', main: ['限时优惠 00:00', other, on] }).click(on);
  expect(seen(imposedWait, walkOf(walk.ends('done-now')))).toEqual([]);
});

test('a button that opens when a box is ticked was not shut by the clock, however long nobody ticked it', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const box = checkbox('我已了解');
  walk.show({ url: '/go', main: ['请确认', box, disabled(on)] }).record();
  const shownAt = walk.now;
  walk.wait(9000).click(box);
  const at = walk.wait(50).now;
  walk.fact({ kind: 'enabled', at, page: 'p1', control: ref(on)!, shownAt, enabledAt: at });
  walk.show({ url: '/go', main: ['请确认', box, on] }).click(on);
  expect(seen(imposedWait, walkOf(walk.ends('done-now')))).toEqual([]);
});

test('a service that takes its time imposes nothing, unless a countdown says so', () => {
  const slow = (timer?: string): WalkFacts => {
    const walk = waiting(8000, timer ? { timer } : {});
    const { shownAt, enabledAt } = walk.facts.find((fact) => fact.kind === 'enabled')!;
    const startedAt = shownAt + 50;
    const request = { method: 'GET', url: 'https://shop.example/terms', type: 'Fetch', initiator: 'script' };
    const rest = { bytes: 1, failure: null, status: 200, page: 'p1', endedAt: enabledAt - 20, startedAt };
    return walkOf({
      ...walk,
      facts: [...walk.facts, { kind: 'request', at: startedAt, ...request, ...rest }],
    });
  };
  expect(seen(imposedWait, slow())).toEqual([]);
  expect(seen(imposedWait, slow('8 秒后可继续'))).toHaveLength(1);
});

test('a button that counts down on its own label, where the walk stopped before it', () => {
  for (const label of ['确认注销(10s)', '我已阅读（15秒）', 'Confirm (10 s)']) {
    const control = disabled(button(label));
    const walk = toEntry('cancel-renewal', [], '取消自动续费').show({
      url: '/go',
      main: ['最后一步', control],
    });
    walk.verb('irreversible', () => walk.click(control, { planned: true, events: [] }));
    expect(seen(imposedWait, walkOf(walk.ends('safe-stop')))).toMatchObject([
      { quote: label, confidence: 0.9 },
    ]);
  }
});

test('a button that is drawn anew when its count is down', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  walk.show({ url: '/go', main: ['最后一步', disabled(button('确认取消 (8s)'))] }).record();
  const control = button('确认取消');
  walk
    .wait(8000)
    .show({ url: '/go', main: ['最后一步', control] })
    .click(control);
  const done = walk.show({ url: '/done', main: ['完成'] }).verb('reached');
  expect(seen(imposedWait, walkOf(done.ends('done-now')))).toMatchObject([{ quote: '确认取消 (8s)' }]);
});

const said = ['请等待 10 秒后继续取消', 'Please wait 15 seconds before you continue.'];
const nearMisses = [
  '60 秒后可重新获取验证码',
  '优惠仅剩 30 秒',
  '页面将在 5 秒后自动跳转',
  '请等待 2 秒',
  'The offer ends in 30 seconds.',
  'You can resend the code in 60 seconds.',
  'This page will be redirected in 5 seconds.',
];
for (const text of said) {
  test(`words hold the way on, if nobody went on sooner: ${text}`, () => {
    expect(seen(imposedWait, walkFacing({ dialog: [text], outcome: 'refused' }))).toEqual([]);
    const walk = toEntry('downgrade', [], '会员降级')
      .show({ url: '/go', main: [text] })
      .record();
    walk
      .wait(11_000)
      .show({ url: '/go', main: [text, on] })
      .click(on);
    expect(seen(imposedWait, walkOf(walk.ends('done-now')))).toMatchObject([
      { context: text, confidence: 0.8 },
    ]);
    const stuck = toEntry('downgrade', [], '会员降级').show({ url: '/go', main: [text] });
    expect(seen(imposedWait, walkOf(stuck.ends('blocked')))).toMatchObject([
      { context: text, confidence: 0.6 },
    ]);
  });
}
for (const text of nearMisses) {
  test(`no wait on the way out: ${text}`, () => {
    const stuck = toEntry('downgrade', [], '会员降级').show({ url: '/go', main: [text] });
    expect(seen(imposedWait, walkOf(stuck.ends('blocked')))).toEqual([]);
  });
}

test('a queue lasts from its notice to the first message of a person', () => {
  const queue = (after: number, notice = '当前排队人数 12，请耐心等待') =>
    chatOf(
      'downgrade',
      [{ me: '我要降级' }, { bot: notice }, { agent: '您好，我是客服小李', after }],
      'refused',
    );
  expect(seen(imposedWait, queue(20_000))).toMatchObject([
    { subtype: 'queue', quote: '当前排队人数 12，请耐心等待', confidence: 0.9 },
  ]);
  expect(seen(imposedWait, queue(20_000, 'You are number 4 in the queue.'))).toHaveLength(1);
  expect(seen(imposedWait, queue(1500))).toEqual([]);
  expect(seen(imposedWait, queue(20_000, '请问还有什么可以帮您？'))).toEqual([]);
});

test('a queue that nobody came out of lasted as long as the walk was to wait', () => {
  const lines = [{ me: '我要降级' }, { bot: '当前排队人数较多，请耐心等待' }];
  const walk = chatOf('downgrade', lines, 'pending-human', { patienceMs: 60_000 });
  expect(seen(imposedWait, walk)).toMatchObject([{ subtype: 'queue', strength: 3 }]);
  expect(seen(imposedWait, chatOf('downgrade', lines, 'pending-human'))).toEqual([]);
});

test('a question about the way in that stands in the same queue makes it nobody’s', () => {
  const notice = '当前排队人数 12，请耐心等待';
  const queue = (flow: string, me: string, after: number) =>
    chatOf(flow, [{ me }, { bot: notice }, { agent: '您好，我是客服小李', after }], 'done-now');
  const exit = queue('downgrade', '我要降级', 20_000);
  const against = (asked: WalkFacts) => {
    return imposedWait.detect(viewWalk(exit), { counterpart: null, onward: onwardFlows([asked]) });
  };
  expect(against(queue('upgrade', '我想了解超级会员', 20_000))).toEqual([]);
  expect(against(queue('upgrade', '我想了解超级会员', 1000))).toHaveLength(1);
});

test('as long a wait on the way in is as strong, a much shorter one is not', () => {
  const exit = strengthIn(imposedWait, waiting(30_000));
  expect(strengthIn(imposedWait, waiting(30_400, { flow: 'upgrade' }))).toBe(exit);
  expect(strengthIn(imposedWait, waiting(5000, { flow: 'upgrade' }))).toBeLessThan(exit);
});
