import { goalMatcher } from './goal-matcher.ts';
import { normaliseWithMap } from './normalise.ts';

/** Where in `text` the flow's act is named first: offsets and words of the text as given, or null. */
export function goalSpan(text: string, flow: string): { start: number; end: number; text: string } | null {
  const normalised = normaliseWithMap(text);
  const act = goalMatcher(flow).act(normalised.text);
  if (!act) return null;
  const { start, end } = normalised.toOriginalSpan(act.start, act.end);
  return { start, end, text: text.slice(start, end) };
}
