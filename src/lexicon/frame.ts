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

/** Terms that follow each other in this order, one way of saying something. */
export function frame(...terms: Term[]): RegExp {
  return new RegExp(terms.join(''), 'u');
}
