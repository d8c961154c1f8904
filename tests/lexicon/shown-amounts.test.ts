import { expect, test } from '@playwright/test';
import { planNames } from '../../src/lexicon/plan-names.ts';
import { shownAmounts } from '../../src/lexicon/shown-amounts.ts';

const said = (texts: string[], o = {}) =>
  shownAmounts(texts, o).map(({ amount, currency, role }) => `${amount} ${currency} ${role}`);

test('what a step takes is told from what it does not', () => {
  expect(said(['应付金额', '¥30.00'])).toEqual(['30.00 CNY payable']);
  expect(said(['合计：¥45 优惠：-¥15 实付：¥30'])).toEqual([
    '45.00 CNY sum',
    '15.00 CNY aside',
    '30.00 CNY payable',
  ]);
  expect(said(['差价 ¥4.00 从账户余额支付。'])).toEqual(['4.00 CNY payable']);
  expect(said(['差价 ¥4.00 退回账户余额。'])).toEqual(['4.00 CNY aside']);
  expect(said(['每月 ¥15.00，从默认支付方式扣款，点击后立即开通。'])).toEqual(['15.00 CNY payable']);
  expect(said(['账户余额 ¥500.00'])).toEqual(['500.00 CNY aside']);
  expect(said(['首月 6 元，次月起 25 元/月'])).toEqual(['6.00 CNY plain', '25.00 CNY aside']);
  expect(said(['原价45元 现价30元'])).toEqual(['45.00 CNY aside', '30.00 CNY plain']);
  expect(said(['立减 ¥15 后应付 ¥30'])).toEqual(['15.00 CNY aside', '30.00 CNY payable']);
  expect(said(['¥30.00/ 月'])).toEqual(['30.00 CNY plain']);
  expect(said(['Amount due today', '$9.99'])).toEqual(['9.99 USD payable']);
  expect(said(['$9.99 due today, then $19.99 a month'])).toEqual(['9.99 USD payable', '19.99 USD aside']);
  expect(said(['Total: €12,50', 'You save €5.00', 'was £20'])).toEqual([
    '12.50 EUR sum',
    '5.00 EUR aside',
    '20.00 GBP aside',
  ]);
  expect(said(['$5.00 off', '$10 coupon', 'You will be charged $3.50'])).toEqual([
    '5.00 USD aside',
    '10.00 USD aside',
    '3.50 USD payable',
  ]);
  expect(said(['应退金额 ¥12.00', '已支付 ¥25.00'])).toEqual(['12.00 CNY aside', '25.00 CNY aside']);
});

test('what comes later or not at all is not taken, whatever it is called, and the digits of a card are no amount', () => {
  expect(said(['下期应付 ¥25.00', '¥25.00 将不再扣款', '到期后将自动扣款 ¥25'])).toEqual(
    Array(3).fill('25.00 CNY aside'),
  );
  expect(said(['You will not be charged $9.99', '$9.99 will be charged next month'])).toEqual(
    Array(2).fill('9.99 USD aside'),
  );
  expect(said(['Visa •••• 4242 $9.99 today', '尾号 4242 ¥9.99', 'Card 4242 $9.99'])).toEqual([
    '9.99 USD payable',
    '9.99 CNY plain',
    '9.99 USD plain',
  ]);
  expect(said(['We will charge your card $9.99', '将使用保存的付款方式扣除 ¥9.99'])).toEqual([
    '9.99 USD payable',
    '9.99 CNY payable',
  ]);
});

test('what is struck through is the price before', () => {
  expect(said(['尊享会员 ¥45 ¥30'], { struck: ['¥45'] })).toEqual(['30.00 CNY plain']);
});

test('a sign that currencies share is that of the scenario', () => {
  expect(said(['¥980'], { currency: 'JPY' })).toEqual(['980.00 JPY plain']);
  expect(said(['$388'], { currency: 'HKD' })).toEqual(['388.00 HKD plain']);
  expect(said(['US$388'], { currency: 'HKD' })).toEqual(['388.00 USD plain']);
  expect(said(['¥30'], { currency: 'CNY' })).toEqual(['30.00 CNY plain']);
});

test('where a screen says that so much is due a number needs no sign', () => {
  const o = { currency: 'CNY' };
  expect(said(['应付：300'], o)).toEqual(['300.00 CNY payable']);
  expect(said(['应付金额', '1,299.00'], o)).toEqual(['1299.00 CNY payable']);
  expect(said(['Amount due: 300'], { currency: 'USD' })).toEqual(['300.00 USD payable']);
  expect(said(['待付款 1', '应付 2 期', '实付会员 3 个月', '订单号 300'], o)).toEqual([]);
  expect(said(['应付：300'])).toEqual([]);
  expect(said(['Amount due: 300'], { currency: 'THB' })).toEqual(['300.00 THB payable']);
  expect(said(['应付：3,0,0'], o)).toEqual([]);
  expect(said(['本期应付 12', '应付 ¥30.00'], o)).toEqual(['30.00 CNY payable']);
});

test('names of plans are found', () => {
  expect(planNames(['开通尊享会员', '升级到畅听版', '保留会员', '当前套餐', 'Your Premium plan'])).toEqual([
    '尊享会员',
    '畅听版',
    'Premium plan',
  ]);
});
