import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test, type Walked } from './walked-site.ts';

type Case = [what: string, body: string, act?: (page: Page) => Promise<unknown>];

const sends = (address: string, fields: string, name: string) =>
  `<form method="post" action="${address}">${fields}<button>${name}</button></form>`;
const leads = (name: string) => `<button onclick="location = '/checkout'">${name}</button>`;
const calls = (address: string, name: string) =>
  `<button onclick="fetch('${address}', { method: 'POST' })">${name}</button>`;
const card = `<label>Card number <input autocomplete="cc-number"></label><label>Expiry <input autocomplete="cc-exp"></label>`;
const bankCard = `<label>银行卡号 <input></label><label>有效期 <input></label><label>安全码 <input></label>`;
const click = (page: Page) => page.getByRole('button').first().click();

/** What takes money by what stands beside it, an amount that is due or not. */
const takes: Case[] = [
  ['下一步 with a card', `<p>年卡 ¥68.00</p>${sends('/step', bankCard, '下一步')}`],
  ['继续 with a card', `<aside><p>年卡 ¥68.00</p></aside>${sends('/step', bankCard, '保存并继续')}`],
  ['a trial with a card', sends('/start', bankCard, '免费试用')],
  ['立即购买 with a card on file', `<p>付款方式：招商银行 尾号 4242</p>${calls('/x', '立即购买')}`],
  [
    '立即开通 with ways of paying',
    `<p>连续包月 ¥25</p><label><input type="radio" name="w" checked> 微信支付</label><label><input type="radio" name="w"> 支付宝</label>${calls('/x', '立即开通')}`,
  ],
  ['立即开通 without a password', `<p>会员 ¥25/月</p><p>已开启免密支付</p>${calls('/x', '立即开通')}`],
  [
    'a trial that renews by itself',
    `<p>7 天免费，到期后 ¥25/月</p><p>点击即表示同意《自动续费服务协议》</p>${calls('/x', '免费试用（到期自动续费）')}`,
  ],
  [
    '开通 to which one agrees',
    `<p>开通即视为同意《会员协议》和《委托扣款协议》</p>${calls('/x', '立即开通')}`,
  ],
  ['Next with a card', `<p>Yearly plan $68.00</p>${sends('/step', card, 'Next')}`],
  [
    'Continue with a card, the sum aside',
    `<aside>Pro plan $68.00</aside>${sends('/step', card, 'Continue')}`,
  ],
  ['a trial with a card, in English', sends('/start', card, 'Start free trial')],
  ['Buy now with a card on file', `<p>Visa •••• 4242</p>${calls('/x', 'Buy now')}`],
  ['Start trial with a card on file', `<p>Card ending in 4242</p>${calls('/x', 'Start my free trial')}`],
  ['one-click buying', `<p>One-click purchasing is on</p>${calls('/x', 'Buy now')}`],
  [
    'Subscribe with ways of paying',
    `<p>Pro $9.99</p><label><input type="radio" name="w" checked> Credit card</label><label><input type="radio" name="w"> PayPal</label>${calls('/x', 'Subscribe')}`,
  ],
  [
    'a trial to which one agrees',
    `<p>7 days free, then $9.99/month.</p><p>By starting your trial you authorize us to charge your card when it ends.</p>${calls('/x', 'Start free trial')}`,
  ],
  ['what is charged at once', `<p>You will be charged immediately.</p>${calls('/x', 'Upgrade now')}`],
  [
    'a form’s button far from what is due',
    `<p>Total due today $68.00</p>${'<p>.</p>'.repeat(9)}${sends('/step', '', 'Continue')}`,
  ],
];

