import type { Detector } from '../detector.ts';
import { onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';
import { wayFound } from '../way-found.ts';

const name = { zh: '入口藏得深', en: 'Buried entry' };
/** Steps further than the onward entry, and steps from HOME, from which an entry is buried (blockers.md §4.2). */
const deeper = 2;
const deep = 4;

export const entryBuried: Detector = {
  strings: {
    name,
    explanation: {
      zh: '退出的入口离首页至少四步，或者比升级的入口至少深两步。',
      en: 'The way out begins at least four steps from the home page, or two steps further away than the upgrade.',
    },
    against: { zh: '升级入口离首页：{against} 步', en: 'Steps from the home page to the upgrade: {against}' },
    note: '“Steps” are clicks and choices, that on the entry itself included.',
  },
  meta: {
    id: 'ENT-02',
    name,
    family: 'ENT',
    severity: 3,
    ontology: 'Obstruction',
    version: 'ENT-02/2',
  },
  compares: 'pair',
  detect(walk, { counterpart }) {
    const depth = entryDepth(walk);
    // The deepest of the onward walks: a doubt is not held against the target.
    const other = counterpart?.deepest ?? null;
    if (depth === null) return [];
    const isBuried = (depth >= deep && depth > (other ?? 0)) || (other !== null && depth >= other + deeper);
    if (!isBuried) return [];
    return [
      {
        ...onStep(walk, walk.indication!),
        strength: depth,
        against: other === null ? '' : String(other),
        confidence: 0.9,
      },
    ];
  },
};

/**
 * Steps from HOME to the control that begins the flow, itself included; null where no control does, or where only a search
 * box leads to it: what is typed there is no depth. No more than the search of the walk needed: what the scenario did
 * besides is not the target's.
 */
export function entryDepth(walk: WalkView): number | null {
  const { indication, steps, parts } = walk;
  if (!indication || indication.control?.chat || indication.act === 'message') return null;
  const found = wayFound(walk);
  if (found?.path.some(({ act }) => act === 'query')) return null;
  const before = steps.filter((step) => step.act !== 'attest' && parts.partOf(step) === 'before');
  const walked = before.filter((step) => step.at < indication.at).length + 1;
  return Math.min(walked, found?.depth ?? walked);
}
