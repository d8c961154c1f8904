import { exportCanonical } from '../../src/judge/export-canonical.ts';
import { isAboutUs } from '../../src/model/words.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import type { Store } from '../../src/store/open-store.ts';

/**
 * What the clock said while a walk went on. No two walks of the same flow take the same time, disturbed or not, so these
 * fields of the canonical export cannot be equal; all others must be.
 */
const measuredTimes = new Set([
  /** When a step began, ms from the walk's start. */
  'at',
  /** How long the target took to answer, ms; and the figures over repeats. */
  'responseMs',
  /** How long the page made one wait, ms. */
  'waitMs',
  'imposedWaitMs',
  /** From the first to the last screen, ms, and whose time that was: of the machine, the browser's driver, the harness. */
  'machineMs',
  'driverMs',
  'harnessMs',
  'agentMs',
  /** How probable it is that the response times of exit and onward flow differ so by chance: nothing else goes into it. */
  'p',
]);

/**
 * The canonical export of an audit in a form in which two audits can be equal, line by line:
 *
 * - measured times are left out;
 * - ids that are drawn anew for each walk and audit become target, flow and repeat, or `audit`; the target's port, which
 *   this machine gave, is left out;
 * - walks that were cut off are kept for ever and counted beside the usable ones (`n`, `notUsable`): that an audit was
 *   disturbed stays visible. They alone are taken out.
 */
export function comparableExport(store: Store): string[] {
  const walks = store.walks();
  const names = new Map<string, string>(
    walks.map(({ head }) => [head.walk, `${head.target.id} ${head.flow} ${head.repeat}`]),
  );
  const cutOff = new Set(
    walks.filter(({ outcome }) => outcome === null || isAboutUs(outcome)).map(({ head }) => head.walk),
  );
  for (const { audit } of store.audits()) names.set(audit, 'audit');
  const plain = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value.replaceAll(/(?<=\.localhost):\d+/g, '');
    if (Array.isArray(value)) {
      const items = value.map((item) => plain(item));
      // Walks stand in the order of their ids.
      return key === 'walks' || key === 'supplying'
        ? (items as string[]).toSorted((a, b) => (a < b ? -1 : 1))
        : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([name]) => !measuredTimes.has(name));
    const { n, notUsable, ...rest } = Object.fromEntries(
      entries.map(([name, item]) => [name, plain(item, name)]),
    );
    if (n === undefined || !Array.isArray(notUsable)) return n === undefined ? rest : { ...rest, n };
    const left = (notUsable as { walks: number }[]).reduce((sum, { walks }) => sum + walks, 0);
    return { ...rest, n: Number(n) - left };
  };
  return [...exportCanonical(store)]
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ walk }) => !cutOff.has(String(walk)))
    .map((row) => canonicalJson(plain(row)))
    .toSorted();
}
