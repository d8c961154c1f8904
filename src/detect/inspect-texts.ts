import { z } from 'zod';
import type { BlockerId } from '../model/blocker.ts';
import { readText } from './read-text.ts';

/** A text to be judged by its words alone, as it stands in one line of a file. */
export const TextToInspect = z.object({
  id: z.string(),
  lang: z.enum(['zh-CN', 'en']),
  role: z.enum(['dialog', 'control', 'chat-bot', 'chat-agent', 'page']),
  text: z.string(),
});
export type TextToInspect = z.infer<typeof TextToInspect>;

/** What a text says: its blockers in the order of the catalogue, and the words that say so. */
export interface InspectedText {
  id: string;
  blockers: BlockerId[];
  /** In the order of the text; offsets in the text as given, UTF-16 units, half-open. */
  spans: { blocker: BlockerId; start: number; end: number; quote: string }[];
}

/**
 * What texts say that stands in the way, each by its own words and its role, in the order given. Nothing is compared
 * with anything: hits are what the words claim. The language is read off the words (a text may hold both); `lang` is
 * the sender's word for it.
 */
export function* inspectTexts(texts: Iterable<TextToInspect>): Generator<InspectedText> {
  for (const { id, role, text } of texts) {
    const read = readText(text, role);
    const spans = read.flatMap(({ id: blocker, claims }) =>
      claims.map(({ start, end }) => ({ blocker, start, end, quote: text.slice(start, end) })),
    );
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    yield { id, blockers: read.map((each) => each.id), spans };
  }
}
