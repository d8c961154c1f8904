import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Requests that PHP's built-in server answers at the same time; one page asks for several files. */
const servedAtOnce = 4;

/**
 * PHP's workers outlive a PHP that is told to end, so PHP leads a process group of its own, in which a watcher
 * ends everybody as soon as our end of its pipe closes: also when this process is killed.
 */
const inItsOwnGroup = 'exec 3<&0; (cat <&3 >/dev/null; kill -TERM 0) & exec php "$@" 3<&- </dev/null';

/**
 * Starts PHP's built-in server and waits until it listens. Returns what ends it and all of its workers.
 *
 * @throws with what PHP said, if it ends instead.
 */
export async function startPhp(options: string[]): Promise<() => Promise<void>> {
  const php = spawn('sh', ['-c', inItsOwnGroup, 'sh', ...options], {
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(servedAtOnce) },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  // Comes when the last of the group has let go of its standard error.
  const allEnded = once(php, 'close');
  const end = async (): Promise<void> => {
    php.stdin.destroy();
    await allEnded;
  };
  let said = '';
  const listens = await new Promise<boolean>((resolve) => {
    php.once('exit', () => resolve(false));
    php.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (said.includes('Development Server')) resolve(true);
    });
  });
  if (listens) return end;
  await end();
  throw new Error(said);
}
