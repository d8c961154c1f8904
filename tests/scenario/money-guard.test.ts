import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const paid = '<h1>Paid</h1>';
const cashier = `<h1>Cashier</h1><form action="/paid"><label>Coupon <input name="coupon"></label>
  <p>应付金额</p><p>¥30.00</p><button>确认支付 ¥30.00</button></form>`;

/** Ways to the same button that nobody declared. */
const routes: Record<string, (page: Page) => Promise<unknown>> = {
  'a click': (page) => page.getByRole('button').click(),
  'a click by selector': (page) => page.click('button'),
  'a double click': (page) => page.getByRole('button').dblclick(),
  'Enter on the button': (page) => page.getByRole('button').press('Enter'),
  'Space on the button': (page) => page.getByRole('button').press('Space'),
  'Enter in a field of its form': (page) => page.getByLabel('Coupon').press('Enter'),
  'Enter of the number pad': (page) => page.getByLabel('Coupon').press('NumpadEnter'),
  'a line feed that is typed': (page) => page.getByLabel('Coupon').pressSequentially('A\n'),
  'the keyboard, where the focus is': async (page) => {
    await page.getByLabel('Coupon').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  },
  'a key that is held down': async (page) => {
    await page.getByRole('button').focus();
    await page.keyboard.down('Enter');
  },
  'the mouse at its place': async (page) => {
    const { x, y } = (await page.getByRole('button').boundingBox())!;
    await page.mouse.click(x + 5, y + 5);
  },
  'the mouse pressed and let go': async (page) => {
    const { x, y } = (await page.getByRole('button').boundingBox())!;
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.up();
  },
  'a text in the button': (page) => page.getByText('确认支付').click(),
};

for (const [what, act] of Object.entries(routes))
  test(`nothing pays undeclared by ${what}`, async ({ page, walked }) => {
    walked.serve('/', cashier);
    const { session } = await walked.begin('buy', 'onward');
    await expect(act(page)).rejects.toThrow('walk.irreversible');
    expect(walked.requests.filter((request) => request.includes('/paid'))).toEqual([]);
    expect(walked.of('money')).toMatchObject([
      { look: 'pays', label: '确认支付 ¥30.00', verdict: 'undeclared' },
    ]);
    // Who catches the error gets no further.
    await expect(page.getByRole('button').click()).rejects.toThrow('walk.irreversible');
    expect(session.said).toBeNull();
  });

test('nothing pays undeclared in a frame', async ({ page, walked }) => {
  walked.serve('/cashier', cashier);
  walked.serve('/', '<h1>Shop</h1><iframe src="/cashier" width="600" height="400"></iframe>');
  await walked.begin('buy', 'onward');
  await expect(page.frameLocator('iframe').getByRole('button').click()).rejects.toThrow('walk.irreversible');
});

test('nothing pays undeclared in a popup', async ({ page, walked }) => {
  walked.serve('/cashier', cashier);
  walked.serve('/', '<h1>Shop</h1><button onclick="window.open(\'/cashier\')">Open</button>');
  await walked.begin('buy', 'onward');
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open' }).click();
  const popup = await opened;
  await expect(popup.getByRole('button').click()).rejects.toThrow('walk.irreversible');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('nothing pays undeclared by a tap', async ({ page, walked }) => {
    walked.serve('/', cashier);
    await walked.begin('buy', 'onward');
    await expect(page.getByRole('button').tap()).rejects.toThrow('walk.irreversible');
    const { x, y } = (await page.getByRole('button').boundingBox())!;
    await walked.begin('buy', 'onward');
    await expect(page.touchscreen.tap(x + 5, y + 5)).rejects.toThrow('walk.irreversible');
  });
});

const asides: Record<string, (page: Page) => Promise<unknown>> = {
  'a forced click': (page) => page.getByRole('button').click({ force: true }),
  'a script': (page) => page.evaluate(() => document.querySelector('button')!.click()),
  'a made-up event': (page) => page.getByRole('button').dispatchEvent('click'),
  'Enter in its form': (page) => page.getByLabel('Coupon').press('Enter'),
};
for (const phase of ['setup', 'verify'] as const)
  for (const [what, act] of Object.entries(asides))
    test(`nothing pays undeclared in ${phase} by ${what}`, async ({ page, walked }) => {
      walked.serve('/', cashier);
      const { session } = await walked.begin('buy', 'onward');
      session.phase(phase);
      await expect(act(page)).rejects.toThrow('walk.irreversible');
      expect(walked.requests.filter((request) => request.includes('/paid'))).toEqual([]);
      expect(walked.of('money')).toMatchObject([{ verdict: 'undeclared', screen: null }]);
    });

