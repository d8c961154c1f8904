/** Clocks of a machine are set right now and then, and time zones are mistaken: by less than this, ms. */
export const day = 26 * 3600 * 1000;

/** A machine that sleeps while it walks goes on later: hardly later than this, ms. */
export const week = 7 * 24 * 3600 * 1000;

/** Two clocks that nobody sets go together better than this, ms: what lies farther apart is worth a word. */
export const apart = 30_000;
