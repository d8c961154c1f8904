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
    reason: 'nobody took over within 1 s: solve it',
  });
});
