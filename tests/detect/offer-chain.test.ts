import { expect, test } from '@playwright/test';
import { offerChain } from '../../src/detect/blockers/offer-chain.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { button } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkOf } from './walk-of.ts';

/** A screen for each text, one after another. */
function screens(flow: string, texts: readonly string[], native = ''): WalkFacts {
  const walk = toEntry(flow, [], flow === 'upgrade' ? '升级会员' : '取消自动续费');
  for (const [index, text] of texts.entries()) {
    const on = button(`下一步 ${'。'.repeat(index)}`);
    walk.show({ url: `/go/${index}`, main: ['办理', text, on] }).click(on);
  }
  if (native) walk.dialog({ message: native });
  walk.show({ url: '/end', main: ['已取消'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const positives: string[][] = [
  ['建议您保留当前套餐', '先别走！送您 30 天会员，留下来继续看吧。'],
  ['親愛的用戶，建議您保留原方案，我們將贈送您 3 個月折扣。', '不如试试 19 元的轻享套餐。'],
  ['为您申请到 5 折续费优惠', '请告诉我们原因', '请再考虑一下。'],
  [
    'Before you go, how about 50% off for the next 3 months?',
    'Pause your subscription for up to 90 days instead.',
  ],
  ['We recommend that you keep your current plan.', 'Wait! Stay and get one more month free.'],
  ['Please reconsider.', 'Why are you leaving?', 'Stay with us and get 40% off.'],
];
for (const texts of positives) {
  test(`one offer after the other: ${texts.join(' → ')}`, () => {
    const seen = sighted(offerChain, screens('cancel-renewal', texts));
    expect(seen).toHaveLength(2);
    expect(seen).toMatchObject([
      { strength: 2, subtype: '' },
      { strength: 2, subtype: '' },
    ]);
    expect(new Set(seen.map(({ state }) => state)).size).toBe(2);
  });
}

test('a dialog of the browser is a screen of its own', () => {
  const walk = screens('cancel-renewal', ['建议您保留当前套餐'], '真的要走？再考虑一下吧。');
  expect(sighted(offerChain, walk)).toHaveLength(2);
});

const nearMisses: [why: string, texts: string[]][] = [
  ['zh: one is none', ['建议您保留当前套餐', '请选择退出原因']],
  ['zh: the same words again', ['建议您保留当前套餐', '建议您保留当前套餐。']],
  ['zh: terms are no offer', ['取消后，权益保留到 2026-12-08。', '确定取消自动续费？']],
  ['en: one is none', ['We recommend that you keep your current plan.', 'Why are you leaving?']],
  ['en: the same words again', ['Please reconsider.', 'Please reconsider!']],
  ['en: terms are no offer', ['You keep your benefits until December 8.', 'Cancel your plan?']],
];
for (const [why, texts] of nearMisses) {
  test(`no chain, ${why}`, () => {
    expect(sighted(offerChain, screens('cancel-renewal', texts))).toEqual([]);
  });
}

test('two offers on one screen are one screen', () => {
  const walk = screens('cancel-renewal', ['请再考虑一下。 为您申请到 5 折续费优惠。']);
  expect(sighted(offerChain, walk)).toEqual([]);
});
