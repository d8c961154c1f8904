/** Packages that are ever named in a command: their names stand here alone, whatever a bundle says. */
const packages = { seesaw: 'seesaw', playwright: '@playwright/test' } as const;

/** Semantic versioning 2.0.0, without build metadata; nothing is so long. */
const semver =
  /^(?=.{5,64}$)(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const commitHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A version that may stand in a command; null where a text is none. */
export function versionOf(text: string): string | null {
  return semver.test(text) ? text : null;
}

/**
 * The command by which somebody gets exactly what a walk or a bundle was made with: people paste it, and its version
 * comes from whoever made the bundle. A commit where there is one, else the package of that version.
 *
 * @returns null where version or commit is none: then there is nothing to paste
 */
export function installAdvice(
  what: keyof typeof packages,
  version: string,
  commit: string | null = null,
): string | null {
  if (versionOf(version) === null) return null;
  if (commit !== null) return commitHash.test(commit) ? `git checkout ${commit} && npm ci` : null;
  const kept = what === 'seesaw' ? '--save-exact' : '--save-dev --save-exact';
  return `npm install ${kept} ${packages[what]}@${version}`;
}
