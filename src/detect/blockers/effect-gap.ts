import { parseEffect } from '../../lexicon/parse-effect.ts';
import type { Detector } from '../detector.ts';
import { inPassage, nowhere } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '生效时间不一致', en: 'Takes effect later' };
/** Longest time from the commit control to an effect that still is at once (decisions, Measurement 14). */
const atOnceMs = 24 * 3600_000;

export const effectGap: Detector = {
  strings: {
    name,
    explanation: {
      zh: '升级立即生效，退出要等到以后才生效，而且没有让人选择。',
      en: 'The upgrade takes effect at once, the way out only later, and there was no choice.',
    },
    against: { zh: '升级生效：{against}', en: 'The upgrade took effect: {against}' },
    note: 'A fact, no reproach: waiting for the end of the paid period can be better for the customer.',
  },
  meta: {
    id: 'TIM-02',
    name,
    family: 'TIM',
    severity: 2,
    ontology: 'Obstruction',
    version: 'TIM-02/1 effect-1',
  },
  compares: 'pair',
  detect(walk, { counterpart }) {
    if (counterpart?.effect !== 'now') return [];
    if (effectOf(walk) !== 'later' || offersBoth(walk)) return [];
    const said = saidLater(walk);
    return [
      {
        ...(said ?? nowhere),
        strength: 2,
        against: counterpart.effectDay,
        confidence: said ? 0.8 : 0.9,
      },
    ];
  },
};

/** The day on which a walk took effect; '' where no date is known. */
export function effectDay({ measured }: WalkView): string {
  return (measured.effectiveAt ?? '').slice(0, 10);
}

/** When the change takes effect, as far as it is known: proven or shown; null where it is not. */
export function effectOf({ outcome, measured, parts, head, flow }: WalkView): 'now' | 'later' | null {
  if (outcome === 'done-later') return 'later';
  if (!['done-now', 'safe-stop'].includes(outcome)) return null;
  if (measured.effectiveAt === null) return outcome === 'done-now' ? 'now' : null;
  const committed = Date.parse(head.startedAt) + (parts.commit?.doneAt ?? flow.to);
  return Date.parse(measured.effectiveAt) - committed > atOnceMs ? 'later' : 'now';
}

const now = /立即|马上|即时|现在|immediately|right away|now\b|today/iu;
const later =
  /到期|期满|下月|次月|周期结束|下个|end of|at renewal|next (?:billing|month|cycle)|when (?:my|your)/iu;

/** Both moments could be chosen on one screen: the later one was the person's choice. */
function offersBoth({ flow, indication }: WalkView): boolean {
  return flow.states.some((state) => {
    if (!indication || state.at < indication.doneAt) return false;
    const options = state.controls
      .filter((each) => !each.chat && !each.state.disabled)
      .map((each) => each.name);
    return (
      options.some((label) => now.test(label) && !later.test(label)) &&
      options.some((label) => later.test(label))
    );
  });
}

/** The words that say when: the newest that speak of a later moment. */
function saidLater(walk: WalkView): ReturnType<typeof inPassage> | null {
  const atIso = walk.head.startedAt;
  if (atIso === '') return null;
  const speaks = walk.passages.findLast((passage) =>
    parseEffect(passage.text, atIso).some(({ when }) => when === 'later' || when === 'period-end'),
  );
  return speaks ? inPassage(speaks) : null;
}
