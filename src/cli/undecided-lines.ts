import type { Undecided } from '../audit/undecided-walks.ts';
import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';

const words = {
  en: {
    repeat: (n: number) => `repeat ${n}`,
    heading: (n: number) =>
      `${n === 1 ? '1 walk' : `${n} walks`} broke behind an irreversible step. Nobody knows whether it was made, so ${n === 1 ? 'it is' : 'they are'} not walked again:`,
    verify: 'its verify is asked first when the audit is resumed',
    how: (command: string) => `Look into the account, then say so: ${command} --decide`,
  },
  zh: {
    repeat: (n: number) => `第 ${n} 次`,
    heading: (n: number) => `${n} 次走查在不可撤销的步骤之后中断，不知道该步骤是否已经完成，因此不会重走：`,
    verify: '继续审计时先用该流程的 verify 查明',
    how: (command: string) => `请到账户中查明，再告诉 Seesaw：${command} --decide`,
  },
};

/** What a person must look into, as the terminal shows it. `resume`: the command that goes on with the audit. */
export function undecidedLines(undecided: readonly Undecided[], resume: string, lang: Lang): string[] {
  if (undecided.length === 0) return [];
  const say = words[lang];
  const lines = undecided.map((each) => `  ${undecidedLine(each, lang)}`);
  return [say.heading(undecided.length), ...lines, say.how(resume)];
}

/** `1cac2e4f shop › upgrade, repeat 2, 2026-11-23T10:00:00.000Z: pays 30.00 CNY`. */
export function undecidedLine(
  { walk, target, flow, repeat, declared, at, hasVerify }: Undecided,
  lang: Lang,
): string {
  const say = words[lang];
  const what = Object.entries(declared).map(([name, value]) => `${name} ${value}`);
  const line = `${walk.slice(0, 8)} ${target} › ${flow}, ${say.repeat(repeat)}, ${at}: ${what.join(', ')}`;
  return safeText(hasVerify ? `${line} (${say.verify})` : line);
}
