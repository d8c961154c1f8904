import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Member } from './member.ts';
import { installPackages } from './server/required-packages.ts';
import { startDokuwiki } from './server/start-dokuwiki.ts';

/*
 * tsx scenarios/dokuwiki/serve.ts [--port 4180]               serves a clean wiki until Ctrl-C
 * tsx scenarios/dokuwiki/serve.ts [--port 4180] -- command…   serves it while the command runs, ends as it ended
 */
const usage = 'serve.ts [--port 4180] [-- command…]';

const Accounts = z.object({ accounts: z.object({ 'dokuwiki-admin': Member }) });

async function main(): Promise<number> {
  const split = process.argv.indexOf('--');
  const own = process.argv.slice(2, split === -1 ? undefined : split);
  const command = split === -1 ? [] : process.argv.slice(split + 1);
  const { values } = parseArgs({ args: own, options: { port: { type: 'string', default: '4180' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`--port：1–65535。 / --port: 1 to 65535. ${usage}`);
    return 2;
  }

  // From here on Ctrl-C and SIGTERM are answered by an orderly end, also while the wiki still starts.
  const signalled = new Promise<NodeJS.Signals>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });

  installPackages((line) => console.error(line));
  const file = join(import.meta.dirname, 'accounts.demo.json');
  const admin = Accounts.parse(JSON.parse(readFileSync(file, 'utf8'))).accounts['dokuwiki-admin'];
  const wiki = await startDokuwiki({ port, admin });
  console.log(`ready ${wiki.url}`);
  try {
    const [name, ...rest] = command;
    if (name === undefined) {
      await signalled;
      return 0;
    }
    const child = spawn(name, rest, { stdio: 'inherit' });
    // A terminal's Ctrl-C reaches the command by itself.
    void signalled.then((signal) => signal === 'SIGTERM' && child.kill(signal));
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  } finally {
    await wiki.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
