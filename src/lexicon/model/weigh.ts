import type { Role } from '../utterance.ts';
import type { Feature } from './features.ts';
import type { Model } from './model-data.ts';

/** How probable it is that a text tells a blocker, and which of its sentences speaks for it most. */
export interface Weighed {
  id: string;
  probability: number;
  sentence: number;
}

/** How much it counts against a blocker that the text seems to hold none at all. */
const doubt = 0.5;

/** Every blocker that the model knows and that can be told in this role, weighed. */
export function weigh(model: Model, features: readonly Feature[], role: Role): Weighed[] {
  const { classes, biases, offsets, of, values } = model;
  const sums = Float64Array.from(biases);
  const bySentence: Float64Array[] = [];
  for (const { key, value, sentence } of features) {
    for (let at = offsets[key]!; at < offsets[key + 1]!; at++) {
      const part = values[at]! * value;
      sums[of[at]!]! += part;
      if (sentence !== null) (bySentence[sentence] ??= new Float64Array(classes.length))[of[at]!]! += part;
    }
  }
  const any = classes.length - 1;
  const against = doubt * Math.min(0, sums[any]!);
  return classes.slice(0, any).flatMap((id, index) => {
    if (!isTold(id, role)) return [];
    let sentence = 0;
    for (let each = 1; each < bySentence.length; each++) {
      if ((bySentence[each]?.[index] ?? 0) > (bySentence[sentence]?.[index] ?? 0)) sentence = each;
    }
    return [{ id, probability: 1 / (1 + Math.exp(-(sums[index]! + against))), sentence }];
  });
}

/** From a person of the service, pleas, offers and warnings are his dissuasion (decisions, Blockers 4). */
export function isTold(id: string, role: Role): boolean {
  if (id === 'AGT-01') return role === 'chat-agent';
  return role !== 'chat-agent' || (id !== 'RET-01' && id !== 'LOS-01');
}
