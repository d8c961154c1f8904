import type { Lang } from '../model/walk.ts';

/** What `seesaw` tells a script about its work. A code never changes its meaning; new ones are added. */
export const exitCodes = {
  done: 0,
  overBudget: 1,
  usage: 2,
  aboutUs: 3,
  integrity: 4,
  machine: 5,
  differs: 6,
  fault: 70,
  busy: 75,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const meanings: Record<Lang, Record<keyof typeof exitCodes, string>> = {
  en: {
    done: 'done',
    overBudget: 'done, and something is over its budget',
    usage: 'wrong command, option or path',
    aboutUs: 'some walks say something about us, not about the target',
    integrity: 'integrity failure: what was recorded is not whole or was changed',
    machine: 'this machine lacks something (dependency, browser, fonts, disk, permission, port)',
    differs: 'done, and what was walked again differs from what was recorded',
    fault: 'a fault in Seesaw itself',
    busy: 'another audit is running in the same reports folder; try later',
    interrupted: 'interrupted; what was written before is kept',
  },
  zh: {
    done: '完成',
    overBudget: '完成，但有项目超出预算',
    usage: '命令、选项或路径有误',
    aboutUs: '有些走查只说明我们自身的问题，与被测对象无关',
    integrity: '完整性校验失败：记录不完整或被改动',
    machine: '本机缺少条件（依赖、浏览器、字体、磁盘、权限、端口）',
    differs: '完成，重走所得与原记录有所不同',
    fault: 'Seesaw 自身的故障',
    busy: '同一报告文件夹中另有审计正在运行，请稍后再试',
    interrupted: '被中断；此前写入的内容仍在',
  },
};

/** The list that `seesaw --help` prints. */
export function exitCodesHelp(lang: Lang): string {
  const heading = { en: 'Exit codes:', zh: '退出码：' }[lang];
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${String(code).padEnd(4)}${meanings[lang][name as keyof typeof exitCodes]}`,
  );
  return [heading, ...lines].join('\n');
}
