import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { clickControl } from './control-handle.ts';
import { parkPointer } from './park-pointer.ts';
import type { WalkSession } from './walk-session.ts';

/** Where one stands: a page and its state, settled; null where it cannot be read. */
export type Stand = { page: Page; screen: Screen | null };

/**
 * Clicks a control, and stands where that leads: on the same page, or on one that it opened. The pointer does not stay on a
 * link: the menu that opened under it would lie over what comes next.
 */
export function pressControl(session: WalkSession, page: Page, control: Control): Promise<Stand> {
  return standAfter(session, page, async () => {
    await clickControl(session, page, control);
    if (/^https?:/.test(control.target)) await parkPointer(page);
  });
}

/** Does something that may open a page, and stands where that leads. */
export async function standAfter(session: WalkSession, page: Page, act: () => Promise<void>): Promise<Stand> {
  const context = page.context();
  const before = new Set(context.pages());
  await act();
  const screen = await session.stand(page);
  const opened = context.pages().findLast((candidate) => !before.has(candidate));
  return opened ? { page: opened, screen: await session.stand(opened) } : { page, screen };
}
