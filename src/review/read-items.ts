import { readWalk } from '../judge/read-walk.ts';
import { textEvidence } from '../judge/text-evidence.ts';
import type { WalkFacts } from '../detect/walk-facts.ts';
import { groupBy } from '../compare/group-by.ts';
import type { Box } from '../model/control.ts';
import { isAboutUs } from '../model/words.ts';
import { pictureOf } from '../report/document/shown-walk.ts';
import type { Picture } from '../report/document/picture.ts';
import type { StandingBlocker } from '../store/compared-rows.ts';
import type { Store } from '../store/open-store.ts';
import { sha256 } from '../store/sha256.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import type { ReviewItem, UpgradeHad } from './review-item.ts';
import { upgradeHad } from './upgrade-had.ts';

/**
 * Every text-only hit of a judged audit, target by target, flow by flow, in the order of the walk. The same words on
 * the same screen are one, in whichever repeats and projects they stand.
 */
export function readItems(store: Store, audit: string): ReviewItem[] {
  const exits = store
    .walks({ audit, direction: 'exit', status: 'ended' })
    .filter(({ outcome }) => outcome !== null && !isAboutUs(outcome));
  const upgrades = upgradesOf(store, audit);
  const perFlow = groupBy(exits, ({ head }) => JSON.stringify([head.target.id, head.flow]));
  return [...perFlow.values()].flatMap((walks) => {
    const items = new Map<string, ReviewItem>();
    for (const walk of walks) {
      const hits = store.blockersOf(walk.head.walk).filter(({ evidence }) => evidence !== null);
      const isNew = hits.some((hit) => !items.has(idOf(walk, hit)));
      const facts = isNew ? factsOf(store, walk) : null;
      for (const [id, same] of groupBy(hits, (hit) => idOf(walk, hit))) {
        const known = items.get(id);
        const item = known ?? itemOf(id, walk, same[0]!, facts!, upgrades);
        item.counts ||= same.some(({ counted, reason }) => counted || reason === 'rejected');
        item.walks = { met: item.walks.met + 1, of: walks.length };
        items.set(id, item);
      }
    }
    return [...items.values()].toSorted((a, b) => (a.found.step ?? 0) - (b.found.step ?? 0));
  });
}

/** What a verdict is bound to, as one name. */
function idOf({ head }: StoredWalk, { evidence, version }: StandingBlocker): string {
  return sha256(JSON.stringify([head.target.id, head.flow, evidence, version])).slice(0, 16);
}

function factsOf(store: Store, { head }: StoredWalk): WalkFacts {
  return { ...readWalk(store, head), measured: store.derivedOf(head.walk)! };
}

function itemOf(
  id: string,
  { head }: StoredWalk,
  hit: StandingBlocker,
  walk: WalkFacts,
  upgrades: ReturnType<typeof upgradesOf>,
): ReviewItem {
  const { counted: _counted, reason: _reason, evidence, review: _review, ...found } = hit;
  const body = walk.screens.find(({ screen }) => screen === found.state) ?? walk.screens.at(-1);
  const picture = body ? pictureOf(body, walk.facts) : null;
  return {
    id,
    audit: head.audit,
    target: head.target.id,
    name: head.target.name,
    flow: head.flow,
    evidence: evidence!,
    version: found.version,
    shown: textEvidence(walk, found)!,
    found,
    counts: false,
    step: walk.measured.steps.find(({ step }) => step === found.step) ?? null,
    walks: { met: 0, of: 0 },
    picture,
    place: picture && found.box && found.state !== null && isInside(found.box, picture) ? found.box : null,
    upgrade: upgrades(head),
  };
}

function isInside([x, y, width, height]: Box, picture: Picture): boolean {
  return x < picture.width && y < picture.height && x + width > 0 && y + height > 0;
}

/** What the onward flow of an exit had; each is read once. */
function upgradesOf(store: Store, audit: string): (head: StoredWalk['head']) => UpgradeHad | null {
  const comparisons = store.comparisons(audit);
  const known = new Map<string, UpgradeHad | null>();
  return ({ target, project, flow }) => {
    const onward = comparisons.find(
      (each) => each.target === target.id && each.project === project && each.exit.flow === flow,
    )?.onward;
    if (!onward) return null;
    const key = JSON.stringify([target.id, project, onward.flow]);
    if (!known.has(key)) known.set(key, upgradeHad(store, { audit, target: target.id, project }, onward));
    return known.get(key)!;
  };
}
