/** Usable walks of a flow below which a figure only describes what was seen (decisions, Reports). */
export const enoughRepeats = 5;
