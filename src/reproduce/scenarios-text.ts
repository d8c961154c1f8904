import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';
import type { AskedFor } from './asked-for.ts';
import type { Laid } from './reproduce-bundle.ts';

const words = {
  en: {
    whole: (file: string) => `${file} is whole: nothing in it was changed since it was sealed.`,
    signed: (keys: string) => `Signed by ${keys}; whose key that is, seesaw verify --key tells.`,
    unsigned: 'UNSIGNED: anybody could have made it.',
    code: (n: number, folder: string) =>
      `It brings ${n === 1 ? '1 file' : `${n} files`} of code, written for reading to ${folder}:`,
    marked: 'not as it was walked: something private was taken out',
    changed: 'changed while the audit went on; this is the newest',
    asks: 'When it was walked it asked for:',
    origins: 'origins',
    accounts: 'accounts',
    permits: 'permits for what cannot be undone',
    permit: (flow: string, origin: string, account: string, does: string) =>
      `${flow} at ${origin} with ${account}: ${does}`,
    noAccount: 'no account',
    none: 'none',
    notRun:
      'Nothing was run. A scenario is code and can do on this machine what you can: read it, then run with --trust-scenarios (better still in a container, or as another user).',
  },
  zh: {
    whole: (file: string) => `${file} 完整：封存之后未被改动。`,
    signed: (keys: string) => `签名密钥：${keys}；是谁的密钥，请用 seesaw verify --key 核对。`,
    unsigned: '未签名：任何人都可能制作它。',
    code: (n: number, folder: string) => `其中有 ${n} 个代码文件，已写到 ${folder} 供阅读：`,
    marked: '与当时走查的不同：私密内容已被去掉',
    changed: '审计进行中被改过，这是最新的一份',
    asks: '走查时它们用到：',
    origins: '网址',
    accounts: '账号',
    permits: '不可撤销步骤的许可',
    permit: (flow: string, origin: string, account: string, does: string) =>
      `${origin} 的 ${flow}（${account}）：${does}`,
    noAccount: '无账号',
    none: '无',
    notRun:
      '没有运行任何内容。场景是代码，能在本机做您能做的一切：请先读过，再加 --trust-scenarios 运行（最好在容器里，或换一个系统用户）。',
  },
};

/** The code of a bundle and what it asks for, for a person who decides whether to run it. */
export function scenariosText(
  { checked, sources, asked, folder }: Laid,
  lang: Lang,
  { isTrusted }: { isTrusted: boolean },
): string {
  const say = words[lang];
  const { file, looked } = checked.verification;
  const signers = looked?.signers.audit ?? [];
  return [
    say.whole(safeText(file, 200)),
    signers.length > 0 ? say.signed(signers.join(', ')) : say.unsigned,
    '',
    say.code(sources.length, folder),
    ...sources.flatMap(({ path, sha256, kept, hasChanged }) => [
      `  ${kept}  ${safeText(path.slice(folder.length + 1), 300)}`,
      ...(kept === sha256 ? [] : [`    ${say.marked}`]),
      ...(hasChanged ? [`    ${say.changed}`] : []),
    ]),
    '',
    say.asks,
    ...askedLines(asked, lang).map((line) => `  ${line}`),
    ...(isTrusted ? [] : ['', say.notRun]),
  ].join('\n');
}

function askedLines({ origins, accounts, permits }: AskedFor, lang: Lang): string[] {
  const say = words[lang];
  const lists: [string, string[]][] = [
    [say.origins, origins],
    [say.accounts, accounts.map(({ name, origin }) => `${name} (${origin})`)],
    [
      say.permits,
      permits.map(({ flow, origin, account, does }) =>
        say.permit(flow, origin, account ?? say.noAccount, does),
      ),
    ],
  ];
  const colon = lang === 'zh' ? '：' : ': ';
  return lists.flatMap(([label, list]) =>
    list.length === 0 ? [label + colon + say.none] : list.map((each) => label + colon + safeText(each, 300)),
  );
}
