import { expect, test } from '@playwright/test';
import { readText } from '../../src/detect/read-text.ts';
import { readTexts, type LabelledText } from './texts/read-texts.ts';

interface Score {
  precision: number;
  recall: number;
  recallPlain: number;
  recallUnusual: number;
  wrong: string[];
}

/** What the words alone say, held against what a careful reader marked. */
function score(texts: readonly LabelledText[]): Score {
  let [right, invented] = [0, 0];
  const found = { plain: 0, unusual: 0 };
  const marked = { plain: 0, unusual: 0 };
  const wrong: string[] = [];
  for (const { text, role, ids, unusual } of texts) {
    const read = readText(text, role).map(({ id }) => id as string);
    const kind = unusual ? 'unusual' : 'plain';
    const seen = ids.filter((id) => read.includes(id));
    const tooMany = read.filter((id) => !ids.includes(id));
    marked[kind] += ids.length;
    found[kind] += seen.length;
    right += seen.length;
    invented += tooMany.length;
    if (tooMany.length > 0 || seen.length < ids.length)
      wrong.push(`${text} → ${read.join(' ') || 'nothing'}`);
  }
  return {
    precision: right / (right + invented),
    recall: (found.plain + found.unusual) / (marked.plain + marked.unusual),
    recallPlain: found.plain / marked.plain,
    recallUnusual: found.unusual / marked.unusual,
    wrong,
  };
}

for (const language of ['zh', 'en'] as const) {
  const { tuned, setAside } = readTexts(language);

  test(`the ${language} texts that the recognition was tuned on are read as a careful reader reads them`, () => {
    const { precision, recall, wrong } = score(tuned);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  test(`the ${language} texts set aside beforehand are read almost as well`, ({}, testInfo) => {
    const { precision, recallPlain, recallUnusual, recall } = score(setAside);
    const figures = { precision, recall, recallPlain, recallUnusual, texts: setAside.length };
    testInfo.annotations.push({ type: 'score', description: JSON.stringify(figures) });
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recallPlain).toBeGreaterThanOrEqual(0.85);
    expect(recallUnusual).toBeGreaterThanOrEqual(0.6);
  });
}
