import { expect, test } from '@playwright/test';
import { evasiveLabel } from '../../src/detect/blockers/evasive-label.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { link } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { sighted } from './sighted.ts';
import { walkOf } from './walk-of.ts';

/** A way of these labels, each with the words of its own block; the last one is the entry. */
function way(...labels: [label: string, context?: string][]): WalkFacts {
  const walk = new WalkBuilder('cancel-renewal');
  for (const [index, [label, context = '']] of labels.entries()) {
    const control = link(label, `/${index}x`, { context });
    walk.show({ url: index === 0 ? '/' : `/${index}`, main: [`页面 ${index}`, control] });
    if (index === labels.length - 1) walk.verb('indicate', () => walk.click(control));
    else walk.click(control);
  }
  walk.show({ url: '/end', main: ['已取消'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const positives: [why: string, walk: WalkFacts, quote: string, step: number | null][] = [
  ['zh: the entry', way(['我的'], ['权益管理']), '权益管理', 1],
  ['zh: the entry could be anything', way(['会员中心'], ['了解更多', '星河会员 了解更多']), '了解更多', 1],
  ['zh: what leads straight to it', way(['更多選項 >'], ['取消自动续费']), '更多選項 >', null],
  ['en: the entry', way(['Account'], ['End my benefits']), 'End my benefits', 1],
  ['en: the entry could be anything', way(['Account'], ['Learn more']), 'Learn more', 1],
  [
    'en: what leads straight to it',
    way(['Account'], ['Other actions'], ['Cancel membership']),
    'Other actions',
    1,
  ],
];
for (const [why, walk, quote, step] of positives) {
  test(`the label does not say what it opens, ${why}`, () => {
    const [seen, ...more] = sighted(evasiveLabel, walk);
    expect(seen).toMatchObject({ quote, step, strength: 2, confidence: 0.8 });
    expect(seen!.box).not.toBeNull();
    expect(more).toEqual([]);
  });
}

const nearMisses: [why: string, walk: WalkFacts][] = [
  ['zh: it names the act', way(['我的'], ['取消自动续费'])],
  ['zh: menus', way(['我的'], ['设置'], ['会员中心'], ['关闭自动续费'])],
  ['zh: the block beside it names the act', way(['我的'], ['查看详情', '取消自动续费 查看详情'])],
  ['zh: details of the membership', way(['查看详情', '连续包月会员 查看详情'], ['取消自动续费'])],
  ['zh: further away', way(['更多服务'], ['会员中心'], ['取消自动续费'])],
  ['zh: a plan by its name', way(['资费公示'], ['8元保号套餐'])],
  ['en: it names the act', way(['Account'], ['Cancel membership'])],
  ['en: menus', way(['My account'], ['Manage subscription'], ['Cancel plan'])],
  ['en: the block beside it names the act', way(['Account'], ['Learn more', 'Cancel your plan. Learn more'])],
  ['en: further away', way(['More options'], ['Membership'], ['Cancel membership'])],
];
for (const [why, walk] of nearMisses) {
  test(`nothing is hidden by a label, ${why}`, () => {
    expect(sighted(evasiveLabel, walk)).toEqual([]);
  });
}
