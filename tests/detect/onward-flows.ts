import { addOnward } from '../../src/detect/onward/add-onward.ts';
import type { OnwardFlow } from '../../src/detect/onward/onward-flow.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';

/** What these onward walks come to, as the judge holds exits against them. */
export function onwardFlows(walks: readonly WalkFacts[]): readonly OnwardFlow[] {
  return walks.reduce<readonly OnwardFlow[]>(addOnward, []);
}
