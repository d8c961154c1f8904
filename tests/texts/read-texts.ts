import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TextToInspect } from '../../src/detect/inspect-texts.ts';
import { BlockerId } from '../../src/model/blocker.ts';

/** A text in the manner of a real app, with the blockers that a careful reader finds in its words. */
const LabelledText = TextToInspect.extend({
  blockers: z.array(BlockerId),
  /** Plain everyday wording, or an unusual one. */
  wording: z.enum(['plain', 'unusual']),
}).strict();
export type LabelledText = z.infer<typeof LabelledText>;

/**
 * `tuned`: the rules were tuned on them. `trained`: by other hands, one a file (`-c`, `-j` and `-q` by who trained it, `-i`
 * short plain sentences, `-8` and `-9` by hands that had seen neither texts nor rules and had been scored once before),
 * and the model was trained on them and on the tuned ones. `held`: set aside beforehand and scored while the rules were
 * tuned, not learnt from. `fresh`: written by another hand when the tuning was over. `last`: by yet other hands when the
 * first model had its form. `short`: half of the sentences that the hand `i` wrote, set aside before any was scored.
 * `blind`: from the catalogue alone by a hand that had seen neither texts nor rules; never read, scored when the model
 * was trained and once more when it had learnt from two more hands.
 */
export const sets = ['tuned', 'trained', 'held', 'fresh', 'last', 'short', 'blind'] as const;
export type TextSet = (typeof sets)[number];
export type Language = 'zh' | 'en';

/** The texts of one language and set, checked; what stands in a set before it too is left out. */
export function readTexts(language: Language, set: TextSet): LabelledText[] {
  const before = sets.slice(0, sets.indexOf(set)).flatMap((each) => readSet(language, each));
  const seen = new Set(before.map(({ text }) => text));
  return readSet(language, set).filter(({ text }) => !seen.has(text));
}

/** A line that is no labelled text is named by its number alone: its words may have to stay unread. */
function readSet(language: Language, set: TextSet): LabelledText[] {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.startsWith(`${language}.${set}`) && file.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`There are no ${set} texts in ${language}.`);
  return files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, index) => {
        const read = LabelledText.safeParse(JSON.parse(line));
        if (!read.success) throw new Error(`${file}:${index + 1} is no labelled text`);
        return read.data;
      }),
  );
}
