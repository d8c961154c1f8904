import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { test } from './reading-project.ts';

test('a stop file in the reports folder lets no audit begin, and nothing is left behind', async ({
  project,
}) => {
  project.write('reports/STOP', '');
  const { code, stderr } = await project.seesaw(['audit', 'reading', '--repeat', '1', '--lang', 'en']);
  expect(code).toBe(exitCodes.interrupted);
  expect(stderr).toMatch(
    /^There is a stop file, .*STOP, and nothing was walked: remove it, then run this again\.\n$/,
  );
  expect(readdirSync(join(project.folder, 'reports'))).toEqual(['STOP']);
});
