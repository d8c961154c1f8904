import { basename } from 'node:path';

/** Names of the entries of a bundle, which are paths in an audit's unpacked folder as well. */
export const entryNames = {
  howTo: 'HOW-TO-VERIFY.md',
  sums: 'SHA256SUMS',
  chain: 'chain.jsonl',
  audit: 'evidence/audit.json',
  custody: 'evidence/custody.jsonl',
  manifest: 'manifest.json',
  envelope: 'manifest.dsse.json',
  reviews: 'reviews.jsonl',
  passages: 'passages.jsonl',
  database: 'seesaw.db',
} as const;

/** What the manifest of a bundle does not list: itself, its envelope and the sums, which are made after it. */
export const unlisted: readonly string[] = [entryNames.manifest, entryNames.envelope, entryNames.sums];

export const factsEntry = (walk: string): string => `walks/${walk}/facts.jsonl`;
export const walkManifestEntry = (walk: string): string => `evidence/walks/${walk}.json`;
export const fileEntry = (sha256: string): string => `files/${sha256.slice(0, 2)}/${sha256}`;
export const sourceEntry = (sha256: string, file: string): string =>
  `scenarios/${sha256}/${sourceName(file)}`;

/** Name of a source in a bundle: the author's own where it is safe everywhere. */
function sourceName(file: string): string {
  const name = basename(file).normalize('NFC');
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,100}\.[a-z]{1,4}$/u.test(name) ? name : 'source.txt';
}
