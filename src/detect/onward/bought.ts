/** What buying showed, over the walks that really did it. */
export interface Bought {
  /** Money is declared to be paid in each of them. */
  isPaid: boolean;
  /** A price stood before the payment in each of them. */
  showsPrice: boolean;
  /** In one of them a page before the payment speaks of the way out, or none was recorded there. */
  tellsExit: boolean;
  /** The first `mostPages` by name of the pages before the payment. */
  pages: readonly string[];
  /** Each of them ended with something lasting. */
  isProven: boolean;
}

/** Most pages that are named. */
export const mostPages = 6;

export function joinBought(one: Bought | null, other: Bought | null): Bought | null {
  if (!one || !other) return one ?? other;
  return {
    isPaid: one.isPaid && other.isPaid,
    showsPrice: one.showsPrice && other.showsPrice,
    tellsExit: one.tellsExit || other.tellsExit,
    pages: firstPages([...one.pages, ...other.pages]),
    isProven: one.isProven && other.isProven,
  };
}

/** Each once, by name, no more than are named. */
export function firstPages(pages: readonly string[]): string[] {
  return [...new Set(pages)].sort().slice(0, mostPages);
}
