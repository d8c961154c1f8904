import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuditDocument } from '../audit/audit-document.ts';
import type { Lang } from '../model/walk.ts';
import type { OwnAccounts } from './own-accounts.ts';

export type AgainRequest = {
  /** Folder in which everything is laid out. */
  folder: string;
  repeat: number;
  workers: number;
  /** Folder of the new audit, absolute. */
  out: string;
  accounts: OwnAccounts;
  /** The reproducer's own permits; null: nothing is completed. */
  permits: string | null;
  lang: Lang;
};

/** What a foreign scenario sees of the environment of whoever walks it again: what programs need to run at all. */
const passedOn =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TERM|NO_COLOR|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES.*|XDG_\w+|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|FONTCONFIG_\w+|LD_LIBRARY_PATH|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS|PLAYWRIGHT_BROWSERS_PATH|SEESAW_BROWSER|SEESAW_KEYS|SEESAW_STATE|SEESAW_TESTBED_PORT)$/i;

/**
 * Walks what is laid out as `seesaw audit` does, in a process of its own, whose progress and messages go to stderr.
 *
 * @param signal stops it as Ctrl-C does
 * @returns what came of it; null if it did not come to an end that can be told. `code`: its exit code
 */
export async function walkAgain(
  { folder, repeat, workers, out, accounts, permits, lang }: AgainRequest,
  signal: AbortSignal,
): Promise<{ document: AuditDocument | null; code: number }> {
  const command = fileURLToPath(new URL('../../bin/seesaw.mjs', import.meta.url));
  const options = [
    '--repeat',
    `${repeat}`,
    '--workers',
    `${workers}`,
    '--out',
    out,
    '--json',
    '--lang',
    lang,
  ];
  const child = spawn(process.execPath, [command, 'audit', 'sources', ...options], {
    cwd: folder,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name))),
      SEESAW_ACCOUNTS: JSON.stringify(accounts),
      SEESAW_PERMITS: permits === null ? join(folder, 'permits.json') : resolve(permits),
      SEESAW_LEDGER: resolve(process.env['SEESAW_LEDGER'] ?? 'reports/spending.db'),
      SEESAW_LANG: lang,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A terminal's Ctrl-C reaches it through us alone.
    detached: process.platform !== 'win32',
  });
  const stop = () => void child.kill('SIGINT');
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  child.stdout.setEncoding('utf8');
  let told = '';
  child.stdout.on('data', (text: string) => (told += text));
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (ended) => done(ended ?? 130));
  });
  signal.removeEventListener('abort', stop);
  return { document: told === '' ? null : AuditDocument.parse(JSON.parse(told)), code };
}
