import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { ReportDocument } from '../../src/report/document/report-document.ts';
import { reportAudit } from '../../src/report/report-audit.ts';
import type { Review } from '../../src/model/review.ts';
import { recordReviewed, say } from '../judge/reviewed-audit.ts';

type Said = Pick<Review, 'verdict'> & Partial<Review>;

/** The report of an audit of which people said this, and its files. */
function reported(database: string, said: Record<string, Said> = {}) {
  const store = recordReviewed(database);
  for (const [blocker, review] of Object.entries(said)) say(store, blocker, review);
  judgeAudit(store);
  store.close();
  const { page } = reportAudit(database);
  const read = (file: string) => readFileSync(join(dirname(page), file), 'utf8');
  return { read, document: ReportDocument.parse(JSON.parse(read('report.json'))) };
}

test('what nobody looked at is marked as not reviewed', ({}, info) => {
  const { read, document } = reported(info.outputPath('seesaw.db'));

  expect(document.reviews).toEqual({
    ...{ findings: 2, confirmed: 0, rejected: 0, undecided: 0, unreviewed: 2 },
    ...{ by: [], rejections: [] },
  });
  const page = read('index.html');
  expect(page).toContain('仅据文字，未经复核，发表前须人工复核');
  expect(page).toContain('None of the 2 findings by words alone is reviewed');
  expect(page).toContain('仅凭文字认出的障碍共 2 条，均未经复核');
  expect(read('blockers.csv').split('\r\n')[1]).toContain(',not reviewed,');
});

test('the report says who reviewed how many and when, and lists what was rejected with the reason', ({}, info) => {
  const { read, document } = reported(info.outputPath('seesaw.db'), {
    'RET-01': { verdict: 'confirm', reviewer: '李编辑', at: '2026-11-23T09:00:00.000Z' },
    'LOS-01': { verdict: 'reject', note: '只是介绍 <b>权益</b>' },
  });

  expect(document.reviews).toMatchObject({
    ...{ findings: 2, confirmed: 1, rejected: 1, unreviewed: 0 },
    by: [{ reviewer: '李编辑' }, { reviewer: '王记者' }],
    rejections: [{ target: 'qinghe', flow: 'downgrade', blocker: 'LOS-01', note: '只是介绍 <b>权益</b>' }],
  });
  const [page, markdown] = [read('index.html'), read('report.md')];
  expect(page).toContain(
    '1 of 2 text-only findings confirmed, 1 rejected (not counted), 0 not reviewed; reviewed by 李编辑 (2026-11-23), 王记者 (2026-11-22).',
  );
  expect(page).toContain(
    '清河阅读 · 降级 · 强调损失 LOS-01“降级后您将失去以下权益：4K 画质、免广告”：只是介绍 &lt;b>权益&lt;/b>（王记者，2026-11-22）',
  );
  expect(page).toContain('不计入：王记者 复核否定（2026-11-22）：只是介绍 &lt;b>权益&lt;/b>');
  expect(page).toContain('By the words alone, confirmed by 李编辑 (2026-11-23)');
  expect(page).not.toContain('<b>权益</b>');
  expect(markdown).toContain('由 李编辑');
  expect(markdown).toContain('只是介绍 &lt;b&gt;权益');
  expect(document.comparisons[0]!.blockers).toEqual(['RET-01', 'CNF-01']);
});

test('the page says nothing of reviews where nothing rests on words alone', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'), { isPlain: true });
  store.close();
  const { page, document } = reportAudit(store.path);

  expect(document.reviews.findings).toBe(0);
  expect(readFileSync(page, 'utf8')).not.toContain('人工复核');
});
