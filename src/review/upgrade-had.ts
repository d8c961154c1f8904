import type { FlowFigures } from '../model/comparison.ts';
import { readWalk } from '../judge/read-walk.ts';
import { shownWalk } from '../report/document/shown-walk.ts';
import type { Store } from '../store/open-store.ts';
import type { UpgradeHad } from './review-item.ts';

/** How an onward flow is finished: the last counted step of its required walk, else of its first usable one. */
export function upgradeHad(
  store: Store,
  of: { audit: string; target: string; project: string },
  onward: FlowFigures,
): UpgradeHad | null {
  const chosen = onward.required ?? onward.walks[0];
  const walk = store.walks({ ...of, flow: onward.flow }).find(({ head }) => head.walk === chosen);
  const measured = walk && store.derivedOf(walk.head.walk);
  if (!walk || !measured) return null;
  const { facts, screens } = readWalk(store, walk.head);
  const { frames } = shownWalk(walk, measured, { facts: [...facts], screens: [...screens] }, []);
  const counted = measured.steps.filter(({ part }) => part === 'before' || part === 'counted');
  const last = counted.at(-1);
  if (!last) return null;
  const frame = frames.findLast(({ steps }) => steps.some(({ step }) => step === last.step));
  return {
    flow: onward.flow,
    steps: counted.length,
    last,
    picture: frame?.picture ?? null,
    mark: frame?.mark ?? null,
  };
}
