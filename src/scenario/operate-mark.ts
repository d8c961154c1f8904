import type { Page } from '@playwright/test';
import type { Control } from '../model/control.ts';
import { hoverControl } from './hover-control.ts';
import { scrollDown } from './scroll-down.ts';
import { pressControl, standAfter, type Stand } from './press-control.ts';
import { typeQuery } from './type-query.ts';
import type { WalkSession } from './walk-session.ts';
import type { WayMark } from './way-mark.ts';

/**
 * Does what a way says at one of its controls, and stands where that leads.
 *
 * @param control that the mark means, on this page; a scroll means none
 */
export function operateMark(
  session: WalkSession,
  page: Page,
  { act, text }: WayMark,
  control: Control | undefined,
): Promise<Stand> {
  if (act === 'scroll') return scrollDown(session, page);
  if (!control) throw new TypeError(`a mark to ${act} means a control`);
  if (act === 'hover') return hoverControl(session, page, control);
  if (act === 'query') return standAfter(session, page, () => typeQuery(session, page, control, text));
  return pressControl(session, page, control);
}
