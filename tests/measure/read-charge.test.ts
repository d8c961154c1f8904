import { expect, test } from '@playwright/test';
import { readCharge } from '../../src/measure/read-charge.ts';

const read = (texts: string[], pays: string, struck: string[] = []) =>
  readCharge({ label: '', texts, struck, look: 'pays' }, { pays, plan: null });

/** What a page shows, what the step declares, and the amount that must be read. */
const more: [texts: string[], pays: string, reads: string][] = [
  [['应付 ¥3千'], '30.00 CNY', '3000.00'],
  [['应付 ¥1e9'], '30.00 CNY', '1000000000.00'],
  [['应付：300'], '30.00 CNY', '300.00'],
  [['应付：三百'], '30.00 CNY', '300.00'],
  [['应付金额（元）', '300.00'], '30.00 CNY', '300.00'],
  [['应付 300/年'], '30.00 CNY', '300.00'],
  [['合计：300'], '30.00 CNY', '300.00'],
  [['Total: 300'], '30.00 USD', '300.00'],
  [['应付￥３００．００'], '30.00 CNY', '300.00'],
  [['应付三百元'], '30.00 CNY', '300.00'],
  [['应付叁佰元整'], '30.00 CNY', '300.00'],
  [['应付', '¥', '300', '.00'], '30.00 CNY', '300.00'],
  [['应付 ¥', '300'], '30.00 CNY', '300.00'],
  [['应付', '300', '元'], '30.00 CNY', '300.00'],
  [['Amount due', 'USD', '300.00'], '30.00 USD', '300.00'],
  [['应付 ¥3 00'], '30.00 CNY', '300.00'],
  [['应付 ¥3,00'], '30.00 CNY', '300.00'],
  [['Total due $1.299'], '12.99 USD', '1299.00'],
  [['Total due 1.234,56 €'], '30.00 EUR', '1234.56'],
  [['Total due $12', '99'], '12.00 USD', '12.99'],
  [['Total due $12⁹⁹'], '12.00 USD', '1299.00'],
  [['¥25/月 × 12'], '25.00 CNY', '300.00'],
  [['应付 30 元 x 10'], '30.00 CNY', '300.00'],
  [['10 seats at $30.00'], '30.00 USD', '300.00'],
  [['$25/month, billed annually'], '25.00 USD', '300.00'],
  [['¥25/月', '按年付费'], '25.00 CNY', '300.00'],
  [['$0.99 a day, billed yearly'], '1.00 USD', '361.35'],
  [['应付 ¥30 + 手续费 ¥270'], '30.00 CNY', '300.00'],
  [['Total due ¥30', '+ ¥270 service fee'], '30.00 CNY', '300.00'],
  [['A ¥10', 'B ¥20', '合计 ¥300'], '30.00 CNY', '300.00'],
  [['应付 300RMB'], '30.00 CNY', '300.00'],
  [['应付 300 人民币'], '30.00 CNY', '300.00'],
  [['Amount due: HK$300'], '30.00 HKD', '300.00'],
  [['應付 NT$ 300 元'], '30.00 TWD', '300.00'],
  [['Amount due US$300'], '30.00 USD', '300.00'],
  [['Total due CHF 300'], '30.00 CHF', '300.00'],
  [['Total due ฿300'], '30.00 THB', '300.00'],
];

test('more than declared is read as more, however it is written', () => {
  const differ = more.filter(([texts, pays, reads]) => {
    const { verdict, charge } = read(texts, pays);
    return verdict !== 'more' || charge?.amount !== reads;
  });
  expect(differ).toEqual([]);
});

test('what cannot be read is not taken for what was declared', () => {
  const unread: [string[], string][] = [
    [['应付 ¥1.0.0'], '30.00 CNY'],
    [['应付 三〇〇元'], '30.00 CNY'],
    [['应付 ٣٠٠ 元'], '30.00 CNY'],
    [['应付：300 金币'], '30.00 CNY'],
    [['仅 ¥0.8/天'], '1.00 CNY'],
    [['Amount due: thirty dollars'], '30.00 USD'],
    [['Pay 300,- €'], '30.00 EUR'],
    [['Total due ₿ 3'], '30.00 USD'],
    [['年卡 ¥30', '应付 ¥1.0.0'], '30.00 CNY'],
  ];
  expect(unread.filter(([texts, pays]) => read(texts, pays).verdict !== 'unreadable')).toEqual([]);
});

test('the declared amount is read from what usually stands around it', () => {
  const declared: [string[], string][] = [
    [['月卡', '¥30.00/月', '连续包月，次月起 ¥35/月', '余额 ¥500'], '30.00 CNY'],
    [['合计 ¥45', '优惠 -¥15', '实付 ¥30.00'], '30.00 CNY'],
    [['应付', '¥', '30', '.00'], '30.00 CNY'],
    [['折合 ¥0.99/天', '年卡 ¥361', '应付 ¥361.00'], '361.00 CNY'],
    [['$25/month, billed annually ($300.00)'], '300.00 USD'],
    [['$25/month billed annually', 'Due today: $300.00'], '300.00 USD'],
    [['Item A $10 x 2', 'Item B $10', 'Order total: $30.00'], '30.00 USD'],
    [['订单 20261123 号', '3 件商品', '应付 ¥30'], '30.00 CNY'],
    [['Total due 30,00 €'], '30.00 EUR'],
    [['$12', '99', 'per month'], '12.99 USD'],
    [['¥30', '7 天内可退'], '30.00 CNY'],
    [['Total $30.00', '2 items'], '30.00 USD'],
  ];
  expect(declared.filter(([texts, pays]) => read(texts, pays).verdict !== 'as-declared')).toEqual([]);
});

test('a price that is struck through is taken out once for each time it is struck, and never what is due', () => {
  expect(read(['¥300 ¥30'], '30.00 CNY', ['¥300']).verdict).toBe('as-declared');
  expect(read(['¥300', '¥30'], '30.00 CNY', ['¥300']).verdict).toBe('as-declared');
  expect(read(['¥300 ¥30', '应付 ¥300'], '30.00 CNY', ['¥300']).verdict).toBe('more');
  expect(read(['应付', '¥300'], '30.00 CNY', ['¥300']).verdict).toBe('more');
});
