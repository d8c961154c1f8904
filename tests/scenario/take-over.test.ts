import { expect, type Page } from '@playwright/test';
import { notAnAction } from '../../src/record/action-log.ts';
import type { WalkSession } from '../../src/scenario/walk-session.ts';
import { saidWithPerson } from '../../src/scenario/take-over.ts';
import { test } from './walked-site.ts';

const challenge =
  '<h1>取消自动续费</h1><p>请完成安全验证</p><button onclick="document.body.innerHTML = `<h1>已取消自动续费</h1>`">我不是机器人</button>';

function inAWindow(session: WalkSession): void {
  session.head.environment.headless = false;
}

/** When somebody is asked in the terminal. */
function banner(): Promise<void> {
  const { error } = console;
  return new Promise((resolve) => {
    console.error = () => {
      console.error = error;
      resolve();
    };
  });
}

/** A hand on the mouse: no action of the scenario. */
async function byHand(page: Page): Promise<void> {
  await notAnAction(() => page.getByRole('button', { name: '我不是机器人' }).click());
}

test('a person solves what the harness must not, and the walk says so in facts and reason', async ({
  page,
  walked,
}) => {
  walked.serve('/', '<h1>账户</h1><a href="/cancel">取消自动续费</a>');
  walked.serve('/cancel', challenge);
  const { session, walk } = await walked.begin('cancel-renewal');
  inAWindow(session);
  await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
  const asked = banner();
  const over = walk.takeOver('solve the CAPTCHA', { until: page.getByText('已取消自动续费') });
  await asked;
  await byHand(page);
  expect(await over).toBe(true);
  await walk.reached(page.getByText('已取消自动续费'));
  const [fact] = walked.of('take-over');
  expect(fact).toMatchObject({ what: 'solve the CAPTCHA', done: true });
  expect(walked.of('harness')).toContainEqual(
    expect.objectContaining({ what: 'person', from: fact!.from, to: fact!.to }),
  );
  expect(walked.of('action')).toHaveLength(1);
  expect(saidWithPerson(session, session.said!).reason).toContain('(a person took over: solve the CAPTCHA)');
});

test('where what is wanted is there already nobody is asked', async ({ page, walked }) => {
  walked.serve('/', '<h1>已取消自动续费</h1>');
  const { walk } = await walked.begin('cancel-renewal');
  expect(await walk.takeOver('solve the CAPTCHA', { until: page.getByText('已取消') })).toBe(false);
  expect(walked.of('take-over')).toEqual([]);
});

test('without a window, and where nobody comes in time, the walk ends at the wall', async ({
  page,
  walked,
}) => {
  walked.serve('/', challenge);
  const first = await walked.begin('cancel-renewal');
  await expect(
    first.walk.takeOver('solve it', { until: page.getByText('已取消自动续费') }),
  ).rejects.toThrow();
  expect(first.session.said).toMatchObject({
    outcome: 'bot-wall',
    reason: 'a person would have to take over, and the browser has no window: solve it',
  });
  const second = await walked.begin('cancel-renewal');
  inAWindow(second.session);
  await expect(
    second.walk.takeOver('solve it', { until: page.getByText('已取消自动续费'), patience: '1 s' }),
  ).rejects.toThrow();
  expect(second.session.said).toMatchObject({
    outcome: 'bot-wall',
    reason: 'no person had finished within 1 s: solve it',
  });
});

