import { expect, test } from '@playwright/test';
import type { Control } from '../../src/model/control.ts';
import { button, checkbox, disabled, field, ref } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

const changes = (walk: WalkBuilder, ...times: number[]): WalkBuilder =>
  walk.fact({ kind: 'change', at: times[0]!, page: 'p1', frame: 'f1', times });
const enabled = (walk: WalkBuilder, control: Control, shownAt: number, enabledAt: number): WalkBuilder =>
  walk.fact({ kind: 'enabled', at: enabledAt, page: 'p1', control: ref(control)!, shownAt, enabledAt });

test.describe('Response', () => {
  test('runs from the event of the action to its last visible change before the next action', () => {
    const walk = new WalkBuilder().show({ url: '/a', main: ['页面'] });
    walk.click(button('提交'), { takes: 100 });
    // The click reached the page 5 ms into the action.
    const clicked = walk.now - 100 + 5;
    changes(walk, clicked - 200, clicked + 30, clicked + 80);
    walk.wait(500).click(button('继续'));
    const measured = walk.measured();
    expect(measured.steps.map((step) => step.responseMs)).toEqual([80, 0]);
    expect(measured.responseMs).toBe(80);
  });

  test('of a step made of several actions is the sum of theirs', () => {
    const name = field('姓名');
    const walk = new WalkBuilder().show({ url: '/a', main: ['页面', name] }).click(name);
    changes(walk, walk.now);
    walk.wait(300).fill(name, '林');
    changes(walk, walk.now);
    const [step] = walk.wait(300).measured().steps;
    expect([step!.act, step!.responseMs]).toEqual(['type', 35 + 34]);
  });

  test('of an action that stopped before it is none', () => {
    const walk = new WalkBuilder().click(button('支付'), { planned: true, events: [] });
    changes(walk, walk.now + 5);
    const measured = walk.wait(10).measured('safe-stop');
    expect([measured.steps[0]!.responseMs, measured.steps[0]!.waitMs, measured.responseMs]).toEqual([
      null,
      null,
      0,
    ]);
  });
});

test.describe('Imposed wait', () => {
  test('runs from shown to enabled for a control that is then operated', () => {
    const next = button('下一步');
    const walk = new WalkBuilder().show({ url: '/a', main: ['请阅读', disabled(next)] }).record();
    const shown = walk.now;
    enabled(walk.wait(5000), next, shown, shown + 5000);
    const measured = walk.click(next).measured();
    expect([measured.imposedWaitMs, measured.steps[0]!.waitMs]).toEqual([5000, 5000]);
  });

  test('is seen though the driver waited inside of its own click', () => {
    const next = button('下一步');
    const walk = new WalkBuilder().show({ url: '/a', main: ['请阅读', disabled(next)] });
    const shown = walk.now;
    walk.click(next, { takes: 3000, events: [{ type: 'click', at: shown + 3000 }] });
    expect(enabled(walk, next, shown, shown + 2900).measured().imposedWaitMs).toBe(2900);
  });

  test('is none where the control was never operated', () => {
    const walk = new WalkBuilder().click(button('返回'));
    expect(enabled(walk, button('别处'), 1000, 1020).measured().imposedWaitMs).toBe(0);
  });

  test('is none where the user’s own input enabled it, at once or after the service looked at it', () => {
    const [agree, next] = [checkbox('同意'), button('下一步')];
    for (const checked of [false, true]) {
      const walk = new WalkBuilder().show({ url: '/a', main: ['条款', agree, disabled(next)] }).record();
      const shown = walk.now;
      walk.wait(2000).click(agree);
      const clicked = walk.now - 40 + 7;
      const at = checked ? clicked + 900 : clicked + 10;
      if (checked)
        walk.fact({
          kind: 'request',
          at: clicked + 20,
          page: 'p1',
          method: 'POST',
          url: 'https://shop.example/check',
          type: 'fetch',
          initiator: 'script',
          startedAt: clicked + 20,
          endedAt: clicked + 880,
          status: 200,
          bytes: 2,
          failure: null,
        });
      const measured = enabled(walk.wait(1500), next, shown, at).click(next).measured();
      expect(measured.imposedWaitMs).toBe(0);
    }
  });

  test('is a wait though an input began it, as where a choice starts a countdown', () => {
    const [agree, next] = [checkbox('同意'), button('提交')];
    const walk = new WalkBuilder().show({ url: '/a', main: ['原因', agree, disabled(next)] }).record();
    const shown = walk.now;
    walk.click(agree).wait(3500);
    const measured = enabled(walk, next, shown, walk.now - 400)
      .click(next)
      .measured();
    // 10 ms before the click, 40 ms of it, a state of 10 ms, and what was left of 3500 ms 400 ms before their end.
    expect(measured.imposedWaitMs).toBe(10 + 10 + 40 + 3500 - 400);
  });

  test('runs from a chat message to its first reply, whoever gives it', () => {
    const composer = field('输入', { chat: true });
    const walk = new WalkBuilder().show({ url: '/a', main: ['客服', composer], chatOpen: true });
    walk.fill(composer, '人工').press('Enter', { prevented: true });
    walk
      .says('人工', { own: true, after: 5 })
      .says('请选择您要办理的业务', { after: 1200 })
      .says('您好', { after: 9000 });
    const measured = walk.measured();
    expect([measured.imposedWaitMs, measured.steps[0]!.waitMs]).toEqual([1200, 1200]);
  });

  test('goes on while the chat only says that one must wait', () => {
    const composer = field('输入', { chat: true });
    const asked = (): WalkBuilder =>
      new WalkBuilder()
        .show({ url: '/a', main: ['客服', composer], chatOpen: true })
        .fill(composer, '人工')
        .press('Enter', { prevented: true })
        .says('人工', { own: true })
        .says('当前排队人数 5，请耐心等待', { after: 300 });
    expect(asked().says('您好，请讲', { after: 9000 }).measured().imposedWaitMs).toBe(9300);
    expect(asked().measured().imposedWaitMs).toBe(300);
  });
});

test('the harness’s own time is the harness’s, except what was response or wait meanwhile', () => {
  const walk = new WalkBuilder().click(button('提交'), { takes: 100 });
  const clicked = walk.now - 100 + 5;
  changes(walk, clicked + 300);
  walk.fact({ kind: 'harness', at: walk.now, what: 'settle', from: walk.now, to: walk.now + 600 });
  const measured = walk.wait(700).measured();
  expect(measured.responseMs).toBe(300);
  expect(measured.harnessMs).toBe(600 - 205);
  const { responseMs, imposedWaitMs, driverMs, harnessMs, machineMs } = measured;
  expect(responseMs + imposedWaitMs + driverMs + harnessMs).toBe(machineMs);
});

test('a search is the harness’s, not the flow’s response', () => {
  const walk = new WalkBuilder().click(button('会员'));
  const from = walk.now;
  walk.verb('search', () => {
    walk.click(button('更多'));
    changes(walk, walk.now);
  });
  walk.fact({ kind: 'harness', at: walk.now, what: 'search', from, to: walk.now });
  const measured = walk.measured();
  expect(measured.responseMs).toBe(0);
  expect(measured.harnessMs).toBe(walk.now - from - 20);
});
