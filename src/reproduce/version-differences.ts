import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { findBrowser } from '../browser/find-browser.ts';
import { toolVersion } from '../bundle/tool-version.ts';
import type { WalkManifest } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';

/** Something with which the walks of a bundle were made, and which is another one here. */
export type VersionDifference = {
  what: 'tool' | 'playwright' | 'browser' | 'node';
  recorded: string;
  here: string;
  /** How to get exactly that one. */
  get: Names;
};

/**
 * What of this machine is not what the walks were recorded with.
 *
 * @throws BrowserMissing
 */
export async function versionDifferences(walks: readonly WalkManifest[]): Promise<VersionDifference[]> {
  const newest = walks.toSorted((a, b) => (a.endedAt < b.endedAt ? 1 : -1))[0];
  if (newest === undefined) return [];
  const { tool, commit, playwright, node, browser, browserVersion } = newest.versions;
  const found = browser === 'chromium' ? `${browser} ${(await findBrowser()).version}` : browser;
  const all: VersionDifference[] = [
    {
      what: 'tool',
      recorded: commit === null ? tool : `${tool} (${commit})`,
      here: toolVersion(),
      get: same(
        commit === null ? `npm install --save-exact seesaw@${tool}` : `git checkout ${commit} && npm ci`,
      ),
    },
    {
      what: 'playwright',
      recorded: playwright,
      here: playwrightHere(),
      get: same(`npm install --save-dev --save-exact @playwright/test@${playwright}`),
    },
    {
      what: 'browser',
      recorded: browser === 'chromium' ? `${browser} ${browserVersion}` : browser,
      here: found,
      get: {
        zh: `安装 ${browser} ${browserVersion}，并用 SEESAW_BROWSER 指明其程序文件（Playwright ${playwright} 自带的：npx playwright@${playwright} install chromium）`,
        en: `install ${browser} ${browserVersion} and name its program by SEESAW_BROWSER (Playwright ${playwright}'s own: npx playwright@${playwright} install chromium)`,
      },
    },
    { what: 'node', recorded: node, here: process.version, get: same(`https://nodejs.org/dist/${node}/`) },
  ];
  return all.filter(({ recorded, here }) => recorded !== here);
}

function playwrightHere(): string {
  const file = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

function same(text: string): Names {
  return { zh: text, en: text };
}
