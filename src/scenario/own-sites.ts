import type { WalkHead } from '../model/walk.ts';

/**
 * Whether a walk may act at an address: on the target's own site (its host without `www.`, and what is below it, by the
 * same scheme and port, or by https instead of http), and at the origins that its scenario declares (`leadsTo`). What has
 * no origin of its own (`about:blank`, `data:`) belongs to whoever opened it.
 */
export function isOwnSite(
  { origin, leadsTo = [] }: Pick<WalkHead['target'], 'origin' | 'leadsTo'>,
  address: string,
): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || ['about:', 'data:'].includes(url.protocol)) return true;
  // `blob:https://shop.example/…` is that site's.
  const there = new URL(url.origin === 'null' ? 'null:' : url.origin);
  return isOfSite(there, new URL(origin)) || leadsTo.some((each) => new URL(each).origin === there.origin);
}

function isOfSite(there: URL, target: URL): boolean {
  const isSecured = there.protocol === 'https:' && target.protocol === 'http:';
  const isSame = there.protocol === target.protocol && there.port === target.port;
  if (!isSame && !(isSecured && there.port === '' && target.port === '')) return false;
  const host = target.hostname.replace(/^(?:www|m|wap|mobile)\.(?=[^.]+\.)/, '');
  return there.hostname === host || (host.includes('.') && there.hostname.endsWith(`.${host}`));
}
