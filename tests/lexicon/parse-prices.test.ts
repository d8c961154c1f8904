import { expect, test } from '@playwright/test';
import { parsePrices } from '../../src/lexicon/parse-prices.ts';

const prices: [text: string, amount: number, currency: string, period: string][] = [
  ['当前会员：倾心会员 ¥50.00 / 月', 50, 'CNY', 'month'],
  ['月费 8 元，含来电显示', 8, 'CNY', 'month'],
  ['每月1,299元', 1299, 'CNY', 'month'],
  ['連續包年 ¥198', 198, 'CNY', 'year'],
  ['$9.99 a month', 9.99, 'USD', 'month'],
  ['£60 per year', 60, 'GBP', 'year'],
  ['Your plan: €5/mo', 5, 'EUR', 'month'],
];
for (const [text, amount, currency, period] of prices) {
  test(`${text} costs ${amount} ${currency} a ${period}`, () => {
    expect(parsePrices(text)).toMatchObject([{ amount, currency, period }]);
  });
}

const none = [
  '¥30.00',
  '首月 ¥6',
  '连续 3 个月仅需 ¥14.00',
  '每月省 ¥10',
  '每月 59 元或 99 元',
  '¥20/月 ¥198/年',
  '$5 off per month',
  'First month $1',
  '$15 per month for 3 months',
];
for (const text of none) {
  test(`no regular price: ${text}`, () => {
    expect(parsePrices(text)).toEqual([]);
  });
}

test('each clause has its own price', () => {
  expect(parsePrices('当前 59 元/月，变更后 99 元/月').map(({ amount }) => amount)).toEqual([59, 99]);
});
