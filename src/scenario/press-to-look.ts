import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import { clickControl } from './control-handle.ts';
import { pressControl, standAfter, type Stand } from './press-control.ts';
import type { WalkSession } from './walk-session.ts';

/** Drawers and menus slide in and out for up to 300, ms on the page's own timers. */
const slides = 350;

/**
 * Clicks a control for a search, and stands where that leads once nothing slides any more: states are told apart by what
 * they show, and one half-way would be a state of its own that no other search sees.
 */
export function pressToLook(session: WalkSession, page: Page, control: Control): Promise<Stand> {
  if (/^https?:/.test(control.target)) return pressControl(session, page, control);
  return standAfter(session, page, async () => {
    await clickControl(session, page, control);
    if (!page.isClosed()) await (await session.recorder.recorderOf(page)).rest(slides);
  });
}
