import { confirmationChain } from './blockers/confirmation-chain.ts';
import type { Detector } from './detector.ts';
import { entryBuried } from './blockers/entry-buried.ts';
import { keywordGate } from './blockers/keyword-gate.ts';

/** All detectors, in the order of the catalogue. */
export const detectors: readonly Detector[] = [entryBuried, keywordGate, confirmationChain];
