import { expect, test } from '@playwright/test';
import { methodFacts } from '../../src/report/document/method-facts.ts';
import type { Finding, ReportDocument } from '../../src/report/document/report-document.ts';
import { methodWords } from '../../src/report/words/method-words.ts';
import { exampleHead } from '../store/example-walk.ts';

const ten: Finding = {
  id: 'one-click-onward',
  project: '',
  sentence: { zh: '10 款', en: '10' },
  definition: { zh: '', en: '' },
  yes: Array.from({ length: 10 }, (_, index) => ({ target: `app-${index}`, proof: '' })),
  no: [],
  open: [],
};
const none: Finding = { ...ten, id: 'clear-exit', yes: [], no: ten.yes };

function document(simulated: boolean): ReportDocument {
  const { environment } = exampleHead('w1');
  return {
    version: 'report-1',
    audit: { id: 'a', name: { zh: '审计', en: 'Audit' }, simulated, complete: 'never', startedAt: '' },
    findings: [ten, none],
    targets: [],
    aboutUs: [],
    seal: { state: 'none', root: null, sealedAt: null, signers: [], stamps: [] },
    reviews: {
      ...{ findings: 0, confirmed: 0, rejected: 0, undecided: 0, unreviewed: 0 },
      ...{ by: [], rejections: [] },
    },
    method: {
      from: '2026-11-01T18:30:00.000Z',
      to: '2026-11-01T19:00:00.000Z',
      walks: { all: 100, usable: 99 },
      repeats: { min: 5, max: 5 },
      environments: [{ ...environment, project: '', walks: 100 }],
      scenarios: [],
      versions: [],
      searchBudget: { depth: 6, screens: 60 },
      descriptiveOnly: false,
    },
    walks: [],
    comparisons: [],
    blockers: [],
  };
}

const told = (simulated: boolean, lang: 'zh' | 'en') =>
  methodWords[lang](methodFacts(document(simulated)))
    .flatMap(({ text }) => text)
    .join('\n');

test('ten of ten and none of ten carry their exact bounds, if the targets had been drawn at random', () => {
  expect(told(false, 'en')).toContain(
    '10 of 10: if the targets had been drawn at random, 95 % bounds of 69.2 % to 100.0 %.',
  );
  expect(told(false, 'zh')).toContain('95 % 区间为 0.0 % 至 30.8 %');
});

test('of fictional apps no bound is said, and that they are fictional', () => {
  expect(told(true, 'en')).not.toContain('at random');
  expect(told(true, 'zh')).toContain('演示·虚构应用');
});

test('times are told in the zone where the walks took place', () => {
  expect(told(true, 'en')).toContain('2026-11-02 02:30 to 2026-11-02 03:00 (Asia/Shanghai)');
});

test('what was assumed is told with its range, and the budget of the search', () => {
  expect(told(true, 'en')).toContain('reading Chinese 400 characters a minute (255–600)');
  expect(told(true, 'en')).toContain('at most 6 clicks deep and 60 screens');
});

test('how the sites were treated, and who the browser said that it was', () => {
  const box = (manners: ReportDocument['method']['manners'], lang: 'zh' | 'en') => {
    const whole = document(false);
    return JSON.stringify(methodWords[lang](methodFacts({ ...whole, method: { ...whole.method, manners } })));
  };
  const usual = { identify: [], pauseMs: null };
  expect(box(usual, 'en')).toContain(
    'nothing was added, no other browser imitated. Over all walks, at least 1000 ms',
  );
  expect(box(usual, 'zh')).toContain('没有附加身份。同一网站的两次打开或操作之间');
  const said = { identify: ['Seesaw (+https://audit.example)', 'audit@audit.example'], pauseMs: 0 };
  expect(box(said, 'en')).toContain('Seesaw (+https://audit.example); audit@audit.example.');
  expect(box(said, 'en')).not.toContain('at least');
});

test('no word calls anything illegal', () => {
  expect(told(false, 'zh') + told(false, 'en')).not.toMatch(/违法|非法|\billegal/);
});
