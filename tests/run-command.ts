import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** This process's environment without the marks that its own test runner left in it. */
export const outerEnv: Record<string, string | undefined> = {
  ...process.env,
  TEST_WORKER_INDEX: undefined,
  TEST_PARALLEL_INDEX: undefined,
  PLAYWRIGHT_JSON_OUTPUT_FILE: undefined,
  // Whoever runs the tests may have a key and an authority of their own.
  SEESAW_KEYS: join(tmpdir(), 'seesaw-no-keys'),
  SEESAW_KEY_PASSPHRASE: undefined,
  SEESAW_TSA: undefined,
};

/** Runs a command to its end, with nothing on stdin; `env` is laid over the environment. */
export function runCommand(
  command: string,
  args: string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...outerEnv, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs `seesaw` as it stands in this repository. */
export function seesaw(args: string[], options: Parameters<typeof runCommand>[2] = {}): Promise<Ended> {
  return runCommand(process.execPath, [`${root}/bin/seesaw.mjs`, ...args], options);
}
