import { expect, test } from '@playwright/test';
import { stillRenews } from '../../src/lexicon/still-renews.ts';

for (const text of [
  '自动续费：已开启',
  '自动续费（已开通）',
  '自动续费 开',
  '自動續費 已開通',
  '尊享会员 · 连续包月中',
  '将于 2026-12-08 自动续费',
  '自动续费生效中',
  'Auto-renew: on',
  'Auto-renewal is on',
  'Renews automatically on December 8',
  'Subscription status: active',
]) {
  test(`it still renews: ${text}`, () => {
    expect(stillRenews(text)).toBe(true);
  });
}

for (const text of [
  '自动续费：未开启',
  '自动续费（未开通）',
  '自动续费已关闭',
  '到期后不再自动续费',
  '如需自动续费，请开启',
  '开启自动续费，立减 5 元',
  '会员有效期至 2026-12-08',
  '已停止自动续费',
  'Auto-renew: off',
  'Your plan will not renew.',
  'Active until December 8',
  'Turn on auto-renew',
  'If your subscription is active, you can watch.',
]) {
  test(`it does not renew, or nothing is said of it: ${text}`, () => {
    expect(stillRenews(text)).toBe(false);
  });
}
