import { basename } from 'node:path';
import { toolVersion } from '../bundle/tool-version.ts';
import { checkBundle, type Known, type Looked } from './check-bundle.ts';
import { versionDifferences } from './check-versions.ts';
import type { Failure } from './failure.ts';

/** What came of checking a bundle. */
export type Verification = {
  /** Name of the file, without its folder. */
  file: string;
  isValid: boolean;
  failures: Failure[];
  /** null if the file cannot be opened as a bundle. */
  looked: Looked | null;
  /** Which Seesaw made it, and which one checks it; null if it does not say. */
  tool: { made: string | null; here: string };
  /** Functions whose versions differ between the two: name, then and now. */
  versions: { name: string; made: string; here: string }[];
};

/**
 * Checks a bundle to the end.
 *
 * @throws StoreError if the file cannot be read, or this machine's disk refuses
 */
export function verifyBundle(path: string, known: Known): Verification {
  const file = basename(path);
  const failures: Failure[] = [];
  const checked = checkBundle(path, file, known);
  let next = checked.next();
  for (; !next.done; next = checked.next()) failures.push(next.value);
  const looked = next.value;
  return {
    file,
    isValid: looked !== null && looked.document !== null && failures.length === 0,
    failures,
    looked,
    tool: { made: looked?.manifest?.tool ?? null, here: toolVersion() },
    versions: looked?.manifests?.walks.slice(0, 1).flatMap(versionDifferences) ?? [],
  };
}
