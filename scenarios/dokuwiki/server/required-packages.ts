import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian's package puts the application. */
export const dokuwikiRoot = '/usr/share/dokuwiki';

/**
 * In this order: with PHP's CGI there, `dokuwiki` → `php` is satisfied and Apache, its first choice, stays out.
 * Recommended packages (mail and image tools) are not needed.
 */
const inOrder = [['php-cli', 'php-cgi'], ['dokuwiki']];

/** Whether DokuWiki and a PHP that can run it are on this machine. */
export function packagesInstalled(): boolean {
  return existsSync(`${dokuwikiRoot}/doku.php`) && spawnSync('php', ['--version']).status === 0;
}

/**
 * Installs what is missing with apt, if this is root on a Debian-like system.
 *
 * @throws a sentence that says what to do, where nothing can be installed or apt fails.
 */
export function installPackages(say: (line: string) => void): void {
  if (packagesInstalled()) return;
  const commands = [
    ['update'],
    ...inOrder.map((names) => ['install', '--yes', '--no-install-recommends', ...names]),
  ];
  const byHand = commands.map((words) => `apt-get ${words.join(' ')}`).join(' && ');
  if (spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(
      '未安装 DokuWiki，也没有 apt：请在 Debian 或 Ubuntu 上运行本审计。' +
        ' / DokuWiki is not installed and there is no apt: run this audit on Debian or Ubuntu.',
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      `未安装 DokuWiki 与 PHP：请以 root 身份运行“${byHand}”，然后重试。` +
        ` / DokuWiki and PHP are not installed: run "${byHand}" as root and start again.`,
    );
  }
  for (const words of commands) {
    say(`apt-get ${words.join(' ')}`);
    const run = spawnSync('apt-get', ['-q', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
    });
    if (run.status !== 0) {
      throw new Error(
        `“apt-get ${words.join(' ')}”失败，请查看其输出后重试。` +
          ` / "apt-get ${words.join(' ')}" failed; put right what it says and start again.\n${run.stderr}`,
      );
    }
  }
}
