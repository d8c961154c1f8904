import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ownCommit } from '../evidence/seal/own-commit.ts';

/** This Seesaw: its version, and its commit where that is known: `0.1.0 (4f2c…)`. */
export function toolVersion(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));
  const commit = ownCommit();
  return commit === null ? version : `${version} (${commit})`;
}
