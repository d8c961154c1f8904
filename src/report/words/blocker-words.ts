import { detectors } from '../../detect/detectors.ts';
import type { BlockerId } from '../../model/blocker.ts';
import type { Names } from '../../model/walk.ts';
import { ledgerTextInWords } from './prominence-words.ts';
import { safeText } from '../../words/safe-text.ts';

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
  const held = id === 'VIS-01' ? ledgerTextInWords(safeText(against, 600)) : inBothTongues(readable(against));
  return {
    zh: strings.zh.replace('{against}', () => held.zh),
    en: strings.en.replace('{against}', () => held.en),
  };
}

function inBothTongues(text: string): Names {
  return { zh: text, en: text };
}

/** A moment to the minute; other words safe and as they are. */
function readable(against: string): string {
  return safeText(against, 120).replace(/(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z/g, '$1 $2 UTC');
}
