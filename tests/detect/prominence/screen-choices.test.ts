import { expect, test } from '@playwright/test';
import type { Control } from '../../../src/model/control.ts';
import { screenChoices } from '../../../src/detect/prominence/screen-choices.ts';
import {
  button,
  disabled,
  link,
  screen,
  type Content,
  type ScreenParts,
} from '../../measure/build-screen.ts';

/** Two and more controls beside each other. */
function row(...labels: string[]): Content {
  return labels.map((label, index) => button(label, { box: [100 + index * 120, 100, 100, 40] }));
}

const pairs = (parts: ScreenParts) => screenChoices(screen(parts)).map(({ a, b }) => `${a.name} / ${b.name}`);

test('the choices of a dialog are found: leaving, consent, an offer', () => {
  expect(pairs({ main: ['页面'], layer: row('保留会员', '确认降级') })).toEqual(['保留会员 / 确认降级']);
  expect(pairs({ main: ['页面'], layer: row('Accept all', 'Reject all', 'Settings') })).toEqual([
    'Accept all / Reject all',
  ]);
  expect(pairs({ main: ['页面'], layer: row('立即开通', '以后再说') })).toEqual(['立即开通 / 以后再说']);
  // An offer taken keeps one on the way out, and sells anywhere else.
  for (const no of ['No thanks, I like paying full price', 'Continue to cancel'])
    expect(pairs({ main: ['Page'], layer: row('Get my discount', no) })).toEqual([`Get my discount / ${no}`]);
  // Many a page makes its buttons of boxes.
  const boxes = row('再考虑一下', '确认取消').map((each) => ({ ...(each as Control), role: 'clickable' }));
  expect(pairs({ main: ['页面'], layer: boxes })).toEqual(['再考虑一下 / 确认取消']);
});

test('a later day or another plan in the place of leaving answers it, as what an account has beside it does not', () => {
  for (const labels of [
    ['稍后提醒我', '继续取消'],
    ['过几天再提醒我', '确认取消续费'],
    ['改为按年付款', '仍要取消'],
    ['Remind me later', 'Cancel subscription'],
    ['Switch to annual billing', 'Continue to cancel'],
  ])
    expect(pairs({ main: ['页面'], layer: row(...labels) }), labels.join(' ')).toEqual([labels.join(' / ')]);
  for (const labels of [
    ['更换套餐', '取消自动续费'],
    ['Change plan', 'Cancel subscription'],
    ['Ask me later', 'Decline'],
    ['稍后提醒我', '拒绝'],
    ['稍后提醒我', '以后再说'],
  ])
    expect(pairs({ main: row(...labels) }), labels.join(' ')).toEqual([]);
});

test('what stands in the foot of a dialog answers it, as what stands in the foot of a page does not', () => {
  for (const parts of [
    { main: ['Plan'], layer: row('Keep my plan', 'Cancel my plan') },
    { main: row('Keep my plan', 'Cancel my plan') },
  ]) {
    const shown = screen(parts);
    const controls = shown.controls.map((each) => ({ ...each, region: 'footer' as const }));
    expect(screenChoices({ ...shown, controls })).toHaveLength('layer' in parts ? 1 : 0);
  }
});

test('labels that may mean either make no choice', () => {
  for (const labels of [
    ['取消', '确定'],
    ['返回', '确认降级'],
    ['Close', 'Accept all'],
    ['确认降级', '继续取消'],
  ])
    expect(pairs({ main: ['页面'], layer: row(...labels) }), labels.join(' ')).toEqual([]);
});

