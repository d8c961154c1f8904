/** Semantic versioning 2.0.0, without build metadata; nothing is so long. */
const semver =
  /^(?=.{5,64}$)(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const commitHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A version that may stand in a command; null where a text is none. */
export function versionOf(text: string): string | null {
  return semver.test(text) ? text : null;
}

/**
 * The command by which somebody gets exactly what a walk or a bundle was made with: people paste it, and what it names
 * comes from whoever made the bundle. Seesaw is got by its commit alone: it is in no registry, and whoever takes its name
 * there could be anybody.
 *
 * @returns null where version or commit is none: then there is nothing to paste
 */
export function installAdvice(what: 'playwright', version: string): string | null;
export function installAdvice(what: 'seesaw', version: string, commit: string | null): string | null;
export function installAdvice(
  what: 'seesaw' | 'playwright',
  version: string,
  commit: string | null = null,
): string | null {
  if (versionOf(version) === null) return null;
  if (what === 'playwright') return `npm install --save-dev --save-exact @playwright/test@${version}`;
  return commit !== null && commitHash.test(commit) ? `git checkout ${commit} && npm ci` : null;
}
