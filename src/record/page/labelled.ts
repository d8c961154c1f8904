import { domVersion } from './dom-version.ts';

let known = { version: -1, controls: new Set<Element | null>() };

/** Whether a `label` names an element. `labels` would search the whole document for each of them. */
export function isLabelled(element: Element): boolean {
  if (!element.hasAttribute('id') && element.closest('label') === null) return false;
  if (element.getRootNode() !== document) return ((element as HTMLInputElement).labels?.length ?? 0) > 0;
  const version = domVersion();
  if (known.version !== version) {
    const labels = [...document.querySelectorAll('label')];
    known = { version, controls: new Set(labels.map((label) => label.control)) };
  }
  return known.controls.has(element);
}
