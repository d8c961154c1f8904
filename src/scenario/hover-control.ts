import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import { notAnAction } from '../record/action-log.ts';
import type { Stand } from './press-control.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';

/** A menu that has not begun to open by then, ms on the page's own timers, opens by a click, if at all: menus wait up to 300. */
const patience = 350;

/** Rests the pointer on a control, without a click, and stands where that leads: perhaps before an open menu. */
export async function hoverControl(session: WalkSession, page: Page, control: Control): Promise<Stand> {
  const take = () => placeOf(session, page, control);
  const { x, y } = await take();
  await session.aimingWith({ take, missed: async () => false }, () => page.mouse.move(x, y));
  await (await session.recorder.recorderOf(page)).rest(patience);
  return { page, screen: await session.stand(page) };
}

/**
 * The same to see whether anything comes up: null if nothing does. Recorded is what came up, and not every pointer that
 * moved over a menu bar.
 */
export async function peekUnder(session: WalkSession, page: Page, control: Control): Promise<Stand | null> {
  const recorder = await session.recorder.recorderOf(page);
  const { x, y } = await placeOf(session, page, control);
  await session.recorder.beginAction();
  const before = await recorder.shownMark();
  await notAnAction(() => page.mouse.move(x, y));
  session.recorder.endAction();
  await recorder.rest(patience);
  if ((await recorder.shownMark()) !== before) return { page, screen: await session.stand(page) };
  await recorder.endAction();
  return null;
}

async function placeOf(
  session: WalkSession,
  page: Page,
  control: Control,
): Promise<{ x: number; y: number }> {
  const at = await (await session.recorder.recorderOf(page)).bringIntoView(control);
  if (at) return at;
  throw new ScenarioError({
    zh: `控件“${control.name}”被遮挡或已消失，指针够不到它。`,
    en: `The control "${control.name}" is covered or gone, and the pointer cannot rest on it.`,
  });
}
