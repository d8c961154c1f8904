import { controlSelector } from './describe.ts';
import { fold } from './names.ts';
import { flatParent } from './roots.ts';
import type { Look } from './visible.ts';

const most = 5;
const longest = 80;

/**
 * The box in which a page shows a list to choose from, where the text field that opens it was made invisible: a
 * `<input role="combobox" style="opacity:0">` in a frame that was drawn. null for any other control.
 */
export function faceOf(look: Look): Look | null {
  const { element } = look;
  if (!isListField(element) || look.isRendered) return null;
  // What has no box is not shown in another way, but not at all.
  if (element.getClientRects().length === 0) return null;
  let at = look.up;
  for (let level = 0; at && level < most; level++, at = at.up) {
    const seen = at.isRendered ? at.box : null;
    if (seen && seen.box.w >= 24 && seen.box.h >= 16) return holdsOnly(at.element) ? at : null;
  }
  return null;
}

function isListField(element: Element): boolean {
  return element.localName === 'input' && element.getAttribute('role') === 'combobox';
}

/** What a list of its own making shows as chosen, or asks to choose. */
export function shownChoice(element: Element): string {
  if (!isListField(element) || !(element as HTMLInputElement).readOnly) return '';
  let at = flatParent(element);
  for (let level = 0; at && level < most && holdsOnly(at); level++, at = flatParent(at)) {
    const text = fold((at as HTMLElement).innerText ?? '');
    if (text !== '') return text.length <= longest && !at.querySelector('label') ? text : '';
  }
  return '';
}

function holdsOnly(element: Element): boolean {
  return element.querySelectorAll(controlSelector).length === 1;
}
