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

/** `tuned`: the recognition was tuned on them. `held`: set aside beforehand, only scored, never read by who tunes. */
export const halves = ['tuned', 'held'] as const;
export type Half = (typeof halves)[number];
export type Language = 'zh' | 'en';

/** The texts of one language and half, checked. What stands in both halves is not set aside. */
export function readTexts(language: Language, half: Half): LabelledText[] {
  const texts = readHalf(language, half);
  if (half === 'tuned') return texts;
  const seen = new Set(readHalf(language, 'tuned').map(({ text }) => text));
  return texts.filter(({ text }) => !seen.has(text));
}

/** A line that is no labelled text is named by its number alone: its words may have to stay unread. */
function readHalf(language: Language, half: Half): LabelledText[] {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.startsWith(`${language}.${half}`) && file.endsWith('.jsonl'))
    .sort();
  if (files.length === 0) throw new Error(`There are no ${half} texts in ${language}.`);
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
