import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

type Case = [what: string, body: string, act?: (page: Page) => Promise<unknown>];

const button = (name: string) => `<button onclick="location = '/done'">${name}</button>`;
const inForm = (fields: string, name: string) =>
  `<form action="/done">${fields}<button>${name}</button></form>`;
const dialog = (text: string, name: string) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><p>${text}</p>${button(name)}</div>`;
const click = (page: Page) => page.getByRole('button').first().click();
const enter = (page: Page) => page.getByRole('textbox').press('Enter');

/** Cashiers and final confirmations: none may be operated undeclared. */
const commits: Case[] = [
  ['amount in the label', `<p>年卡</p>${button('确认支付 ¥30')}`],
  ['opens and pays', button('立即开通并支付')],
  ['traditional script', `<p>合計 NT$300</p>${button('確認支付')}`],
  ['a sum and a bare confirmation', `<p>尊享会员 月卡</p><p>合计：<b>¥68.00</b></p>${button('确认')}`],
  ['a submitted order', `<p>合计 ¥68.00</p>${button('提交订单')}`],
  ['pay now', button('Pay now')],
  ['place order', `<p>Total $20.00</p>${button('Place order')}`],
  ['confirm and pay', button('Confirm and pay $9.99')],
  ['a membership that starts', button('Start membership – $9.99/mo')],
  ['a purchase', button('Complete purchase')],
  ['a subscription', button('Subscribe for €5')],
  ['Apple Pay', button('Buy with Apple Pay')],
  ['a wallet alone, with its sum', `<p>Order total</p><p>$12.00</p>${button('Google Pay')}`],
  ['微信支付 alone, with its sum', `<p>应付金额</p><p>¥30.00</p>${button('微信支付')}`],
  [
    'one click on a stored card',
    `<p>专业版 ¥68/月</p><p>点击后立即从已绑定的银行卡扣款</p>${button('一键升级')}`,
  ],
  [
    'Upgrade, billed to a card',
    `<p>Pro, $9.99/month</p><p>Billed to your card ending in 4242</p>${button('Upgrade')}`,
  ],
  ['what is due today', `<p>Due today</p><p>$9.99</p>${button('Continue')}`],
  [
    'Enter in a field',
    inForm('<label>Coupon <input></label><p>Total due today: $9.99</p>', 'Confirm'),
    enter,
  ],
  ['a dialog', dialog('支付 ¥30.00？', '好')],
  [
    'a popup',
    `<button onclick="window.open('/cashier')">Open</button>`,
    async (page) => {
      const opened = page.waitForEvent('popup');
      await click(page);
      await click(await opened);
    },
  ],
  [
    'a frame',
    '<iframe src="/cashier" width="600" height="300"></iframe>',
    (page) => page.frameLocator('iframe').getByRole('button').click(),
  ],
  ['an account deleted', button('确认注销')],
  ['read and confirmed', button('我已知晓，确认注销账号')],
  ['a subscription ended', button('确认退订')],
  ['for good', button('Delete account permanently')],
  ['asked in a dialog', dialog('确定要取消自动续费吗？', '确定')],
];

/** What only looks near: each may be operated. */
const nearMisses: Case[] = [
  ['a price list', button('查看价格 ¥30/月')],
  ['a guide', button('pay-per-view guide')],
  ['methods of payment', button('付款方式管理')],
  ['help', button('How to pay')],
  [
    'a search',
    inForm('<p>应付金额 ¥30.00</p><input type="search">', '搜索'),
    (page) => page.getByRole('searchbox').press('Enter'),
  ],
  ['a search in English', inForm('<p>Total due $9.99</p><input type="search">', 'Search'), click],
  ['a sign-in', inForm('<p>Amount due: $9.99</p><input>', 'Sign in'), enter],
  ['a cart', button('Add to cart – $9.99')],
  ['the way to the cashier', `<p>合计 ¥68.00</p>${button('去结算(2)')}`],
  ['checkout', `<p>Total $20.00</p>${button('Checkout')}`],
  ['a payment that is over', `<p>支付成功</p><p>实付 ¥30.00</p>${button('完成')}`],
  ['a receipt', `<p>Payment successful</p><p>Total: $9.99</p>${button('Done')}`],
  ['what is due later', `<p>预计下期应付 ¥25.00</p>${button('下一步')}`],
  ['what will not be charged', `<p>You will not be charged $9.99.</p>${button('Continue')}`],
  ['a balance', `<p>账户余额 ¥500.00</p>${button('确定')}`],
  ['nothing due', `<p>Amount due: $0.00</p>${button('Continue')}`],
  ['a price before', `<p>Was $19.99, now $9.99</p>${button('Continue')}`],
  ['an invoice', button('View invoice $9.99')],
  ['notes on an upgrade', button('升级说明 ¥15/月')],
  ['going back', `<p>应付 ¥30.00</p>${button('返回')}`],
  ['giving up', `<p>应付 ¥30.00</p>${button('取消')}`],
  [
    'a wallet among others',
    `<p>应付金额</p><p>¥30.00</p>${button('微信支付')}<p>或</p>${button('确认支付')}`,
  ],
  ['the entry of an exit', `<p>下次扣款日 12月1日，¥15.00</p>${button('取消自动续费')}`],
  ['an address', `<p>合计 ¥68.00</p>${button('确认收货地址')}`],
  ['a draft', dialog('Delete this draft?', 'Yes')],
  ['a newsletter', button('Subscribe to newsletter')],
];

for (const [what, body, act = click] of commits)
  test(`a final step is seen: ${what}`, async ({ page, walked }) => {
    walked.serve('/', `<h1>Home</h1>${body}`);
    walked.serve('/cashier', `<h1>Cashier</h1><p>Amount due: $9.99</p>${button('Continue')}`);
    const { session } = await walked.begin('buy', 'onward');
    session.phase('setup');
    await expect(act(page)).rejects.toThrow('walk.irreversible');
    expect(walked.requests.some((request) => request.includes('/done'))).toBe(false);
  });

test('what only looks near a final step is let through', async ({ page, walked }) => {
  test.setTimeout(180_000);
  walked.serve('/done', '<h1>Done</h1>');
  const { session } = await walked.begin('buy', 'onward');
  session.phase('setup');
  for (const [index, [what, body, act = click]] of nearMisses.entries()) {
    walked.serve(`/near/${index}`, `<h1>Home</h1>${body}`);
    await page.goto(`${walked.origin}/near/${index}`);
    await act(page).catch((error: unknown) => {
      throw new Error(`${what} was stopped`, { cause: error });
    });
  }
});

/** A step that ends a contract and pays nothing, on pages that speak of money. */
const endings: [what: string, body: string, stops: boolean][] = [
  ['a bill of the next month', `<p>下期应付 ¥25.00</p>${button('确认取消续费')}`, false],
  [
    'an order that waits elsewhere',
    `<p>待支付 ¥30.00</p>${'<p>.</p>'.repeat(6)}${button('确认取消续费')}`,
    false,
  ],
  ['a price in its label', button('确认取消续费（¥25/月）'), false],
  ['what is no longer charged', `<p>¥25.00 将不再扣款</p>${button('确认取消续费')}`, false],
  ['a fee for leaving', `<p>违约金 ¥200.00</p>${button('确认解约')}`, true],
  ['a cashier', `<p>应付金额 ¥30.00</p>${'<p>.</p>'.repeat(6)}${button('提交')}`, true],
  ['a label that pays', button('支付违约金 ¥200 并解约'), true],
];

for (const [what, body, stops] of endings)
  test(`a declared step without a payment ${stops ? 'stops at' : 'passes'} ${what}`, async ({
    page,
    walked,
  }) => {
    walked.serve('/', `<h1>Home</h1>${body}`);
    walked.serve('/done', '<h1>Done</h1>');
    const { walk, session } = await walked.begin('cancel-renewal');
    const act = walk.irreversible({ ends: 'renewal' }, () => click(page));
    if (stops) await expect(act).rejects.toThrow('declares no payment');
    else await act;
    expect(session.said?.outcome ?? null).toBe(stops ? 'safe-stop' : null);
  });
