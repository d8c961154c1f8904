import type { MeasuredScreen } from '../model/measured.ts';
import { isConfirmation, isDecision } from './decisions-and-confirmations.ts';
import { isIn, type Flow } from './flow.ts';
import { answersOf, optionsOf } from './options.ts';
import type { Parts } from './parts.ts';
import { readingLoads } from './reading-load.ts';
import { isNewScreen, sightsOf, type Sight } from './screens.ts';
import type { Step } from './step.ts';

/** A stretch of the walk as measured. */
export interface FacedScreen {
  measured: MeasuredScreen;
  /** Seen for the first time; neither HOME nor a visit. */
  isNew: boolean;
}

/** Screens, HOME and visits of a walk, in time order, with their options and what there was to read. */
export function measureScreens(flow: Flow, steps: readonly Step[], parts: Parts): FacedScreen[] {
  const sights = sightsOf(flow);
  const walked = sights.filter((sight) => !isIn(flow, 'search', sight.at));
  const homeStates = walked
    .flatMap((sight) => sight.states)
    .filter((state) => state.layers.length === 1 && state.isHome);
  const readings = readingLoads(flow, walked, (at) => parts.partAt(at) === 'after');
  const chosen = parts.indication ?? parts.lexiconIndication;
  let ordinal = 0;

  return sights.map((sight) => {
    const part = partOfSight(sight, steps, parts);
    const isNew = isNewScreen(sight);
    const [state] = sight.states;
    const options = isNew && state ? optionsOf(state, sight.reason, homeStates) : [];
    const labels = isNew && sight.dialog ? answersOf(sight.dialog) : options.map((option) => option.name);
    const reading = readings[walked.indexOf(sight)] ?? { chars: 0, words: 0, dialogChars: 0, dialogWords: 0 };
    const done = steps.filter((step) => isDoneOn(step, sight));
    const first = state ?? flow.states.findLast((state) => state.at <= sight.at);
    const counts = isNew && (part === 'before' || part === 'counted');
    const behind = chosen !== null && sight.at > chosen.at ? chosen : null;
    const measured: MeasuredScreen = {
      ordinal: counts ? ++ordinal : null,
      state: state?.screen ?? null,
      reason: sight.reason,
      part: sight.reason === 'home' && part !== 'search' ? 'home' : part,
      indicated: counts && part === 'counted' && parts.indication !== null,
      options: labels.length,
      optionLabels: labels,
      decision: counts && isDecision(options, state?.controls ?? [], done, flow.head),
      confirmation:
        counts && behind !== null && isConfirmation(sight, labels, done, flow.head.flow, behind.label),
      readingChars: reading.chars,
      readingWords: reading.words,
      readingDialogChars: reading.dialogChars,
      readingDialogWords: reading.dialogWords,
      url: first?.url ?? '',
      title: first?.title ?? '',
      screenHash: state?.screenHash ?? '',
      screenKey: state?.screenKey ?? '',
    };
    return { measured, isNew };
  });
}

/** A native dialog belongs where its answer belongs: to the commit control that opened it. */
function partOfSight(
  sight: Sight,
  steps: readonly Step[],
  parts: Parts,
): Exclude<MeasuredScreen['part'], 'home'> {
  const answer = sight.dialog && steps.find((step) => step.dialog === sight.dialog);
  return answer ? parts.partOf(answer) : parts.partAt(sight.at);
}

function isDoneOn(step: Step, sight: Sight): boolean {
  if (sight.dialog) return step.dialog === sight.dialog;
  return step.dialog === null && sight.states.some((state) => state.screen === step.state);
}
