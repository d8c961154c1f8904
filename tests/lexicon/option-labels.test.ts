import { expect, test } from '@playwright/test';
import { diversionOf } from '../../src/lexicon/is-diversion.ts';
import { keepsContract } from '../../src/lexicon/keeps-contract.ts';

/** What an option of a screen on the way out does: puts something else in its place, keeps, or goes on. */
const options: [label: string, diversion: 'pause' | 'later' | 'other' | null, keeps: boolean][] = [
  ['暂停会员', 'pause', false],
  ['先暂停 30 天', 'pause', false],
  ['冻结会籍', 'pause', false],
  ['稍后提醒我', 'later', false],
  ['以后再说', 'later', false],
  ['改为按年付款', 'other', false],
  ['查看其他套餐', 'other', false],
  ['換成更便宜的套餐', 'other', false],
  ['改订年卡', 'other', false],
  ['更换套餐', 'other', false],
  ['换成标准版', 'other', false],
  ['按年订阅更划算', 'other', false],
  ['暂停使用通知', null, false],
  ['保持订阅', null, true],
  ['维持现状', null, true],
  ['不再保留', null, false],
  ['我不需要保留', null, false],
  ['保留我的会员', null, true],
  ['再想想', null, true],
  ['我再考虑一下', null, true],
  ['继续使用', null, true],
  ['暂不取消', null, true],
  ['放弃退款', null, true],
  ['不保留，下一页', null, false],
  ['继续取消', null, false],
  ['确认降级', null, false],
  ['仍要退订', null, false],
  ['放弃优惠', null, false],
  ['不需要优惠', null, false],
  ['暂停播放', null, false],
  ['返回', null, false],
  ['提交申请', null, false],
  ['Pause my subscription', 'pause', false],
  ['Skip a month', 'pause', false],
  ['Remind me later', 'later', false],
  ['Switch to annual billing', 'other', false],
  ['See other plans', 'other', false],
  ['Take a break', 'pause', false],
  ['Put my plan on hold', 'pause', false],
  ['Explore other options', 'other', false],
  ['No longer keep', null, false],
  ['Keep my plan', null, true],
  ['Stay a member', null, true],
  ['Don’t cancel', null, true],
  ['Never mind', null, true],
  ['Continue to cancel', null, false],
  ['Cancel anyway', null, false],
  ['Don’t keep it', null, false],
  ['End membership', null, false],
  ['No thanks, cancel', null, false],
  ['Paused videos', null, false],
  ['Back', null, false],
];
for (const [label, diversion, keeps] of options) {
  test(`${label}: ${diversion ?? (keeps ? 'keeps' : 'neither')}`, () => {
    expect([diversionOf(label), keepsContract(label)]).toEqual([diversion, keeps]);
  });
}
