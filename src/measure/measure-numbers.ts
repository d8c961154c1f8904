import type { Counts, MeasuredScreen, MeasuredStep, MeasuredWalk } from '../model/measured.ts';
import { isAboutUs, isWithoutPath, type Outcome } from '../model/words.ts';
import { agentTime, chatCounts } from './chat.ts';
import { channelSwitches } from './channel-switches.ts';
import { effectiveAt } from './effective-at.ts';
import { isIn, type Flow } from './flow.ts';
import type { FacedScreen } from './measure-screens.ts';
import { NullLog, nullReasons, type NullReason } from './null-reasons.ts';
import type { Parts } from './parts.ts';
import { personLoad } from './person-load.ts';
import { personTimeRange } from './person-time.ts';
import { promisedTime } from './promised.ts';
import { scrolls } from './scroll.ts';
import { searchCounts } from './search-counts.ts';
import type { Step } from './step.ts';
import type { MachineTime } from './timeline.ts';
import type { WalkInput } from './walk-input.ts';

type Numbers = Omit<MeasuredWalk, 'version' | 'screens' | 'steps' | keyof MachineTime>;

/** All counts of a walk, each with its value or the reason why it has none. */
export function measureNumbers(
  { head, facts }: WalkInput,
  flow: Flow,
  steps: readonly Step[],
  parts: Parts,
  screens: readonly FacedScreen[],
): Numbers {
  const outcome: Outcome = flow.outcome?.outcome ?? 'interrupted';
  const log = new NullLog();
  const ours = isAboutUs(outcome) ? nullReasons.aboutUs : null;
  const all = ours ?? (outcome === 'not-found' ? nullReasons.notFound : null);
  const isCounted = (part: MeasuredStep['part'] | MeasuredScreen['part']): boolean =>
    part === 'before' || part === 'counted';

  const countsOf = (prefix: string, reason: NullReason | null, isPart: typeof isCounted): Counts => {
    const own = steps.filter((step) => step.act !== 'attest' && isPart(parts.partOf(step)));
    const seen = screens.filter(({ measured, isNew }) => isNew && isPart(measured.part));
    const clicks = sum(own.map((step) => step.clicks));
    const options = sum(seen.map(({ measured }) => measured.options));
    return {
      steps: log.or(reason, own.length, `${prefix}steps`),
      clicks: log.or(reason, clicks, `${prefix}clicks`),
      screens: log.or(reason, seen.length, `${prefix}screens`),
      options: log.or(reason, options, `${prefix}options`),
    };
  };

  const counted = steps.filter((step) => isCounted(parts.partOf(step)));
  const faced = screens.flatMap(({ measured }) => (isCounted(measured.part) ? [measured] : []));
  const reading = {
    chars: sum(faced.map((screen) => screen.readingChars)),
    words: sum(faced.map((screen) => screen.readingWords)),
    dialogChars: sum(faced.map((screen) => screen.readingDialogChars)),
    dialogWords: sum(faced.map((screen) => screen.readingDialogWords)),
  };
  const typed = counted.filter((step) => step.field !== '' && step.act !== 'message');
  const chat = chatCounts(counted);
  const scrolled = scrolls(flow, countedActions(flow, steps, parts));
  const person = personTimeRange(personLoad(counted, scrolled, reading));
  const searched = searchCounts(flow, {
    steps: steps.filter((step) => step.search).length,
    screens: screens.filter(({ measured, isNew }) => isNew && measured.part === 'search').length,
  });
  const agent = agentTime(flow, steps);
  const promised = promisedTime(flow);
  const effect = effectiveAt(head, facts);
  const notIndicated = parts.indication ? null : nullReasons.notIndicated;
  const notChosen = parts.lexiconIndication ? null : notIndicated;
  const noAgent = agent !== null ? null : chat.turns === 0 ? nullReasons.noChat : nullReasons.noAgent;

  return {
    counts: countsOf('', all, isCounted),
    indicated: countsOf('indicated_', all ?? notIndicated, (part) => part === 'counted'),
    after: countsOf('after_', all ?? whyNothingAfter(outcome), (part) => part === 'after'),
    decisions: log.or(all, faced.filter((screen) => screen.decision).length, 'decisions'),
    confirmations: log.or(
      all ?? notChosen,
      faced.filter((screen) => screen.confirmation).length,
      'confirmations',
    ),
    typedFields: log.or(all, new Set(typed.map((step) => step.field)).size, 'typed_fields'),
    typedChars: log.or(all, sum(typed.map((step) => step.load.chars)), 'typed_chars'),
    readingChars: log.or(all, reading.chars, 'reading_chars'),
    readingWords: log.or(all, reading.words, 'reading_words'),
    readingDialogChars: log.or(all, reading.dialogChars, 'reading_dialog_chars'),
    readingDialogWords: log.or(all, reading.dialogWords, 'reading_dialog_words'),
    detourSteps: log.or(ours, searched.steps, 'detour_steps'),
    searchedScreens: log.or(ours, searched.screens, 'searched_screens'),
    chatTurns: log.or(all, chat.turns, 'chat_turns'),
    keywordRepeats: log.or(all, chat.keywordRepeats, 'keyword_repeats'),
    channelSwitches: log.or(all, channelSwitches(flow, counted), 'channel_switches'),
    scrollViewports: log.or(all, sum(scrolled), 'scroll_viewports'),
    planned: log.or(all, counted.filter((step) => step.planned).length, 'planned'),
    personS: log.or(all, person.mid, 'person_s'),
    personSLow: log.or(all, person.low, 'person_s_low'),
    personSHigh: log.or(all, person.high, 'person_s_high'),
    personSCorners: log.or(all, person.corners),
    promised: log.or(
      ours ?? (promised ? null : nullReasons.noPromise),
      promised,
      'promised_h_min',
      'promised_h_max',
      'promised_kind',
    ),
    agentMs: log.or(all ?? noAgent, agent, 'agent_ms'),
    effectiveAt: log.or(ours ?? (effect ? null : nullReasons.noEffectDate), effect, 'effective_at'),
    lowerBound: isWithoutPath(outcome),
    indicationNote: indicationNote(parts, steps),
    nulls: log.nulls,
  };
}

function whyNothingAfter(outcome: Outcome): NullReason | null {
  if (outcome === 'safe-stop') return nullReasons.safeStop;
  return isWithoutPath(outcome) ? nullReasons.noCommit : null;
}

/** Where the goal lexicon puts FIRST_INDICATION, if elsewhere than the mark: `step 2: 取消续费`, or `nowhere`. */
function indicationNote({ indication, lexiconIndication }: Parts, steps: readonly Step[]): string | null {
  if (indication === lexiconIndication || indication === null) return null;
  if (lexiconIndication === null) return 'nowhere';
  return `step ${steps.indexOf(lexiconIndication) + 1}: ${lexiconIndication.label}`;
}

/** Actions up to the commit control, those without a step of their own (a scroll, a hover) among them. */
function countedActions(flow: Flow, steps: readonly Step[], parts: Parts): Flow['actions'] {
  const later = steps.find((step) => parts.partOf(step) === 'after' && step.dialog === null);
  const until = parts.commit?.doneAt ?? (later ? later.at - 1 : Infinity);
  return flow.actions.filter(
    (action) => action.startedAt <= until && !isIn(flow, 'search', action.startedAt),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
