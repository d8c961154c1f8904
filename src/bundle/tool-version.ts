import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** This Seesaw: its version, and in a repository its commit: `0.1.0 (4f2c…)`. */
export function toolVersion(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
  // A package inside another project's repository is not of that repository.
  const commit = existsSync(`${root}.git`) ? commitOf(root) : null;
  return commit === null ? version : `${version} (${commit})`;
}

function commitOf(root: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
