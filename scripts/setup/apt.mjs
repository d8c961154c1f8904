import { ask, run } from './run.mjs';
import { say } from './say.mjs';

/** Root, or allowed to become it without being asked for a password. */
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
export const canBecomeRoot = isRoot || (process.platform === 'linux' && ask('sudo', ['-n', 'true']).ok);

/**
 * Installs Debian or Ubuntu packages if this machine has apt and lets us.
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function aptInstall(packages) {
  if (!canBecomeRoot || !ask('apt-get', ['--version']).ok) return false;
  say({
    zh: `正在用 apt 安装 ${packages.join('、')}……`,
    en: `installing ${packages.join(', ')} with apt…`,
  });
  return apt('update') && apt('install', '--no-install-recommends', ...packages);
}

/** @param {string[]} args */
function apt(...args) {
  const command = ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...args];
  return isRoot ? run('env', command) : run('sudo', ['-n', 'env', ...command]);
}
