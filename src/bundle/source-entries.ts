import type { Sources } from '../model/sources.ts';
import { sourceEntry } from './entry-names.ts';

/** Where the sources of a walk stand in a bundle, under their own names: what is kept of them. */
export function sourceEntriesOf({ files }: Sources): { name: string; sha256: string }[] {
  return files.flatMap(({ file, kept }) =>
    kept === null ? [] : [{ name: sourceEntry(kept, file), sha256: kept }],
  );
}
