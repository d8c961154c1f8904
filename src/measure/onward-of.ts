/** Exits and the onward flows that they undo (DESIGN §2: other pairs use the same two directions). */
const pairs: Record<string, readonly string[]> = {
  downgrade: ['upgrade', 'subscribe', 'order'],
  'cancel-renewal': ['upgrade', 'subscribe', 'order'],
  refund: ['upgrade', 'subscribe', 'order'],
  unsubscribe: ['subscribe'],
  unwatch: ['watch'],
  unfollow: ['follow'],
  leave: ['join'],
  'delete-account': ['register'],
  reject: ['accept'],
  disable: ['enable'],
};

/**
 * The onward flow that an exit is held against: its counterpart by name, else the only one, else the first that
 * the scenario declares. null if the target has no onward flow.
 */
export function onwardOf(exit: string, onward: readonly string[]): string | null {
  return pairs[exit]?.find((name) => onward.includes(name)) ?? onward[0] ?? null;
}
