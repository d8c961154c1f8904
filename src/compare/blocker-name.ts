import { detectors } from '../detect/detectors.ts';
import type { BlockerId } from '../model/blocker.ts';
import type { Names } from '../model/walk.ts';

/** What a blocker is called. */
export function blockerName(id: BlockerId): Names {
  return detectors.find(({ meta }) => meta.id === id)?.meta.name ?? { zh: id, en: id };
}
