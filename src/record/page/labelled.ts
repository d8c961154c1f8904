import { domVersion } from './dom-version.ts';

let known = { version: -1, labels: new Map<Element, HTMLLabelElement[]>() };

/** The `label`s of an element, in their order. Its own `labels` would search the whole document each time. */
export function labelsOf(element: Element): readonly HTMLLabelElement[] {
  if (!element.hasAttribute('id') && element.closest('label') === null) return [];
  if (element.getRootNode() !== document) return [...((element as HTMLInputElement).labels ?? [])];
  const version = domVersion();
  if (known.version !== version) known = { version, labels: labelsOfAll() };
  return known.labels.get(element) ?? [];
}

function labelsOfAll(): Map<Element, HTMLLabelElement[]> {
  const all = new Map<Element, HTMLLabelElement[]>();
  for (const label of document.querySelectorAll('label')) {
    if (!label.control) continue;
    const others = all.get(label.control);
    if (others) others.push(label);
    else all.set(label.control, [label]);
  }
  return all;
}
