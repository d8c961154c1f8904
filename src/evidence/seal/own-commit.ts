import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Built = z.object({ commit: z.string().nullable() });
const root = fileURLToPath(new URL('../../../', import.meta.url));
let known: string | null | undefined;

/**
 * The commit of this Seesaw: of its own repository, or of the one that the package was built from; null if nobody
 * knows. A package in another project's repository is not of that repository, so git is not asked there.
 */
export function ownCommit(): string | null {
  // null is an answer too, and asking takes a process.
  if (known === undefined) known = existsSync(`${root}.git`) ? checkedOut() : builtFrom();
  return known;
}

function checkedOut(): string | null {
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

/** What `scripts/build.mjs` has noted beside what it built. */
function builtFrom(): string | null {
  try {
    return Built.parse(JSON.parse(readFileSync(`${root}dist/built-from.json`, 'utf8'))).commit;
  } catch {
    return null;
  }
}
