import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DeclaredAccount } from '../model/account.ts';
import { ScenarioError } from './scenario-error.ts';

/**
 * Where a one-time code comes from: an environment variable, a file that somebody writes, the account's TOTP
 * seed (RFC 6238, 30 s, SHA-1, six digits), or a local inbox that answers `[{ to, subject, text }]` as JSON.
 * `match`: the code or the link in the text; its first group, or the whole match.
 */
export type CodeSource =
  | { from: 'environment'; name: string }
  | { from: 'file'; path: string; patience?: number }
  | { from: 'totp' }
  | { from: 'inbox'; url: string; match: RegExp; patience?: number };

const Inbox = z.array(z.object({ text: z.string() }));
const defaultPatience = 60_000;

/** Fetches the code; its time is never the target's. */
export async function oneTimeCode(source: CodeSource, account: DeclaredAccount | null): Promise<string> {
  switch (source.from) {
    case 'environment': {
      const value = process.env[source.name];
      if (!value)
        throw new ScenarioError({
          zh: `环境变量 ${source.name} 中没有验证码。`,
          en: `There is no code in the environment variable ${source.name}.`,
        });
      return value.trim();
    }
    case 'totp': {
      if (!account?.totp)
        throw new ScenarioError({
          zh: '账号没有声明 TOTP 密钥（totp）。',
          en: 'The account declares no TOTP seed (totp).',
        });
      return totp(account.totp, Date.now());
    }
    case 'file':
      return poll(source.patience, source.path, async () =>
        existsSync(source.path) ? readFileSync(source.path, 'utf8').trim() : '',
      );
    case 'inbox':
      return poll(source.patience, source.url, async () => {
        const mails = await inboxAt(source.url);
        for (const mail of mails.reverse()) {
          const found = source.match.exec(mail.text);
          if (found) return found[1] ?? found[0];
        }
        return '';
      });
  }
}

/** What is wrong with its answer is said without the answer: a code may stand in it. */
async function inboxAt(url: string): Promise<z.infer<typeof Inbox>> {
  const answer = await fetch(url);
  const parsed = Inbox.safeParse(await answer.json().catch(() => null));
  if (parsed.success) return parsed.data;
  throw new ScenarioError({
    zh: `收件箱 ${url} 没有返回 [{ to, subject, text }] 格式的 JSON。`,
    en: `The inbox ${url} does not answer with JSON of the form [{ to, subject, text }].`,
  });
}

async function poll(patience = defaultPatience, where: string, look: () => Promise<string>): Promise<string> {
  for (const deadline = Date.now() + patience; ;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline)
      throw new ScenarioError({
        zh: `等了 ${patience / 1000} 秒，${where} 中仍没有验证码。`,
        en: `No code came to ${where} within ${patience / 1000} seconds.`,
      });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** RFC 6238 with the parameters that authenticator apps use. */
export function totp(seed: string, atMs: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(atMs / 30_000)));
  const digest = createHmac('sha1', base32(seed)).update(counter).digest();
  const offset = digest.at(-1)! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const bits = [...text.toUpperCase().replace(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
