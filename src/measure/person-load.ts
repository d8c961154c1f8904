import type { PersonLoad } from './person-time.ts';
import type { ReadingLoad } from './reading-load.ts';
import type { Step } from './step.ts';

/** Sums what counted steps and their screens ask of a person. */
export function personLoad(
  steps: readonly Step[],
  scrolls: readonly number[],
  readings: readonly ReadingLoad[],
): PersonLoad {
  const total = (of: (reading: ReadingLoad) => number): number =>
    readings.reduce((sum, reading) => sum + of(reading), 0);
  const messages = steps.filter((step) => step.act === 'message');
  return {
    clicks: steps
      .filter((step) => step.act !== 'message')
      .reduce((sum, step) => sum + step.clicks - step.focusClicks, 0),
    texts: steps
      .filter((step) => step.act === 'type' || step.act === 'address')
      .map(({ load, code }) => ({ load, code })),
    messages: messages.map((step) => step.load),
    scrolls: scrolls.filter((viewports) => viewports > 0),
    pageChars: total((reading) => reading.chars - reading.dialogChars),
    pageWords: total((reading) => reading.words - reading.dialogWords),
    dialogChars: total((reading) => reading.dialogChars),
    dialogWords: total((reading) => reading.dialogWords),
  };
}
