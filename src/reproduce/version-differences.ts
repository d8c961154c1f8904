import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { findBrowser } from '../browser/find-browser.ts';
import { toolVersion } from '../bundle/tool-version.ts';
import type { WalkManifest } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';
import { installAdvice, versionOf } from '../words/install-advice.ts';

/** Something with which the walks of a bundle were made, and which is another one here. */
export type VersionDifference = {
  what: 'tool' | 'playwright' | 'browser' | 'node';
  recorded: string;
  here: string;
  /** How to get exactly that one; `–` where what the bundle names is no version. */
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
      get: same(installAdvice('seesaw', tool, commit) ?? '–'),
    },
    {
      what: 'playwright',
      recorded: playwright,
      here: playwrightHere(),
      get: same(installAdvice('playwright', playwright) ?? '–'),
    },
    {
      what: 'browser',
      recorded: browser === 'chromium' ? `${browser} ${browserVersion}` : browser,
      here: found,
      get: browserAdvice({ playwright, browserVersion }),
    },
    { what: 'node', recorded: node, here: process.version, get: same(nodeAdvice(node)) },
  ];
  return all.filter(({ recorded, here }) => recorded !== here);
}

/** What differs can only be a Chromium: another one is not asked for its version. */
function browserAdvice({
  playwright,
  browserVersion,
}: Pick<WalkManifest['versions'], 'playwright' | 'browserVersion'>): Names {
  const name = 'chromium';
  if (!/^\d{1,6}(?:\.\d{1,6}){0,3}$/.test(browserVersion)) return same('–');
  const zh = `安装 ${name} ${browserVersion}，并用 SEESAW_BROWSER 指明其程序文件`;
  const en = `install ${name} ${browserVersion} and name its program by SEESAW_BROWSER`;
  const version = versionOf(playwright);
  if (version === null) return { zh, en };
  const own = `npx playwright@${version} install ${name}`;
  return {
    zh: `${zh}（Playwright ${version} 自带的：${own}）`,
    en: `${en} (Playwright ${version}'s own: ${own})`,
  };
}

function nodeAdvice(node: string): string {
  const version = node.startsWith('v') ? versionOf(node.slice(1)) : null;
  return version === null ? '–' : `https://nodejs.org/dist/v${version}/`;
}

function playwrightHere(): string {
  const file = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

function same(text: string): Names {
  return { zh: text, en: text };
}
