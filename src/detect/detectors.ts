import { callBack } from './blockers/call-back.ts';
import { confirmationChain } from './blockers/confirmation-chain.ts';
import { effectGap } from './blockers/effect-gap.ts';
import { entryAbsent } from './blockers/entry-absent.ts';
import { entryBuried } from './blockers/entry-buried.ts';
import { forcedService } from './blockers/forced-service.ts';
import { intentGap } from './blockers/intent-gap.ts';
import { keywordGate } from './blockers/keyword-gate.ts';
import { lossFraming } from './blockers/loss-framing.ts';
import { phoneOnly } from './blockers/phone-only.ts';
import { refundRefusal } from './blockers/refund-refusal.ts';
import { retentionOffer } from './blockers/retention-offer.ts';
import { timeWindow } from './blockers/time-window.ts';
import { unrelatedCategory } from './blockers/unrelated-category.ts';
import type { Detector } from './detector.ts';

/** All detectors, in the order of the catalogue. */
export const detectors: readonly Detector[] = [
  entryAbsent,
  entryBuried,
  unrelatedCategory,
  forcedService,
  phoneOnly,
  callBack,
  keywordGate,
  intentGap,
  timeWindow,
  effectGap,
  retentionOffer,
  lossFraming,
  confirmationChain,
  refundRefusal,
];
