import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeFolder } from '../../src/store/make-folder.ts';

test('a folder and all above it are made, and one that is there already is left as it is', ({}, testInfo) => {
  const folder = testInfo.outputPath('a', 'b', 'c');
  makeFolder(folder);
  writeFileSync(join(folder, 'kept'), '');
  makeFolder(folder);
  expect(existsSync(join(folder, 'kept'))).toBe(true);
});

test('a file where a folder is needed is an error', ({}, testInfo) => {
  const file = testInfo.outputPath('file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow(/EEXIST/);
  expect(() => makeFolder(join(file, 'below'))).toThrow(/ENOTDIR/);
});

test('where nothing can be made it ends, and with the error of a read-only place', () => {
  test.skip(process.platform !== 'linux', '/proc is a Linux folder');
  expect(() => makeFolder('/proc/seesaw/audits')).toThrow(expect.objectContaining({ code: 'read-only' }));
});
