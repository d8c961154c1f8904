import type { PersonLoad } from './person-time.ts';
import type { ReadingLoad } from './reading-load.ts';
import type { Step } from './step.ts';

/** What counted steps, scrolls (viewport heights) and texts ask of a person. */
export function personLoad(
  steps: readonly Step[],
  scrolls: readonly number[],
  reading: ReadingLoad,
): PersonLoad {
  const others = steps.filter((step) => step.act !== 'message');
  return {
    clicks: others.reduce((sum, step) => sum + step.clicks - step.focusClicks, 0),
    texts: steps
      .filter((step) => step.act === 'type' || step.act === 'address')
      .map(({ load, code }) => ({ load, code })),
    messages: steps.filter((step) => step.act === 'message').map((step) => step.load),
    scrolls: scrolls.filter((viewports) => viewports > 0),
    pageChars: reading.chars - reading.dialogChars,
    pageWords: reading.words - reading.dialogWords,
    dialogChars: reading.dialogChars,
    dialogWords: reading.dialogWords,
  };
}