/** Fills fields one after the other and sends them, as the person does who took over. */
function typeByHand(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  return notAnAction(async () => {
    for (const [field, value] of Object.entries(fields)) {
      await page.locator(field).click();
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Enter');
  });
}

const signIn = `<h1>请本人验证</h1><form onsubmit="event.preventDefault();
    console.error('checked ' + p.value + ' ' + s.value);
    history.pushState(0, '', '/cancel?q=' + p.value + '&r=' + b1.value + b2.value + b3.value + b4.value);
    document.body.innerHTML = '<h1>已验证</h1><p>口令 ' + p.value + '，' + s.value + '，' + n.value + '</p>'">
  <label>密码 <input type="password" id="p"></label> <label>短信验证码 <input id="s"></label>
  <label>姓名 <input id="n"></label>
  <p>验证码 <span><input id="b1" maxlength="1"></span><span><input id="b2" maxlength="1"></span>
  <span><input id="b3" maxlength="1"></span><span><input id="b4" maxlength="1"></span></p>
  <button>验证</button></form>`;

test('what a person types where something private is asked for is in nothing that is written', async ({
  page,
  walked,
}) => {
  walked.serve('/', signIn);
  const { session, walk } = await walked.begin('cancel-renewal');
  inAWindow(session);
  const asked = banner();
  const over = walk.takeOver('sign in', { until: page.getByRole('heading', { name: '已验证' }) });
  await asked;
  await typeByHand(page, {
    '#p': 'Hand-made9x',
    '#s': '739164',
    '#n': '周知夏',
    ...Object.fromEntries([1, 2, 3, 4].map((box) => [`#b${box}`, `${9 - box}`])),
  });
  expect(await over).toBe(true);
  await walk.reached(page.getByRole('heading', { name: '已验证' }));
  const written = JSON.stringify([walked.facts(), session.said]);
  for (const typed of ['Hand-made9x', '739164', '周知夏', '8765']) expect(written).not.toContain(typed);
  expect(walked.of('console')).toEqual([expect.objectContaining({ text: 'checked ‹secret› ‹secret›' })]);
  expect(walked.of('navigation').at(-1)!.url).toContain('/cancel?q=‹secret›&r=‹secret›');
  expect(session.recorder.lastScreen(page)!.blocks.map(({ text }) => text)).toContain(
    '口令 ‹secret›，‹secret›，‹name-1›',
  );
});

const tellsEachKey = `<h1>请本人验证</h1><form onsubmit="event.preventDefault(); document.body.innerHTML = '<h1>已验证</h1>'">
  <label>密码 <input type="password" id="p"></label> <label>姓名 <input id="n"></label>
  <label>搜索 <input id="q"></label><button>验证</button></form>
  <script>for (const field of document.querySelectorAll('input')) field.oninput = (event) => {
    const { id, value } = field;
    fetch('/meter?' + id + '=' + encodeURIComponent(value) + '&last=' + encodeURIComponent(event.data));
    fetch('/path/' + encodeURIComponent(value));
    console.error(JSON.stringify({ typed: value }), event.data);
    history.replaceState(0, '', '/?' + id + '=' + value);
  }</script>`;

test('what a page sends with each key of a secret that a person types is in nothing that is written', async ({
  page,
  walked,
}) => {
  walked.serve('/', tellsEachKey);
  const { session, walk } = await walked.begin('cancel-renewal');
  inAWindow(session);
  const asked = banner();
  const over = walk.takeOver('sign in', { until: page.getByRole('heading', { name: '已验证' }) });
  await asked;
  await typeByHand(page, { '#q': 'refund', '#p': 'Zq7!vWx9', '#n': '周知夏' });
  expect(await over).toBe(true);
  await walk.reached(page.getByRole('heading', { name: '已验证' }));
  session.recorder.finish();

  const sent = walked.requests.filter((each) => each.startsWith('GET /meter?p='));
  expect(sent, 'the page really tells').toHaveLength(8);
  const written = walked.of('request').map(({ url }) => url);
  const meters = written.flatMap((url) => /\/meter\?([a-z])=(.*)&last=(.*)$/.exec(url)?.slice(1) ?? []);
  const ofSecrets = written.flatMap((url) => /\/meter\?[pn]=(.*)&last=(.*)$/.exec(url)?.slice(1) ?? []);
  expect(ofSecrets).toHaveLength(2 * (8 + 3));
  expect(ofSecrets.filter((value) => !/^‹(?:secret|name-1)›$/.test(value))).toEqual([]);
  const others = [
    ...written.filter((url) => url.includes('/path/')),
    ...walked.of('console').map(({ text }) => text),
    ...walked.of('navigation').map(({ url }) => url),
  ].map((text) => `${text} `);
  expect(others.length).toBeGreaterThan(3 * 11);
  for (const part of ['Z', 'Zq', 'Zq7', 'Zq7!', '7', '!', 'v', '9', '周', '周知', '知', '夏'])
    for (const form of new Set([part, encodeURIComponent(part)]))
      for (const around of ['= ', '/ ', '""', '  '])
        expect(others.filter((text) => text.includes(around[0] + form + around[1]))).toEqual([]);
  // A field that asks for nothing private is written as ever.
  expect(meters).toContain('refund');
});

const playsTyped = `<h1>取消自动续费</h1><form onsubmit="return false"><label>密码 <input type="password" id="p" value="取消自动续费"></label>
  <input type="submit" name="passwordNext" value="继续"><label>验证码 <input id="s"></label></form>
  <script>for (const field of document.querySelectorAll('input')) { field.focus(); field.blur(); }
  s.focus(); document.execCommand('insertText', false, '123456'); s.blur()</script>`;

test('what a page puts into its fields by itself is nothing that a person typed', async ({
  page,
  walked,
}) => {
  walked.serve('/', playsTyped);
  const { session } = await walked.begin('cancel-renewal');
  const heard: string[] = [];
  await session.recorder.heedHand(({ value, whole }) => void (whole && heard.push(value)));
  await notAnAction(async () => {
    await page.reload();
    await page.getByRole('button').click();
    await page.locator('#s').click();
    await page.keyboard.type('7');
    await page.locator('h1').click();
  });
  await expect.poll(() => [...new Set(heard)]).toEqual(['1234567']);
});

const asksNatively =
  '<h1>取消自动续费</h1><button onclick="if (confirm(`您是真人吗？`)) document.body.innerHTML = `<h1>已取消自动续费</h1>`">我不是机器人</button>';

/** Opens the dialog by hand and returns the window's own buttons: the page and Playwright have no part in them. */
async function openByHand(page: Page): Promise<(accept: boolean) => Promise<unknown>> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Page.enable');
  const opened = new Promise((resolve) => protocol.once('Page.javascriptDialogOpening', resolve));
  void byHand(page).catch(() => undefined);
  await opened;
  return (accept) => protocol.send('Page.handleJavaScriptDialog', { accept });
}

