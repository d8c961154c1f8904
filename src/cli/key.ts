import { join } from 'node:path';
import type { Lang } from '../model/walk.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';

const words = {
  en: {
    description:
      'make, show, export or rotate the key that signs audits; it lies outside of every repository',
    what: 'make, show, export or rotate',
    out: 'export: write all public keys, and what old ones say of new ones, into this folder',
    json: 'print it as JSON',
    unknown: (what: string) => `seesaw key knows make, show, export and rotate, not ${what}.`,
    none: (folder: string) => `There is no signing key in ${folder} yet: make one with seesaw key make.`,
    key: (fingerprint: string, folder: string) => `Key ${fingerprint}\n  in ${folder}`,
    made: 'Keep a copy of this folder in a safe place. Tell the fingerprint to those who will check your audits, by another way than the audits.',
    passphrase:
      'Whoever gets the file can sign as you: with SEESAW_KEY_PASSPHRASE set, seesaw key make protects it with a passphrase.',
    replaced: (old: string) => `It follows the key ${old}, which signed a statement that says so.`,
    before: (fingerprint: string) => `  before it: ${fingerprint}`,
    exported: (files: number, folder: string) => `${files} files written to ${folder}`,
  },
  zh: {
    description: '生成、查看、导出或更换为审计签名的密钥；它放在任何代码仓库之外',
    what: 'make 生成、show 查看、export 导出、rotate 更换',
    out: 'export：把全部公钥及旧密钥对新密钥的声明写入该文件夹',
    json: '以 JSON 打印',
    unknown: (what: string) => `seesaw key 只有 make、show、export、rotate，没有 ${what}。`,
    none: (folder: string) => `${folder} 中还没有签名密钥：请运行 seesaw key make 生成。`,
    key: (fingerprint: string, folder: string) => `密钥 ${fingerprint}\n  在 ${folder}`,
    made: '请把该文件夹另存一份到安全的地方，并通过其他途径把指纹告知要核对审计的人。',
    passphrase:
      '任何拿到该文件的人都能以您的名义签名：设置 SEESAW_KEY_PASSPHRASE 后再运行 seesaw key make 可为其加上口令。',
    replaced: (old: string) => `它接替密钥 ${old}；旧密钥已签署声明。`,
    before: (fingerprint: string) => `  此前的：${fingerprint}`,
    exported: (files: number, folder: string) => `已向 ${folder} 写入 ${files} 个文件`,
  },
};

type Options = { out?: string; json?: boolean };

export const registerKey: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const command = program
    .command('key')
    .description(say.description)
    .argument('[what]', say.what, 'show')
    .option('--out <DIR>', say.out)
    .option('--json', say.json)
    .action(async (what: string, options: Options) => {
      const { keyFolder } = await import('../evidence/keys/key-folder.ts');
      const act = acts[what];
      if (act === undefined) throw new CommandFailure(exitCodes.usage, say.unknown(what));
      await act(keyFolder(), options, lang);
    });
  withExample(command, lang, 'seesaw key make');
};

const acts: Record<string, (folder: string, options: Options, lang: Lang) => Promise<void>> = {
  async make(folder, { json }, lang) {
    const { makeSigningKey } = await import('../evidence/keys/signing-key.ts');
    const { fingerprint } = makeSigningKey(folder);
    const hints = [
      words[lang].made,
      ...(process.env['SEESAW_KEY_PASSPHRASE'] ? [] : [words[lang].passphrase]),
    ];
    tell({ fingerprint, folder }, hints, json, lang);
  },
  async show(folder, { json }, lang) {
    const { publicKeysIn } = await import('../evidence/keys/known-keys.ts');
    const { fingerprint } = await ownKey(folder, lang);
    const before = publicKeysIn(folder).flatMap((key) =>
      key.fingerprint === fingerprint ? [] : [key.fingerprint],
    );
    tell({ fingerprint, folder, before }, before.map(words[lang].before), json, lang);
  },
  async export(folder, { out, json }, lang) {
    const { publicPem } = await import('../evidence/keys/signing-key.ts');
    const { publicKeysIn, rotationsIn } = await import('../evidence/keys/known-keys.ts');
    const { writeWhole } = await import('../evidence/seal/write-whole.ts');
    const { publicKey, fingerprint } = await ownKey(folder, lang);
    if (out === undefined) {
      const pem = publicPem(publicKey);
      return void process.stdout.write(json ? `${JSON.stringify({ fingerprint, pem })}\n` : pem);
    }
    const files = [
      ...publicKeysIn(folder).map((key) => ({ name: `${key.fingerprint}.pem`, content: key.pem })),
      ...rotationsIn(folder),
    ];
    for (const { name, content } of files) writeWhole(join(out, name), content);
    const names = files.map(({ name }) => name);
    console.log(
      json ? JSON.stringify({ fingerprint, files: names }) : words[lang].exported(names.length, out),
    );
  },
  async rotate(folder, { json }, lang) {
    const { rotateKey } = await import('../evidence/keys/rotate-key.ts');
    const { old, key } = rotateKey(folder, new Date());
    const before = [old.fingerprint];
    tell({ fingerprint: key.fingerprint, folder, before }, before.map(words[lang].replaced), json, lang);
  },
};

async function ownKey(folder: string, lang: Lang) {
  const { ownPublicKey } = await import('../evidence/keys/signing-key.ts');
  const key = ownPublicKey(folder);
  if (key === null) throw new CommandFailure(exitCodes.usage, words[lang].none(folder));
  return key;
}

function tell(
  key: { fingerprint: string; folder: string; before?: string[] },
  hints: string[],
  json = false,
  lang: Lang,
): void {
  console.log(
    json ? JSON.stringify(key) : [words[lang].key(key.fingerprint, key.folder), ...hints].join('\n'),
  );
}
