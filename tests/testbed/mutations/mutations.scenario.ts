import { expect, scenario } from 'seesaw';
import type { Aside } from 'seesaw';
import type { Page } from '@playwright/test';
import { originOf } from '../../../scenarios/first-apps/testbed.ts';
import { fairWays } from '../../../src/testbed/apps/plain/fair-ways.ts';
import { mutations } from '../../../src/testbed/apps/plain/mutations.ts';
import type { Mutation } from '../../../src/testbed/apps/plain/mutations.ts';
import type { ExitWay } from '../../../src/testbed/obstacles/exit-way.ts';
import type { Walk } from '../../../src/scenario/walk.ts';

/** Each mutation of the neutral app as a target of its own: its upgrade, and the flow that the obstacle stands in. */
for (const mutation of mutations) {
  const app = `plain-${mutation.id}`;
  scenario(
    app,
    { name: { zh: mutation.id, en: mutation.id }, sector: 'neutral', origin: originOf(app) },
    ({ onward, exit }) => {
      onward(
        'upgrade',
        { from: 'middle', to: 'large', ...asides(app, 'member-1') },
        async ({ page, walk }) => {
          await goThrough(page, walk, fairWays.upgrade);
          await walk.reached(page.getByText('立即生效'));
        },
      );
      exit(mutation.flow, { from: 'middle', to: 'small', ...asides(app, 'member-2') }, ({ page, walk }) =>
        leave(page, walk, mutation),
      );
    },
  );
}

function asides(app: string, member: string) {
  const signIn = async ({ page, keepPrivate }: Aside) => {
    const password = `${app}-demo-${member.slice(-1)}`;
    keepPrivate('password', password);
    await page.goto(`${originOf(app)}/login`);
    await page.getByLabel('账号').fill(member);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL(`${originOf(app)}/`);
  };
  const verify = async ({ request }: Aside) => {
    const port = new URL(originOf(app)).port;
    const answer = await request.get(`http://127.0.0.1:${port}/__testbed/${app}/state?account=${member}`);
    const { change } = (await answer.json()) as { change: { effectiveAt: string } | null };
    return { effectiveAt: change && change.effectiveAt };
  };
  return { setup: signIn, verify };
}

/** From HOME through the menus and all scenes that lead on; the last click is irreversible. */
async function goThrough(page: Page, walk: Walk, { entry, scenes }: ExitWay): Promise<void> {
  for (const menu of entry!.under) await page.getByRole('link', { name: menu.zh }).click();
  await walk.indicate(() => page.getByRole('link', { name: entry!.label.zh }).click());
  const ons = scenes.flatMap(({ choices }) => choices.filter(({ leads }) => leads === 'on').slice(0, 1));
  for (const [index, { label }] of ons.entries()) {
    const click = () => page.getByRole('button', { name: label.zh, exact: true }).click();
    await (index < ons.length - 1 ? click() : walk.irreversible({ changes: 'plan' }, click));
  }
}

async function leave(page: Page, walk: Walk, { flow, way, talk, ends }: Mutation): Promise<void> {
  if (ends === 'not-found') {
    await walk.search({ for: flow, budget: { screens: 6 } });
    return;
  }
  const said = talk ? await ask(page, walk, flow, talk) : await goDown(page, walk, way);
  const shown = page.getByText(said);
  if (ends === 'reached') await walk.reached(() => expect(shown.last()).toBeVisible());
  else await walk[ends](shown.last());
}

/** @returns the words at the end of the way. */
async function goDown(page: Page, walk: Walk, way: ExitWay): Promise<string> {
  await goThrough(page, walk, way);
  const shut = way.scenes.find(({ choices }) => !choices.some(({ leads }) => leads === 'on'));
  const phone = shut?.choices.find(({ leads }) => leads.startsWith('tel:'));
  if (phone) await page.getByRole('link', { name: phone.label.zh }).click();
  if (shut) return shut.text[0]!.zh;
  const done = page.locator('section.end p').first();
  return (await done.textContent()) ?? '';
}

/** @returns the agent's last words. */
async function ask(
  page: Page,
  walk: Walk,
  flow: Mutation['flow'],
  { agent, mentions }: NonNullable<Mutation['talk']>,
): Promise<string> {
  await page.getByRole('link', { name: '帮助' }).click();
  await page.getByRole('button', { name: '在线客服' }).click();
  const named = flow === 'downgrade' ? ['我要降级', '请给我降级'] : ['我要退款', '请给我退款'];
  const last = agent.at(-1)!.zh;
  await walk.chat(page.getByRole('dialog', { name: '在线客服' }), {
    intent: flow,
    say: [...named.slice(0, mentions), ...agent.slice(1).map(() => '是的，请办理')],
    patience: '30 s',
    until: new RegExp(last.slice(-8)),
  });
  return last;
}
