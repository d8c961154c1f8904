import { fold, nameOf } from './names.ts';
import type { Look } from './visible.ts';

const groups =
  'nav, section, article, aside, fieldset, details, dialog, menu, ul, ol, [role="menu"], [role="tablist"], [role="group"], [role="radiogroup"], [role="region"], [role="dialog"], [role="navigation"]';

/** Names of the groups that an element stands in, outermost first: by label, or by what they begin with. */
export function ancestorLabels({ up }: Look, known: Map<Look, string[]>): string[] {
  if (!up) return [];
  const cached = known.get(up);
  if (cached) return cached;
  const above = ancestorLabels(up, known);
  const parent = up.element;
  let label = '';
  if (parent.matches(groups)) {
    label = parent.hasAttribute('aria-label') || parent.hasAttribute('aria-labelledby') ? nameOf(parent) : '';
    const title = label ? null : titleOf(parent);
    if (title) label = fold(title.textContent ?? '').slice(0, 80);
    if (!label && parent.parentElement?.localName === 'li')
      label = fold(parent.previousElementSibling?.textContent ?? '').slice(0, 80);
  }
  const labels = label ? [...above, label] : above;
  known.set(up, labels);
  return labels;
}

/** The heading, legend or summary that a group begins with. */
function titleOf(group: Element): Element | null {
  for (let child = group.firstElementChild; child; child = child.nextElementSibling) {
    const title =
      child.localName === 'header' ? headerTitle(child) : titles.has(child.localName) ? child : null;
    if (title) return title;
  }
  return null;
}

function headerTitle(header: Element): Element | null {
  for (let child = header.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'h2') return child;
  return null;
}

const titles = new Set(['h1', 'h2', 'h3', 'h4', 'legend', 'summary']);
