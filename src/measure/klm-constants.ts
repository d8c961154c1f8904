/**
 * Constants of `klm-1`, seconds, and of reading. Card, Moran, Newell 1980/1983 as reproduced by the University
 * of Hamburg; English reading: Brysbaert 2019. Marked as assumed: declared assumptions of this tool, without a
 * source (measurement.md §2.4, §2.5; decisions, Measurement 11).
 */
export const klm = {
  /** One key, average non-secretary (40 wpm). */
  K: 0.28,
  /** One key of a random code. */
  codeK: 0.5,
  /** Pointing, without the press. */
  P: 1.1,
  press: 0.2,
  /** Moving a hand between keyboard and pointer. */
  H: 0.4,
  /** Mental preparation, once per step. */
  M: 1.35,
  /** Assumed: scrolling by one viewport, besides M/2 to begin it. */
  scrollViewport: 0.5,
  /** Words a minute, silent, non-fiction. */
  enWordsPerMinute: 238,
  /** Assumed: everything is read in layers and native dialogs. */
  dialogShareRead: 1,
} as const;

/** What is declared, with the range over which `personTime` is printed. */
export interface Declared {
  /** Chinese characters a minute, silent. Assumed 400, range 255–600. */
  zhCharsPerMinute: number;
  /** Share of a page's text that is read. Assumed 0.25, range 0.25–1. */
  pageShareRead: number;
  /** Keys per Chinese character with an input method. Assumed 3, range 2–4. */
  keysPerHan: number;
}

export const declared: { readonly [bound in 'fastest' | 'assumed' | 'slowest']: Declared } = {
  fastest: { zhCharsPerMinute: 600, pageShareRead: 0.25, keysPerHan: 2 },
  assumed: { zhCharsPerMinute: 400, pageShareRead: 0.25, keysPerHan: 3 },
  slowest: { zhCharsPerMinute: 255, pageShareRead: 1, keysPerHan: 4 },
};

/**
 * The eight combinations of the ends of these ranges. A ratio of two predicted times has its smallest and its
 * largest value at one of them, both times taken with the same constants.
 */
export const corners: readonly Declared[] = [declared.fastest, declared.slowest].flatMap(
  ({ zhCharsPerMinute }) =>
    [declared.fastest, declared.slowest].flatMap(({ pageShareRead }) =>
      [declared.fastest, declared.slowest].map(({ keysPerHan }) => ({
        zhCharsPerMinute,
        pageShareRead,
        keysPerHan,
      })),
    ),
);
