import { z } from 'zod';
import { keyBits } from './features.ts';
import { looks } from './second-look.ts';

const share = z.number().min(0).max(1);
const Figures = z.object({ precision: share, plain: share, unusual: share }).strict();
const SecondLook = z.array(z.number()).length(looks);

/** A trained model as it is committed, with what it was trained on and how well it read another writer's texts. */
export const ModelData = z
  .object({
    version: z.string().regex(/^words-\d+$/),
    /** SHA-256 of each file of texts that it was trained on. */
    trainedOn: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
    /** Each writer's texts scored by what was learnt from all the others', at the probabilities below. */
    figures: z.object({ zh: Figures, en: Figures }).strict(),
    /** Least probability of what a text is said to hold. */
    least: z.object({ zh: share, en: share }).strict(),
    /** What each number of a second look counts (`second-look.ts`). */
    secondLook: z.object({ zh: SecondLook, en: SecondLook }).strict(),
    /** What is told apart: blockers, and last whether there is any. */
    classes: z.array(z.string()).min(2),
    biases: z.array(z.number()),
    /** What a weight's code is multiplied with, by class. */
    steps: z.array(z.number()),
    /** How many weights each class has. */
    counts: z.array(z.int().min(0)),
    /** Base64: for each weight, class by class, its key less the one before (LEB128) and its code (int8). */
    weights: z.base64(),
  })
  .strict();
export type ModelData = z.infer<typeof ModelData>;

/** A model made ready: the weights of a key stand from `offsets[key]` to `offsets[key + 1]`. */
export interface Model {
  version: string;
  least: ModelData['least'];
  secondLook: ModelData['secondLook'];
  classes: readonly string[];
  biases: readonly number[];
  offsets: Uint32Array;
  /** Of each weight: its class, its value. */
  of: Uint8Array;
  values: Float32Array;
}

/** Throws where the data are not what they should be. */
export function readModel(data: unknown): Model {
  const { version, least, secondLook, classes, biases, steps, counts, weights } = ModelData.parse(data);
  const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const keys = new Uint32Array(total);
  const codes = new Int8Array(total);
  let at = 0;
  let next = 0;
  const offsets = new Uint32Array((1 << keyBits) + 2);
  for (const count of counts) {
    let key = 0;
    for (let left = count; left > 0; left--) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined || shift > 21) throw new Error('The weights of the model are damaged.');
        gap |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
      }
      key += gap;
      if (key >= 1 << keyBits || at >= bytes.length) throw new Error('The weights of the model are damaged.');
      keys[next] = key;
      codes[next++] = (bytes[at++]! << 24) >> 24;
      offsets[key + 2]!++;
    }
  }
  if (at !== bytes.length) throw new Error('The weights of the model are damaged.');
  for (let key = 2; key < offsets.length; key++) offsets[key]! += offsets[key - 1]!;
  const of = new Uint8Array(total);
  const values = new Float32Array(total);
  next = 0;
  for (const [index, count] of counts.entries()) {
    for (let left = count; left > 0; left--, next++) {
      const place = offsets[keys[next]! + 1]!++;
      of[place] = index;
      values[place] = codes[next]! * steps[index]!;
    }
  }
  return { version, least, secondLook, classes, biases, offsets, of, values };
}
