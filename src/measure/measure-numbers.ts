import type { Counts, MeasuredScreen, MeasuredStep, MeasuredWalk } from '../model/measured.ts';
import { isAboutUs, isWithoutPath, type Outcome } from '../model/words.ts';
import { agentTime, chatCounts } from './chat.ts';
import { channelSwitches } from './channel-switches.ts';
import { effectiveAt } from './effective-at.ts';
import { isIn, type Flow } from './flow.ts';
import type { FacedScreen } from './measure-screens.ts';
import { nullReasons } from './null-reasons.ts';
import type { Parts } from './parts.ts';
import { personLoad } from './person-load.ts';
import { personTimeRange } from './person-time.ts';
import { promisedTime } from './promised.ts';
import type { ReadingLoad } from './reading-load.ts';
import { scrolls } from './scroll.ts';
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
  const nulls: Record<string, string> = {};
  const all = whyNothingCounts(outcome);
  /** The value, or null with its reason under the name of its column. */
  const or = <T>(reason: string | null, name: string, value: T): T | null => {
    if (reason === null) return value;
    nulls[name] = reason;
    return null;
  };
  const countsOf = (
    prefix: string,
    reason: string | null,
    isPart: (part: MeasuredStep['part'] | MeasuredScreen['part']) => boolean,
  ): Counts => {
    const own = steps.filter((step) => step.act !== 'attest' && isPart(parts.partOf(step)));
    const seen = screens.filter(({ measured, isNew }) => isNew && isPart(measured.part));
    return {
      steps: or(reason, `${prefix}steps`, own.length),
      clicks: or(reason, `${prefix}clicks`, sum(own.map((step) => step.clicks))),
      screens: or(reason, `${prefix}screens`, seen.length),
      options: or(reason, `${prefix}options`, sum(seen.map(({ measured }) => measured.options))),
    };
  };

  const counted = steps.filter((step) => ['before', 'counted'].includes(parts.partOf(step)));
  const faced = screens.filter(({ measured }) => ['before', 'counted'].includes(measured.part));
  const scrolled = scrolls(flow, countedActions(flow, steps, parts));
  const person = personTimeRange(
    personLoad(
      counted,
      scrolled,
      faced.map(({ reading }) => reading),
    ),
  );
  const chat = chatCounts(counted);
  const searches = flow.of('search');
  const detour = steps.filter((step) => step.search).length;
  const searched = screens.filter(({ measured, isNew }) => isNew && measured.part === 'search').length;
  const typed = counted.filter((step) => step.field !== '' && step.act !== 'message');
  const agent = agentTime(flow, steps);
  const promised = promisedTime(flow);
  const effect = effectiveAt(head, facts);
  const notIndicated = parts.indication ? null : nullReasons.notIndicated;
  const ours = all === nullReasons.aboutUs ? all : null;
  const reading = (of: (load: ReadingLoad) => number): number =>
    sum(faced.map((screen) => of(screen.reading)));

  return {
    counts: countsOf('', all, (part) => part === 'before' || part === 'counted'),
    indicated: countsOf('indicated_', all ?? notIndicated, (part) => part === 'counted'),
    after: countsOf('after_', all ?? whyNothingAfter(outcome), (part) => part === 'after'),
    decisions: or(all, 'decisions', faced.filter(({ measured }) => measured.decision).length),
    confirmations: or(
      all ?? (parts.indication || parts.lexiconIndication ? null : nullReasons.notIndicated),
      'confirmations',
      faced.filter(({ measured }) => measured.confirmation).length,
    ),
    typedFields: or(all, 'typed_fields', new Set(typed.map((step) => step.field)).size),
    typedChars: or(all, 'typed_chars', sum(typed.map((step) => step.load.chars))),
    readingChars: or(
      all,
      'reading_chars',
      reading((load) => load.chars),
    ),
    readingWords: or(
      all,
      'reading_words',
      reading((load) => load.words),
    ),
    readingDialogChars: or(
      all,
      'reading_dialog_chars',
      reading((load) => load.dialogChars),
    ),
    readingDialogWords: or(
      all,
      'reading_dialog_words',
      reading((load) => load.dialogWords),
    ),
    detourSteps: or(
      ours,
      'detour_steps',
      searches.length > 0 ? sum(searches.map((search) => search.steps)) : detour,
    ),
    searchedScreens: or(
      ours,
      'searched_screens',
      searches.length > 0 ? sum(searches.map((search) => search.screens)) : searched,
    ),
    chatTurns: or(all, 'chat_turns', chat.turns),
    keywordRepeats: or(all, 'keyword_repeats', chat.keywordRepeats),
    channelSwitches: or(all, 'channel_switches', channelSwitches(flow, counted)),
    scrollViewports: or(all, 'scroll_viewports', sum(scrolled)),
    planned: or(all, 'planned', counted.filter((step) => step.planned).length),
    personS: or(all, 'person_s', person.mid),
    personSLow: or(all, 'person_s_low', person.low),
    personSHigh: or(all, 'person_s_high', person.high),
    promised: or(ours ?? (promised ? null : nullReasons.noPromise), 'promised_h_max', promised),
    agentMs: or(
      all ?? (agent !== null ? null : chat.turns === 0 ? nullReasons.noChat : nullReasons.noAgent),
      'agent_ms',
      agent,
    ),
    effectiveAt: or(ours ?? (effect ? null : nullReasons.noEffectDate), 'effective_at', effect),
    lowerBound: isWithoutPath(outcome),
    indicationNote: indicationNote(parts, steps),
    nulls,
  };
}

function whyNothingCounts(outcome: Outcome): string | null {
  if (isAboutUs(outcome)) return nullReasons.aboutUs;
  return outcome === 'not-found' ? nullReasons.notFound : null;
}

function whyNothingAfter(outcome: Outcome): string | null {
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
