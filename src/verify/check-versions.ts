import { toolVersion } from '../bundle/tool-version.ts';
import { walkManifestEntry } from '../bundle/entry-names.ts';
import { judgeVersions } from '../judge/judge-versions.ts';
import type { BundleManifest, WalkManifest } from '../model/manifest.ts';
import { differs, type Checked } from './failure.ts';

/** Functions whose versions differ between those that judged a walk, as its manifest says, and those of this Seesaw. */
export function versionDifferences({
  versions,
}: WalkManifest): { name: string; made: string; here: string }[] {
  const { detectors: own, ...here } = judgeVersions();
  const { detectors } = versions;
  const functions = Object.entries(here).map(([name, version]) => ({
    name,
    made: versions[name as keyof typeof here],
    here: version,
  }));
  const found = [...new Set([...Object.keys(detectors), ...Object.keys(own)])].toSorted().map((name) => ({
    name,
    made: detectors[name] ?? '–',
    here: own[name] ?? '–',
  }));
  return [...functions, ...found].filter((each) => each.made !== each.here);
}

/** What the Seesaw that checks has packed itself was judged with the versions that it has. */
export function* checkVersions(bundle: BundleManifest, walks: readonly WalkManifest[]): Checked<void> {
  if (bundle.tool !== toolVersion()) return;
  for (const walk of walks) {
    for (const { name, made, here } of versionDifferences(walk)) {
      const what = { zh: `版本 ${name} `, en: `version of ${name}` };
      yield differs('manifests', walkManifestEntry(walk.walk), what, here, made);
    }
  }
}
