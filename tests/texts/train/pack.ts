import type { ModelData } from '../../../src/lexicon/model/model-data.ts';
import type { Learnt } from './logistic.ts';

type Packed = Pick<ModelData, 'biases' | 'steps' | 'counts' | 'weights'>;

/** Weights as they are committed: each as one byte, those that are nought left out (`ModelData`). */
export function pack({ keys, weights, biases }: Learnt): Packed {
  const bytes: number[] = [];
  const steps: number[] = [];
  const counts: number[] = [];
  for (const index of biases.keys()) {
    const its = weights.filter((_, at) => at % biases.length === index);
    const largest = its.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
    const step = Number((largest / 127).toPrecision(6));
    let before = 0;
    let count = 0;
    for (const [at, key] of keys.entries()) {
      const code = Math.max(-127, Math.min(127, Math.round(its[at]! / step)));
      if (code === 0) continue;
      let gap = key - before;
      for (; gap >= 0x80; gap >>>= 7) bytes.push((gap & 0x7f) | 0x80);
      bytes.push(gap, code & 0xff);
      before = key;
      count++;
    }
    steps.push(step);
    counts.push(count);
  }
  return {
    biases: [...biases].map((bias) => Number(bias.toPrecision(6))),
    steps,
    counts,
    weights: Buffer.from(bytes).toString('base64'),
  };
}
