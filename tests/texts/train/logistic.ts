/** A text to learn from: its features by key, and for each class whether it holds (1), does not (0) or is not asked (2). */
export interface Lesson {
  keys: Int32Array;
  values: Float64Array;
  truth: Uint8Array;
}

/** Of each key, ascending, its weights, one for each class (key by key), and the biases. */
export interface Learnt {
  keys: Int32Array;
  weights: Float32Array;
  biases: Float64Array;
}

/** Chosen on writers that were not learnt from. */
const rounds = { first: 5, last: 16 };
const pace = 0.3;
const decay = 2e-3;
/** An answer that is this near to the truth teaches nothing more. */
const near = 0.003;
/** A feature of a single text is that text's own. */
const fewest = 2;
/** Rare features count more: log(texts / texts that have it) / 4, square root. */
const rarity = (texts: number, having: number): number => Math.sqrt(Math.log(texts / having) / 4);

/**
 * Learns twice: with all weights, then with those alone that matter most, so that what is left out is made up for by
 * what is kept. The same lessons give the same weights to the last bit.
 */
export function learn(lessons: readonly Lesson[], classes: number, most: number): Learnt {
  const { keys, weights } = descend(lessons, classes, rounds.first, null);
  const place = new Map([...keys].map((key, index) => [key, index]));
  const strength = new Float64Array(keys.length);
  for (const lesson of lessons) {
    for (const [at, key] of lesson.keys.entries()) {
      const index = place.get(key);
      if (index !== undefined) strength[index]! += lesson.values[at]! ** 2;
    }
  }
  const matters = Float32Array.from(
    weights,
    (weight, index) => Math.abs(weight) * Math.sqrt(strength[Math.floor(index / classes)]!),
  );
  const least = matters.slice().sort()[Math.max(0, matters.length - most)]!;
  return descend(
    lessons,
    classes,
    rounds.last,
    Uint8Array.from(matters, (each) => Number(each >= least)),
  );
}

/**
 * Logistic regression, one class against the rest, with L2: AdaGrad (Duchi, Hazan, Singer 2011) over the lessons in an
 * order shuffled from a fixed seed. Of a key only those weights are there that are `kept` (key by key; null: all).
 */
function descend(
  lessons: readonly Lesson[],
  classes: number,
  rounds: number,
  kept: Uint8Array | null,
): Learnt {
  const having = new Map<number, number>();
  for (const { keys } of lessons) for (const key of keys) having.set(key, (having.get(key) ?? 0) + 1);
  const known = [...having].filter(([, count]) => count >= fewest).sort(([a], [b]) => a - b);
  const place = new Map(known.map(([key], index) => [key, index]));
  const scale = Float64Array.from(known, ([, count]) => rarity(lessons.length, count));
  const ready = lessons.map(({ keys, values, truth }) => {
    const at: number[] = [];
    const scaled: number[] = [];
    for (const [index, key] of keys.entries()) {
      const its = place.get(key);
      if (its === undefined) continue;
      at.push(its);
      scaled.push(values[index]! * scale[its]!);
    }
    return { at: Int32Array.from(at), values: Float64Array.from(scaled), truth };
  });

  // The weights of a key stand from `from[key]` to `from[key + 1]`; `of`: each one's class.
  const from = new Int32Array(known.length + 1);
  const of = new Uint8Array(kept ? kept.reduce((sum, each) => sum + each, 0) : known.length * classes);
  let count = 0;
  for (let key = 0; key < known.length; key++) {
    for (let one = 0; one < classes; one++) if (kept?.[key * classes + one] !== 0) of[count++] = one;
    from[key + 1] = count;
  }
  const learnt = new Float32Array(count);
  const sums = new Float32Array(count).fill(1e-2);
  const biases = new Float64Array(classes).fill(-3);
  const biasSums = new Float64Array(classes).fill(1e-2);
  const errors = new Float64Array(classes);
  const chance = seeded(7);
  const order = ready.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(chance() * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    for (const index of order) {
      const { at, values, truth } = ready[index]!;
      errors.set(biases);
      for (let each = 0; each < at.length; each++) {
        const value = values[each]!;
        const end = from[at[each]! + 1]!;
        for (let which = from[at[each]!]!; which < end; which++)
          errors[of[which]!]! += learnt[which]! * value;
      }
      let wrong = false;
      for (let one = 0; one < classes; one++) {
        const error = truth[one] === 2 ? 0 : 1 / (1 + Math.exp(-errors[one]!)) - truth[one]!;
        biasSums[one]! += error ** 2;
        biases[one]! -= (pace * error) / Math.sqrt(biasSums[one]!);
        errors[one] = Math.abs(error) > near ? error : 0;
        wrong ||= errors[one] !== 0;
      }
      for (let each = 0; wrong && each < at.length; each++) {
        const value = values[each]!;
        const end = from[at[each]! + 1]!;
        for (let which = from[at[each]!]!; which < end; which++) {
          const error = errors[of[which]!]!;
          if (error === 0) continue;
          const slope = error * value + decay * learnt[which]!;
          sums[which]! += slope * slope;
          learnt[which]! -= (pace * slope) / Math.sqrt(sums[which]!);
        }
      }
    }
  }
  const weights = new Float32Array(known.length * classes);
  for (let key = 0; key < known.length; key++) {
    for (let which = from[key]!; which < from[key + 1]!; which++)
      weights[key * classes + of[which]!] = learnt[which]! * scale[key]!;
  }
  return { keys: Int32Array.from(known, ([key]) => key), weights, biases };
}

/** A linear congruential generator (Numerical Recipes): 0 ≤ x < 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
