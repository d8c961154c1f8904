import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { ask, root, run } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Installs the packages of the lock file where node_modules does not hold exactly those, then proves SQLite. */
export function ensureDependencies() {
  if (installedAsLocked()) {
    say({ zh: '依赖已就绪。', en: 'dependencies are in place.' });
  } else {
    say({ zh: '正在用 npm ci 安装依赖……', en: 'installing dependencies with npm ci…' });
    if (
      !npm(['ci', '--no-audit', '--no-fund']) &&
      !(installCompiler() && npm(['ci', '--no-audit', '--no-fund']))
    ) {
      giveUp({
        zh: 'npm ci 未能完成：请检查网络与 npm 源；若上面提到 better-sqlite3 编译失败，请安装 python3、make 和 g++ 后再试。',
        en: 'npm ci did not finish: check the network and the npm registry; if better-sqlite3 failed to compile above, install python3, make and g++ and try again.',
      });
    }
  }
  if (sqliteLoads()) return;
  say({
    zh: 'better-sqlite3 与此版本的 Node 不合，正在重新构建……',
    en: 'better-sqlite3 does not fit this Node, rebuilding it…',
  });
  const rebuild = ['rebuild', 'better-sqlite3'];
  const rebuilt = npm(rebuild) || (installCompiler() && npm(rebuild));
  if (!rebuilt || !sqliteLoads()) {
    giveUp({
      zh: 'better-sqlite3 无法加载：请安装 python3、make 和 g++，然后运行 npm rebuild better-sqlite3。',
      en: 'better-sqlite3 does not load: install python3, make and g++, then run npm rebuild better-sqlite3.',
    });
  }
}

/**
 * Whether every package of the lock file is there in its version. Optional ones (other platforms' binaries) may be
 * absent.
 */
function installedAsLocked() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages).every(([folder, locked]) => {
    if (folder === '') return true;
    try {
      return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version === locked.version;
    } catch {
      return locked.optional === true;
    }
  });
}

/** In a process of its own: a binary for another Node may crash instead of throwing. */
function sqliteLoads() {
  return ask(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"]).ok;
}

/** better-sqlite3 compiles itself where no prebuilt binary can be fetched; on Debian the tools can be had. */
function installCompiler() {
  const tools = ['python3', 'make', 'g++'];
  const missing = tools.filter((tool) => !ask(tool, ['--version']).ok);
  return missing.length > 0 && aptInstall(missing);
}

/**
 * The npm that runs this script, else the one on the path, which on Windows is a batch file and needs a shell.
 * @param {string[]} args
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli && basename(cli) === 'npm-cli.js') return run(process.execPath, [cli, ...args]);
  return process.platform === 'win32' ? run('npm.cmd', args, { shell: true }) : run('npm', args);
}
