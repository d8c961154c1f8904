import type { JoinedAction } from './join-actions.ts';

/**
 * White space typed by an action: a key like any other, which `TextLoad` leaves out. Told by the keys where they
 * were pressed, else by the length of the field that was filled at one go; 0 where neither tells.
 */
export function typedSpace({ action, events }: JoinedAction): number {
  const { argument } = action;
  if (argument.kind !== 'text') return 0;
  const keys = events.filter((event) => event.type === 'key');
  if (keys.length > 0) return keys.filter((event) => event.key === 'Space').length;
  const length = events.findLast((event) => event.type === 'input')?.value ?? 0;
  return action.method === 'fill' ? Math.max(0, length - argument.load.chars) : 0;
}
