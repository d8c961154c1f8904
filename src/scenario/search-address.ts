import type { Screen } from '../model/screen.ts';

/**
 * Where a link on a screen leads, without what does not make another place: a page anchor, a closing slash, what names
 * the session or tells where one came from. null for what is no link.
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

/** Parameters that servers and counters hang on every link anew. */
const passing =
  /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|yclid|_ga|_gl|sid|s?session_?(?:id|key|token)?|jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken|osc?sid|sectok|csrf\w*|nonce|_t|_ts|ts|timestamp|_|rnd|rand(?:om)?|cachebust(?:er)?|cb)$/i;

function join(url: URL, isRoute: boolean): string {
  const kept = [...url.searchParams].filter(([name]) => !passing.test(name));
  const search = kept.length === url.searchParams.size ? url.search : queryOf(kept);
  const path = url.pathname.replace(/;(?:jsessionid|sid|phpsessid)=[^/]*/i, '').replace(/\/+$/, '');
  return `${url.origin}${path}${search}${isRoute ? url.hash : ''}`;
}

function queryOf(parameters: [string, string][]): string {
  return parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : '';
}
