import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseAmounts } from '../../src/lexicon/parse-amounts.ts';

const told = (text: string): string =>
  parseAmounts(text)
    .map(({ amount, currency }) => `${amount} ${currency}`)
    .join(', ');

test('prices are read as they are written in Chinese apps', () => {
  const expected: Record<string, string> = {
    '确认支付 ¥30': '30.00 CNY',
    '￥30.00/月': '30.00 CNY',
    每月仅需30元: '30.00 CNY',
    '３０．５元': '30.50 CNY',
    '首月1元,次月起25元/月': '1.00 CNY, 25.00 CNY',
    '原价¥199.00 现价¥129.00': '199.00 CNY, 129.00 CNY',
    '人民币1,299.00': '1299.00 CNY',
    'RMB 30': '30.00 CNY',
    '30.00 CNY': '30.00 CNY',
    三十元: '30.00 CNY',
    二十五块: '25.00 CNY',
    '1.2万元': '12000.00 CNY',
    '0元试用': '0.00 CNY',
    '30美元': '30.00 USD',
    HK$48: '48.00 HKD',
    NT$150: '150.00 TWD',
    '500円': '500.00 JPY',
  };
  expect(Object.fromEntries(Object.keys(expected).map((text) => [text, told(text)]))).toEqual(expected);
});

test('prices are read as they are written elsewhere', () => {
  const expected: Record<string, string> = {
    '$9.99/month': '9.99 USD',
    'US$9.99': '9.99 USD',
    'USD 1,000,000.00': '1000000.00 USD',
    '9.99 USD': '9.99 USD',
    '12 dollars': '12.00 USD',
    '€5,00': '5.00 EUR',
    '1.299,00 €': '1299.00 EUR',
    '1 299,00 €': '1299.00 EUR',
    '1.299 €': '1299.00 EUR',
    '£4': '4.00 GBP',
    'was £4.99, now £3.99': '4.99 GBP, 3.99 GBP',
  };
  expect(Object.fromEntries(Object.keys(expected).map((text) => [text, told(text)]))).toEqual(expected);
});

test('an amount is read in full or not at all, however it is shortened', () => {
  const expected: Record<string, string> = {
    '¥3千': '3000.00 CNY',
    '3千元': '3000.00 CNY',
    '¥1.5万': '15000.00 CNY',
    '3百万元': '3000000.00 CNY',
    '¥2亿': '200000000.00 CNY',
    '¥3k': '3000.00 CNY',
    '¥1e9': '1000000000.00 CNY',
    '¥.99': '0.99 CNY',
    '$.50 off': '0.50 USD',
    '¥3w': '30000.00 CNY',
    '¥3仟': '3000.00 CNY',
    '$3 million': '3000000.00 USD',
    '¥1e+9': '1000000000.00 CNY',
    '¥3千5百': '',
    '3万5千元': '',
    '¥3百二十': '',
    '1万零5百元': '',
    三万5千元: '',
    '¥1,2345': '',
    '会员费．30元': '',
    '¥30 4k 超清': '30.00 CNY',
    '¥25 百度网盘超级会员': '25.00 CNY',
    '¥199千兆宽带': '199.00 CNY',
    '¥15万能钥匙': '15.00 CNY',
    '¥3千克': '3.00 CNY',
    '¥30K超清': '30.00 CNY',
    '¥3万起': '30000.00 CNY',
  };
  expect(Object.fromEntries(Object.keys(expected).map((text) => [text, told(text)]))).toEqual(expected);
});

test('a number without a currency is no price', () => {
  const others = [
    '30积分',
    '30天',
    '5折',
    '版本1.2',
    '10元宵',
    '第3块',
    '元素',
    '一键',
    '30 items',
    '5 people',
    '48h',
  ];
  expect(others.filter((text) => told(text) !== '')).toEqual([]);
});

test('what was formatted is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
      const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      const grouped = amount.replace(/\B(?=(?:\d{3})+\.)/gu, ',');
      return [`¥${amount}`, `¥${grouped}`, `${grouped} 元`, `CNY ${amount}`].every(
        (text) => told(`共 ${text}，含税`) === `${amount} CNY`,
      );
    }),
  );
});

test('more decimals than cents are rounded on the written digits', () => {
  expect(told('¥1.005')).toBe('1.01 CNY');
  expect(told('$0.994')).toBe('0.99 USD');
});
