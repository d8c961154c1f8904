import type { WalkHead } from '../model/walk.ts';
import { flowWord } from '../words/flow-words.ts';

const isChinese = () => process.env['SEESAW_LANG'] === 'zh';

/** `90 s`, `5 min`. */
export function spanText(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${Math.round(ms / 1000)} s`;
}

/** Asks the person at the terminal to go on by hand; several walks may ask at once, so it says which one does. */
export function yourTurn(
  { target, flow }: Pick<WalkHead, 'target' | 'flow'>,
  what: string,
  patienceMs: number,
): string {
  const line = '━'.repeat(60);
  const span = spanText(patienceMs);
  const text = isChinese()
    ? `需要您接手（${target.name.zh} · ${flowWord(flow).zh}）：${what}。请在打开的浏览器窗口中完成，最多等 ${inChinese(span)}；之后走查自己继续。`
    : `Your turn (${target.name.en} · ${flowWord(flow).en}): ${what}. Do it in the browser window that is open; it is waited for at most ${span}, then the walk goes on by itself.`;
  return `\u0007${line}\n${text}\n${line}`;
}

/** Says that the person is done and need do no more. */
export function goesOn(): string {
  return isChinese() ? '已完成，走查继续。' : 'Done; the walk goes on.';
}

function inChinese(span: string): string {
  return span.replace('min', '分钟').replace('s', '秒');
}
