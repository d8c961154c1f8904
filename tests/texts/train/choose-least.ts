import type { ModelData } from '../../../src/lexicon/model/model-data.ts';
import type { LabelledText } from '../read-texts.ts';
import { precision, recall, type Tally } from '../score-texts.ts';

/** Whether a text holds a blocker, what the rules say and how probable the model finds it. */
export interface Judged {
  language: 'zh' | 'en';
  /** Whose text it is. */
  hand: string;
  wording: LabelledText['wording'];
  /** What the second look goes by. */
  looked: number[];
  probability: number;
  ruled: boolean;
  holds: boolean;
}

type Figures = ModelData['figures']['zh'];

/** Aimed at on other writers' texts, of which a third hold nothing and were written to mislead. */
const aim = 0.95;

/** The lowest probability, in hundredths, from which on precision is what is aimed at. */
export function chooseLeast(judged: readonly Judged[]): number {
  for (let least = 5; least < 100; least++) {
    if (figuresOf(judged, least / 100).precision >= aim) return least / 100;
  }
  return 1;
}

/** Without a least probability: what the rules find by themselves. */
export function figuresOf(judged: readonly Judged[], least: number | null): Figures {
  const all: Tally = { right: 0, missed: 0, invented: 0 };
  const by = { plain: { ...all }, unusual: { ...all } };
  for (const { wording, probability, ruled, holds } of judged) {
    const found = least === null ? ruled : probability >= least;
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
