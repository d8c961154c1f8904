import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { sealLines } from './seal-lines.ts';

const words = {
  en: {
    description:
      'have an audit time-stamped by an authority (RFC 3161), which learns a hash and nothing else',
    audit: "an audit's folder or database, or: latest",
    tsa: "address of the authority (default: SEESAW_TSA, else audit.json's)",
    json: 'print how the audit is sealed as JSON',
    empty: (path: string) =>
      `${path} holds no walk yet, so there is nothing to stamp: run seesaw audit first.`,
    again: 'Write the report again, so that it says so: seesaw report',
  },
  zh: {
    description: '请时间戳服务（RFC 3161）为一次审计加盖时间戳，对方只得到一个哈希',
    audit: '一次审计的文件夹或数据库，或 latest（最近一次）',
    tsa: '时间戳服务的地址（默认：SEESAW_TSA，否则 audit.json 中的）',
    json: '以 JSON 打印封存情况',
    empty: (path: string) => `${path} 中还没有走查，没有可加盖时间戳的内容：请先运行 seesaw audit。`,
    again: '请重写报告，使其载明时间戳：seesaw report',
  },
};

type Options = { tsa?: string; json?: boolean };

export const registerStamp: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const command = program
    .command('stamp')
    .description(say.description)
    .argument('[audit]', say.audit, 'latest')
    .option('--tsa <URL>', say.tsa)
    .option('--json', say.json)
    .action((audit: string, options: Options) => stamp(audit, options, lang));
  withExample(command, lang, 'seesaw stamp latest --tsa https://freetsa.org/tsr');
};

async function stamp(said: string, { tsa, json = false }: Options, lang: Lang): Promise<void> {
  const say = words[lang];
  const { findDatabase } = await import('./find-database.ts');
  const { openStore } = await import('../store/open-store.ts');
  const { addStamp } = await import('../audit/add-stamp.ts');
  const store = openStore(findDatabase(said));
  try {
    const audit = store.audits().at(-1)?.audit;
    if (audit === undefined || store.walks({ audit }).length === 0) {
      throw new CommandFailure(exitCodes.usage, say.empty(store.path));
    }
    const { stamp, end } = await addStamp(store, audit, tsa);
    if (stamp === null) {
      const why = end.why.map((each) => safeText(each[lang])).join(' ');
      throw new CommandFailure(end.isDamaged ? exitCodes.integrity : exitCodes.machine, why);
    }
    console.log(json ? JSON.stringify(end.standing) : sealLines(end, lang).join('\n'));
    if (!json) console.error(say.again);
  } finally {
    store.close();
  }
}
