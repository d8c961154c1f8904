import { detectors } from '../../detect/detectors.ts';
import type { BlockerId } from '../../model/blocker.ts';
import type { Names } from '../../model/walk.ts';

const known = new Map(detectors.map(({ meta, strings }) => [meta.id, strings]));

/** What a blocker is called; its id where no detector of this version knows it. */
export function blockerName(id: BlockerId): Names {
  return known.get(id)?.name ?? { zh: id, en: id };
}

/** What it is, in one sentence. */
export function blockerExplanation(id: BlockerId): Names {
  return known.get(id)?.explanation ?? { zh: '', en: '' };
}

/** What it was compared with, as the detector would have it read. null if with nothing. */
export function againstText(id: BlockerId, against: string): Names | null {
  const strings = known.get(id)?.against;
  if (!strings || against === '') return null;
  return {
    zh: strings.zh.replace('{against}', () => against),
    en: strings.en.replace('{against}', () => against),
  };
}
