import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

type Route = { body: string; act: (page: Page) => Promise<unknown> };

const pay = (name: string) =>
  `<button type="button" onclick="fetch('/api/pay', { method: 'POST' })">${name}</button>`;
const zh = (inner: string) => `<h1>收银台</h1><p>年卡会员</p><p>应付金额 ¥68.00</p>${inner}`;
const en = (inner: string) => `<h1>Your order</h1><p>Yearly plan</p><p>Total due today: $68.00</p>${inner}`;
const form = (fields: string, name: string) =>
  `<form method="post" action="/charge">${fields}<button>${name}</button></form>`;
/** What a page waits for that has nothing to do but to send: its own scripts’ turn, and the network’s. */
const idle = (page: Page) => page.waitForLoadState('networkidle');
const drag = async (page: Page, name: string) => {
  const { x, y, height } = (await page.getByText(name).boundingBox())!;
  await page.mouse.move(x + 10, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + height / 2, { steps: 4 });
  await page.mouse.up();
};
const slide = (
  name: string,
) => `<div id="rail" style="width:320px;height:44px;background:#ddd;user-select:none">${name}</div>
  <script>let held; rail.onpointerdown = () => { held = true };
  rail.onpointermove = ({ offsetX }) => { if (held && offsetX > 250) { held = false; fetch('/api/pay', { method: 'POST' }) } }</script>`;

