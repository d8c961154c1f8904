/** Name of the binding; it exists in the recorder's world only. */
declare const __seesawSend: (payload: string) => void;

const maxMessages = 1000;
/** Of one kind in a second: what a page makes up by the thousand must not crowd out what a hand does. */
const maxOfKind = { madeUp: 100, other: 200 };
const byHand = new Set(['click', 'dblclick', 'key', 'pointerdown', 'pointerup', 'drop', 'paste']);
const ofKind = new Map<string, number>();
let sentInWindow = 0;
let windowStart = 0;
let dropped = 0;

/** Page clock: epoch milliseconds with the resolution of `performance.now()`. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Hands one message to the harness; at most 1,000 a second and so many of each kind of event, the rest is counted.
 * Whether it was handed over.
 */
export function send(message: { kind: string } & Record<string, unknown>): boolean {
  const at = now();
  if (at - windowStart > 1000) {
    if (dropped > 1) tellDropped(at);
    windowStart = at;
    sentInWindow = 0;
    dropped = 0;
    ofKind.clear();
  }
  if (isTooMany(message)) {
    // Told at once, for the document may be gone before the second is over.
    if (++dropped === 1) tellDropped(at);
    return false;
  }
  __seesawSend(JSON.stringify({ at, ...message }));
  return true;
}

function tellDropped(at: number): void {
  const limit = Math.min(sentInWindow, maxMessages);
  __seesawSend(JSON.stringify({ kind: 'dropped', at, limit, seen: limit + dropped }));
}

function isTooMany({ kind, type, trusted }: Record<string, unknown>): boolean {
  // A script cannot have the browser make these: whatever else floods, they get through.
  const isByHand = kind === 'typed' || (kind === 'input' && trusted === true && byHand.has(String(type)));
  if (isByHand) return false;
  const key = kind === 'input' ? `${String(type)} ${String(trusted)}` : kind;
  const seen = (ofKind.get(String(key)) ?? 0) + 1;
  ofKind.set(String(key), seen);
  return seen > (trusted === false ? maxOfKind.madeUp : maxOfKind.other) || ++sentInWindow > maxMessages;
}
