import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { test } from './reading-project.ts';

test('with --headed the browser has a window, and where no desktop can show it the audit says so and stops', async ({
  project,
}) => {
  test.skip(process.platform !== 'linux', 'elsewhere there is always a desktop');
  project.gate.open();
  const { code, stderr } = await project.seesaw(['audit', 'reading', '--headed', '--lang', 'en'], {
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  });
  expect(code, stderr).toBe(exitCodes.machine);
  expect(stderr).toContain('The browser is to have a window (--headed, or headless: false in the config)');
});
