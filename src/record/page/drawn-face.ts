import { isToggle } from './kind.ts';
import { labelsOf } from './labelled.ts';
import type { Sight } from './visible.ts';

/**
 * Whether an element is the box that a page draws over a radio or checkbox that it made invisible. Where a
 * label of that one shows it is seen there, and its picture is no control besides.
 */
export function isDrawnFace(element: Element, sight: Sight): boolean {
  if (/\S/.test(element.textContent ?? '')) return false;
  const toggle = toggleBeside(element);
  if (!toggle || sight.of(toggle).isRendered) return false;
  return labelsOf(toggle).some((label) => {
    const { isRendered, box } = sight.of(label);
    return isRendered && box;
  });
}

/** The one right before it, or the only one of the small box that both stand in. */
function toggleBeside(element: Element): Element | null {
  const before = element.previousElementSibling;
  if (before && isToggle(before)) return before;
  const toggles = element.parentElement?.querySelectorAll('input[type="radio"], input[type="checkbox"]');
  return toggles?.length === 1 ? toggles[0]! : null;
}
