import { existsSync, readFileSync } from 'node:fs';
import type { X509Certificate } from 'node:crypto';
import type { Expected } from '../verify/check-expected.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { safeJson } from './safe-json.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description:
      'check a bundle offline: nothing in it was changed, and every number follows from its facts (no browser needed)',
    bundle: 'a bundle, as seesaw bundle writes it',
    key: 'the fingerprint of the key that must have signed, as its owner told you',
    expect:
      'the Merkle root it must have, or a later bundle of the same chain, to find one that was replaced',
    tsaCa: 'root certificates (PEM) of the time-stamping authority that you trust',
    json: 'print what was found as JSON',
    noFile: (path: string) => `${path} does not exist. Check the path.`,
    noKey: (said: string) =>
      `${said} is no fingerprint: 64 hexadecimal digits, as seesaw key show prints them.`,
    noExpected: (said: string) => `${said} is neither a root (64 hexadecimal digits) nor a file.`,
    noCertificate: (path: string) => `${path} holds no certificate (PEM).`,
  },
  zh: {
    description: '离线校验证据包：内容未被改动，每个数字都能从事实得出（不需要浏览器）',
    bundle: 'seesaw bundle 写出的证据包',
    key: '必须由其签名的密钥指纹（由密钥所有者另行告知）',
    expect: '应有的默克尔根，或同一条链上更晚的证据包，用以发现被替换的旧包',
    tsaCa: '您信任的时间戳机构的根证书（PEM）',
    json: '以 JSON 打印结果',
    noFile: (path: string) => `找不到 ${path}。请检查路径。`,
    noKey: (said: string) => `${said} 不是指纹：应为 64 位十六进制数字，如 seesaw key show 所示。`,
    noExpected: (said: string) => `${said} 既不是默克尔根（64 位十六进制数字），也不是文件。`,
    noCertificate: (path: string) => `${path} 中没有证书（PEM）。`,
  },
};

type Options = { key?: string; expect?: string; tsaCa?: string; json?: boolean };

export const registerVerify: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const command = program
    .command('verify')
    .description(say.description)
    .argument('<bundle>', say.bundle)
    .option('--key <FINGERPRINT>', say.key)
    .option('--expect <ROOT|BUNDLE>', say.expect)
    .option('--tsa-ca <FILE>', say.tsaCa)
    .option('--json', say.json)
    .action(async (bundle: string, options: Options) => {
      try {
        await verify(bundle, options, lang);
      } catch (error) {
        throw storeFailure(error, lang);
      }
    });
  withExample(command, lang, 'seesaw verify 2026-11-22-151103-ten-apps.seesaw.zip');
};

async function verify(bundle: string, options: Options, lang: Lang): Promise<void> {
  const { verifyBundle } = await import('../verify/verify-bundle.ts');
  if (!existsSync(bundle)) throw usage(words[lang].noFile(bundle));
  const known = {
    key: options.key === undefined ? null : fingerprint(options.key, lang),
    expected: options.expect === undefined ? null : expected(options.expect, lang),
    roots: options.tsaCa === undefined ? [] : await certificates(options.tsaCa, lang),
  };
  const verification = verifyBundle(bundle, known);
  if (options.json) {
    const { verificationDocument } = await import('../verify/verification-document.ts');
    console.log(safeJson(verificationDocument(verification)));
  } else {
    const { verificationText } = await import('../verify/verification-text.ts');
    console.log(verificationText(verification, known, lang));
  }
  process.exitCode = verification.isValid ? exitCodes.done : exitCodes.integrity;
}

/** As people copy them: with colons or spaces, in capitals. */
function fingerprint(said: string, lang: Lang): string {
  const plain = said.replaceAll(/[\s:]/g, '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(plain)) throw usage(words[lang].noKey(said));
  return plain;
}

function expected(said: string, lang: Lang): Expected {
  if (/^[0-9a-f]{64}$/i.test(said)) return { root: said.toLowerCase() };
  if (!existsSync(said)) throw usage(words[lang].noExpected(said));
  return { later: said };
}

async function certificates(path: string, lang: Lang): Promise<X509Certificate[]> {
  const { X509Certificate } = await import('node:crypto');
  if (!existsSync(path)) throw usage(words[lang].noFile(path));
  const pem = readFileSync(path, 'utf8');
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block));
  } catch {
    // Told below.
  }
  throw usage(words[lang].noCertificate(path));
}

function usage(sentence: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, sentence);
}
