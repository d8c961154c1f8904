import { isToggle } from './kind.ts';
import { labelsOf } from './labelled.ts';
import type { Sight } from './visible.ts';

/**
 * Whether an element is the box that a page draws over a radio or checkbox that it made invisible. Where a
 * label of that one shows it is seen there, and its picture is no control besides.
 */
export function isDrawnFace(element: Element, sight: Sight): boolean {
  const toggle = element.previousElementSibling;
  if (!toggle || !isToggle(toggle) || sight.of(toggle).isRendered) return false;
  if (/\S/.test(element.textContent ?? '')) return false;
  return labelsOf(toggle).some((label) => {
    const { isRendered, box } = sight.of(label);
    return isRendered && box;
  });
}
