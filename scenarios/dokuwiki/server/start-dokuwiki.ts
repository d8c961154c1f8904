import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Member } from '../member.ts';
import { freshWiki } from './fresh-wiki.ts';
import { dokuwikiRoot } from './required-packages.ts';
import { startPhp } from './start-php.ts';

export interface Dokuwiki {
  /** Address of the start page. */
  url: string;
  /** Ends the server and removes everything that it wrote. */
  stop: () => Promise<void>;
}

/**
 * Starts a clean DokuWiki on loopback and waits until it has served its start page with styles and scripts, so
 * that the first walk does not pay for building them.
 *
 * @throws a sentence, if the port is taken or PHP cannot run the wiki.
 */
export async function startDokuwiki(settings: { port: number; admin: Member }): Promise<Dokuwiki> {
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-dokuwiki-'));
  let endPhp = async (): Promise<void> => {};
  const stop = async (): Promise<void> => {
    await endPhp();
    // A start that failed has left any part of it, or none.
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const address = `127.0.0.1:${settings.port}`;
  const url = `http://${address}/`;
  try {
    const options = freshWiki(folder, settings.admin);
    endPhp = await startPhp(['-S', address, '-t', dokuwikiRoot, ...options]).catch((error: Error) => {
      throw new Error(sentenceFor(error.message, settings.port), { cause: error });
    });
    await warmUp(url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function sentenceFor(said: string, port: number): string {
  return /address already in use/i.test(said)
    ? `端口 ${port} 已被占用：请结束占用它的程序，或用 --port 换一个端口。` +
        ` / Port ${port} is in use: end what uses it, or choose another with --port.`
    : `PHP 无法启动，它的输出如下。 / PHP could not start; it said:\n${said}`;
}

async function warmUp(url: string): Promise<void> {
  const page = await fetch(url);
  const html = await page.text();
  const parts = [...html.matchAll(/(?:rel="stylesheet" href|<script src)="([^"]+)"/g)].map((match) =>
    fetch(new URL(match[1]!.replaceAll('&amp;', '&'), url)),
  );
  const answers = [page, ...(await Promise.all(parts))];
  if (answers.every((answer) => answer.ok) && html.includes('DokuWiki')) return;
  throw new Error(
    `DokuWiki 没有正常应答（HTTP ${answers.map((answer) => answer.status).join('、')}）：请重新安装该软件包。` +
      ` / DokuWiki does not answer as it should (HTTP ${answers.map((answer) => answer.status).join(', ')}): install its package again.`,
  );
}
