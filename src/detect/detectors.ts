import { agentDissuasion } from './blockers/agent-dissuasion.ts';
import { appOnly } from './blockers/app-only.ts';
import { botLoop } from './blockers/bot-loop.ts';
import { callBack } from './blockers/call-back.ts';
import { confirmationChain } from './blockers/confirmation-chain.ts';
import { diversion } from './blockers/diversion.ts';
import { effectGap } from './blockers/effect-gap.ts';
import { entryAbsent } from './blockers/entry-absent.ts';
import { entryBuried } from './blockers/entry-buried.ts';
import { entryThroughHelp } from './blockers/entry-through-help.ts';
import { evasiveLabel } from './blockers/evasive-label.ts';
import { excessData } from './blockers/excess-data.ts';
import { exitChallenge } from './blockers/exit-challenge.ts';
import { exitFault } from './blockers/exit-fault.ts';
import { falseCompletion } from './blockers/false-completion.ts';
import { forcedService } from './blockers/forced-service.ts';
import { hiddenPerson } from './blockers/hidden-person.ts';
import { imposedWait } from './blockers/imposed-wait.ts';
import { intentGap } from './blockers/intent-gap.ts';
import { keywordGate } from './blockers/keyword-gate.ts';
import { leavingFee } from './blockers/leaving-fee.ts';
import { lossFraming } from './blockers/loss-framing.ts';
import { missingDisclosure } from './blockers/missing-disclosure.ts';
import { notEligible } from './blockers/not-eligible.ts';
import { offerChain } from './blockers/offer-chain.ts';
import { phoneOnly } from './blockers/phone-only.ts';
import { preselectedStay } from './blockers/preselected-stay.ts';
import { refundDiverted } from './blockers/refund-diverted.ts';
import { refundRefusal } from './blockers/refund-refusal.ts';
import { retentionOffer } from './blockers/retention-offer.ts';
import { reversedOutcome } from './blockers/reversed-outcome.ts';
import { shamingLabel } from './blockers/shaming-label.ts';
import { shopOrLetter } from './blockers/shop-or-letter.ts';
import { stepUp } from './blockers/step-up.ts';
import { suppressedControl } from './blockers/suppressed-control.ts';
import { surveyWall } from './blockers/survey-wall.ts';
import { timeWindow } from './blockers/time-window.ts';
import { trickConfirmation } from './blockers/trick-confirmation.ts';
import { typedWords } from './blockers/typed-words.ts';
import { unrelatedCategory } from './blockers/unrelated-category.ts';
import type { Detector } from './detector.ts';

/** All detectors, in the order of the catalogue. */
export const detectors: readonly Detector[] = [
  entryAbsent,
  entryBuried,
  unrelatedCategory,
  entryThroughHelp,
  evasiveLabel,
  appOnly,
  forcedService,
  phoneOnly,
  shopOrLetter,
  callBack,
  botLoop,
  hiddenPerson,
  keywordGate,
  intentGap,
  agentDissuasion,
  timeWindow,
  effectGap,
  imposedWait,
  notEligible,
  leavingFee,
  stepUp,
  exitChallenge,
  excessData,
  retentionOffer,
  diversion,
  offerChain,
  lossFraming,
  shamingLabel,
  surveyWall,
  typedWords,
  confirmationChain,
  trickConfirmation,
  falseCompletion,
  suppressedControl,
  preselectedStay,
  refundRefusal,
  refundDiverted,
  reversedOutcome,
  missingDisclosure,
  exitFault,
];
