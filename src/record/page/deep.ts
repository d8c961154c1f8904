import { shadowOf } from './roots.ts';

/** Every element inside another one, in document order; those of shadow roots stand where their host does. */
export function* allInside(element: Element): Generator<Element> {
  const shadow = shadowOf(element);
  for (const child of (shadow ?? element).children) {
    yield child;
    yield* allInside(child);
  }
  // What a host's slots show.
  if (shadow?.querySelector('slot'))
    for (const child of element.children) {
      yield child;
      yield* allInside(child);
    }
}

/** The text that an element shows, that of shadow roots included, which `innerText` leaves out. */
export function textShown(element: Element): string {
  if (!hasShadow(element)) return (element as HTMLElement).innerText ?? element.textContent ?? '';
  const parts: string[] = [];
  const shadow = shadowOf(element);
  for (const node of (shadow ?? element).childNodes) {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLSlotElement)
      for (const given of node.assignedNodes().length > 0 ? node.assignedNodes() : element.childNodes)
        parts.push(given instanceof Element ? textShown(given) : (given.textContent ?? ''));
    else if (node instanceof Element && !node.matches('style, script, template') && node.checkVisibility())
      parts.push(textShown(node));
  }
  return parts.join(' ');
}

function hasShadow(element: Element): boolean {
  if (shadowOf(element)) return true;
  for (const child of element.children) if (hasShadow(child)) return true;
  return false;
}
