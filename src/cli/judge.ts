import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Judged } from '../judge/judge-audit.ts';
import { asStoreError } from '../store/store-error.ts';
import { exitCodes } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description: 'delete everything derived and build it anew from the recorded facts, without a browser',
    audit: "an audit's folder or database, or: latest",
    export: 'write the canonical export (one row a line, equal on every machine) to FILE, - for the terminal',
    json: 'print what was done as JSON',
    judged: (judged: number, unfinished: number) =>
      `${judged} ${judged === 1 ? 'walk' : 'walks'} judged${unfinished > 0 ? `, ${unfinished} not finished and left out` : ''}.`,
    damaged: (walk: string, why: string) => `Walk ${walk} was left out: ${why}`,
  },
  zh: {
    description: '删除全部推导结果，只凭已记录的事实重新推导，不需要浏览器',
    audit: '一次审计的文件夹或数据库，或 latest（最近一次）',
    export: '把规范导出（每行一条，任何机器上都相同）写入 FILE，- 表示终端',
    json: '以 JSON 打印所做的事',
    judged: (judged: number, unfinished: number) =>
      `已推导 ${judged} 次走查${unfinished > 0 ? `，另有 ${unfinished} 次未完成，不计入` : ''}。`,
    damaged: (walk: string, why: string) => `走查 ${walk} 未计入：${why}`,
  },
};

type Options = { export?: string; json?: boolean };

export const registerJudge: RegisterCommand = (program, lang) => {
  const command = program
    .command('judge')
    .description(words[lang].description)
    .argument('[audit]', words[lang].audit, 'latest')
    .option('--export <FILE>', words[lang].export)
    .option('--json', words[lang].json)
    .action(async (audit: string, options: Options) => {
      try {
        await judge(audit, options, lang);
      } catch (error) {
        throw storeFailure(error, lang);
      }
    });
  withExample(command, lang, 'seesaw judge latest --export judged.jsonl');
};

async function judge(audit: string, options: Options, lang: Lang): Promise<void> {
  const { findDatabase } = await import('./find-database.ts');
  const { openStore } = await import('../store/open-store.ts');
  const { judgeAudit } = await import('../judge/judge-audit.ts');
  const { exportCanonical } = await import('../judge/export-canonical.ts');
  const { noteUse } = await import('../evidence/seal/note-custody.ts');
  const store = openStore(findDatabase(audit));
  try {
    const judged = judgeAudit(store);
    if (options.export !== undefined) writeLines(options.export, exportCanonical(store));
    report(judged, options, lang);
    noteUse(dirname(store.path), 'judged', `${judged.judged}`);
    if (judged.damaged.length > 0) process.exitCode = exitCodes.integrity;
  } finally {
    store.close();
  }
}

function writeLines(file: string, lines: Iterable<string>): void {
  if (file === '-') {
    for (const line of lines) process.stdout.write(line);
    return;
  }
  try {
    const handle = openSync(file, 'w');
    for (const line of lines) writeSync(handle, line);
    closeSync(handle);
  } catch (error) {
    throw asStoreError(error, file);
  }
}

/** The summary goes where it does not mix with an export. */
function report({ judged, unfinished, damaged }: Judged, options: Options, lang: Lang): void {
  const say = (text: string) => (options.export === '-' ? process.stderr : process.stdout).write(`${text}\n`);
  if (options.json) {
    const list = damaged.map(({ walk, error }) => ({ walk, code: error.code, reason: error.message }));
    return void say(JSON.stringify({ judged, unfinished, damaged: list }));
  }
  for (const { walk, error } of damaged) say(words[lang].damaged(walk, error.sentence[lang]));
  say(words[lang].judged(judged, unfinished));
}
