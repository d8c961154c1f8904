import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aptInstall, canBecomeRoot } from './apt.mjs';
import { ask, root, run } from './run.mjs';
import { giveUp, say } from './say.mjs';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** Finds a browser that starts and draws 降级, installing one, or Chinese fonts, where none does. */
export function ensureBrowser() {
  let search = searchBrowser();
  const isNeeded = () => !search.found && !search.isOrdered && !search.lacksFonts;
  if (isNeeded() && downloadChromium()) search = searchBrowser();
  if (isNeeded() && search.tried > 0 && installLibraries()) search = searchBrowser();
  if (isNeeded() && aptInstall(['chromium', 'fonts-noto-cjk'])) search = searchBrowser();
  if (search.lacksFonts && aptInstall(['fonts-noto-cjk'])) search = searchBrowser();
  if (!search.found) giveUp(search.sentences);
  const { source, path, version } = search.found;
  say({
    zh: `浏览器 ${path}（${source}，版本 ${version}）能启动，并能画出“降级”。`,
    en: `browser ${path} (${source}, version ${version}) starts and draws 降级.`,
  });
}

/**
 * Asks src/browser, which knows the candidates and the proof.
 * @returns {import('../search-browser.ts').Answer}
 */
function searchBrowser() {
  const script = join(root, 'scripts', 'search-browser.ts');
  const { ok, stdout, stderr } = ask(process.execPath, ['--import', 'tsx', script]);
  if (!ok) throw new Error(`scripts/search-browser.ts failed:\n${stderr}`);
  return JSON.parse(stdout);
}

/** The browser alone, before anything of the system is touched: from here the download may not be possible. */
function downloadChromium() {
  say({
    zh: '没有能用的浏览器，正在下载 Playwright 的 Chromium……',
    en: "no usable browser, downloading Playwright's Chromium…",
  });
  const { status, stderr } = spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (status === 0) return true;
  const reason = /^Error: (.*)$/m.exec(stderr)?.[1] ?? '';
  say({ zh: `下载没有成功（${reason}）。`, en: `the download did not succeed (${reason}).` });
  return false;
}

/** A browser is there and does not start: on Linux it may lack libraries, and Playwright knows their packages. */
function installLibraries() {
  return canBecomeRoot && run(process.execPath, [playwright, 'install-deps', 'chromium']);
}
