import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';

/** Which control is meant: by role and accessible name, on the screen as it was recorded. */
export type ControlQuery = { role?: string; name: string | RegExp };
export type ControlHandle = { click(): Promise<void>; fill(text: string): Promise<void> };

const patience = 10_000;

/**
 * A control found in what the recorder sees, closed shadow roots included, and operated with the mouse and the
 * keyboard like any other.
 *
 * @throws {ScenarioError} if no such control appears within ten seconds
 */
export function controlHandle(session: WalkSession, page: Page, query: ControlQuery): ControlHandle {
  const click = async () => {
    const control = await find(session, page, query);
    await clickControl(session, page, control);
  };
  return {
    click,
    fill: async (text) => {
      await click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}

/** Scrolls a recorded control into view, makes sure that it is what lies at its centre, and clicks there. */
export async function clickControl(session: WalkSession, page: Page, control: Control): Promise<void> {
  const recorder = await session.recorder.recorderOf(page);
  const place = await recorder.bringIntoView(control);
  if (!place)
    throw new ScenarioError({
      zh: `控件“${control.name}”被遮挡或已消失，无法点击。`,
      en: `The control "${control.name}" is covered or gone and cannot be clicked.`,
    });
  await page.mouse.click(place.x, place.y);
}

async function find(session: WalkSession, page: Page, { role, name }: ControlQuery): Promise<Control> {
  const matches = (control: Control) =>
    (role === undefined || control.role === role) &&
    !control.state.disabled &&
    (typeof name === 'string' ? control.name === name : name.test(control.name));
  for (const deadline = session.now + patience; ;) {
    const screen = await session.stand(page);
    const found = screen?.controls.filter(matches) ?? [];
    if (found[0]) return found[0];
    if (session.now > deadline)
      throw new ScenarioError({
        zh: `屏幕上没有控件“${String(name)}”。`,
        en: `There is no control "${String(name)}" on the screen.`,
      });
  }
}