/** What only looks near in Chinese: each may be operated, and what it sends is let through. */
const nearZh: Case[] = [
  ['a cart’s link', `<p>合计 ¥68.00</p>${leads('去结算(2)')}`],
  ['立即购买 of a shop', `<p>蓝牙耳机 ¥199</p><p>7 天无理由退货</p>${leads('立即购买')}`],
  ['立即开通 of a price list', `<p>黄金会员 ¥25/月</p><p>白金会员 ¥45/月</p>${leads('立即开通')}`],
  ['免费试用 of a price list', `<p>7 天免费试用，之后 ¥25/月，可随时取消</p>${leads('免费试用')}`],
  ['升级 of an account page', `<p>当前套餐：标准版</p><p>付款方式：尾号 4242</p>${leads('升级套餐')}`],
  [
    'an address',
    `<p>合计 ¥68.00</p>${sends('/address', '<label>收货地址 <input></label><label>姓名 <input></label>', '下一步')}`,
  ],
  [
    'an address beside what is due',
    `<p>应付 ¥68.00</p>${sends('/address', '<label>收货地址 <input></label><label>手机 <input></label>', '继续')}`,
  ],
  ['a card that is kept', `<p>下次扣款 12 月 1 日</p>${sends('/cards', bankCard, '保存')}`],
  ['a bid’s help', `<p>当前价 ¥300</p>${leads('出价帮助')}`],
  ['a letter', sends('/newsletter/subscribe', '<label>邮箱 <input></label>', '订阅资讯')],
  ['an e-mail', sends('/email/confirm', '<label>邮箱 <input></label>', '确认邮箱')],
  [
    'a language',
    `<select aria-label="语言" onchange="this.form.submit()"><option>中文<option>English</select>${calls('/language', '确认选择')}`,
  ],
  [
    'a coupon on a cashier’s page',
    `<p>应付 ¥68.00</p>${calls('/api/coupon/use', '使用优惠券')}${calls('/charge', '确认支付')}`,
  ],
  [
    'a box ticked on a cashier’s page',
    `<p>应付 ¥68.00</p><label><input type="checkbox" onchange="fetch('/api/agreement', { method: 'POST' })"> 同意协议</label>${calls('/charge', '确认支付')}`,
    (page) => page.getByRole('checkbox').check(),
  ],
  [
    'a way of paying chosen',
    `<p>应付 ¥68.00</p><label><input type="radio" name="w" onchange="fetch('/pay/method', { method: 'POST' })"> 微信支付</label><label><input type="radio" name="w"> 支付宝</label>${calls('/charge', '确认支付')}`,
    (page) => page.getByRole('radio').first().check(),
  ],
  [
    'going back from a cashier',
    `<p>应付 ¥68.00</p><a role="button" href="/cart">返回购物车</a>${calls('/charge', '确认支付')}`,
  ],
  [
    'an article about paying',
    `<p>如何安全支付：应付金额以订单为准。输入卡号前，请确认网址。</p>${calls('/comments', '发表评论')}`,
  ],
  ['a complaint', `<p>已支付 ¥68.00</p>${sends('/complaints', '<label>说明 <input></label>', '提交')}`],
  [
    'a search on a cashier’s page',
    `<form method="post" action="/search"><input type="search" aria-label="搜索"></form><p>应付 ¥68.00</p>${calls('/charge', '确认支付')}`,
    (page) => page.getByRole('searchbox').press('Enter'),
  ],
  [
    'figures that a page sends about itself',
    `<p>应付 ¥68.00</p><button onclick="navigator.sendBeacon('/collect', 'x'); fetch('/api/pay/status', { method: 'POST' })">查看明细</button>${calls('/charge', '确认支付')}`,
  ],
  [
    'what a person consents to',
    `<p>注册即表示同意《用户协议》和《隐私政策》</p>${sends('/register', '', '继续')}`,
  ],
];

