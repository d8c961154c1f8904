import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenario } from 'seesaw';
import { asIfNothingWere } from './plain-site.ts';
import { pages } from './pages/index.ts';

/** `HOSTILE_PORT`: of the server of all targets; `HOSTILE_PAGES`: those to walk; `HOSTILE_OUT`: where peaks are told. */
const { HOSTILE_PORT: port, HOSTILE_PAGES: ids = '', HOSTILE_OUT: out } = process.env;

// The most memory that this worker ever held, KB.
process.on('exit', () => {
  if (!out || process.env['TEST_WORKER_INDEX'] === undefined) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${process.pid}.rss`), String(process.resourceUsage().maxRSS));
});

for (const id of ids.split(',').filter(Boolean)) {
  const { walk } = pages[id] ?? asIfNothingWere;
  const name = { zh: id, en: id };
  const origin = `http://${id}.localhost:${port}`;
  scenario(id, { name, sector: 'hostile', origin }, ({ exit }) => {
    exit('cancel-renewal', { from: 'renewing', to: 'ending' }, async ({ page, context, walk: verbs }) => {
      await walk({ page, context, walk: verbs });
    });
  });
}
