import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames } from '../evidence/archive/entry-name.ts';
import type { BundleManifest } from '../model/manifest.ts';
import { fileChunks } from './file-chunks.ts';

/** Paths of all files below a folder, with slashes, in the order of an archive. */
export function filesBelow(folder: string): string[] {
  const inside = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? inside(path) : [path];
    });
  return inside('').toSorted(compareNames);
}

/** Length and SHA-256 of a file below a folder. */
export function listed(folder: string, path: string): BundleManifest['files'][number] {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const chunk of fileChunks(join(folder, path))) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
