import type { ModelData } from '../../../src/lexicon/model/model-data.ts';
import type { LabelledText } from '../read-texts.ts';
import { precision, recall, type Tally } from '../score-texts.ts';

/** Whether a text holds a blocker, what the rules say and how probable the model finds it. */
export interface Judged {
  language: 'zh' | 'en';
  /** Whose text it is. */
  hand: string;
  wording: LabelledText['wording'];
  probability: number;
  ruled: boolean;
  holds: boolean;
}

type Thresholds = ModelData['thresholds']['zh'];
type Figures = ModelData['figures']['zh'];

/** Aimed at on another writer's texts, of which a third hold nothing and were written to mislead. */
const aim = 0.93;
const grid = Array.from({ length: 24 }, (_, index) => (index + 1) / 25);

/** The thresholds that find most, plain and unusual wording counting alike, while precision stays at what is aimed at. */
export function chooseThresholds(judged: readonly Judged[]): Thresholds {
  const likely = judged.filter(({ probability, ruled, holds }) => probability >= grid[0]! || ruled || holds);
  let best = { keep: 1, add: 1, found: -1 };
  for (const keep of grid) {
    for (const add of grid) {
      if (add < keep) continue;
      const { precision: right, plain, unusual } = figuresOf(likely, { keep, add });
      if (right >= aim && plain + unusual > best.found) best = { keep, add, found: plain + unusual };
    }
  }
  return { keep: best.keep, add: best.add };
}

/** Without thresholds: what the rules find by themselves. */
export function figuresOf(judged: readonly Judged[], thresholds: Thresholds | null): Figures {
  const all: Tally = { right: 0, missed: 0, invented: 0 };
  const by = { plain: { ...all }, unusual: { ...all } };
  for (const { wording, probability, ruled, holds } of judged) {
    const found = thresholds ? probability >= (ruled ? thresholds.keep : thresholds.add) : ruled;
    if (!found && !holds) continue;
    const kind = !found ? 'missed' : holds ? 'right' : 'invented';
    all[kind]++;
    by[wording][kind]++;
  }
  const rounded = (share: number): number => Number(share.toFixed(3));
  return {
    precision: rounded(precision(all)),
    plain: rounded(recall(by.plain)),
    unusual: rounded(recall(by.unusual)),
  };
}
