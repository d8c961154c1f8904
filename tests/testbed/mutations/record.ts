import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepWalks, walksOf } from './recorded.ts';
import { variants } from './variants.ts';
import type { Variant } from './variants.ts';
import { walkMutations } from './walk-mutations.ts';

/**
 * `node --import tsx tests/testbed/mutations/record.ts [variant …]`: walks the mutations live and keeps the facts that
 * `tests/testbed/mutations.test.ts` judges again. About ten minutes for each of the four variants.
 */
const asked = process.argv.slice(2);
for (const variant of variants.filter((each: Variant) => asked.length === 0 || asked.includes(each))) {
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-mutations-'));
  const out = join(folder, 'audit');
  const ended = await walkMutations({ variant, out, permits: join(folder, 'permits.json') });
  const walks = walksOf(out);
  console.log(`${variant}: ${walks.length} walks, ${keepWalks(variant, walks)} bytes`);
  if (ended.code !== 0) {
    console.log(ended.stdout + ended.stderr);
    process.exitCode = 1;
  }
  rmSync(folder, { recursive: true, force: true });
}