test('a final confirmation in a dialog stops, native or not, whoever would accept it', async ({
  page,
  walked,
}) => {
  walked.serve(
    '/',
    `<h1>Settings</h1><button id="end" onclick="if (confirm('确定要取消自动续费吗？')) location = '/ended'">关闭</button>`,
  );
  const first = await walked.begin('cancel-renewal');
  await expect(first.walk.answer('accept', () => page.locator('#end').click())).rejects.toThrow(
    'walk.irreversible',
  );
  const second = await walked.begin('cancel-renewal');
  page.once('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await expect(page.locator('#end').click()).rejects.toThrow('walk.irreversible');
  expect(second.session.said).toBeNull();
  expect(walked.requests).not.toContain('GET /ended');
  // With no is no answer to it.
  const third = await walked.begin('cancel-renewal');
  await third.walk.answer('dismiss', () => page.locator('#end').click());

  walked.serve(
    '/',
    `<h1>Settings</h1><dialog open style="position:fixed;inset:0;width:100%;height:100%">
     <p>确定要取消自动续费吗？</p><a href="/ended" role="button">确定</a></dialog>`,
  );
  await walked.begin('cancel-renewal');
  await expect(page.getByRole('button', { name: '确定' }).click()).rejects.toThrow('walk.irreversible');
  expect(walked.requests).not.toContain('GET /ended');
});

test('what is declared or waived goes on, and so does what only looks near', async ({ page, walked }) => {
  walked.serve('/paid?coupon=', paid);
  walked.serve('/', cashier);
  const declared = await walked.begin('buy', 'onward');
  await declared.walk.irreversible({ pays: '30.00 CNY' }, () => page.getByRole('button').click());
  expect(walked.of('money')).toMatchObject([
    { verdict: 'as-declared', charge: { amount: '30.00', currency: 'CNY' }, look: 'pays' },
  ]);
  const waived = await walked.begin('buy', 'onward');
  await waived.walk.waive('a demonstration', () => page.getByRole('button').click());
  expect(walked.of('money')).toMatchObject([{ verdict: 'waived', reason: 'a demonstration' }]);
  expect(() => waived.walk.waive(' ', async () => undefined)).toThrow('reason');

  const near = ['搜索', '登录', '确认地址', '发送', '去结算', 'Next', 'Cancel membership'];
  walked.serve(
    '/',
    `<h1>Shop</h1><p>应付金额 ¥30.00</p><p>.</p><p>.</p><p>.</p><p>.</p><p>.</p>${near.map((name) => `<p><button>${name}</button></p>`).join('')}`,
  );
  await walked.begin('buy', 'onward');
  for (const name of near) await page.getByRole('button', { name, exact: true }).click();
  expect(walked.of('money')).toEqual([]);
});

const read: [string, string, string, object][] = [
  [
    'more than declared',
    '<p>合计 ¥45.00</p><button>立即支付</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 45.00 CNY, the scenario declares 30.00 CNY' },
  ],
  [
    'more on the button',
    '<button>立即支付 ¥300.00</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 300.00 CNY, the scenario declares 30.00 CNY' },
  ],
  [
    'a button that says less than the sum beside it',
    '<p>应付金额 ¥300</p><button>支付 ¥30</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 300.00 CNY, the scenario declares 30.00 CNY' },
  ],
  [
    'another currency',
    '<p>Total due: $30.00</p><button>Pay now</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 30.00 USD, the scenario declares 30.00 CNY' },
  ],
  [
    'a plan that is not named',
    '<p>年卡 ¥30</p><button>确认支付 ¥30</button>',
    '30.00 CNY',
    { plan: '月卡', reason: 'the screen does not name the plan "月卡" that the scenario declares' },
  ],
  [
    'a payment where none is declared',
    '<p>Amount due today: $9.99</p><button>Confirm</button>',
    '',
    { reason: 'the screen asks for 9.99 USD, the scenario declares no payment' },
  ],
  [
    'a price before that is struck through',
    '<p>尊享会员 <s>¥45</s> ¥30</p><button>立即支付</button>',
    '30.00 CNY',
    {},
  ],
  [
    'a saving, a balance and a coupon',
    '<p>原价 ¥45</p><p>立省 ¥15</p><p>余额 ¥500</p><p>优惠券 -¥60</p><p>实付 ¥30.00</p><button>立即支付</button>',
    '30.00 CNY',
    {},
  ],
  [
    'amounts of which none is the declared one, and none is called what is taken',
    '<p>A ¥12</p><p>B ¥80</p><button>立即支付</button>',
    '30.00 CNY',
    {
      reason: 'several amounts are shown, and none is called what this step takes: 12.00 CNY, 80.00 CNY',
    },
  ],
  [
    'an amount that cannot be read',
    '<p>应付 ¥1.0.0</p><button>立即支付</button>',
    '30.00 CNY',
    { reason: 'what the screen asks for cannot be read: "应付¥1.0.0"' },
  ],
  [
    'figures that lie side by side',
    '<p>应付</p><div style="display:flex"><span>¥</span><span>300</span><span>.00</span></div><button>立即支付</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 300.00 CNY, the scenario declares 30.00 CNY' },
  ],
  [
    'a sum that stands aside',
    '<aside><p>Order total: ¥300.00</p></aside><button>Place order</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 300.00 CNY, the scenario declares 30.00 CNY' },
  ],
  [
    'what is due, and struck through elsewhere',
    '<p>年卡 <s>¥300</s> ¥30</p><p>应付 ¥300</p><button>立即支付</button>',
    '30.00 CNY',
    { reason: 'the screen asks for 300.00 CNY, the scenario declares 30.00 CNY' },
  ],
  [
    'small figures for cents',
    '<div style="display:flex"><b>$12</b><small>99</small></div><button>Pay now</button>',
    '12.00 USD',
    { reason: 'the screen asks for 12.99 USD, the scenario declares 12.00 USD' },
  ],
  ['no amount at all', '<p>尊享会员</p><button>立即支付</button>', '30.00 CNY', {}],
  ['a first month', '<p>首月 ¥6，次月起 ¥25/月</p><button>确认支付</button>', '6.00 CNY', {}],
  [
    'a lost benefit where nothing is paid',
    '<p>您将失去 ¥199 的续费价</p><button>确认取消续费</button>',
    '',
    {},
  ],
];

