import { chromium } from '@playwright/test';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a browser was looked for, in the order in which they are tried. */
export type BrowserSource =
  | 'SEESAW_BROWSER'
  | 'playwright'
  | 'chrome'
  | 'edge'
  | 'system'
  | '@sparticuz/chromium';

/** A Chromium that may or may not work. */
export interface BrowserCandidate {
  source: BrowserSource;
  path: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Every Chromium on this machine that could be driven, best first. `SEESAW_BROWSER` is an order, not a hint: with
 * it set nothing else is tried, so that an audit never runs in another browser than the one that was asked for.
 */
export async function* browserCandidates(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): AsyncGenerator<BrowserCandidate> {
  if (env.SEESAW_BROWSER) {
    yield { source: 'SEESAW_BROWSER', path: env.SEESAW_BROWSER };
    return;
  }
  const candidates: BrowserCandidate[] = [
    { source: 'playwright', path: chromium.executablePath() },
    ...installed('chrome', chromePaths(env), platform),
    ...installed('edge', edgePaths(env), platform),
    ...systemPaths(env, platform).map((path) => ({ source: 'system' as const, path })),
  ];
  yield* distinct(candidates.filter((candidate) => existsSync(candidate.path)));
  // Asked last, because the answer unpacks it.
  const packed = await sparticuzPath();
  if (packed) yield { source: '@sparticuz/chromium', path: packed };
}

/** One candidate per real file: `/bin` is often a link to `/usr/bin`. */
function distinct(candidates: BrowserCandidate[]): BrowserCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ path }) => {
    const real = realpathSync(path);
    return !seen.has(real) && seen.add(real);
  });
}

type ByPlatform = Partial<Record<NodeJS.Platform, string[]>>;

function installed(source: BrowserSource, paths: ByPlatform, platform: NodeJS.Platform): BrowserCandidate[] {
  return (paths[platform] ?? []).map((path) => ({ source, path }));
}

/** The places into which the vendors' installers put Chrome and Edge; the same ones Playwright's channels know. */
function chromePaths(env: Environment): ByPlatform {
  return {
    linux: ['/opt/google/chrome/chrome'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: programFolders(env).map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  };
}

function edgePaths(env: Environment): ByPlatform {
  return {
    linux: ['/opt/microsoft/msedge/msedge'],
    darwin: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: programFolders(env).map((folder) =>
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ),
  };
}

function programFolders(env: Environment): string[] {
  return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
    (folder) => folder !== undefined,
  );
}

function systemPaths(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser that `@sparticuz/chromium` carries inside its npm package, if a person has installed that package.
 * Its recommended arguments are never used: they switch web security off.
 */
async function sparticuzPath(): Promise<string | null> {
  const name = '@sparticuz/chromium';
  try {
    const module = (await import(name)) as { default: { executablePath(): Promise<string> } };
    return await module.default.executablePath();
  } catch {
    return null;
  }
}
