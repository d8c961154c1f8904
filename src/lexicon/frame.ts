/** A word or phrase by all its forms: alternatives of a regular expression over normalised text. */
export type Term = string;

/** Any of these Chinese forms. */
export function zh(...forms: string[]): Term {
  return `(?:${forms.join('|')})`;
}

/** Any of these English forms, as whole words. */
export function en(...forms: string[]): Term {
  return `(?<![\\w'-])(?:${forms.join('|')})(?![\\w])`;
}

/** Up to so many characters within one clause. */
export function gap(most: number): Term {
  return `[^,。!?;:]{0,${most}}?`;
}

/** Up to so many characters within one sentence. */
export function far(most: number): Term {
  return `[^。!?;]{0,${most}}?`;
}

/** One way of saying something, in one language. */
export interface Frame {
  pattern: RegExp;
  /** Written with Chinese characters: a text without any cannot hold it. */
  han: boolean;
  /** What must stand somewhere in a text that holds it: asked first, since many frames share their terms. */
  terms: readonly Term[];
}

/** Terms that follow each other in this order. */
export function frame(...terms: Term[]): Frame {
  const meant = terms.filter((term) => term.length > 3 && !term.startsWith('[^'));
  return { ...framed(new RegExp(terms.join(''), 'gu')), terms: meant };
}

/** A pattern written by hand. */
export function framed(pattern: RegExp): Frame {
  return { pattern, han: /\p{Script=Han}/u.test(pattern.source), terms: [] };
}
