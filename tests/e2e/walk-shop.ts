import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { root, runCommand, type Ended } from '../run-command.ts';
import { freePort } from '../free-port.ts';

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');

export type ShopWalks = Ended & { folder: string; rows(sql: string): Record<string, unknown>[] };

/** Walks scenarios of the shop with a bare `playwright test`; what they wrote lies in `folder`. */
export async function walkShop(
  folder: string,
  files: string[],
  options: string[] = [],
  env: Record<string, string> = {},
): Promise<ShopWalks> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const permits = join(folder, 'permits.json');
  const permit = {
    origin: `http://127.0.0.1:${port}`,
    flow: 'downgrade',
    account: null,
    cap: '0',
    currency: 'CNY',
    expires: '2099-01-01',
    who: 'demo',
  };
  writeFileSync(permits, JSON.stringify({ permits: [permit] }));
  const out = join(folder, 'audit');
  const ended = await runCommand(
    process.execPath,
    [cli, 'test', '-c', join(root, 'tests/e2e/scenarios'), ...files, ...options],
    {
      env: { SHOP_PORT: String(port), SEESAW_OUT: out, SEESAW_PERMITS: permits, ...env },
    },
  );
  const rows = (sql: string) => {
    const db = new Database(join(out, 'seesaw.db'), { readonly: true });
    try {
      return db.prepare(sql).all() as Record<string, unknown>[];
    } finally {
      db.close();
    }
  };
  return { ...ended, folder: out, rows };
}
