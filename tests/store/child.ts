import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process of its own that runs a script of this folder, TypeScript and all. */
export function child(script: string, ...args: string[]): ChildProcess {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return fork(path, args, {
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/**
 * The same as a user for whom permissions hold: root may write anywhere, so there `nobody` runs it.
 */
export function childWithoutPrivileges(script: string, ...args: string[]): ChildProcess {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), path, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...nobody,
  });
}

/** What a child printed and how it ended. */
export async function ended(
  process: ChildProcess,
): Promise<{ code: number | null; signal: string | null; out: string; err: string }> {
  let out = '';
  let err = '';
  process.stdout?.on('data', (text) => (out += text));
  process.stderr?.on('data', (text) => (err += text));
  return new Promise((resolve, reject) => {
    process.on('error', reject);
    process.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** Waits until a child has printed this many lines; returns them. */
export async function printed(process: ChildProcess, lines: number): Promise<string[]> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: process.stdout! })) {
    seen.push(line);
    if (seen.length === lines) break;
  }
  return seen;
}
