import type { WalkHead } from '../model/walk.ts';
import { routeOf } from './route-of.ts';

/** Whether an address, absolute or relative to the target's origin, is HOME's. */
export function isHomeAddress(target: WalkHead['target'], url: string): boolean {
  const home = new URL(target.home, target.origin);
  if (!URL.canParse(url, target.origin)) return false;
  const there = new URL(url, target.origin);
  return there.origin === home.origin && routeOf(there) === routeOf(home);
}