for (const [what, body, pays, { plan, reason }] of read as [
  string,
  string,
  string,
  { plan?: string; reason?: string },
][])
  test(`before it pays a walk ${reason ? 'stops at' : 'passes'} ${what}`, async ({ page, walked }) => {
    walked.serve('/', `<h1>Cashier</h1><form action="/paid">${body}</form>`);
    walked.serve('/paid?', paid);
    const { walk, session } = await walked.begin('buy', 'onward');
    const step = pays ? { pays, ...(plan && { plan }) } : { ends: 'renewal' };
    const act = walk.irreversible(step, () => page.getByRole('button').click());
    if (reason) {
      await expect(act).rejects.toThrow('safe stop');
      expect(session.said).toMatchObject({ outcome: 'safe-stop', reason });
      expect(walked.of('action').map(({ planned }) => planned)).toEqual([true]);
    } else await act;
    expect(walked.requests.includes('GET /paid?')).toBe(!reason);
    expect(walked.of('money')).toHaveLength(1);
  });

test('a native dialog that asks for more is answered with no', async ({ page, walked }) => {
  walked.serve(
    '/',
    `<h1>Cashier</h1><button onclick="if (confirm('支付 ¥300.00？')) location = '/paid'">支付</button>`,
  );
  const { walk, session } = await walked.begin('buy', 'onward');
  await expect(
    walk.irreversible({ pays: '30.00 CNY', answer: 'accept' }, () =>
      walk.answer('accept', () => page.getByRole('button').click()),
    ),
  ).rejects.toThrow('safe stop');
  expect(session.said?.reason).toBe('the screen asks for 300.00 CNY, the scenario declares 30.00 CNY');
  expect(walked.requests).not.toContain('GET /paid');
});