test('a native dialog that a person opens waits for the person', async ({ page, walked }) => {
  walked.serve('/', asksNatively);
  const { session, walk } = await walked.begin('cancel-renewal');
  inAWindow(session);
  const asked = banner();
  const over = walk.takeOver('solve it', { until: page.getByText('已取消自动续费') });
  await asked;
  const press = await openByHand(page);
  await press(true);
  expect(await over).toBe(true);
  expect(walked.of('dialog')).toMatchObject([{ accepted: true }]);
});

test('whoever leaves a dialog open, or closes the window, does not hold the walk up', async ({
  page,
  walked,
}) => {
  walked.serve('/', asksNatively);
  const first = await walked.begin('cancel-renewal');
  inAWindow(first.session);
  const askedFirst = banner();
  const late = first.walk.takeOver('solve it', {
    until: page.getByText('已取消自动续费'),
    patience: '3 s',
  });
  const ended = expect(late).rejects.toThrow('no person had finished within 3 s');
  await askedFirst;
  const press = await openByHand(page);
  await ended;
  await press(false);
  const second = await walked.begin('cancel-renewal');
  inAWindow(second.session);
  const asked = banner();
  const over = second.walk.takeOver('solve it', { until: page.getByText('已取消自动续费') });
  await asked;
  const closed = expect(over).rejects.toThrow();
  await page.close();
  await closed;
  expect(second.session.said).toMatchObject({
    outcome: 'interrupted',
    reason: 'the window was closed before a person had finished: solve it',
  });
});
