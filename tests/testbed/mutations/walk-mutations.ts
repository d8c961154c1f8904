import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutations } from '../../../src/testbed/apps/plain/mutations.ts';
import { freePort } from '../../free-port.ts';
import { root, seesaw } from '../../run-command.ts';
import type { Ended } from '../../run-command.ts';
import type { Variant } from './variants.ts';

/** Walks all mutations live in one variant and stores the audit in `out`; `permits`: a file to write. */
export async function walkMutations({
  variant,
  out,
  permits,
}: {
  variant: Variant;
  out: string;
  permits: string;
}): Promise<Ended> {
  const port = await freePort();
  const permit = { account: null, cap: '0.00', currency: 'CNY', expires: '2099-01-01', who: 'demo' };
  const flows = mutations.flatMap(({ id, flow }) => ['upgrade', flow].map((each) => ({ id, flow: each })));
  const given = flows.map(({ id, flow }) => ({
    ...permit,
    origin: `http://plain-${id}.localhost:${port}`,
    flow,
  }));
  writeFileSync(permits, JSON.stringify({ permits: given }));
  const folder = join(root, 'tests/testbed/mutations');
  const config = join(folder, 'playwright.config.ts');
  return seesaw(['audit', folder, '--config', config, '--repeat', '1', '--workers', '1', '--out', out], {
    env: {
      SEESAW_TESTBED_PORT: String(port),
      SEESAW_PERMITS: permits,
      SEESAW_MUTATIONS: variant,
      SEESAW_LANG: 'en',
    },
  });
}
