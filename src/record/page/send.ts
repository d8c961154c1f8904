/** Name of the binding; it exists in the recorder's world only. */
declare const __seesawSend: (payload: string) => void;

const maxMessages = 2000;
let sentInWindow = 0;
let windowStart = 0;
let dropped = 0;

/** Page clock: epoch milliseconds with the resolution of `performance.now()`. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Hands one message to the harness; at most 2,000 a second, the rest is counted. */
export function send(message: { kind: string } & Record<string, unknown>): void {
  const at = now();
  if (at - windowStart > 1000) {
    if (dropped > 0) __seesawSend(JSON.stringify({ kind: 'dropped', at, seen: dropped }));
    windowStart = at;
    sentInWindow = 0;
    dropped = 0;
  }
  if (++sentInWindow > maxMessages) {
    dropped++;
    return;
  }
  __seesawSend(JSON.stringify({ at, ...message }));
}
