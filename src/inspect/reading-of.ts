import { readingLoads, type RecordedFlow } from '../measure/reading-load.ts';
import type { Screen } from '../model/screen.ts';

/** What there is to read on a screen as it first stands in the window, nobody having scrolled. */
export function readingOf(screen: Screen): { readingChars: number; readingWords: number } {
  const faced = { ...screen, isHome: false };
  const flow: RecordedFlow = {
    states: [faced],
    inputs: [],
    actions: [],
    to: screen.at,
  };
  const [load] = readingLoads(
    flow,
    [{ reason: 'first', states: [faced], dialog: null, at: screen.at }],
    () => false,
  );
  return { readingChars: load!.chars, readingWords: load!.words };
}
