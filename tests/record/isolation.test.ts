import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

test('a page finds nothing of the recorder: no global, no binding, no attribute, no element, no changed prototype', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<!doctype html><button>Buy</button><script>
    window.atStart = Object.getOwnPropertyNames(window).filter((name) => /seesaw/i.test(name));
    window.mutations = 0;
    new MutationObserver((records) => (mutations += records.length)).observe(document, { subtree: true, childList: true, attributes: true });
  </script>`);
  await page.getByRole('button').waitFor();
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => Object.assign(window, { mutations: 0 }));
  await recorded.act(() => page.getByRole('button').click());
  const seen = await page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).filter((name) => /seesaw/i.test(name)),
    atStart: (window as unknown as { atStart: string[] }).atStart,
    mutations: (window as unknown as { mutations: number }).mutations,
    html: document.documentElement.outerHTML,
    native: [EventTarget.prototype.addEventListener, Element.prototype.attachShadow, MutationObserver].every(
      (f) => /\[native code\]/.test(String(f)),
    ),
  }));
  expect(seen).toEqual({ globals: [], atStart: [], mutations: 0, html: before, native: true });
  expect(recorded.of('input').map((input) => input.type)).toContain('click');
});

test('a page that replaces JSON, Promise, Map, Event and performance, and stops every event, changes nothing that is recorded', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<!doctype html><button>Buy now</button><script>
    for (const type of ['click', 'pointerdown', 'keydown']) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    JSON.stringify = () => '{}'; JSON.parse = () => ({}); Map = Set = WeakMap = Promise = function () { throw 1 };
    performance.now = () => 1e9; Date.now = () => 0; Array.prototype.map = () => []; Element.prototype.getBoundingClientRect = () => ({ x: 0, y: 0, width: 0, height: 0 });
    EventTarget.prototype.addEventListener = () => {}; Node.prototype.textContent = 'x'; window.getComputedStyle = () => ({});
  </script>`);
  const screen = await recorded.act(() => page.mouse.click(30, 18));
  expect(screen.controls.map((control) => control.name)).toEqual(['Buy now']);
  const click = recorded.of('input').find((input) => input.type === 'click');
  expect(click).toMatchObject({ trusted: true, control: { name: 'Buy now', role: 'button' } });
});

test('events that a page makes up are kept as untrusted', async ({ page, recorded }) => {
  await recorded.open(`<button id="real">Real</button><button id="fake">Fake</button>
    <script>document.getElementById('real').onclick = () => document.getElementById('fake').dispatchEvent(new MouseEvent('click', { bubbles: true }))</script>`);
  await recorded.act(() => page.getByRole('button', { name: 'Real' }).click());
  const clicks = recorded
    .of('input')
    .filter((input) => input.type === 'click')
    .map((input) => [input.control?.name, input.trusted]);
  expect(clicks).toEqual([
    ['Real', true],
    ['Fake', false],
  ]);
});

test('the recorder is there before the scripts of a frame of another site run', async ({
  page,
  recorded,
}) => {
  const frame = recorded.serve(
    `<button>Pay</button><script>
    addEventListener('click', (event) => event.stopImmediatePropagation(), true);
    document.write('<p>' + Object.getOwnPropertyNames(window).some((name) => /seesaw/i.test(name)));
  </script>`,
    '/frame',
    'b',
  );
  await recorded.open(
    `<main><h1>Cashier</h1><iframe src="${frame}" width="400" height="200"></iframe></main>`,
  );
  await page.frameLocator('iframe').getByRole('button').waitFor();
  const screen = await recorded.act(() =>
    page.frameLocator('iframe').getByRole('button', { name: 'Pay' }).click(),
  );
  expect(screen.frames.map((entry) => entry.outOfProcess)).toEqual([false, true]);
  const pay = screen.controls.find((control) => control.name === 'Pay')!;
  expect(pay.region).toBe('main');
  // Its box lies where the mouse hits it, to the pixel.
  const [x, y, w, h] = pay.box;
  await recorded.act(async () => {
    await page.mouse.click(x + 0.5, y + h / 2);
    await page.mouse.click(x - 1.5, y + h / 2);
    await page.mouse.click(x + w - 0.5, y + h / 2);
  });
  expect(
    recorded
      .of('input')
      .filter((input) => input.type === 'click')
      .map((input) => input.control?.name),
  ).toEqual(['Pay', 'Pay', 'Pay false', 'Pay']);
  expect(screen.blocks.map((block) => block.text)).toEqual(['Cashier', 'Pay', 'false']);
});

test('a popup is recorded from the moment the protocol hands it over, and the gap is written down', async ({
  page,
  context,
  recorded,
}) => {
  const popup = recorded.serve('<main><button>Confirm</button></main>', '/popup');
  await recorded.open(`<button onclick="window.open('${popup}', '', 'width=500,height=400')">Open</button>`);
  const opened = context.waitForEvent('page');
  await recorded.act(() => page.getByRole('button').click());
  const second = await opened;
  await second.getByRole('button', { name: 'Confirm' }).waitFor();
  const screen = await recorded.recorder.stand(second);
  expect(screen?.controls.map((control) => control.name)).toEqual(['Confirm']);
  await recorded.recorder.beginAction();
  await second.getByRole('button', { name: 'Confirm' }).click();
  recorded.recorder.endAction();
  await recorded.recorder.stand(second);
  expect(recorded.of('page').map(({ page: id, opener }) => [id, opener])).toEqual([
    ['p1', null],
    ['p2', 'p1'],
  ]);
  expect(recorded.of('page')[1]!.gap).toBeGreaterThanOrEqual(0);
  expect(recorded.of('input').filter((input) => input.page === 'p2' && input.type === 'click')).toHaveLength(
    1,
  );
});
