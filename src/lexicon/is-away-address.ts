const ends =
  /^(?:log[-_]?(?:out|off)|sign[-_]?(?:out|off)|end[-_]?session|delete|remove|destroy|purge|deactivate|pay|buy|purchase|place[-_]?order|add[-_]?to[-_]?(?:cart|bag|basket)|confirm|submit|redeem)(?:\.\w+)?$/iu;

/**
 * Whether an address itself says that going there ends the session, deletes, orders or pays (/logout,
 * ?action=delete, /cart/add-to-cart), version `away-address-1`: a label may say nothing of it, or there may be none.
 * A whole part of the path or a whole value must say so: /orders, /payment-methods and /help/delete-account do not.
 *
 * @param address absolute
 */
export function isAwayAddress(address: string): boolean {
  const url = new URL(address);
  const parts = url.pathname.split('/').map((part) => part.split(';')[0]!);
  const verbs = ['action', 'do', 'act', 'op', 'cmd', 'method', '_method', 'mode', 'task'];
  const asked = verbs.flatMap((name) => url.searchParams.getAll(name));
  const flags = [...url.searchParams].flatMap(([name, value]) => (value === '' ? name : []));
  return [...parts, ...asked, ...flags].some((part) => ends.test(part));
}
