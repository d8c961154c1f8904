import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { auditName, readLatest, reportsFolderOf, setLatest } from '../../src/audit/reports-folder.ts';

test('an audit is named after its local start and what it walks', () => {
  const start = new Date(2026, 10, 2, 8, 5, 9);
  expect(auditName(start, 'first-apps')).toBe('2026-11-02-080509-first-apps');
  expect(auditName(start, '十个 应用/..')).toBe('2026-11-02-080509-十个-应用');
  expect(auditName(start, '..')).toBe('2026-11-02-080509');
});

test('audits below a folder called reports take turns; any other folder stands for itself', ({}, testInfo) => {
  const folder = testInfo.outputPath();
  expect(reportsFolderOf(join(folder, 'reports', 'a'))).toBe(join(folder, 'reports'));
  expect(reportsFolderOf(join(folder, 'out'))).toBe(join(folder, 'out'));
});

test('latest names the audit that was started last', ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  expect(readLatest(reports)).toBe(null);
  for (const name of ['first', 'second']) {
    mkdirSync(join(reports, name), { recursive: true });
    setLatest(join(reports, name));
    expect(realpathSync(readLatest(reports)!)).toBe(realpathSync(join(reports, name)));
  }
});

test('latest is read where it could only be a file, and says nothing of an audit that is gone', ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  mkdirSync(join(reports, 'first'), { recursive: true });
  writeFileSync(join(reports, 'latest'), 'first\n');
  expect(readLatest(reports)).toBe(join(reports, 'first'));
  writeFileSync(join(reports, 'latest'), 'gone\n');
  expect(readLatest(reports)).toBe(null);
});

test('an audit outside a reports folder leaves no latest beside it', ({}, testInfo) => {
  const out = testInfo.outputPath('out');
  mkdirSync(out);
  setLatest(out);
  expect(existsSync(testInfo.outputPath('latest'))).toBe(false);
  expect(existsSync(join(out, 'latest'))).toBe(false);
});
