import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { notAnAction } from '../../src/record/action-log.ts';
import { Manners } from '../../src/scenario/manners.ts';
import { test } from './walked-site.ts';

const late =
  '<div id="late" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h2>Wait! Stay and get 50% off</h2><button>Get my discount</button><button onclick="late.remove()">No thanks</button></div>';
const opens = `<script>window.openLate = () => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(late)})</script>`;
/** It opens when the pointer sets out for a control: nobody has seen it before. */
const opensAtOnce = `${opens}<script>addEventListener('pointermove', openLate, { once: true })</script>`;
const goOn = '<main><h1>Cancel</h1><p>Check and go on.</p><a href="/done">Next page</a></main>';
const done = '<main><h1>Cancelled</h1></main>';

const declined = (page: Page) =>
  page.addLocatorHandler(page.getByRole('dialog'), () =>
    page.getByRole('button', { name: 'No thanks' }).click(),
  );

test('a layer that opens under the pointer is faced, and closing it is a step of its own before the one that it stopped', async ({
  page,
  walked,
}) => {
  walked.serve('/', `<main><a href="/go">Cancel membership</a></main>`);
  walked.serve('/go', goOn + opensAtOnce);
  walked.serve('/done', done);
  const { walk } = await walked.begin('cancel-renewal');
  await declined(page);
  await walk.indicate(() => page.getByRole('link', { name: 'Cancel membership' }).click());
  await page.getByRole('link', { name: 'Next page' }).click();
  await walk.reached(() => expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible());
  const actions = walked.of('action');
  expect(actions.map(({ action, control }) => [action, control?.name])).toEqual([
    [1, 'Cancel membership'],
    [2, 'No thanks'],
    [3, 'Next page'],
  ]);
  // HOME, the page, the layer above it, the page again, the end.
  expect(walked.of('screen').map(({ screen, title }) => [screen, title])).toHaveLength(5);
  expect(actions.map(({ screen }) => screen)).toEqual([1, 3, 4]);
  expect(actions[1]!.endedAt).toBeLessThanOrEqual(actions[2]!.startedAt);
});

test('what closes a layer that opens late is neither indicated nor committed by the step that it stopped', async ({
  page,
  walked,
}) => {
  walked.serve('/', `<main><a href="/go">Cancel membership</a></main>${opensAtOnce}`);
  walked.serve('/go', `<main><h1>Cancel</h1><a href="/done">Confirm cancellation</a></main>${opensAtOnce}`);
  walked.serve('/done', done);
  const asked: unknown[] = [];
  const { walk } = await walked.begin('cancel-renewal', 'exit', walked.origin, () => {
    asked.push(walked.of('action').length);
    return null;
  });
  await declined(page);
  await walk.indicate(() => page.getByRole('link', { name: 'Cancel membership' }).click());
  await walk.irreversible({ changes: 'plan' }, () =>
    page.getByRole('link', { name: 'Confirm cancellation' }).click(),
  );
  await walk.reached(() => expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible());
  const actions = walked.of('action');
  expect(actions.map(({ control }) => control?.name)).toEqual([
    'No thanks',
    'Cancel membership',
    'No thanks',
    'Confirm cancellation',
  ]);
  const indicated = walked.of('verb').filter(({ verb }) => verb === 'indicate');
  expect(indicated.map(({ edge }) => edge)).toEqual(['begin', 'end', 'begin', 'end']);
  const [, , from, to] = indicated.map(({ at }) => at);
  expect(actions.filter(({ startedAt }) => startedAt >= from! && startedAt <= to!)).toMatchObject([
    { action: 2 },
  ]);
  // The permit was asked for once, for the step that commits.
  expect(asked).toHaveLength(1);
});

test('what opens while a walk waits for its turn is on record before the next step, as another screen than before', async ({
  page,
  walked,
}) => {
  const offer =
    '<div style="position:fixed;right:0;bottom:0"><p>Stay and get 50% off</p><button>Get my discount</button></div>';
  walked.serve('/', `<main><a href="/go">Cancel membership</a></main>`);
  walked.serve(
    '/go',
    `${goOn}<div id="late"></div><script>openLate = () => late.innerHTML = ${JSON.stringify(offer)}</script>`,
  );
  walked.serve('/done', done);
  class OpensMeanwhile extends Manners {
    override async awaitTurn(): Promise<boolean> {
      await notAnAction(() => page.evaluate('window.openLate?.()'));
      return true;
    }
  }
  const manners = new OpensMeanwhile({
    machine: null,
    origin: walked.origin,
    pauseMs: 0,
    auditFolder: '/nowhere',
  });
  const { walk } = await walked.begin('cancel-renewal', 'exit', walked.origin, () => null, manners);
  await walk.indicate(() => page.getByRole('link', { name: 'Cancel membership' }).click());
  await page.getByRole('link', { name: 'Next page' }).click();
  await walk.reached(() => expect(page.getByRole('heading', { name: 'Cancelled' })).toBeVisible());
  const [before, after, ...others] = walked.of('screen').filter(({ url }) => url.endsWith('/go'));
  expect(others).toEqual([]);
  expect(after!.screenKey).not.toBe(before!.screenKey);
  expect(walked.of('action')[1]).toMatchObject({ screen: after!.screen, control: { name: 'Next page' } });
  // Of HOME, where nothing came, there is one.
  expect(walked.of('screen')).toHaveLength(4);
});