test('on a page both stand in one group, and none of them in a menu', () => {
  expect(pairs({ main: row('全部接受', '仅必要') })).toEqual(['全部接受 / 仅必要']);
  const far = [
    button('全部接受', { box: [100, 100, 100, 40] }),
    button('全部拒绝', { box: [100, 600, 100, 40] }),
  ];
  const another = button('接受全部', { box: [100, 900, 100, 40] });
  expect(pairs({ main: [...far, another] })).toEqual([]);
  expect(pairs({ main: far.map((each) => ({ ...each, form: 7 })) })).toEqual(['全部接受 / 全部拒绝']);
  expect(pairs({ header: [link('升级会员', '/up'), link('暂不需要', '/no')] })).toEqual([]);
});

test('the only one that stays and the only one that leaves are a choice, however far a page pulls them apart', () => {
  const keep = button('Keep my plan', { box: [100, 100, 300, 48] });
  const leave = button('Cancel my plan', { box: [100, 1400, 300, 48] });
  expect(pairs({ main: [keep, leave] })).toEqual(['Keep my plan / Cancel my plan']);
  expect(pairs({ main: [keep, leave, { ...leave, uid: 900, name: 'Delete my account' }] })).toEqual([]);
  expect(pairs({ main: [keep], header: [leave] })).toEqual([]);
});

test('what lies below a dialog, and what cannot be pressed, is no answer', () => {
  expect(pairs({ main: row('保留会员', '确认降级'), layer: row('知道了') })).toEqual([]);
  const [stay, leave] = row('保留会员', '确认降级') as [ReturnType<typeof button>, ReturnType<typeof button>];
  expect(pairs({ main: [disabled(stay), leave] })).toEqual([]);
});

test('of several that stay the most prominent one is held against what leaves', () => {
  const layer = [
    button('再想想', { box: [100, 100, 60, 20], kind: 'plain' }),
    button('保留会员', { box: [100, 140, 300, 50], kind: 'filled', fontWeight: 700 }),
    button('确认降级', { box: [100, 200, 60, 20], kind: 'plain' }),
  ];
  const [choice, ...others] = screenChoices(screen({ main: ['页面'], layer }));
  expect(others).toEqual([]);
  expect(choice).toMatchObject({ a: { name: '保留会员' }, b: { name: '确认降级' }, verdict: 'weaker' });
  const less = choice!.rows.filter((each) => each.less === 'b').map(({ attribute }) => attribute);
  expect(less).toEqual(['area', 'kind', 'target-size']);
});

test('what leaves is held against what stays, however many buttons stand in between, and a cheaper plan is not it', () => {
  const stacked = ['暂停会员 3 个月', '换成更便宜的轻享版', '继续取消'].map((name, index) =>
    button(name, { box: [340, 140 + index * 64, 600, 52] }),
  );
  expect(pairs({ main: stacked })).toEqual(['暂停会员 3 个月 / 继续取消']);
  expect(pairs({ main: stacked.slice(0, 2) })).toEqual(['暂停会员 3 个月 / 换成更便宜的轻享版']);
});

test('who says no to staying leaves, with whatever words', () => {
  for (const [stay, leave] of [
    ['繼續訂閱', '不，我願意放棄所有福利'],
    ['继续享受会员', '我不想继续了'],
    ['再想想', '我要离开'],
    ['Keep my plan', "No thanks, I don't like saving money"],
  ])
    expect(pairs({ main: row(stay!, leave!) }), leave).toEqual([`${stay} / ${leave}`]);
  // Who decides later does not leave.
  expect(pairs({ main: row('Keep my plan', 'Not now') })).toEqual([]);
});

test('a bar that a page fixes to the edge of the window answers its main part', () => {
  const stay = button('暂不关闭', { box: [360, 730, 560, 50] });
  const leave = button('确认关闭', { box: [340, 1200, 64, 20] });
  const shown = screen({ main: [stay, leave] });
  const [bar, ...others] = shown.controls;
  const fixed = { ...shown, controls: [{ ...bar!, region: 'body' as const }, ...others] };
  expect(screenChoices(fixed).map(({ a, b }) => `${a.name} / ${b.name}`)).toEqual(['暂不关闭 / 确认关闭']);
});
