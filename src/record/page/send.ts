/** Name of the binding; it exists in the recorder's world only. */
declare const __seesawSend: (payload: string) => void;

const maxMessages = 2000;
/** Of one kind in a second: what a page makes up by the thousand must not crowd out what a hand does. */
const maxOfKind = { trusted: 500, other: 100 };
const ofKind = new Map<string, number>();
let sentInWindow = 0;
let windowStart = 0;
let dropped = 0;

/** Page clock: epoch milliseconds with the resolution of `performance.now()`. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Hands one message to the harness; at most 2,000 a second and so many of each kind of event, the rest is counted. */
export function send(message: { kind: string } & Record<string, unknown>): void {
  const at = now();
  if (at - windowStart > 1000) {
    if (dropped > 0) __seesawSend(JSON.stringify({ kind: 'dropped', at, seen: dropped }));
    windowStart = at;
    sentInWindow = 0;
    dropped = 0;
    ofKind.clear();
  }
  if (isTooMany(message) || ++sentInWindow > maxMessages) {
    dropped++;
    return;
  }
  __seesawSend(JSON.stringify({ at, ...message }));
}

function isTooMany({ kind, type, trusted }: Record<string, unknown>): boolean {
  if (kind !== 'input') return false;
  const key = `${String(type)} ${String(trusted)}`;
  const seen = (ofKind.get(key) ?? 0) + 1;
  ofKind.set(key, seen);
  return seen > (trusted === true ? maxOfKind.trusted : maxOfKind.other);
}
