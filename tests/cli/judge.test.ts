import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { appendFileSync, mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filePath } from '../../src/store/file-path.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { StoreError } from '../../src/store/store-error.ts';
import { recordWalk } from '../judge/record-walk.ts';

const bin = fileURLToPath(new URL('../../bin/seesaw.mjs', import.meta.url));

function seesaw(cwd: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '--lang', 'en', 'judge', ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function codeOf(open: () => unknown): string {
  try {
    open();
    return 'no error';
  } catch (error) {
    return (error as StoreError).code;
  }
}

/** A folder with two audits under `reports/`, each with one walk; returns the file of a screen of the later one. */
function twoAudits(cwd: string): string {
  let body = '';
  for (const audit of ['2026-11', '2026-10']) {
    const store = openStore(`${cwd}/reports/${audit}/seesaw.db`);
    recordWalk(store, `walk-${audit}`, { audit, startedAt: `${audit}-01T08:00:00.000Z` });
    if (audit === '2026-11') body = filePath(dirname(store.path), store.filesOf(`walk-${audit}`)[0]!.sha256);
    store.close();
  }
  return body;
}

test('judge takes the audit that was started last, and says what it did', ({}, info) => {
  twoAudits(info.outputPath());
  expect(seesaw(info.outputPath(), [])).toEqual({ status: 0, stdout: '1 walk judged.\n', stderr: '' });
  const later = openStore(info.outputPath('reports/2026-11/seesaw.db'), { readonly: true });
  const earlier = openStore(info.outputPath('reports/2026-10/seesaw.db'), { readonly: true });
  expect([later, earlier].map((store) => store.walkViews()[0]?.usable)).toEqual([1, 0]);
});

test('an older database beside the newest one does not stand in its way, and judge brings it up to date', ({}, info) => {
  twoAudits(info.outputPath());
  const old = info.outputPath('reports/2026-09/seesaw.db');
  mkdirSync(dirname(old));
  const raw = new Database(old);
  raw.exec(readFileSync(new URL('../../src/store/migrations/001-first.sql', import.meta.url), 'utf8'));
  raw.pragma(`application_id = ${0x53455357}`);
  raw.pragma('user_version = 1');
  raw.close();
  utimesSync(old, 0, 0);
  expect(codeOf(() => openStore(old, { readonly: true }))).toBe('older');
  expect(seesaw(info.outputPath(), ['latest']).stdout).toBe('1 walk judged.\n');
  expect(seesaw(info.outputPath(), [old])).toMatchObject({ status: 0, stderr: '' });
  expect(codeOf(() => openStore(old, { readonly: true }))).toBe('no error');
});

test('the export is the same on every run, whatever the time zone and the locale', ({}, info) => {
  twoAudits(info.outputPath());
  const here = seesaw(info.outputPath(), ['reports/2026-10', '--export', '-'], {
    TZ: 'Asia/Shanghai',
    LC_ALL: 'C',
  });
  const there = seesaw(info.outputPath(), ['reports/2026-10/seesaw.db', '--export', 'out.jsonl', '--json'], {
    TZ: 'America/St_Johns',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(here).toMatchObject({ status: 0, stderr: '1 walk judged.\n' });
  expect(here.stdout).toContain('"row":"walk"');
  expect(readFileSync(info.outputPath('out.jsonl'), 'utf8')).toBe(here.stdout);
  expect(JSON.parse(there.stdout)).toEqual({ judged: 1, unfinished: 0, damaged: [] });
});

test('whoever reads only the head of an export leaves no trouble behind', ({}, info) => {
  test.skip(process.platform === 'win32', 'needs a shell with a pipe');
  twoAudits(info.outputPath());
  const command = `"${process.execPath}" "${bin}" --lang en judge --export - | head -c 10`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: info.outputPath(), encoding: 'utf8' });
  expect(stdout).toHaveLength(10);
  expect(stderr).toMatch(/^(1 walk judged\.\n)?$/);
});

test('a wrong path is one sentence and code 2, no audit at all likewise', ({}, info) => {
  mkdirSync(info.outputPath('empty'));
  const missing = seesaw(info.outputPath('empty'), ['reports/none']);
  expect(missing).toMatchObject({ status: 2, stdout: '' });
  expect(missing.stderr).toMatch(/^.*reports\/none does not exist\. Check the path\.\n$/);
  expect(seesaw(info.outputPath('empty'), []).status).toBe(2);
});

test('damage is named and ends with the code of an integrity failure', ({}, info) => {
  appendFileSync(twoAudits(info.outputPath()), 'x');
  const { status, stdout } = seesaw(info.outputPath(), ['latest']);
  expect(status).toBe(4);
  expect(stdout).toMatch(/^Walk walk-2026-11 was left out: .* is damaged .*\n0 walks judged\.\n$/);
});
