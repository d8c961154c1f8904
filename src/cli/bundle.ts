import { dirname, join, relative, resolve } from 'node:path';
import type { Bundled } from '../bundle/bundle-audit.ts';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import { safeText } from '../words/safe-text.ts';
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
      'pack an audit into one file that anybody can check offline with seesaw verify, sealing it first if need be',
    audit: "an audit's folder or database, or: latest",
    out: "write this file (default: <audit>.seesaw.zip in the audit's folder)",
    json: 'print what was made as JSON',
    running: (walk: string) =>
      `Not bundled: walk ${walk} is still under way. Try again when the audit has ended.`,
    bundle: (path: string) => `Bundle: ${path}`,
    size: (files: number, bytes: string) => `  ${files} files, ${bytes}`,
    root: (root: string) => `  Merkle root: ${root}`,
    sha256: (sha256: string) => `  SHA-256 of the file: ${sha256}`,
    signed: (keys: string) => `  Signed by ${keys}`,
    unsigned:
      '  UNSIGNED: make a key with seesaw key make (or give SEESAW_KEY_PASSPHRASE, if yours has a passphrase), then bundle again.',
    stamped: (n: number) => `  Time-stamped (${n})`,
    unstamped: '  NOT TIME-STAMPED: seesaw stamp adds a time-stamp, then bundle again.',
    nothing: (database: string) =>
      `${database} holds no walk yet, so there is nothing to bundle: run seesaw audit first.`,
    damaged: (walk: string, why: string) => `Not bundled: walk ${walk} is not what was recorded. ${why}`,
    notSealed: 'Not bundled: the audit could not be sealed.',
    notWritten: (why: string) => `Not bundled: ${why}`,
  },
  zh: {
    description: '把一次审计打包成一个文件，任何人都可以用 seesaw verify 离线校验；尚未封存则先封存',
    audit: '一次审计的文件夹或数据库，或 latest（最近一次）',
    out: '写成该文件（默认：该审计文件夹中的 <审计>.seesaw.zip）',
    json: '以 JSON 打印结果',
    running: (walk: string) => `未打包：走查 ${walk} 仍在进行。请等审计结束后再试。`,
    bundle: (path: string) => `证据包：${path}`,
    size: (files: number, bytes: string) => `  ${files} 个文件，${bytes}`,
    root: (root: string) => `  默克尔根：${root}`,
    sha256: (sha256: string) => `  文件的 SHA-256：${sha256}`,
    signed: (keys: string) => `  签名密钥：${keys}`,
    unsigned:
      '  未签名：请用 seesaw key make 生成密钥（已有带口令的密钥时，给出 SEESAW_KEY_PASSPHRASE），然后重新打包。',
    stamped: (n: number) => `  已加时间戳（${n}）`,
    unstamped: '  未加时间戳：seesaw stamp 可补加，然后重新打包。',
    nothing: (database: string) => `${database} 中还没有走查，没有可打包的内容：请先运行 seesaw audit。`,
    damaged: (walk: string, why: string) => `未打包：走查 ${walk} 与记录时不一致。${why}`,
    notSealed: '未打包：审计未能封存。',
    notWritten: (why: string) => `未打包：${why}`,
  },
};

export const registerBundle: RegisterCommand = (program, lang) => {
  const command = program
    .command('bundle')
    .description(words[lang].description)
    .argument('[audit]', words[lang].audit, 'latest')
    .option('--out <FILE>', words[lang].out)
    .option('--json', words[lang].json)
    .action(async (audit: string, { out, json }: { out?: string; json?: boolean }) => {
      try {
        const { findDatabase } = await import('./find-database.ts');
        const made = await bundle(findDatabase(audit), out, lang);
        if (json) console.log(safeJson({ version: 'bundle-1', ...made }));
        else tell(made, lang);
      } catch (error) {
        if (error instanceof ArchiveError) {
          const what = error.entry === null ? '' : `${safeText(error.entry)}: `;
          throw new CommandFailure(exitCodes.usage, words[lang].notWritten(what + error.sentence[lang]));
        }
        throw storeFailure(error, lang);
      }
    });
  withExample(command, lang, 'seesaw bundle latest --out ten-apps.seesaw.zip');
};

async function bundle(database: string, out: string | undefined, lang: Lang): Promise<Bundled> {
  const { openStore } = await import('../store/open-store.ts');
  const { judgeAudit } = await import('../judge/judge-audit.ts');
  const { sealDatabase } = await import('../audit/seal-database.ts');
  const { reportsFolderOf } = await import('../audit/reports-folder.ts');
  const { readManifest } = await import('../evidence/seal/read-seal.ts');
  const { bundleAudit } = await import('../bundle/bundle-audit.ts');
  const store = openStore(database);
  try {
    const audit = store.audits().at(-1)?.audit;
    if (audit === undefined || store.walks({ audit }).length === 0) {
      throw new CommandFailure(exitCodes.usage, words[lang].nothing(database));
    }
    // Of a killed process nothing more comes; of a living one there does.
    store.markInterrupted();
    const [running] = store.walks({ audit, status: 'running' });
    if (running) throw new CommandFailure(exitCodes.busy, words[lang].running(running.head.walk));
    // What is bundled follows from the facts by this version of Seesaw, so that the same one finds it right.
    const [damaged] = judgeAudit(store, { audit }).damaged;
    if (damaged) {
      const why = damaged.error.sentence[lang];
      throw new CommandFailure(exitCodes.integrity, words[lang].damaged(damaged.walk, why));
    }
    const { standing, why, isDamaged } = await sealDatabase(store, audit);
    const dir = dirname(store.path);
    const sealed = standing.state === 'current' ? readManifest(dir) : null;
    if (sealed === null) {
      const sentences = [words[lang].notSealed, ...why.map((each) => each[lang])];
      throw new CommandFailure(isDamaged ? exitCodes.integrity : exitCodes.usage, sentences.join(' '));
    }
    for (const each of why) console.error(each[lang]);
    return bundleAudit(store, {
      sealed,
      reports: reportsFolderOf(dir),
      out: out === undefined ? join(dir, `${fileName(audit)}.seesaw.zip`) : resolve(out),
      key: await usableKey(),
    });
  } finally {
    store.close();
  }
}

function fileName(audit: string): string {
  return audit.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 100);
}

/** Why a key cannot be used was told when the audit was sealed. */
async function usableKey() {
  const { keyFolder } = await import('../evidence/keys/key-folder.ts');
  const { openSigningKey } = await import('../evidence/keys/signing-key.ts');
  const { KeyError } = await import('../evidence/keys/key-error.ts');
  try {
    return openSigningKey(keyFolder());
  } catch (error) {
    if (error instanceof KeyError) return null;
    throw error;
  }
}

function tell({ path, files, bytes, root, sha256, signers, stamps }: Bundled, lang: Lang): void {
  const say = words[lang];
  const below = relative('', path);
  const lines = [
    say.bundle(below.startsWith('..') ? path : below),
    say.size(files, sizeText(bytes)),
    say.root(root),
    say.sha256(sha256),
    signers.length > 0 ? say.signed(signers.join(', ')) : say.unsigned,
    stamps > 0 ? say.stamped(stamps) : say.unstamped,
  ];
  console.log(lines.join('\n'));
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
