import type { Undecided } from '../audit/undecided-walks.ts';
import type { Lang } from '../model/walk.ts';
import { flowWord } from '../words/flow-words.ts';
import { safeText } from '../words/safe-text.ts';

type Step = Pick<Undecided, 'walk' | 'target' | 'flow' | 'repeat' | 'at'>;

/** What `walk.irreversible` declares. */
const acts: Readonly<Record<string, string>> = {
  pays: '支付',
  changes: '变更',
  ends: '终止',
  deletes: '删除',
  plan: '套餐',
};

const words = {
  en: {
    step: ({ walk, target, flow, repeat, at }: Step, what: string) =>
      `${walk} ${target} › ${flow}, repeat ${repeat}, ${at}: ${what}`,
    said: (name: string, value: string) => `${name} ${value}`,
    heading: (n: number) =>
      `${n === 1 ? '1 walk' : `${n} walks`} broke behind an irreversible step. Nobody knows whether it was made, so ${n === 1 ? 'it is' : 'they are'} not walked again:`,
    verify: 'its verify is asked first when the audit is resumed',
    how: (command: string) => `Look into the account, then say so: ${command} --decide`,
    ifVerifyCannot: (command: string) =>
      `Where verify cannot tell, look into the account, then say so: ${command} --decide`,
  },
  zh: {
    step: ({ walk, target, flow, repeat, at }: Step, what: string) =>
      `${walk} ${target} › ${flowWord(flow).zh}，第 ${repeat} 次，${at}：${what}`,
    said: (name: string, value: string) => `${acts[name] ?? name} ${value}`,
    heading: (n: number) => `${n} 次走查在不可撤销的步骤之后中断，不知道该步骤是否已经完成，因此不会重走：`,
    verify: '继续审计时先用该流程的 verify 查明',
    how: (command: string) => `请到账户中查明，再告诉 Seesaw：${command} --decide`,
    ifVerifyCannot: (command: string) =>
      `verify 查不明时，请到账户中查明，再告诉 Seesaw：${command} --decide`,
  },
};

/** What a person must look into, as the terminal shows it. `resume`: the command that goes on with the audit. */
export function undecidedLines(undecided: readonly Undecided[], resume: string, lang: Lang): string[] {
  if (undecided.length === 0) return [];
  const say = words[lang];
  const lines = undecided.map((each) => `  ${undecidedLine(each, lang)}`);
  const walks = new Set(undecided.map(({ walk }) => walk)).size;
  const how = undecided.every(({ hasVerify }) => hasVerify) ? say.ifVerifyCannot : say.how;
  return [say.heading(walks), ...lines, how(resume)];
}

/** `1cac2e4f shop › upgrade, repeat 2, 2026-11-23T10:00:00.000Z: pays 30.00 CNY`. */
export function undecidedLine({ declared, hasVerify, ...step }: Undecided, lang: Lang): string {
  const say = words[lang];
  const what = Object.entries(declared)
    .filter(([name]) => name !== 'answer')
    .map(([name, value]) => say.said(name, value));
  const line = say.step({ ...step, walk: step.walk.slice(0, 8) }, what.join(lang === 'zh' ? '，' : ', '));
  return safeText(hasVerify ? `${line} (${say.verify})` : line);
}
