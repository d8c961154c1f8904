import type { Names } from '../../model/walk.ts';

/** Words joined by “or”: 降级、取消续费或退款; downgrade, cancel renewal or refund. */
export function joined(words: readonly Names[]): Names {
  const list = (of: readonly string[], comma: string, or: string): string =>
    of.length < 2 ? (of[0] ?? '') : `${of.slice(0, -1).join(comma)}${or}${of.at(-1)!}`;
  return {
    zh: list(
      words.map(({ zh }) => zh),
      '、',
      '或',
    ),
    en: list(
      words.map(({ en }) => en),
      ', ',
      ' or ',
    ),
  };
}
