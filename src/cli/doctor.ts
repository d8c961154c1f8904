import { exitCodes } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { MachineCheck } from './machine-checks.ts';
import type { RegisterCommand } from './register-command.ts';

type Names = Record<MachineCheck['check'], string>;

const words: Record<
  Lang,
  { description: string; json: string; names: Names; ready: string; lacking: string }
> = {
  en: {
    description: 'check that this machine has what Seesaw needs; installs nothing',
    json: 'print the checks as JSON',
    names: {
      node: 'Node',
      dependencies: 'dependencies',
      sqlite: 'database',
      browser: 'browser starts',
      fonts: 'browser draws 降级',
      reports: 'reports can be written',
    },
    ready: 'Everything is in place.',
    lacking: 'Something is missing; npm start installs what can be installed.',
  },
  zh: {
    description: '检查本机是否具备 Seesaw 所需的条件，不安装任何东西',
    json: '以 JSON 打印检查结果',
    names: {
      node: 'Node',
      dependencies: '依赖',
      sqlite: '数据库',
      browser: '浏览器能启动',
      fonts: '浏览器能画出“降级”',
      reports: '报告可写入',
    },
    ready: '一切就绪。',
    lacking: '有条件不具备；能安装的，npm start 会安装。',
  },
};

export const registerDoctor: RegisterCommand = (program, lang) => {
  const command = program
    .command('doctor')
    .description(words[lang].description)
    .option('--json', words[lang].json)
    .action(async ({ json }: { json?: boolean }) => {
      const { machineChecks } = await import('./machine-checks.ts');
      const checks = await machineChecks();
      const ok = checks.every((check) => check.ok);
      console.log(json ? asJson(checks, ok, lang) : asText(checks, ok, lang));
      if (!ok) process.exitCode = exitCodes.machine;
    });
  withExample(command, lang, 'seesaw doctor --json');
};

function asJson(checks: MachineCheck[], ok: boolean, lang: Lang): string {
  const rows = checks.map((check) => ({ ...check, advice: check.advice?.[lang] ?? null }));
  return JSON.stringify({ ok, checks: rows }, null, 2);
}

function asText(checks: MachineCheck[], ok: boolean, lang: Lang): string {
  const lines = checks.flatMap(({ check, ok: good, found, advice }) => [
    `${good ? '✓' : '✗'} ${words[lang].names[check]}: ${found}`,
    ...(advice ? [`  → ${advice[lang]}`] : []),
  ]);
  return [...lines, ok ? words[lang].ready : words[lang].lacking].join('\n');
}
