import { test } from '@playwright/test';

/**
 * Playwright's test with its own traces, pictures, films and network logs off, whatever a config asks for: they
 * hold passwords and personal data as they were typed and shown. `SEESAW_UNREDACTED=1` leaves them as the config
 * has them, for an author who looks into a scenario with UI mode or the trace viewer.
 */
export const redactedTest =
  process.env['SEESAW_UNREDACTED'] === '1'
    ? test
    : test.extend({
        trace: ['off', { scope: 'worker' }],
        screenshot: ['off', { scope: 'worker' }],
        video: ['off', { scope: 'worker' }],
        contextOptions: async ({ contextOptions }, use) => {
          const { recordHar: _har, recordVideo: _film, ...others } = contextOptions;
          await use(others);
        },
      });
