import { join } from 'node:path';

/** Where the parts of a seal lie in an audit's folder. */
export const sealFiles = (dir: string) => ({
  folder: join(dir, 'evidence'),
  manifest: join(dir, 'evidence', 'audit.json'),
  envelope: join(dir, 'evidence', 'audit.dsse.json'),
  /** The chain of the reports folder up to this seal. */
  chain: join(dir, 'evidence', 'chain.jsonl'),
  walk: (walk: string) => join(dir, 'evidence', 'walks', `${walk}.json`),
  /** The first stamp is `audit.tsr`, then `audit.2.tsr`… */
  stamp: (nth: number) => join(dir, 'evidence', nth === 1 ? 'audit.tsr' : `audit.${nth}.tsr`),
  keys: join(dir, 'evidence', 'keys'),
  /** A seal that was signed or stamped before another one took its place. */
  earlier: (manifest: string) => join(dir, 'evidence', 'earlier', manifest),
});
