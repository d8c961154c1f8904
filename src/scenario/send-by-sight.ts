import type { Page } from '@playwright/test';
import type { Screen } from '../model/screen.ts';
import { clickControl } from './control-handle.ts';
import type { WalkSession } from './walk-session.ts';

/**
 * Writes into a chat that locators cannot reach, one in a closed shadow root, with the mouse and the keyboard: where the
 * recorder sees its field, and with the control that says so, else by Enter.
 *
 * @returns false if the recorder sees no field either
 */
export async function sendBySight(
  session: WalkSession,
  page: Page,
  text: string,
  sends: RegExp,
): Promise<boolean> {
  const fieldOn = (screen: Screen | null) =>
    screen?.controls.findLast(
      (each) => each.chat && ['textbox', 'searchbox'].includes(each.role) && !each.state.disabled,
    );
  const field = fieldOn(await session.stand(page));
  if (!field) return false;
  await clickControl(session, page, field);
  await page.keyboard.type(text);
  const screen = await session.stand(page);
  const send = screen?.controls.findLast(
    (each) => each.chat && each.role === 'button' && !each.state.disabled && sends.test(each.name),
  );
  if (send) await clickControl(session, page, send);
  else await page.keyboard.press('Enter');
  return true;
}
