import { expect, test } from '@playwright/test';
import { looksLikeTimer } from '../../src/record/looks-like-timer.ts';

const timers = [
  '00:12',
  '(14:59)',
  '5s',
  '还剩 5 秒',
  'Resend in 59 seconds',
  '优惠倒计时 01:23:45',
  '14:59 left',
  '距结束 00:30',
  '请等待 10 秒',
  '我已阅读，继续取消（9s）',
  'Please wait 5 s',
  'Only 10 seconds left',
];
for (const text of timers)
  test(`"${text}" looks as if it counted`, () => {
    expect(looksLikeTimer(text)).toBe(true);
  });

const others = [
  'This page was last edited on 22 November 2026, at 15:46.',
  '此页面最后编辑于2026年11月22日 (星期日) 15:46。',
  'Added by Redmine Admin about 5 hours ago. Updated 11/22/2026 03:12 PM.',
  'Open 9:00–18:00',
  '营业时间 09:00 至 21:00',
  'Songs of the 1990s',
  'John 3:16 and other verses',
  '只需30秒即可完成开通',
  '3 秒了解会员权益',
  'It takes 30 seconds to switch.',
  'Skip the 15-second ad',
];
for (const text of others)
  test(`"${text}" is no timer`, () => {
    expect(looksLikeTimer(text)).toBe(false);
  });
