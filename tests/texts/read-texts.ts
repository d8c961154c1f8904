import { readFileSync } from 'node:fs';
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

/** The texts of one language and half, checked; a line that is not one is named by its number alone. */
export function readTexts(language: Language, half: Half): LabelledText[] {
  const file = `${language}.${half}.jsonl`;
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const read = LabelledText.safeParse(JSON.parse(line));
      if (!read.success) throw new Error(`${file}:${index + 1} is no labelled text`);
      return read.data;
    });
}
