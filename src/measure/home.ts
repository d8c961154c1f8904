import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import { routeOf } from './route-of.ts';

/** Whether an address, absolute or relative to the target's origin, is HOME's. */
export function isHomeAddress(target: WalkHead['target'], url: string): boolean {
  const home = new URL(target.home, target.origin);
  if (!URL.canParse(url, target.origin)) return false;
  const there = new URL(url, target.origin);
  return there.origin === home.origin && routeOf(there) === routeOf(home);
}

/**
 * The addresses at which a flow is at HOME: the target's own, and where that one led to. If HOME's address is
 * never seen, it redirects, and the first state of the flow is HOME.
 *
 * Parameters belong to the address (`?do=profile` is another page); anchors do not.
 */
export function homeRoutes(target: WalkHead['target'], states: readonly Screen[]): ReadonlySet<string> {
  const home = addressOf(new URL(target.home, target.origin));
  const seen = states.map(screenAddress);
  const redirected = seen[0] !== undefined && !seen.includes(home) ? [seen[0]] : [];
  return new Set([home, ...redirected]);
}

/** Origin and route of a recorded state. */
export function screenAddress(screen: Screen): string {
  if (!URL.canParse(screen.url)) return screen.url;
  const url = new URL(screen.url);
  if (screen.hashIsAnchor) url.hash = '';
  return addressOf(url);
}

function addressOf(url: URL): string {
  return `${url.origin}${routeOf(url)}`;
}
