const numbers = new WeakMap<Element, number>();
const elements = new Map<number, WeakRef<Element>>();
let last = 0;

/** Number of an element within this document; given once, never used for another. */
export function uidOf(element: Element): number {
  let uid = numbers.get(element);
  if (uid === undefined) {
    uid = ++last;
    numbers.set(element, uid);
    elements.set(uid, new WeakRef(element));
  }
  return uid;
}

export function elementOf(uid: number): Element | null {
  return elements.get(uid)?.deref() ?? null;
}
