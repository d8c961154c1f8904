import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { CircumstancesFact } from '../model/fact.ts';

type Answer = Pick<CircumstancesFact, 'addresses' | 'noAddresses'>;
type Lookup = (host: string, options: { all: true }) => Promise<{ address: string }[]>;

/** A name that is not answered for by then is told as not resolved, ms. */
const patience = 3000;

/**
 * The addresses that a host's name stands for, as this machine's own resolver gives them, in order.
 *
 * @param host as it stands in an address; `[…]` around IPv6
 * @param isLoopback names and numbers of this machine are not asked for
 */
export async function resolveHost(host: string, isLoopback: boolean, ask: Lookup = lookup): Promise<Answer> {
  if (isLoopback) return { addresses: null, noAddresses: 'loopback' };
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0) return { addresses: null, noAddresses: 'number' };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), patience)));
  try {
    const found = await Promise.race([ask(host, { all: true }), late]);
    const addresses = [...new Set((found ?? []).map(({ address }) => address))].toSorted();
    if (addresses.length > 0) return { addresses, noAddresses: null };
  } catch {
    // Not resolved: the browser may know it from a proxy all the same.
  } finally {
    clearTimeout(timer);
  }
  return { addresses: null, noAddresses: 'failed' };
}
