import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { root } from '../run-command.ts';

test('the README lists every exit code and no other', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const listed = [...readme.matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]));

  expect(listed).toEqual(Object.values(exitCodes));
});
