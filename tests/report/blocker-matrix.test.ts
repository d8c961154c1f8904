import { expect, test } from '@playwright/test';
import type { ComparedWalk } from '../../src/compare/compared-walk.ts';
import { compareTarget } from '../../src/compare/compare-target.ts';
import { detectors } from '../../src/detect/detectors.ts';
import { blockerMatrix } from '../../src/report/document/blocker-matrix.ts';
import type { ReportTarget } from '../../src/report/document/report-document.ts';
import { familyWords } from '../../src/report/words/family-words.ts';
import { recognisedWords } from '../../src/report/words/recognised-words.ts';
import { blockerIds } from '../../src/model/blocker.ts';
import { exit, found, onward } from '../compare/build-walks.ts';

function target(id: string, walks: ComparedWalk[]): ReportTarget {
  const { comparisons, flows } = compareTarget(walks, 'every');
  return {
    ...{ anchor: id, target: id, project: '', sector: '', origin: '', reference: false, comparisons },
    name: { zh: id, en: id },
    flows: flows.map(({ flow, direction, from, to }) => {
      return { anchor: `${id}-${flow}`, flow, direction, from, to, shown: null, ledgers: [] };
    }),
  };
}

test('a cell holds the most severe blocker of the family that counts, over all exits of the target', () => {
  const both = target('both', [
    ...onward({}),
    ...exit({ flow: 'downgrade', blockers: [found('ENT-02', 3)] }),
    ...exit({
      flow: 'refund',
      blockers: [found('ENT-01', 5), found('LOS-01', 2)],
    }),
  ]);
  const rows = blockerMatrix([both, target('fair', [...onward({}), ...exit({})])]);
  const row = (family: string) => rows.find((each) => each.family === family)?.cells;
  expect(row('ENT')).toEqual([{ id: 'ENT-01', severity: 5, proof: 'both-refund' }, null]);
  expect(row('LOS')).toEqual([{ id: 'LOS-01', severity: 2, proof: 'both-refund' }, null]);
  expect(row('VIS')).toEqual([null, null]);
});

test('what does not count has no cell', () => {
  const notCounted = { why: 'control', by: 'RET-01' } as const;
  const [row] = blockerMatrix([
    target('a', [...onward({}), ...exit({ blockers: [found('RET-01', 2, { notCounted })] })]),
  ]).filter(({ family }) => family === 'RET');
  expect(row?.cells).toEqual([null]);
});

test('every family and every blocker has its words in both languages', () => {
  for (const { family } of blockerMatrix([])) expect(familyWords[family], family).toBeDefined();
  for (const { meta } of detectors) expect(meta.family).toBe(meta.id.slice(0, 3));
  for (const id of blockerIds)
    for (const text of Object.values(recognisedWords[id])) expect(text, id).toMatch(/[。.]$/);
});
