import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const sends = `if (this.value.length === 6) document.querySelector('form').submit()`;
const pin = `<h1>收银台</h1><p>应付金额 ¥30.00</p><form action="/paid">
  <label>支付密码 <input type="password" name="pin" maxlength="6" oninput="${sends}"></label></form>`;
const boxes = `<h1>收银台</h1><div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff">
  <p>请输入支付密码</p>${'<input maxlength="1" size="1" inputmode="numeric" oninput="this.nextElementSibling?.focus()">'.repeat(6)}</div>`;

const ways: Record<string, { html: string; act: (page: Page) => Promise<unknown> }> = {
  'the payment password, filled in': { html: pin, act: (page) => page.getByLabel('支付密码').fill('123456') },
  'the payment password, key by key': {
    html: pin,
    act: (page) => page.getByLabel('支付密码').pressSequentially('123456'),
  },
  'the payment password, by the keyboard': {
    html: pin,
    act: async (page) => {
      await page.getByLabel('支付密码').focus();
      for (const digit of '123456') await page.keyboard.press(digit);
    },
  },
  'the payment password in six boxes that say nothing': {
    html: boxes,
    act: (page) => page.locator('input').first().fill('1'),
  },
  'the address of a link that pays': {
    html: `<h1>收银台</h1><p>应付金额 ¥30.00</p><a href="/paid?id=1">确认支付 ¥30.00</a>`,
    act: (page) => page.goto(new URL('/paid?id=1', page.url()).href),
  },
  'a button whose words a style draws': {
    html: `<style>button::before{content:"确认支付 ¥30.00"}</style><h1>收银台</h1><button onclick="location='/paid'"></button>`,
    act: (page) => page.getByRole('button').click(),
  },
};

for (const [what, { html, act }] of Object.entries(ways))
  test(`nothing pays undeclared by ${what}`, async ({ page, walked }) => {
    walked.serve('/', html);
    await walked.begin('buy', 'onward');
    await expect(act(page)).rejects.toThrow('walk.irreversible');
    expect(walked.requests.filter((request) => request.includes('/paid'))).toEqual([]);
    expect(walked.of('money')).toMatchObject([{ look: 'pays', verdict: 'undeclared' }]);
  });

test('nothing pays undeclared in setup by the payment password', async ({ page, walked }) => {
  walked.serve('/', pin);
  const { session } = await walked.begin('buy', 'onward');
  session.phase('setup');
  await expect(page.getByLabel('支付密码').fill('123456')).rejects.toThrow('walk.irreversible');
  expect(walked.requests.filter((request) => request.includes('/paid'))).toEqual([]);
});

test('a payment password that is declared is typed, though its dialog does not name the plan', async ({
  page,
  walked,
}) => {
  walked.serve('/', pin);
  walked.serve('/paid?pin=123456', '<h1>Paid</h1>');
  const { walk } = await walked.begin('buy', 'onward');
  await walk.irreversible({ pays: '30.00 CNY', plan: '高级版' }, () =>
    page.getByLabel('支付密码').fill('123456'),
  );
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  expect(walked.of('money')).toMatchObject([
    { verdict: 'as-declared', charge: { amount: '30.00', currency: 'CNY' } },
  ]);
});

test('other fields, other addresses and other drawn words are nobody’s payment', async ({ page, walked }) => {
  walked.serve('/help', '<h1>Help</h1>');
  walked.serve(
    '/',
    `<style>button::before{content:"看看"}</style><h1>设置</h1><p>应付金额 ¥30.00</p>
     <p>忘记支付密码怎么办？您可以在安全中心里重新设置支付密码，需要验证手机号码和身份证件的信息。</p>
     <form><label>登录密码 <input type="password"></label></form><button></button>
     <a href="/paid">确认支付 ¥30.00</a><a href="/help">帮助</a>`,
  );
  await walked.begin('buy', 'onward');
  await page.getByLabel('登录密码').fill('123456');
  await page.getByRole('button').click();
  await page.goto(new URL('/help', page.url()).href);
  await expect(page.getByRole('heading', { name: 'Help' })).toBeVisible();
});
