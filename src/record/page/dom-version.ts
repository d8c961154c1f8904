let version = 0;
let flush = (): void => {};

/** Changes when the document's elements or their attributes have changed: what was found out of them holds until then. */
export function domVersion(): number {
  flush();
  return version;
}

export function domChanged(): void {
  version++;
}

/** Mutations reach an observer late; `takeThem` hands over those that are on their way. */
export function flushMutationsBy(takeThem: () => void): void {
  flush = takeThem;
}
