import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

test('native dialogs are recorded with their text and answer, and nobody but the scenario answers them', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<button onclick="document.title = confirm('Really leave?') + '/' + prompt('Why?')">Leave</button>`,
  );
  page.on(
    'dialog',
    (dialog) => void (dialog.type() === 'confirm' ? dialog.accept() : dialog.accept('too dear')),
  );
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.title).toBe('true/too dear');
  expect(
    recorded
      .of('dialog')
      .map(({ type, message, accepted, typed }) => [type, message, accepted, typed?.words ?? null]),
  ).toEqual([
    ['confirm', 'Really leave?', true, null],
    ['prompt', 'Why?', true, 2],
  ]);
});

test('a dialog without a listener is dismissed by Playwright, and the dismissal is on record', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<button onclick="document.title = confirm('Sure?')">Go</button>`);
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.title).toBe('false');
  expect(recorded.of('dialog')[0]).toMatchObject({ message: 'Sure?', accepted: false });
});

test('what was typed is recorded by its length alone', async ({ page, recorded }) => {
  await recorded.open('<label>Reason <input></label>');
  await recorded.act(() => page.getByLabel('Reason').pressSequentially('xylophone'));
  const json = JSON.stringify(recorded.facts());
  expect(json).not.toContain('xylophone');
  expect(
    recorded
      .of('input')
      .filter((input) => input.type === 'input')
      .at(-1),
  ).toMatchObject({ value: 9, control: { name: 'Reason' } });
  expect(
    new Set(
      recorded
        .of('input')
        .filter((input) => input.type === 'key')
        .map((input) => input.key),
    ),
  ).toEqual(new Set(['char']));
});

test('toggles, selects, uploads, drags, scrolls and wheels are on record', async ({
  page,
  recorded,
}, testInfo) => {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(testInfo.outputPath('id.txt'), 'x');
  await recorded.open(`<details><summary>More</summary>text</details><select aria-label="Plan"><option>A<option>B</select><input type="file" aria-label="Proof">
    <div id="from" draggable="true" style="width:50px;height:50px;background:red"></div><div id="to" style="width:90px;height:90px;background:blue" ondragover="event.preventDefault()"></div><div style="height:3000px"></div>`);
  await recorded.act(() => page.locator('summary').click());
  await recorded.act(() => page.getByLabel('Plan').selectOption('B'));
  await recorded.act(() => page.getByLabel('Proof').setInputFiles(testInfo.outputPath('id.txt')));
  await recorded.act(() => page.locator('#from').dragTo(page.locator('#to')));
  await recorded.act(async () => {
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
  const types = new Set(recorded.of('input').map((input) => input.type));
  for (const type of ['toggle', 'change', 'dragstart', 'drop', 'scroll', 'wheel'])
    expect(types, type).toContain(type);
  const changes = recorded.of('input').filter((input) => input.type === 'change');
  expect(changes.map(({ control, trusted }) => [control?.name, trusted])).toEqual([
    ['Plan', false],
    ['Proof', true],
  ]);
});

test('requests carry method, type, status, size and time; failed ones their failure', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<button onclick="fetch('/slow', { method: 'POST' }).then(() => fetch('http://127.0.0.1:1024/')).catch(() => document.title = 'failed')">Load</button>`,
  );
  await recorded.act(() => page.getByRole('button').click());
  const requests = recorded
    .of('request')
    .filter((request) => request.type === 'Fetch' || request.type === 'XHR');
  const slow = requests.find((request) => request.url.endsWith('/slow'));
  const dead = requests.find((request) => request.url.endsWith(':1024/'));
  expect(slow).toMatchObject({ method: 'POST', status: 200, failure: null });
  expect(slow!.bytes).toBeGreaterThan(0);
  expect(slow!.endedAt! - slow!.startedAt).toBeGreaterThan(350);
  expect(dead!.failure).toContain('ERR_');
});

test('navigations are told apart: loads, history and hash routes', async ({ page, recorded }) => {
  await recorded.open(`<button onclick="history.pushState({}, '', '/a'); location.hash = '/b'">Go</button>`);
  await recorded.act(() => page.getByRole('button').click());
  expect(recorded.of('navigation').map((fact) => fact.how)).toEqual(['history', 'hash']);
});

test('a text that comes and goes between two states is kept, one that stays is not', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<button onclick="const p = document.body.appendChild(document.createElement('p')); p.textContent = 'Saved'; setTimeout(() => { p.remove(); document.body.append('Done') }, 120)">Save</button>`,
  );
  await recorded.act(() => page.getByRole('button').click());
  expect(recorded.of('toast').map((toast) => toast.text)).toEqual(['Saved']);
});

test('a control that is disabled and opens later is recorded with the time that it was shut', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<button id="start" onclick="b.hidden = false; setTimeout(() => b.disabled = false, 600)">Start</button><button id="b" hidden disabled>Go on</button>`,
  );
  await recorded.act(async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('button', { name: 'Go on' })).toBeEnabled();
  });
  const [enabled] = recorded.of('enabled');
  expect(enabled!.control.name).toBe('Go on');
  expect(enabled!.enabledAt - enabled!.shownAt).toBeGreaterThan(450);
});

test('a control was enabled when the page did it, however late a busy page is read', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<script>
       const busy = () => { for (const from = performance.now(); performance.now() - from < 3000; ); };
       const enable = () => { b.disabled = false; setTimeout(busy, 0); };
     </script>
     <button onclick="enable()">Start</button><button id="b" disabled>Go on</button>`,
  );
  await recorded.act(async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('button', { name: 'Go on' })).toBeEnabled();
  });
  const click = recorded.of('input').find(({ type }) => type === 'click');
  const [enabled] = recorded.of('enabled');
  expect(enabled!.enabledAt - click!.at).toBeLessThan(1500);
});

test('console errors, uncaught exceptions and crashes are on record', async ({ page, recorded }) => {
  await recorded.open(
    `<button onclick="console.error('no plan', 7); setTimeout(() => { throw new Error('broken') })">Go</button>`,
  );
  await recorded.act(() => page.getByRole('button').click());
  expect(recorded.of('console').map(({ level, text }) => [level, text.split('\n')[0]])).toEqual([
    ['error', 'no plan 7'],
    ['exception', 'Error: broken'],
  ]);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  expect(recorded.of('crash')).toHaveLength(1);
});

test('downloads are on record', async ({ page, recorded }) => {
  await recorded.open(`<a href="data:text/plain,x" download="contract.txt">Contract</a>`);
  const download = page.waitForEvent('download');
  await recorded.act(() => page.getByRole('link').click());
  await download;
  expect(recorded.of('download').map((fact) => fact.name)).toEqual(['contract.txt']);
});

test('a button that opens a file field is on record as a file chooser', async ({ page, recorded }) => {
  await recorded.open(
    `<input type="file" id="f" hidden><button onclick="document.getElementById('f').click()">Upload proof</button>`,
  );
  await recorded.act(() => page.getByRole('button').click());
  expect(recorded.of('file-chooser')).toHaveLength(1);
});

test('what the browser decides about a permission that the page asks for is on record', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<button onclick="navigator.geolocation.getCurrentPosition(() => {}, () => document.title = 'denied')">Where am I</button>`,
  );
  await recorded.act(async () => {
    await page.getByRole('button').click();
    await expect(page).toHaveTitle('denied');
  });
  expect(recorded.of('permission')).toMatchObject([{ name: 'geolocation', state: 'denied' }]);
});
