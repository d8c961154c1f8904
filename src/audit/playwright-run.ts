import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFile } from './own-file.ts';
import { unredactedFolder } from './unredacted-folder.ts';
import { stopOrder, WalkEvent } from './walk-event.ts';

export type PlaywrightRun = {
  /** Process id, once it runs. */
  readonly pid: number | undefined;
  /** Asks it, once, to end as on Ctrl-C. */
  stop(): void;
  /** How it ended; never rejects. */
  readonly ended: Promise<PlaywrightEnd>;
};

export type PlaywrightEnd = {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** What it printed last: the only place where it says that a config does not load. */
  said: string;
};

/** As much of its output is kept, characters. */
const keep = 10_000;

/**
 * Runs Playwright Test's command as a process of its own and hands on what its reporter tells. Nothing that it
 * prints by itself reaches the terminal: the text of a page may stand in it.
 */
export function playwrightRun(
  cli: string,
  args: readonly string[],
  { env, onEvent }: { env: Record<string, string | undefined>; onEvent: (event: WalkEvent) => void },
): PlaywrightRun {
  // What Playwright leaves behind of a failed test has not passed the write gate: it is not kept.
  const leftovers = mkdtempSync(join(tmpdir(), 'seesaw-'));
  const output = unredactedFolder() ?? leftovers;
  const command = [cli, 'test', ...args, '--output', output, '--add-reporter', ownFile('progress-reporter')];
  const child = spawn(process.execPath, command, {
    env: {
      ...process.env,
      // No scenario needs to know what opens the key.
      SEESAW_KEY_PASSPHRASE: undefined,
      PLAYWRIGHT_NO_COPY_PROMPT: '1',
      PLAYWRIGHT_HTML_OPEN: 'never',
      FORCE_COLOR: '0',
      SEESAW_LEFTOVERS: leftovers,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // In a group of its own a terminal's Ctrl-C reaches it through us alone, once, however often it is pressed.
    detached: process.platform !== 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => (said = (said + text).slice(-keep)));
  }
  let listens = false;
  child.on('message', (message) => {
    listens = true;
    onEvent(WalkEvent.parse(message));
  });
  const ended = endOf(child).then((end) => {
    // The reporter clears up too, where it outlives us.
    rmSync(leftovers, { recursive: true, force: true });
    return { ...end, said };
  });
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    // Before its reporter listens there is nothing to end well.
    if (listens && child.connected) child.send(stopOrder);
    else child.kill();
  };
  return { pid: child.pid, stop, ended };
}

/** Ends when the process has ended and everything that it told has arrived. */
function endOf(child: ChildProcess): Promise<Pick<PlaywrightEnd, 'code' | 'signal'>> {
  return new Promise((resolve) => {
    let end: Pick<PlaywrightEnd, 'code' | 'signal'> | null = null;
    const settle = () => {
      if (end !== null && !child.connected) resolve(end);
    };
    child.on('error', () => resolve({ code: null, signal: null }));
    child.on('disconnect', settle);
    child.on('exit', (code, signal) => {
      end = { code, signal };
      settle();
    });
  });
}
