/**
 * Loaded into every process of an audit before anything else (`--import`). Counts what they write together: each
 * statement that SQLite runs, BEGIN and COMMIT among them, and each file that is opened, written, renamed, synced or
 * removed below the audit's folder. The process that comes to a moment stands still before it writes, until the
 * harness has done its fault. So a moment is a place in the work and not a time on the clock.
 *
 * `FAULTS_DIR`: where the count and the marks lie; `FAULTS_AT`: the moments, ascending, with commas between;
 * `FAULTS_CLOCK`: instead of standing still, this process's clock is set so many ms forward.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const { FAULTS_DIR: dir, FAULTS_AT: at, FAULTS_CLOCK: clock } = process.env;

if (dir) {
  // Beyond the limit of a file's size a write shall fail, as on a full disk, and not kill.
  process.on('SIGXFSZ', () => {});
  const { openSync, writeSync, fstatSync, closeSync, existsSync } = fs;
  const moments = (at ?? '').split(',').filter(Boolean).map(Number);
  const handle = openSync(join(dir, 'count'), 'a');
  const wait = new Int32Array(new SharedArrayBuffer(4));
  let next = 0;

  const step = () => {
    writeSync(handle, '.');
    while (existsSync(join(dir, `moment-${next}`))) next++;
    const due = moments[next];
    if (due === undefined || fstatSync(handle).size < due) return;
    const go = join(dir, `go-${next}`);
    try {
      const mark = openSync(join(dir, `moment-${next}`), 'wx');
      writeSync(mark, String(process.pid));
      closeSync(mark);
    } catch {
      // Another process came to it first.
      return;
    }
    if (clock) turnClock(Number(clock));
    while (!existsSync(go)) Atomics.wait(wait, 0, 0, 2);
  };

  const audit = join(dir, 'reports');
  const writing = /** @type {Record<string, Function>} */ (/** @type {unknown} */ (fs));
  for (const name of [
    'openSync',
    'writeFileSync',
    'appendFileSync',
    'renameSync',
    'fsyncSync',
    'rmSync',
    'mkdirSync',
  ]) {
    const original = /** @type {Function} */ (writing[name]);
    writing[name] = (/** @type {unknown[]} */ ...args) => {
      if (name === 'fsyncSync' || String(args[0]).startsWith(audit)) step();
      return original(...args);
    };
  }
  syncBuiltinESMExports();

  const Database = createRequire(import.meta.url)('better-sqlite3');
  const memory = new Database(':memory:');
  const statement = Object.getPrototypeOf(memory.prepare('SELECT 1'));
  memory.close();
  const { run } = statement;
  statement.run = function (/** @type {unknown[]} */ ...args) {
    step();
    return run.apply(this, args);
  };
}

/**
 * From here on this process believes in another time of day; what counts monotonically goes on as it was.
 *
 * @param {number} ms
 */
function turnClock(ms) {
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, made) =>
      Reflect.construct(target, args.length === 0 ? [target.now() + ms] : args, made),
    get: (target, name) => (name === 'now' ? () => target.now() + ms : Reflect.get(target, name)),
  });
}
