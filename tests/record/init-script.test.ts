import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

// Firefox and WebKit have no such protocol; Chromium is asked to do without it.
test.use({ world: 'init-script' });

test('without the protocol the same facts are recorded by an init script, and the walk says so', async ({
  page,
  recorded,
}) => {
  const frame = recorded.serve('<button>Pay</button>', '/frame', 'b');
  await recorded.open(
    `<main><h1>Cashier</h1><button onclick="document.title = confirm('Sure?'); fetch('/slow')">Leave</button><iframe src="${frame}"></iframe></main>`,
  );
  page.on('dialog', (dialog) => void dialog.accept());
  const screen = await recorded.act(() => page.getByRole('button', { name: 'Leave' }).click());
  expect(screen.settled).toBe(true);
  expect(screen.title).toBe('true');
  expect(screen.controls.map((control) => control.name)).toEqual(['Leave', 'Pay']);
  await recorded.act(() => page.frameLocator('iframe').getByRole('button').click());
  expect(
    recorded
      .of('input')
      .filter((input) => input.type === 'click')
      .map((input) => [input.control?.name, input.trusted]),
  ).toEqual([
    ['Leave', true],
    ['Pay', true],
  ]);
  expect(recorded.of('dialog')).toMatchObject([{ message: 'Sure?', accepted: true }]);
  expect(recorded.of('request').find((request) => request.url.endsWith('/slow'))).toMatchObject({
    status: 200,
    type: 'Fetch',
  });
  expect(recorded.of('page').map((fact) => fact.world)).toEqual(['init-script']);
  expect(recorded.of('note')[0]!.text).toContain('init script');
});

test('a dialog that nobody listens for is dismissed, as Playwright does by itself', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<button onclick="document.title = confirm('Sure?')">Go</button>`);
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.title).toBe('false');
  expect(recorded.of('dialog')).toMatchObject([{ message: 'Sure?', accepted: false }]);
});
