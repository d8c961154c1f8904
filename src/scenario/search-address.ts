import type { Screen } from '../model/screen.ts';

/**
 * Where a link on a screen leads, without what does not make another place: a page anchor, a closing slash.
 * null for what is no link.
 */
export function addressOf(target: string, screen: Screen): string | null {
  if (!/^https?:/.test(target)) return null;
  const url = new URL(target, screen.url);
  return join(url, /^#!?\//.test(url.hash));
}

/** The same for the screen itself. */
export function addressOfScreen(screen: Screen): string {
  return join(new URL(screen.url), !screen.hashIsAnchor && screen.hash.length > 1);
}

/** Its address and what its heading says, for single pages that keep their address. */
export function placeOfScreen(screen: Screen): string[] {
  const top = screen.layers.length - 1;
  const heading = screen.blocks.find((block) => block.heading !== null && block.layer === top);
  return [addressOfScreen(screen), heading?.text ?? ''];
}

function join(url: URL, isRoute: boolean): string {
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}${url.search}${isRoute ? url.hash : ''}`;
}
