import { normaliseWithMap, type Normalised } from './normalise.ts';

/** Who says it, which tells how it is to be read. */
export type Role = 'dialog' | 'page' | 'control' | 'chat-bot' | 'chat-agent';

/** A sentence in normalised text; `start`, `end` half-open. */
export type Sentence = { text: string; start: number; end: number };

/** A text made ready for reading: normalised, cut into sentences, with the way back to the words as they stood. */
export type Utterance = {
  role: Role;
  normalised: Normalised;
  sentences: readonly Sentence[];
};

/** Longer texts are terms and articles: read up to here, a part of a page is a few hundred characters. */
const longest = 4000;

export function utterance(text: string, role: Role): Utterance {
  const normalised = normaliseWithMap(text.slice(0, longest).replace(/[\r\n\u2028\u2029]/gu, '。'));
  return { role, normalised, sentences: [...sentencesOf(normalised.text)] };
}

/** Ends of sentences. A point ends one before a blank or at the end: 9.99 and service@example.com go on. */
const stops = /[。!?;]+|\.(?=\s|$)/gu;

function* sentencesOf(text: string): Generator<Sentence> {
  let start = 0;
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    // The mark is part of it: a question is read as one.
    if (stop.index > start) yield { text: text.slice(start, end), start, end };
    start = end;
  }
  if (start < text.length) yield { text: text.slice(start), start, end: text.length };
}
