import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import { scrollNeeded } from '../record/scroll-needed.ts';
import { findControl } from './find-control.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';

/** Which control is meant: by role and accessible name, on the screen as it was recorded. */
export type ControlQuery = { role?: string; name: string | RegExp };
export type ControlHandle = { click(): Promise<void>; fill(text: string): Promise<void> };

/**
 * A control found in what the recorder sees, closed shadow roots included, and operated with the mouse and the
 * keyboard like any other.
 *
 * @throws {ScenarioError} if no such control appears within ten seconds
 */
export function controlHandle(session: WalkSession, page: Page, { role, name }: ControlQuery): ControlHandle {
  const matches = (control: Control) =>
    (role === undefined || control.role === role) &&
    !control.state.disabled &&
    (typeof name === 'string' ? control.name === name : name.test(control.name));
  const click = async () => {
    const control = await findControl(session, page, (screen) => screen.controls.find(matches), String(name));
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

/** A control that had to be brought into view stands still when it stayed where it is for so long, ms. */
const standsStill = 200;
/** What a page loads while it is scrolled moves its controls away; as often at most they are followed. */
const mostMoves = 20;

/**
 * Scrolls a recorded control into view, makes sure that it is what lies at its centre, and clicks there. Both are
 * done again at the last moment, for the click must not fall on another control.
 */
export async function clickControl(session: WalkSession, page: Page, control: Control): Promise<void> {
  const recorder = await session.recorder.recorderOf(page);
  const place = async () => {
    const found = await recorder.bringIntoView(control);
    if (found) return found;
    throw new ScenarioError({
      zh: `控件“${control.name}”被遮挡或已消失，无法点击。`,
      en: `The control "${control.name}" is covered or gone and cannot be clicked.`,
    });
  };
  const [left, top, width, height] = control.box;
  let known = { x: left + width / 2, y: top + height / 2 };
  const aim = async () => {
    let at = await place();
    for (let moves = 0; moves < mostMoves && !isSame(at, known); moves++) {
      known = at;
      await new Promise((resolve) => setTimeout(resolve, standsStill));
      at = await place();
    }
    return at;
  };
  const { x, y } = await aim();
  session.noteScroll(scrollNeeded(session.recorder.lastScreen(page), control));
  const aimed = {
    take: async () => {
      const at = await aim();
      await recorder.raiseShield(control);
      return at;
    },
    missed: () => recorder.lowerShield(),
  };
  await session.aimingWith(aimed, () => page.mouse.click(x, y));
}

type Place = { x: number; y: number };

function isSame(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < 2 && Math.abs(a.y - b.y) < 2;
}
