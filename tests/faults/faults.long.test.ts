import { test } from '@playwright/test';
import { expectSurvived } from './expect-survived.ts';

test.skip(process.platform !== 'linux', 'processes are told apart by /proc');

test('a full disk and a network that is cut cost what was in flight, and --resume makes the audit what it would have been', async () => {
  test.setTimeout(600_000);
  await expectSurvived([{ kind: 'disk full', moment: 0.4 }], [{ kind: 'network cut', moment: 0.6379 }]);
});
