import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../../src/lexicon/utterance.ts';

/** A text in the manner of a real app, and the blockers that a careful reader finds in it. */
export interface LabelledText {
  role: Role;
  ids: string[];
  /** Unusual wording, as against plain everyday wording. */
  unusual: boolean;
  text: string;
}

/**
 * The texts of one language, in two halves: what the recognition was tuned on, and what was set aside beforehand and
 * is only scored. Every other line goes to either half, so that both hold as much of each kind.
 */
export function readTexts(language: 'zh' | 'en'): { tuned: LabelledText[]; setAside: LabelledText[] } {
  const lines = readFileSync(join(import.meta.dirname, `${language}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  const texts = lines.map((line): LabelledText => {
    const [role, labels, text] = line.split('\t');
    if (text === undefined) throw new Error(`not "role, ids, text": ${line}`);
    const ids = labels!.split(' ').filter((label) => label !== '');
    return { role: role as Role, ids: ids.filter((id) => id !== 'u'), unusual: ids.includes('u'), text };
  });
  return {
    tuned: texts.filter((_, index) => index % 2 === 0),
    setAside: texts.filter((_, index) => index % 2 === 1),
  };
}
