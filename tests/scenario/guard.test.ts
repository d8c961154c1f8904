import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const settings = `<h1>Settings</h1><label><input type="checkbox" checked> Auto-renew</label>
  <select aria-label="Plan"><option>Premium<option>Basic</select><a href="/confirm">Confirm</a>
  <script>addEventListener('change', () => fetch('/changed'))</script>`;

const acts: Record<string, (page: Page) => Promise<unknown>> = {
  'a box that is clicked': (page) => page.getByLabel('Auto-renew').click(),
  'a box that is unchecked': (page) => page.getByLabel('Auto-renew').uncheck(),
  'a box that is set': (page) => page.getByLabel('Auto-renew').setChecked(false),
  'a choice that is made': (page) => page.getByLabel('Plan').selectOption('Basic'),
  'a key that is pressed': (page) => page.getByLabel('Auto-renew').press('Space'),
  'an address that is opened': (page) => page.goto(new URL('/confirm', page.url()).href),
};

for (const [what, act] of Object.entries(acts))
  test(`without leave a walk stops before ${what}, and counts it as planned`, async ({ page, walked }) => {
    walked.serve('/', settings);
    walked.serve('/confirm', '<h1>Ended</h1>');
    const { walk, session } = await walked.begin('leave', 'exit', walked.origin, () => 'no permit');
    await expect(walk.irreversible({ ends: 'renewal' }, () => act(page))).rejects.toThrow('safe stop');
    expect(session.said).toMatchObject({ outcome: 'safe-stop', reason: 'no permit' });
    expect(walked.of('action').map(({ planned }) => planned)).toEqual([true]);
    const effects = ['GET /changed', 'GET /confirm'];
    expect(walked.requests.filter((request) => effects.includes(request))).toEqual([]);
  });
