import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

test('of two actions that a scenario begins at once each is a step of its own, one after the other', async ({
  page,
  walked,
}) => {
  walked.serve('/', '<main><a href="/go">Cancel membership</a></main>');
  const box = (name: string) => `<label><input type="checkbox"> ${name}</label>`;
  const boxes = `${box('I have read it')} ${box('I agree')}`;
  walked.serve('/go', `<main><h1>Cancel</h1>${boxes} <a href="/done">Next page</a></main>`);
  walked.serve('/done', '<main><h1>Cancelled</h1></main>');
  const { walk } = await walked.begin('cancel-renewal');
  await walk.indicate(() => page.getByRole('link', { name: 'Cancel membership' }).click());
  await Promise.all(['I have read it', 'I agree'].map((name) => page.getByLabel(name).check()));
  await page.getByRole('link', { name: 'Next page' }).click();
  await walk.reached(() => expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible());
  const actions = walked.of('action');
  expect(actions.map(({ action, control }) => [action, control?.name])).toEqual([
    [1, 'Cancel membership'],
    [2, 'I have read it'],
    [3, 'I agree'],
    [4, 'Next page'],
  ]);
  for (const [index, { startedAt }] of actions.entries())
    expect(startedAt).toBeGreaterThanOrEqual(actions[index - 1]?.endedAt ?? 0);
});
