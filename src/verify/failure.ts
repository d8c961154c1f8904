import type { Names } from '../model/walk.ts';

/** What `seesaw verify` looks at, cheap before dear. */
export const checks = [
  'structure',
  'contents',
  'strays',
  'manifests',
  'facts',
  'consistency',
  'files',
  'root',
  'chain',
  'custody',
  'signature',
  'stamp',
  'archive',
  'derivation',
  'expected',
] as const;
export type Check = (typeof checks)[number];

/** Something that is not as it must be. `file`: the entry it is about; `sentence` names row and number. */
export type Failure = { check: Check; file: string; sentence: Names };

/** Something in which a bundle does not contradict itself, and of which its reader should know all the same. */
export type Note = Omit<Failure, 'check'>;

/** A check: says what is wrong, one after the other, and gives what it read. */
export type Checked<T> = Generator<Failure, T, void>;

export function failure(check: Check, file: string, zh: string, en: string): Failure {
  return { check, file, sentence: { zh, en } };
}

/** A value that should be another one. */
export function differs(
  check: Check,
  file: string,
  what: Names,
  expected: string | number | null,
  found: string | number | null,
): Failure {
  return failure(
    check,
    file,
    `${what.zh}应为 ${expected ?? '空'}，实为 ${found ?? '空'}`,
    `${what.en}: expected ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`,
  );
}