/** Ways to pay that the button alone does not show, each on a cashier’s page of its own. */
const routes: Record<string, Route> = {
  'a choice that sends its form': {
    body: zh(
      form(
        '<label>分期 <select name="n" onchange="this.form.submit()"><option>1<option>3</select></label>',
        '确认支付',
      ),
    ),
    act: (page) => page.getByLabel('分期').selectOption('3'),
  },
  'a choice that sends its form, in English': {
    body: en(
      form(
        '<label>Instalments <select name="n" onchange="this.form.submit()"><option>1<option>3</select></label>',
        'Pay now',
      ),
    ),
    act: (page) => page.getByLabel('Instalments').selectOption('3'),
  },
  'a choice made by the keyboard': {
    body: zh(
      form(
        '<label>分期 <select name="n" onchange="this.form.submit()"><option>1<option>3</select></label>',
        '确认支付',
      ),
    ),
    act: async (page) => {
      await page.getByLabel('分期').focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  'a box that sends its form when it is ticked': {
    body: zh(
      form(
        '<label><input type="checkbox" onchange="this.form.submit()"> 同意自动续费协议</label>',
        '确认支付',
      ),
    ),
    act: (page) => page.getByRole('checkbox').check(),
  },
  'a box that is clicked': {
    body: en(
      form(
        '<label><input type="checkbox" onchange="this.form.requestSubmit()"> I agree to the terms</label>',
        'Pay now',
      ),
    ),
    act: (page) => page.getByRole('checkbox').click(),
  },
  'a way of paying that is chosen': {
    body: zh(
      `<label><input type="radio" name="w" onchange="fetch('/api/pay', { method: 'POST' })"> 微信支付</label>${pay('确认支付')}`,
    ),
    act: (page) => page.getByRole('radio').check(),
  },
  'a way of paying that is chosen, in English': {
    body: en(
      `<label><input type="radio" name="w" onchange="fetch('/api/v1/charges', { method: 'POST' })"> Visa •••• 4242</label>${pay('Pay now')}`,
    ),
    act: (page) => page.getByText('Visa').click(),
  },
  'the label of a hidden button': {
    body: zh(
      `<form method="post" action="/charge"><input type="submit" id="go" hidden></form><label for="go">确认支付</label>`,
    ),
    act: (page) => page.getByText('确认支付').click(),
  },
  'the label of a hidden button, in English': {
    body: en(
      `<form method="post" action="/charge"><input type="submit" id="go" hidden></form><label for="go">Continue</label>`,
    ),
    act: (page) => page.getByText('Continue').click(),
  },
  'Enter that a listener far off takes': {
    body: zh(`<div><input aria-label="优惠码"></div>${pay('确认支付')}
      <script>addEventListener('keydown', ({ key }) => { if (key === 'Enter') fetch('/api/pay', { method: 'POST' }) })</script>`),
    act: (page) => page.getByLabel('优惠码').press('Enter'),
  },
  'Enter that a listener far off takes for a form': {
    body: en(`<section><div><input aria-label="Promo code"></div></section><aside>${form('', 'Pay now')}</aside>
      <script>addEventListener('keydown', ({ key }) => { if (key === 'Enter') document.forms[0].submit() })</script>`),
    act: async (page) => {
      await page.getByLabel('Promo code').focus();
      await page.keyboard.press('Enter');
    },
  },
  'a key that nothing has asked for': {
    body: zh(
      `${pay('确认支付')}<script>addEventListener('keydown', ({ key }) => { if (key === 'y') fetch('/order/submit', { method: 'POST' }) })</script>`,
    ),
    act: (page) => page.keyboard.press('y'),
  },
  'the blank on a focused button': {
    body: en(form('', 'Place order')),
    act: async (page) => {
      await page.getByRole('button').focus();
      await page.keyboard.press('Space');
    },
  },
  'the blank, by its sign': {
    body: en(form('', 'Place order')),
    act: async (page) => {
      await page.getByRole('button').focus();
      await page.keyboard.press(' ');
    },
  },
  'a double click by the mouse': {
    body: zh(`<button ondblclick="fetch('/api/pay', { method: 'POST' })">立即支付</button>`),
    act: async (page) => {
      const { x, y } = (await page.getByRole('button').boundingBox())!;
      await page.mouse.dblclick(x + 5, y + 5);
    },
  },
  'a slide': { body: zh(slide('滑动支付')), act: (page) => drag(page, '滑动支付') },
  'a slide, in English': { body: en(slide('Slide to pay')), act: (page) => drag(page, 'Slide to pay') },
  'a drag': {
    body: en(`${slide('Slide to pay')}<p id="end">End</p>`),
    act: (page) => page.getByText('Slide to pay').dragTo(page.locator('#end')),
  },
  'a slider moved by the keyboard': {
    body: zh(
      `<input type="range" aria-label="滑动支付" oninput="if (this.value > 90) fetch('/api/pay', { method: 'POST' })">`,
    ),
    act: (page) => page.getByRole('slider').press('End'),
  },
  'a slider that is set': {
    body: en(
      `<input type="range" aria-label="Slide to pay" oninput="if (this.value > 90) fetch('/api/pay', { method: 'POST' })">`,
    ),
    act: (page) => page.getByRole('slider').fill('100'),
  },
  'a made-up event': {
    body: zh(form('', '确认支付')),
    act: (page) => page.getByRole('button').dispatchEvent('click'),
  },
  'a button of a form that stands elsewhere': {
    body: zh(
      `<form id="f" method="post" action="/charge"></form><footer><button form="f">下一步</button></footer>`,
    ),
    act: (page) => page.getByRole('button').click(),
  },
  'a button of a form that stands elsewhere, in English': {
    body: en(
      `<form id="f" method="post" action="/charge"></form><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p><button form="f">Continue</button>`,
    ),
    act: (page) => page.getByRole('button').click(),
  },
  'a picture in a button': {
    body: zh(
      `<form method="post" action="/charge"><button><img alt="确认支付" width="80" height="30"></button></form>`,
    ),
    act: (page) => page.getByRole('button').click(),
  },
  'a picture that is a button': {
    body: en(
      `<form method="post" action="/charge"><input type="image" alt="Pay now" width="80" height="30"></form>`,
    ),
    act: (page) => page.getByRole('button').click(),
  },
  'a picture that is a button and says nothing': {
    body: zh(
      `<form method="post" action="/charge"><input type="image" width="80" height="30" style="background:red"></form>`,
    ),
    act: (page) => page.locator('input').click(),
  },
  'a short cut': {
    body: en(
      `${pay('Pay now')}<script>addEventListener('keydown', (e) => { if (e.ctrlKey && e.key === 'Enter') fetch('/api/pay', { method: 'POST' }) })</script>`,
    ),
    act: (page) => page.keyboard.press('Control+Enter'),
  },
  'a page that pays by itself': {
    body: zh(`<p>5 秒后自动扣款</p>${form('', '立即支付')}
      <script>onclick = () => setTimeout(() => document.forms[0].submit(), 50)</script><p id="text">条款</p>`),
    act: async (page) => {
      await page.locator('#text').click();
      await idle(page);
      await page.locator('#text').click();
    },
  },
  'a page that pays by itself, in English': {
    body: en(`<p>Your card will be charged in 5 seconds</p>${pay('Pay now')}
      <script>onclick = () => setTimeout(() => fetch('/api/pay', { method: 'POST', keepalive: true }), 50)</script><p id="text">Terms</p>`),
    act: async (page) => {
      await page.locator('#text').click();
      await idle(page);
      await page.locator('#text').click();
    },
  },
  'a pointer that comes over it': {
    body: en(`<p id="text" onmouseover="document.forms[0].submit()">Terms</p>${form('', 'Pay now')}`),
    act: async (page) => {
      await page.locator('#text').hover();
      await idle(page);
      await page.locator('#text').click();
    },
  },
  'a beacon': {
    body: zh(
      `<label><input type="checkbox" onchange="navigator.sendBeacon('/api/pay', 'x')"> 同意</label>${pay('确认支付')}`,
    ),
    act: async (page) => {
      await page.getByRole('checkbox').check();
      await page.getByRole('checkbox').uncheck();
    },
  },
  'a frame that sends': {
    body: zh(`<iframe name="f" width="200" height="100"></iframe><form target="f" method="post" action="/charge">
      <label><input type="checkbox" onchange="this.form.submit()"> 同意</label><button>确认支付</button></form>`),
    act: async (page) => {
      await page.getByRole('checkbox').check();
      await page.getByRole('checkbox').uncheck();
    },
  },
  'a choice in a frame': {
    body: `<h1>Shop</h1><iframe width="600" height="400" srcdoc='${en(form('<label>Plan <select onchange="this.form.submit()"><option>1<option>3</select></label>', 'Pay now'))}'></iframe>`,
    act: (page) => page.frameLocator('iframe').getByLabel('Plan').selectOption('3'),
  },
  'a card that is filled in, and Next': {
    body: `<h1>付款方式</h1><p>年卡会员</p><p>¥68.00</p><form method="post" action="/charge"><label>银行卡号 <input autocomplete="cc-number"></label>
      <label>安全码 <input autocomplete="cc-csc"></label><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p><button>下一步</button></form>`,
    act: (page) => page.getByRole('button').click(),
  },
  'a card that is filled in, and Continue': {
    body: `<h1>Details</h1><p>Yearly plan</p><p>$68.00</p><form method="post" action="/charge"><label>Card number <input></label>
      <label>CVC <input></label><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p><button>Continue</button></form>`,
    act: (page) => page.getByRole('button').click(),
  },
};

for (const [what, { body, act }] of Object.entries(routes))
  test(`no payment is sent undeclared by ${what}`, async ({ page, walked }) => {
    walked.serve('/', body);
    await walked.begin('buy', 'onward');
    const told = (error: Error) => error.message;
    const refused = await act(page).then(() => null, told);
    await idle(page);
    expect(walked.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
    // What was held back while nobody asked is told at the next thing that is done.
    const after = () => page.locator('h1').click();
    expect(refused ?? (await after().then(() => null, told))).toMatch(
      /walk\.irreversible|nothing a person could do/,
    );
  });

const instalments = form(
  '<label>分期 <select name="n" onchange="this.form.submit()"><option>1<option>3</select></label>',
  '确认支付',
);

test('a choice that is declared, or waived, sends its form, and so does what follows a declared one', async ({
  page,
  walked,
}) => {
  walked.serve('/', zh(instalments));
  // A bank's page sends itself on: here when the pointer comes.
  walked.serve(
    '/charge',
    zh('<p id="bank" onmouseover="document.forms[0].submit()">银行验证</p>') +
      '<form method="post" action="/pay/return"></form>',
  );
  walked.serve('/pay/return', '<h1>支付成功</h1>');
  const choose = () => page.getByLabel('分期').selectOption('3');
  const posts = () => walked.requests.filter((request) => request.startsWith('POST'));

  const waived = await walked.begin('buy', 'onward');
  await waived.walk.waive('a demonstration', choose);
  await expect(page.locator('#bank')).toBeVisible();
  expect(posts()).toEqual(['POST /charge']);

  const declared = await walked.begin('buy', 'onward');
  await declared.walk.irreversible({ pays: '68.00 CNY' }, choose);
  await page.locator('#bank').hover();
  await expect(page.getByRole('heading', { name: '支付成功' })).toBeVisible();
  expect(posts()).toEqual(['POST /charge', 'POST /charge', 'POST /pay/return']);
});

test('a page that waits and pays undeclared in setup is held back once something was done on it', async ({
  page,
  walked,
}) => {
  walked.serve('/', zh(instalments));
  const { session } = await walked.begin('buy', 'onward');
  session.phase('setup');
  const told = (error: Error) => error.message;
  const refused = await page
    .getByLabel('分期')
    .selectOption('3')
    .then(() => null, told);
  await idle(page);
  const after = () => page.locator('h1').click();
  expect(refused ?? (await after().then(() => null, told))).toContain('walk.irreversible');
  expect(walked.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
});
