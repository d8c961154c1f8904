import { basename } from 'node:path';
import { toolVersion } from '../bundle/tool-version.ts';
import { judgeVersions } from '../judge/judge-versions.ts';
import { checkBundle, type Known, type Looked } from './check-bundle.ts';
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
    versions: versionDifferences(looked),
  };
}

function versionDifferences(looked: Looked | null): Verification['versions'] {
  const [walk] = looked?.manifests?.walks ?? [];
  if (!walk) return [];
  const { detectors: own, ...here } = judgeVersions();
  const { detectors } = walk.versions;
  const functions = Object.entries(here).map(([name, version]) => ({
    name,
    made: walk.versions[name as keyof typeof here],
    here: version,
  }));
  const found = [...new Set([...Object.keys(detectors), ...Object.keys(own)])].toSorted().map((name) => ({
    name,
    made: detectors[name] ?? '–',
    here: own[name] ?? '–',
  }));
  return [...functions, ...found].filter((each) => each.made !== each.here);
}
