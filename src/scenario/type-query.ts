import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import { clickControl } from './control-handle.ts';
import { isHelpScreen } from './is-help-screen.ts';
import { ScenarioError } from './scenario-error.ts';
import { isOwnSearch } from './search-field.ts';
import { searchRange } from './search-range.ts';
import type { WalkSession } from './walk-session.ts';

/**
 * Types a query into the site's own search, or that of its help, and sends it with Enter. What Enter would send is asked
 * beforehand, before the first key and before Enter: it must be the same each time, and the focus on that field. A key
 * that a page would lead elsewhere meanwhile is held off.
 *
 * @throws {ScenarioError} if it would send anything else: then it is not sent
 */
export async function typeQuery(
  session: WalkSession,
  page: Page,
  control: Control,
  text: string,
): Promise<void> {
  const recorder = await session.recorder.recorderOf(page);
  const { home, origin } = session.head.target;
  const mayEnter = searchRange(new URL(home, origin).href);
  const screen = session.recorder.lastScreen(page);
  const where = {
    isHome: screen?.isHome ?? false,
    isHelp: screen !== null && isHelpScreen(screen),
    mayEnter,
  };
  const hasFocus = async () => {
    const focus = await recorder.focus();
    return focus?.uid === control.uid && focus.frame === control.frame;
  };
  const check = async (before?: string) => {
    const sending = await recorder.sendingOf(control).catch(() => null);
    const said = JSON.stringify(sending);
    const isSame = before === undefined || (said === before && (await hasFocus()));
    if (isOwnSearch(control, sending, where) && isSame) return said;
    throw new ScenarioError({
      zh: `输入框“${control.name}”不是本站或其帮助中心自己的搜索，没有提交。`,
      en: `The field "${control.name}" is not the search of the site or of its help, and nothing was sent.`,
    });
  };
  const said = await check();
  await clickControl(session, page, control);
  await check(said);
  await recorder.raiseShield(control);
  try {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    await check(said);
    await page.keyboard.press('Enter');
  } finally {
    await recorder.lowerShield();
  }
}
