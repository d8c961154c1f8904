import { expect, test } from '@playwright/test';
import { trickConfirmation } from '../../src/detect/blockers/trick-confirmation.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Box } from '../../src/model/control.ts';
import { button } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkFacing, walkOf } from './walk-of.ts';

const entries: Record<string, string> = { downgrade: '会员降级', 'cancel-renewal': '取消自动续费' };

/** A dialog that asks, with two answers side by side; the person takes the second. */
function asked(question: string, [other, on]: [string, string], flow = 'cancel-renewal'): WalkFacts {
  const walk = toEntry(flow, [], entries[flow]!);
  const [left, right] = [button(other, { box: [400, 400, 90, 40] }), button(on, { box: [500, 400, 90, 40] })];
  walk.show({ url: '/go', main: ['办理'], layer: [question, left, right] }).click(right);
  walk.show({ url: '/end', main: ['完成'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const positives: [question: string, answers: [string, string]][] = [
  ['确定取消自动续费？', ['取消', '确定']],
  ['取消自动续费', ['取消', '确认取消自动续费']],
  ['是否取消會員？', ['取消', '不取消']],
  ['您要取消订阅吗？', ['取消', '继续']],
  ['您确定不取消自动续费吗？', ['否', '是']],
  ['Cancel your subscription?', ['Cancel', 'OK']],
  ['Are you sure you want to cancel your membership?', ['Cancel', 'Yes']],
  ['Cancel plan', ['Cancel', 'Cancel plan']],
  ['Are you sure you don’t want to cancel your plan?', ['No', 'Yes']],
];
for (const [question, answers] of positives) {
  test(`${question} ${answers.join(' / ')} can be read either way`, () => {
    const [seen, ...more] = sighted(trickConfirmation, asked(question, answers));
    expect(seen).toMatchObject({
      subtype: 'words',
      step: 1,
      quote: answers[0],
      strength: 3,
      confidence: 0.8,
    });
    expect(more).toEqual([]);
  });
}

const nearMisses: [question: string, answers: [string, string], flow?: string][] = [
  ['确定要降级吗？', ['返回', '确认降级'], 'downgrade'],
  ['确定要降级吗？', ['取消', '确认降级'], 'downgrade'],
  ['确定要退订会员吗？', ['取消', '确认退订']],
  ['确定要关闭自动续费吗？', ['取消', '确定']],
  ['确定取消自动续费？', ['返回', '取消']],
  ['确定取消自动续费？', ['再想想', '确认取消']],
  ['取消自动续费的原因', ['取消', '提交']],
  ['请选择取消会员的原因', ['取消', '确定']],
  ['领取后若取消自动续费，优惠不再保留，仅限本月使用一次', ['取消', '确定']],
  ['Cancel your plan?', ['Keep plan', 'Cancel plan']],
  ['Cancel your plan?', ['Go back', 'Cancel']],
  ['Downgrade to Basic?', ['Cancel', 'OK'], 'downgrade'],
  ['Why do you cancel your plan?', ['Cancel', 'OK']],
  ['End your membership?', ['Cancel', 'End membership']],
];
for (const [question, answers, flow] of nearMisses) {
  test(`${question} ${answers.join(' / ')} is clear`, () => {
    expect(sighted(trickConfirmation, asked(question, answers, flow))).toEqual([]);
  });
}

test('a dialog of the browser answers 取消 with its own 确定 and 取消', () => {
  const native = (message: string) => walkFacing({ flow: 'cancel-renewal', native: message });
  expect(sighted(trickConfirmation, native('确定要取消自动续费吗？'))).toMatchObject([
    { subtype: 'words', quote: '确定要取消自动续费吗？' },
  ]);
  expect(sighted(trickConfirmation, native('Really cancel your subscription?'))).toHaveLength(1);
  expect(sighted(trickConfirmation, native('确定要关闭自动续费吗？'))).toEqual([]);
  expect(sighted(trickConfirmation, native('End your membership?'))).toEqual([]);
});

/** Two pages or dialogs one after the other, each with a control that keeps and one that goes on. */
function twice(
  first: [Box, Box],
  second: [Box, Box],
  inDialog: [boolean, boolean] = [true, true],
  between: string | null = null,
): WalkFacts {
  const walk = toEntry('downgrade', [], '会员降级');
  for (const [index, [keepBox, onBox]] of [first, second].entries()) {
    if (index === 1 && between !== null) {
      const next = button('提交');
      walk.show({ url: '/between', main: [between, next, button('返回')] }).click(next);
    }
    const keep = button(['保留会员', '再想想'][index]!, { box: keepBox });
    const on = button(['继续降级', '仍要降级'][index]!, { box: onBox });
    const content = [`第 ${'一二'[index]} 步`, keep, on];
    walk.show(
      inDialog[index]
        ? { url: '/go', main: ['办理'], layer: content, layerLabel: `${index}` }
        : { url: `/go/${index}`, main: content },
    );
    walk.click(on);
  }
  walk.show({ url: '/end', main: ['完成'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}
const left: Box = [400, 400, 90, 40];
const right: Box = [500, 400, 90, 40];
const below: Box = [400, 450, 90, 40];

test('going on and keeping change places from one dialog to the next', () => {
  const seen = sighted(trickConfirmation, twice([left, right], [right, left]));
  expect(seen).toMatchObject([
    { subtype: 'order', step: 2, quote: '仍要降级', against: '继续降级', box: left, confidence: 0.9 },
  ]);
  expect(sighted(trickConfirmation, twice([left, below], [below, left], [false, false]))).toHaveLength(1);
});

test('a page in between that offers nothing to keep does not hide it', () => {
  const walk = twice([left, right], [right, left], [false, false], '请选择原因');
  expect(sighted(trickConfirmation, walk)).toMatchObject([{ quote: '仍要降级', against: '继续降级' }]);
});

test('the same order, another layout, or a dialog behind a page flips nothing', () => {
  expect(sighted(trickConfirmation, twice([left, right], [left, right]))).toEqual([]);
  expect(sighted(trickConfirmation, twice([left, right], [below, left]))).toEqual([]);
  expect(sighted(trickConfirmation, twice([left, right], [right, left], [false, true]))).toEqual([]);
});
