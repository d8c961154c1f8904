import type { Kind } from './kind.ts';

const closed = new WeakMap<Element, ShadowRoot>();
const listeners: ((root: ShadowRoot) => void)[] = [];
const seen = new WeakSet<ShadowRoot>();
let knowsClosed = false;

/** The shadow root of an element, open or (once the protocol handed it over) closed. */
export function shadowOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot ?? (knowsClosed ? (closed.get(element) ?? null) : null);
  if (root && !seen.has(root)) announce(root);
  return root;
}

/** Makes a closed shadow root known: script cannot reach it, the debugging protocol can. */
export function adoptRoot(root: ShadowRoot): void {
  knowsClosed = true;
  closed.set(root.host, root);
  if (!seen.has(root)) announce(root);
}

export function onRoot(listener: (root: ShadowRoot) => void): void {
  listeners.push(listener);
}

function announce(root: ShadowRoot): void {
  seen.add(root);
  for (const listener of listeners) listener(root);
}

/** Parent in the flat tree: through slots and out of shadow roots. */
export function flatParent(node: Node): Element | null {
  const parent = node.parentElement;
  if (parent === null) {
    const root = node.parentNode;
    return root instanceof ShadowRoot ? root.host : null;
  }
  // Only a host's children can stand in a slot.
  if (parent.shadowRoot === null && !(knowsClosed && closed.has(parent))) return parent;
  return (node instanceof Element || node instanceof Text ? assignedSlot(node) : null) ?? parent;
}

/** `assignedSlot` is null for closed roots; the host's adopted root knows better. */
function assignedSlot(node: Element | Text): HTMLSlotElement | null {
  if (node.assignedSlot) return node.assignedSlot;
  const host = node.parentElement;
  const root = host && closed.get(host);
  if (!root) return null;
  for (const slot of root.querySelectorAll('slot')) if (slot.assignedNodes().includes(node)) return slot;
  return null;
}

/**
 * Whether an element could hold a closed shadow root: a custom element without an open one, or a childless
 * box. Only the protocol can tell whether it does; each element is asked about once.
 */
export function isRootSuspect(element: Element, { name, custom }: Kind): boolean {
  if (!custom && (element.firstChild !== null || !bareHosts.has(name) || element.clientHeight === 0))
    return false;
  if (element.shadowRoot || closed.has(element) || asked.has(element)) return false;
  asked.add(element);
  return true;
}
const asked = new WeakSet<Element>();
const bareHosts = new Set(['div', 'span', 'section', 'article', 'aside', 'main', 'p']);
