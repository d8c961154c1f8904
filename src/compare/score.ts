import { detectorsActive } from '../detect/detect-blockers.ts';

/** Version of the functions that hold exits against onward flows. */
export const compareVersion = 'score-1';

/** What a grade carries: the version of the score, and how much of the catalogue was looked for. */
export const score = `${compareVersion} (${detectorsActive} detectors)`;
