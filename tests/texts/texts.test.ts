import { expect, test } from '@playwright/test';
import { inspectTexts } from '../../src/detect/inspect-texts.ts';
import { readTexts, sets, type Language, type TextSet } from './read-texts.ts';
import { precision, recall, scoreTexts } from './score-texts.ts';

/** All but those that the model was trained on: of itself it says nothing there. */
type Scored = Exclude<TextSet, 'trained'>;

/** What is asserted of each set. Of the texts set aside it is what was reached there, a little less. */
const least: Record<Language, Record<Scored, { precision: number; plain: number; unusual: number }>> = {
  zh: {
    tuned: { precision: 0.99, plain: 0.99, unusual: 0.99 },
    held: { precision: 0.96, plain: 0.97, unusual: 0.86 },
    fresh: { precision: 0.98, plain: 0.96, unusual: 0.94 },
    last: { precision: 0.95, plain: 0.92, unusual: 0.69 },
    short: { precision: 0.99, plain: 0.92, unusual: 1 },
    blind: { precision: 0.97, plain: 0.91, unusual: 0.77 },
  },
  en: {
    tuned: { precision: 0.99, plain: 0.99, unusual: 0.99 },
    held: { precision: 0.98, plain: 0.95, unusual: 0.74 },
    fresh: { precision: 0.95, plain: 0.97, unusual: 0.83 },
    last: { precision: 0.94, plain: 0.88, unusual: 0.6 },
    short: { precision: 0.99, plain: 0.91, unusual: 1 },
    blind: { precision: 0.94, plain: 0.87, unusual: 0.8 },
  },
};
const names: Record<Scored, string> = {
  tuned: 'that the rules were tuned on',
  held: 'that were set aside beforehand',
  fresh: 'that were written when the tuning was over',
  last: 'that were written when the model had its form',
  short: 'that are short and stand alone',
  blind: 'of a hand that saw neither texts nor rules',
};

for (const language of ['zh', 'en'] as const) {
  for (const [set, name] of Object.entries(names) as [Scored, string][]) {
    test(`the ${language} texts ${name} are read as well as the README says`, ({}, testInfo) => {
      const texts = readTexts(language, set);
      const { all, plain, unusual } = scoreTexts(texts, [...inspectTexts(texts)]);
      const figures = { precision: precision(all), plain: recall(plain), unusual: recall(unusual) };
      testInfo.annotations.push({
        type: 'score',
        description: JSON.stringify({ ...figures, texts: texts.length }),
      });
      const floor = least[language][set];
      expect(figures.precision).toBeGreaterThanOrEqual(floor.precision);
      expect(figures.plain).toBeGreaterThanOrEqual(floor.plain);
      expect(figures.unusual).toBeGreaterThanOrEqual(floor.unusual);
    });
  }

  test(`no ${language} text stands in two sets, and no id twice`, () => {
    const ids = sets.flatMap((set) => readTexts(language, set).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const [tuned, ...later] = sets.map((set) => readTexts(language, set).map(({ text }) => text));
    for (const texts of later) expect(texts.filter((text) => tuned!.includes(text))).toEqual([]);
  });
}
