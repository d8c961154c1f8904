import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factLines } from '../evidence/seal/fact-lines.ts';
import { recordedPassage } from '../model/passage.ts';
import { Sources, sourcesMedia } from '../model/sources.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { makeFolder } from '../store/make-folder.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { entryNames, factsEntry, fileEntry } from './entry-names.ts';
import { putText } from './put-text.ts';
import { sourceEntriesOf } from './source-entries.ts';

/**
 * Writes what was recorded of an audit: the facts of each walk, its files as they are without compression, the sources
 * of its scenarios under their names, what people said, and the irreversible steps that the ledger tells of.
 *
 * @throws StoreError where a file is not what was written
 */
export function stageRecords(to: string, store: Store, audit: string): void {
  const dir = dirname(store.path);
  const written = new Set<string>();
  const put = (name: string, content: () => Uint8Array | string): void => {
    if (written.has(name)) return;
    written.add(name);
    const path = join(to, name);
    makeFolder(dirname(path));
    writeFileSync(path, content());
  };
  for (const { head } of store.walks({ audit })) {
    put(factsEntry(head.walk), () => factLines(store.factTexts(head.walk)));
    for (const file of store.filesOf(head.walk)) {
      put(fileEntry(file.sha256), () => readContent(dir, file));
      if (file.media !== sourcesMedia) continue;
      const sources = Sources.parse(JSON.parse(readContent(dir, file).toString('utf8')));
      for (const { name, sha256 } of sourceEntriesOf(sources)) {
        const source = store.file(sha256);
        if (source) put(name, () => readContent(dir, source));
      }
    }
  }
  putText(to, entryNames.reviews, store.reviews(audit).map(canonicalJson));
  const passages = store.passages(audit).map(recordedPassage);
  putText(to, entryNames.passages, passages.map(canonicalJson));
}
