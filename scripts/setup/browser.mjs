import { join } from 'node:path';
import { aptInstall, canBecomeRoot } from './apt.mjs';
import { ask, root, run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Finds a browser that starts and draws 降级, installing one, or Chinese fonts, where none does. */
export function ensureBrowser() {
  let search = searchBrowser();
  for (const install of [installPlaywrightBrowser, installDebianBrowser]) {
    if (search.found || search.isOrdered || search.lacksFonts) break;
    if (install()) search = searchBrowser();
  }
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

function installPlaywrightBrowser() {
  say({
    zh: '没有能用的浏览器，正在安装 Playwright 的 Chromium……',
    en: "no usable browser, installing Playwright's Chromium…",
  });
  // On Linux the system libraries need root, and Playwright would ask for a password.
  const withDeps = process.platform !== 'linux' || canBecomeRoot ? ['--with-deps'] : [];
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return run(process.execPath, [cli, 'install', ...withDeps, 'chromium']);
}

function installDebianBrowser() {
  return aptInstall(['chromium', 'fonts-noto-cjk']);
}
