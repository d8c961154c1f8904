import { entryNames } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { failure, type Checked } from './failure.ts';

/** Everything that a bundle may hold; what stands in folders is held against their lists elsewhere. */
const known = [
  /^(?:files|report|scenarios|walks)\//,
  /^evidence\/(?:audit\.dsse\.json|audit\.(?:[2-9]\.|[1-9]\d+\.)?tsr|walks\/.+\.json)$/,
  /^evidence\/keys\/[0-9a-f]{64}(?:\.pem|\.rotation\.dsse\.json)$/,
];

/** No file stands in a bundle of which nobody says what it is. */
export function* checkNames(archive: Archive): Checked<void> {
  const own = new Set<string>(Object.values(entryNames));
  for (const { name } of archive.entries) {
    if (own.has(name) || known.some((pattern) => pattern.test(name))) continue;
    yield failure('strays', name, '证据包中不应有这个文件', 'a bundle has no such file');
  }
}
