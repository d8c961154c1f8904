import { expect } from 'seesaw';
import type { Page } from '@playwright/test';
import type { Mutation } from '../../../src/testbed/apps/plain/mutations.ts';
import type { ExitWay, Field, Scene } from '../../../src/testbed/obstacles/exit-way.ts';
import type { Words } from '../../../src/testbed/words.ts';
import type { Walk } from '../../../src/scenario/walk.ts';
import { say } from './variant.ts';

/** How long a person watches a button that does nothing, ms: longer than the 5 s after which a click is dead. */
const watched = 6000;

export async function upgrade(page: Page, walk: Walk, mutation: Mutation): Promise<void> {
  await goThrough(page, walk, mutation.upgrade);
  await walk.reached(page.locator('section.end p').first());
}

/** Asks in the chat for the dearer plan, and waits for a human. */
export async function askDearer(page: Page, walk: Walk): Promise<void> {
  const chat = await openChat(page);
  await walk.chat(chat, {
    intent: 'upgrade',
    say: [say({ zh: '想要了解更贵的套餐', en: 'I would like to know about the dearer plan' })],
    patience: '30 s',
  });
  await walk.reached(chat.locator('.message.agent p').first());
}

/** From HOME to the end of the flow that the mutation changes. */
export async function leave(page: Page, walk: Walk, mutation: Mutation): Promise<void> {
  const { flow, way, talk, says, ends, shows, searched } = mutation;
  if (ends === 'not-found') {
    await walk.search({ for: flow, budget: { screens: 6 } });
    return;
  }
  if (talk) {
    await ask(page, walk, flow, says, say(talk.agent.at(-1)!));
  } else {
    await goThrough(page, walk, way, searched ? flow : undefined);
  }
  const shut = way.scenes.find(({ choices }) => !choices.some(({ leads }) => leads === 'on'));
  const phone = shut?.choices.find(({ leads }) => leads.startsWith('tel:'));
  if (phone) await page.getByRole('link', { name: say(phone.label) }).click();
  const dead = way.scenes.find((scene) => scene.dead);
  if (dead) await page.waitForTimeout(watched);
  if (shows) await page.getByRole('link', { name: say(way.end.choices[0]!.label), exact: true }).click();
  const shown = talk
    ? page.getByText(say(talk.agent.at(-1)!))
    : shows
      ? page.getByText(say(shows))
      : shut
        ? page.getByText(say(shut.text[0]!))
        : dead
          ? page.getByRole('heading', { name: say(dead.title) })
          : page.locator('section.end p').first();
  await expect(shown.last()).toBeVisible();
  await walk[ends](shown.last());
}

/** From HOME through the menus and all scenes that lead on; the last click is irreversible. */
async function goThrough(
  page: Page,
  walk: Walk,
  { entry, scenes }: ExitWay,
  search?: Mutation['flow'],
): Promise<void> {
  if (search) {
    const found = await walk.search({ for: search, budget: { screens: 12 } });
    await walk.indicate(() => found.click());
  } else {
    for (const menu of entry!.under) await page.getByRole('link', { name: say(menu) }).click();
    await walk.indicate(() => page.getByRole('link', { name: say(entry!.label) }).click());
  }
  const open = scenes.filter(({ choices }) => choices.some(({ leads }) => leads === 'on'));
  for (const [index, scene] of open.entries()) {
    await fillIn(page, walk, scene);
    const { label } = scene.choices.find(({ leads }) => leads === 'on')!;
    const click = () => page.getByRole('button', { name: say(label), exact: true }).click();
    await (index < open.length - 1
      ? walk.waive('the last scene commits', click)
      : walk.irreversible({ changes: 'plan' }, click));
  }
}

/** Chooses and fills what a scene demands, and nothing else. */
async function fillIn(page: Page, walk: Walk, { pick, fields = [] }: Scene): Promise<void> {
  if (pick && pick.take !== null) {
    await page.getByRole('radio', { name: say(pick.options[pick.take ?? 0]!) }).check();
  }
  for (const field of fields) {
    if (field.value !== null) await fill(page, walk, field, field.value);
  }
}

async function fill(page: Page, walk: Walk, { kind, label }: Field, value: Words): Promise<void> {
  // What no robot is to do a person does, and says so.
  if (kind === 'slider') {
    walk.attest({
      channel: 'other',
      what: say(label),
      who: 'Wang Min',
      when: '2026-11-22T10:00:00+08:00',
    });
  }
  await page.getByLabel(say(label)).fill(say(value));
}

async function openChat(page: Page) {
  await page.getByRole('link', { name: say({ zh: '帮助', en: 'Help' }), exact: true }).click();
  const title = say({ zh: '在线客服', en: 'Online service' });
  await page.getByRole('button', { name: title }).click();
  return page.getByRole('dialog', { name: title });
}

async function ask(
  page: Page,
  walk: Walk,
  flow: Mutation['flow'],
  says: Mutation['says'],
  last: string,
): Promise<void> {
  await walk.chat(await openChat(page), {
    intent: flow,
    say: says.map(say),
    patience: '30 s',
    until: new RegExp(last.slice(-8).replaceAll(/[.?]/gu, '\\$&')),
  });
}
