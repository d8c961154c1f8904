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

/**
 * Longest sentence that is read in one, in normalised characters. What runs on without an end (a list, terms, a text
 * without marks) is read in parts, so that reading costs the same for each character of it.
 */
const longest = 400;

/** Texts of any length are read to their end. */
export function utterance(text: string, role: Role): Utterance {
  const normalised = normaliseWithMap(text.replace(/[\r\n\u2028\u2029]/gu, '。'));
  return { role, normalised, sentences: [...sentencesOf(normalised.text)] };
}

/** How far around a sentence the subject is looked for, in normalised characters. */
const reach = 160;

/** A sentence and what stands just before and behind it: of a short text all, of a page its neighbourhood. */
export function around({ normalised }: Utterance, { start, end }: Sentence): string {
  return normalised.text.slice(Math.max(0, start - reach), end + reach);
}

/** Ends of sentences. A point ends one before a blank or at the end: 9.99 and service@example.com go on. */
const stops = /[。!?;]+|\.(?=\s|$)/gu;

function* sentencesOf(text: string): Generator<Sentence> {
  let start = 0;
  for (const stop of text.matchAll(stops)) {
    const end = stop.index + stop[0].length;
    // The mark is part of it: a question is read as one.
    if (stop.index > start) yield* parts(text, start, end);
    start = end;
  }
  if (start < text.length) yield* parts(text, start, text.length);
}

/** A sentence, or of one that runs on its parts, cut behind a comma or a blank where there is one. */
function* parts(text: string, from: number, to: number): Generator<Sentence> {
  let start = from;
  while (to - start > longest) {
    const room = text.slice(start, start + longest);
    const cut = Math.max(room.lastIndexOf(','), room.lastIndexOf(':'), room.lastIndexOf(' ')) + 1;
    // Never between the two halves of one character.
    const hard = /[\ud800-\udbff]$/.test(room) ? longest - 1 : longest;
    const end = start + (cut > longest / 2 ? cut : hard);
    yield { text: text.slice(start, end), start, end };
    start = end;
  }
  if (start < to) yield { text: text.slice(start, to), start, end: to };
}