const nearEn: Case[] = [
  ['a cart’s link', `<p>Total $20.00</p>${leads('Proceed to checkout')}`],
  ['Buy now of a shop', `<p>Headphones $199</p><p>Free returns</p>${leads('Buy now')}`],
  [
    'Start free trial of a price list',
    `<p>7 days free, then $9.99/month. Cancel anytime.</p>${leads('Start free trial')}`,
  ],
  ['Get started of a price list', `<p>Pro</p><p>$9.99/month, billed annually</p>${leads('Get started')}`],
  ['Upgrade of an account page', `<p>Basic, $9.99/month</p><p>Visa •••• 4242</p>${leads('Upgrade')}`],
  [
    'Continue with an address',
    `<p>Order total: $68.00</p>${sends('/shipping', '<label>Street address <input></label><label>Full name <input></label>', 'Continue')}`,
  ],
  [
    'Next with an address, the sum aside',
    `<aside>Total due today $68.00</aside>${sends('/shipping', '<label>ZIP code <input></label>', 'Next')}`,
  ],
  ['Save card', `<p>Payment methods</p>${sends('/cards', card, 'Save card')}`],
  [
    'Continue with a card that is kept',
    `<p>Add a backup payment method</p>${sends('/cards', card, 'Continue')}`,
  ],
  ['help on bids', `<p>Current bid $300</p>${leads('Place bid help')}`],
  ['a letter', sends('/newsletter/subscribe', '<label>E-mail <input></label>', 'Subscribe to newsletter')],
  ['an e-mail', sends('/email/confirm', '<label>E-mail <input></label>', 'Confirm e-mail')],
  ['a language', `<p>Confirm your choice of language</p>${calls('/language', 'Confirm')}`],
  [
    'a promo code on a cashier’s page',
    `<p>Total due $68.00</p>${calls('/api/promo', 'Apply code')}${calls('/charge', 'Pay now')}`,
  ],
  [
    'a box ticked on a cashier’s page',
    `<p>Total due $68.00</p><label><input type="checkbox" onchange="fetch('/api/consent', { method: 'POST' })"> I agree</label>${calls('/charge', 'Pay now')}`,
    (page) => page.getByRole('checkbox').check(),
  ],
  [
    'an instalment chosen',
    `<p>Total due $68.00</p><label>Instalments <select onchange="fetch('/order/preview', { method: 'POST' })"><option>1<option>3</select></label>${calls('/charge', 'Pay now')}`,
    (page) => page.getByLabel('Instalments').selectOption('3'),
  ],
  [
    'a coupon sent by a form of its own',
    `<p>Total due $68.00</p>${sends('/coupon', '<label>Code <input></label>', 'Apply')}${calls('/charge', 'Pay now')}`,
  ],
  [
    'an article about paying',
    `<p>How to pay safely. Before you enter a card number, check the total due.</p>${calls('/comments', 'Post comment')}`,
  ],
  [
    'a sign-up',
    `<p>By continuing, you agree to our Terms and Privacy Policy.</p>${sends('/register', '<label>E-mail <input></label>', 'Continue')}`,
  ],
  ['a receipt', `<p>Thank you for your order</p><p>Total: $68.00</p>${leads('Continue shopping')}`],
  [
    'figures that a page sends about itself',
    `<p>Amount due $68.00</p><button onclick="navigator.sendBeacon('/collect', 'x'); fetch('/payments/status', { method: 'POST' })">View details</button>${calls('/charge', 'Pay now')}`,
  ],
  ['an access to settings', `<p>Next payment of $9.99 on Dec 1</p>${sends('/settings', '', 'Save changes')}`],
];

const accept = async (walked: Walked, page: Page, index: number, [what, body, act = click]: Case) => {
  walked.serve(`/near/${index}`, `<h1>Home</h1>${body}`);
  await page.goto(`${walked.origin}/near/${index}`);
  await act(page).catch((error: unknown) => {
    throw new Error(`${what} was stopped`, { cause: error });
  });
  await page.waitForLoadState('networkidle');
};

for (const [what, body] of takes)
  test(`what stands beside a control tells that it takes money: ${what}`, async ({ page, walked }) => {
    walked.serve('/', `<h1>Home</h1>${body}`);
    await walked.begin('buy', 'onward');
    await expect(click(page)).rejects.toThrow('walk.irreversible');
    expect(walked.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
  });

for (const [language, near] of Object.entries({ Chinese: nearZh, English: nearEn }))
  test(`what only looks near a payment goes on, in ${language}`, async ({ page, walked }) => {
    test.setTimeout(300_000);
    walked.serve('/', '<h1>Home</h1>');
    await walked.begin('buy', 'onward');
    for (const [index, each] of near.entries()) await accept(walked, page, index, each);
    // The last one, too, was let through, and nothing was held back meanwhile.
    await page.goto(walked.origin);
    expect(walked.of('money')).toEqual([]);
    const sent = near.filter(([, body]) => body.includes('POST') || body.includes('"post"'));
    expect(walked.requests.filter((request) => request.startsWith('POST')).length).toBeGreaterThan(
      sent.length / 2,
    );
    expect(walked.requests).not.toContain('POST /charge');
  });
