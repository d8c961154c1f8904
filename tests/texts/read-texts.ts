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
 * `tuned`: the rules were tuned on them. `trained`: by other hands (`-a`, `-b`, …; `-c` by who trained it), and the
 * model was trained on them and on the tuned ones. `held`: set aside beforehand and scored while the rules were tuned, never read by
 * who tuned them. `fresh`: written by another hand when the tuning was over; never read, and scored only for a report.
 * `last`: by yet other hands when the model had its form; never read, scored when all was chosen.
 * `brief`: short plain sentences, from which the model of brief sentences learnt besides; `short`: half of the first
 * that the same hand wrote, set aside before any was scored. `blind`: by a hand that had seen neither texts nor rules,
 * from the catalogue alone; never read.
 */
export const sets = ['tuned', 'trained', 'brief', 'held', 'fresh', 'last', 'short', 'blind'] as const;
export type TextSet = (typeof sets)[number];
export type Language = 'zh' | 'en';

/** What was learnt from; a text may stand in both. */
const learnt: readonly TextSet[] = ['trained', 'brief'];

/** The texts of one language and set, checked; what stands in a set before it too is left out. */
export function readTexts(language: Language, set: TextSet): LabelledText[] {
  const before = sets
    .slice(0, sets.indexOf(set))
    .filter((each) => !learnt.includes(each) || !learnt.includes(set))
    .flatMap((each) => readSet(language, each));
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
