import { expect, test } from '@playwright/test';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import { diversion } from '../../src/detect/blockers/diversion.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control } from '../../src/model/control.ts';
import { button, link } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkOf } from './walk-of.ts';

type Look = Partial<Control>;
const main: Look = { kind: 'filled', box: [300, 400, 140, 44] };
const small: Look = { kind: 'link', box: [700, 410, 60, 24] };

/** A screen behind the entry with these options; the person takes the last one. */
function offering(flow: string, options: [label: string, look: Look][], inDialog = false): WalkFacts {
  const walk = toEntry(flow, [], flow === 'downgrade' ? '会员降级' : '取消自动续费');
  const controls = options.map(([label, look]) => button(label, look));
  const content = ['办理', ...controls];
  walk.show(inDialog ? { url: '/go', main: ['办理'], layer: content } : { url: '/go', main: content });
  walk.click(controls.at(-1)!);
  walk.show({ url: '/end', main: ['已取消'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const positives: [flow: string, label: string, on: string][] = [
  ['cancel-renewal', '暂停会员 1 个月', '继续取消'],
  ['cancel-renewal', '稍后提醒我', '继续取消'],
  ['cancel-renewal', '改為按年付款', '繼續取消'],
  ['downgrade', '查看其他优惠套餐', '提交降级'],
  ['cancel-renewal', 'Remind me later', 'Continue to cancel'],
  ['cancel-renewal', 'Pause my membership', 'Cancel anyway'],
  ['cancel-renewal', 'Switch to annual billing', 'Continue to cancel'],
];
for (const [flow, label, on] of positives) {
  test(`“${label}” is the main option, and “${on}” is not`, () => {
    for (const inDialog of [false, true]) {
      const [seen, ...more] = sighted(
        diversion,
        offering(
          flow,
          [
            [label, main],
            [on, small],
          ],
          inDialog,
        ),
      );
      expect(seen).toMatchObject({ quote: label, against: on, step: 1, box: main.box, strength: 2 });
      expect(more).toEqual([]);
    }
  });
}

test('an option that is louder than leaving is no second offer to stay', () => {
  const walk = offering('cancel-renewal', [
    ['Pause for a month instead', main],
    ['Continue to cancel', small],
  ]);
  const blockers = detectBlockers({ walk, onward: [] });
  expect(blockers.filter(({ id }) => id === 'RET-01')).toMatchObject([
    { notCounted: { why: 'absorbed', by: 'RET-02' } },
  ]);
});

const nearMisses: [why: string, flow: string, options: [string, Look][]][] = [
  [
    'zh: both look alike',
    'cancel-renewal',
    [
      ['暂停会员', main],
      ['继续取消', main],
    ],
  ],
  [
    'zh: to stay is the plain other answer',
    'cancel-renewal',
    [
      ['保留会员', main],
      ['继续取消', small],
    ],
  ],
  [
    'zh: another plan is the goal',
    'downgrade',
    [
      ['换成更便宜的套餐', main],
      ['提交降级', small],
    ],
  ],
  [
    'zh: another plan is the goal, by whatever name',
    'downgrade',
    [
      ['更换套餐', main],
      ['提交降级', small],
    ],
  ],
  [
    'zh: the pause is the lesser one',
    'cancel-renewal',
    [
      ['暂停会员', small],
      ['继续取消', main],
    ],
  ],
  [
    'zh: to stay is the main one',
    'cancel-renewal',
    [
      ['保留会员', { ...main, box: [0, 0, 600, 60] }],
      ['稍后提醒我', small],
      ['继续取消', { kind: 'plain', box: [0, 90, 40, 20] }],
    ],
  ],
  [
    'en: both look alike',
    'cancel-renewal',
    [
      ['Pause instead', main],
      ['Cancel anyway', main],
    ],
  ],
  [
    'en: to stay is the plain other answer',
    'cancel-renewal',
    [
      ['Keep my plan', main],
      ['Cancel plan', small],
    ],
  ],
  [
    'en: the pause is the lesser one',
    'cancel-renewal',
    [
      ['Pause instead', small],
      ['Cancel anyway', main],
    ],
  ],
  [
    'en: paused is no pause',
    'cancel-renewal',
    [
      ['See what is paused', main],
      ['Cancel anyway', small],
    ],
  ],
];
for (const [why, flow, options] of nearMisses) {
  test(`no diversion, ${why}`, () => {
    expect(sighted(diversion, offering(flow, options))).toEqual([]);
  });
}

test('what stands beside the entry is met before anything is asked for', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  walk.show({ url: '/go', main: ['已取消'] }).verb('reached');
  const entry = walkOf(walk.ends('done-now'));
  const screens = entry.screens.map((screen) => ({
    ...screen,
    controls: [...screen.controls, { ...link('暂停会员', '/pause'), ...main }],
  }));
  expect(sighted(diversion, { ...entry, screens })).toEqual([]);
});
