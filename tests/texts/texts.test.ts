import { expect, test } from '@playwright/test';
import { inspectTexts } from '../../src/detect/inspect-texts.ts';
import { halves, readTexts, type Half, type Language } from './read-texts.ts';
import { precision, recall, scoreTexts } from './score-texts.ts';

/** What is asserted of each half: on the texts set aside what was reached there, not what was hoped for. */
const least: Record<Language, Record<Half, { precision: number; plain: number; unusual: number }>> = {
  zh: {
    tuned: { precision: 0.97, plain: 0.97, unusual: 0.85 },
    held: { precision: 0.5, plain: 0.5, unusual: 0.1 },
  },
  en: {
    tuned: { precision: 0.97, plain: 0.97, unusual: 0.7 },
    held: { precision: 0.5, plain: 0.5, unusual: 0.1 },
  },
};
const names: Record<Half, string> = {
  tuned: 'that the recognition was tuned on',
  held: 'that were set aside beforehand',
};

for (const language of ['zh', 'en'] as const) {
  for (const half of halves) {
    test(`the ${language} texts ${names[half]} are read as well as the README says`, ({}, testInfo) => {
      const texts = readTexts(language, half);
      const { all, plain, unusual } = scoreTexts(texts, [...inspectTexts(texts)]);
      const figures = { precision: precision(all), plain: recall(plain), unusual: recall(unusual) };
      testInfo.annotations.push({
        type: 'score',
        description: JSON.stringify({ ...figures, texts: texts.length }),
      });
      const floor = least[language][half];
      expect(figures.precision).toBeGreaterThanOrEqual(floor.precision);
      expect(figures.plain).toBeGreaterThanOrEqual(floor.plain);
      expect(figures.unusual).toBeGreaterThanOrEqual(floor.unusual);
    });
  }

  test(`no ${language} text stands in both halves, and no id twice`, () => {
    const [tuned, held] = halves.map((half) => readTexts(language, half));
    const seen = new Set(tuned!.map(({ text }) => text));
    expect(held!.filter(({ text }) => seen.has(text)).length).toBe(0);
    const ids = [...tuned!, ...held!].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
}
