import { expect, test } from '@playwright/test';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import { button, link } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

/** The fair twin's downgrade as its truth.json counts it: HOME, membership, a dialog, done. */
function walked(stop: boolean): MeasuredWalk {
  const walk = new WalkBuilder('downgrade');
  const nav = [link('首页', '/'), link('会员中心', '/membership')];
  const down = button('降级到轻享版');
  const main = [
    '会员中心',
    '升级、降级都立即生效，差价按剩余天数计算。',
    down,
    button('取消自动续费'),
    button('升级到畅听版'),
    link('查看账单', '/bills'),
  ];
  const confirm = button('确认降级', { form: 9 });
  const back = button('返回', { form: 9 });

  walk.show({ url: '/', header: nav, main: ['继续阅读 雨水落在三月'] }).click(nav[1]!);
  walk.show({ url: '/membership', header: nav, main }).verb('indicate', () => walk.click(down));
  walk.show({
    url: '/membership',
    header: nav,
    main,
    layer: ['降级到轻享版', '立即生效。本期还剩 15 天。', back, confirm],
  });
  walk.verb('irreversible', () =>
    // The guard tries whether it could be clicked, which the page's own world sees nothing of, and ours does.
    stop ? walk.click(confirm, { planned: true }) : walk.click(confirm),
  );
  if (stop) return walk.measured('safe-stop');
  walk.show({
    url: '/membership/done/downgrade',
    header: nav,
    main: ['已降级到轻享版', '已立即生效。', link('返回会员中心', '/membership'), link('查看账单', '/bills')],
  });
  walk.verb('reached');
  return walk.measured('done-now');
}

test('the fair twin’s downgrade is counted as by hand', () => {
  const { counts, indicated, after, decisions, confirmations, planned, nulls } = walked(false);
  expect(counts).toEqual({ steps: 3, clicks: 3, screens: 2, options: 6 });
  expect(indicated).toEqual({ steps: 2, clicks: 2, screens: 1, options: 2 });
  expect(after).toEqual({ steps: 0, clicks: 0, screens: 1, options: 2 });
  expect({ decisions, confirmations, planned }).toEqual({ decisions: 1, confirmations: 1, planned: 0 });
  expect(Object.keys(nulls).sort()).toEqual([
    'agent_ms',
    'effective_at',
    'promised_h_max',
    'promised_h_min',
    'promised_kind',
  ]);
});

test('stopped before the commit control it counts the same, one step of it planned', () => {
  const done = walked(false);
  const stopped = walked(true);
  expect(stopped.counts).toEqual(done.counts);
  expect(stopped.indicated).toEqual(done.indicated);
  expect(stopped.personS).toBe(done.personS);
  expect(stopped.planned).toBe(1);
  expect(stopped.steps.map(({ label }) => label)).toEqual(['会员中心', '降级到轻享版', '确认降级']);
  expect(stopped.after).toEqual({ steps: null, clicks: null, screens: null, options: null });
  expect(stopped.nulls['after_steps']).toContain('not walked');
});

test('what there was to read is what was new on each screen, the dialog’s share told apart', () => {
  const { readingChars, readingDialogChars, screens } = walked(false);
  // 会员中心 stands in HOME's menu too; 降级到轻享版 is said on the page before the dialog repeats it.
  expect(screens.map((each) => [each.reason, each.readingChars])).toEqual([
    ['home', 0],
    ['route', 18 + 6 + 6 + 6 + 4],
    ['layer', 9 + 2 + 4],
    ['route', 7 + 5 + 6],
  ]);
  expect(readingChars).toBe(40 + 15);
  expect(readingDialogChars).toBe(15);
});

test('a step tells where it was done, where it stands in the scenario and that the page confirmed it', () => {
  const { steps } = walked(false);
  expect(
    steps.map((step) => [step.step, step.act, step.label, step.part, step.confirmed, step.source]),
  ).toEqual([
    [1, 'activate', '会员中心', 'before', true, 'flow.scenario.ts:1'],
    [2, 'activate', '降级到轻享版', 'counted', true, 'flow.scenario.ts:2'],
    [3, 'activate', '确认降级', 'counted', true, 'flow.scenario.ts:3'],
  ]);
});
