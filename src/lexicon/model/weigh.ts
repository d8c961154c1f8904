import type { Role } from '../utterance.ts';
import type { Feature } from './features.ts';
import type { KnownLanguage } from './language-of.ts';
import type { Model } from './model-data.ts';
import { looksAt, probabilityOf } from './second-look.ts';

/** How probable it is that a text tells a blocker, and which of its sentences speaks for it most. */
export interface Weighed {
  id: string;
  probability: number;
  sentence: number;
}

/** Every blocker that the model knows and that can be told in this role, weighed; `length` in normalised characters. */
export function weigh(
  model: Model,
  features: readonly Feature[],
  { role, language, length }: { role: Role; language: KnownLanguage; length: number },
): Weighed[] {
  const { sums, bySentence } = sumsOf(model, features);
  const told = toldIn(model.classes, role);
  return told.map((one) => {
    let sentence = 0;
    for (let each = 1; each < bySentence.length; each++) {
      if ((bySentence[each]?.[one] ?? 0) > (bySentence[sentence]?.[one] ?? 0)) sentence = each;
    }
    const probability = probabilityOf(looksAt(one, sums, told, length), model.secondLook[language]);
    return { id: model.classes[one]!, probability, sentence };
  });
}

/** What the features sum up to by class, and of that what each sentence brings. */
export function sumsOf(
  { classes, biases, offsets, of, values }: Pick<Model, 'classes' | 'biases' | 'offsets' | 'of' | 'values'>,
  features: readonly Feature[],
): { sums: Float64Array; bySentence: Float64Array[] } {
  const sums = Float64Array.from(biases);
  const bySentence: Float64Array[] = [];
  for (const { key, value, sentence } of features) {
    for (let at = offsets[key]!; at < offsets[key + 1]!; at++) {
      const part = values[at]! * value;
      sums[of[at]!]! += part;
      if (sentence !== null) (bySentence[sentence] ??= new Float64Array(classes.length))[of[at]!]! += part;
    }
  }
  return { sums, bySentence };
}

/** Indices of the blockers that can be told in a role; the last class is none. */
export function toldIn(classes: readonly string[], role: Role): number[] {
  return [...classes.keys()].filter((one) => one < classes.length - 1 && isTold(classes[one]!, role));
}

/** From a person of the service, pleas, offers and warnings are his dissuasion (decisions, Blockers 4). */
export function isTold(id: string, role: Role): boolean {
  if (id === 'AGT-01') return role === 'chat-agent';
  return role !== 'chat-agent' || (id !== 'RET-01' && id !== 'LOS-01');
}
