import { isOnTopic } from '../../lexicon/is-off-topic.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { isIn } from '../../measure/flow.ts';
import type { Step } from '../../measure/step.ts';
import type { LedgerSide } from '../../model/prominence.ts';
import type { Screen } from '../../model/screen.ts';
import type { WalkView } from '../walk-view.ts';
import { known, notKnown } from './attribute.ts';
import { lookAt, type Look } from './ledger.ts';
import { sideOf } from './side-of.ts';
import { isPressable, type Subject, type Way } from './subject.ts';
import { subjectOf } from './walk-choices.ts';

/** The first control of a flow, as it is held against that of another one when its walk is let go. */
export interface Entry {
  side: LedgerSide;
  repeat: number;
  /** Its copies are not known before there is a pair. */
  look: Look;
  /** Labels of what can be pressed on the pages that were walked up to it, as often as they stand there. */
  labels: readonly string[];
}

/** What begins the flow of a walk, if it is a control, and was recorded: a message in a chat is none. */
export function entryOf(walk: WalkView): Entry | null {
  const { indication, head } = walk;
  if (!indication || indication.act !== 'activate' || indication.control?.chat) return null;
  const subject = subjectOf(walk, indication);
  return (
    subject && {
      side: sideOf(walk, subject),
      repeat: head.repeat,
      look: lookAt({ ...subject, way: wayTo(walk, subject) }),
      labels: pagesBefore(walk).flatMap(({ controls }) =>
        controls.filter(isPressable).map(({ name }) => name),
      ),
    }
  );
}

/** Both with their copies on the pages that were walked to come to one of them. */
export function lookPair(onward: Entry, exit: Entry): { a: Look; b: Look } {
  const labels = [...onward.labels, ...exit.labels];
  return { a: withCopies(onward, labels), b: withCopies(exit, labels) };
}

function withCopies({ look, side }: Entry, labels: readonly string[]): Look {
  const copies = copiesIn(labels, side);
  const reading = copies === 0 ? notKnown('no-way') : known(copies);
  return { ...look, copies: { ...look.copies, reading } };
}

function wayTo(walk: WalkView, entry: Subject): Way {
  const { head, steps, parts, indication } = walk;
  const before = steps.filter((step) => step.act !== 'attest' && parts.partOf(step) === 'before');
  const way = before.filter((step) => step.at < indication!.at);
  const labels = [...way.map((step) => step.label), ...entry.control.ancestors].filter(
    (label) => label !== '',
  );
  return {
    depth: way.length + 1,
    isCollapsed: isOpened(walk, entry, way.at(-1)),
    copies: null,
    hasScent: labels.length === 0 ? null : labels.some((label) => isOnTopic(label, head.flow)),
  };
}

const opens = /^(?:查看|展开|显示)?(?:更多|全部|其他)|^展开|^(?:show |see |view )?(?:more|all)\b|^expand\b/u;

/** The step before opened a list on the same page, and the control was not there until then. */
function isOpened(walk: WalkView, { control, screen }: Subject, last: Step | undefined): boolean {
  const opener = last && subjectOf(walk, last);
  if (!opener || opener.screen.path !== screen.path || opener.screen.page !== screen.page) return false;
  const { state, tag, name } = opener.control;
  if (state.expanded !== false && tag !== 'summary' && !opens.test(normalise(name))) return false;
  return !opener.screen.controls.some(({ uid, frame }) => uid === control.uid && frame === control.frame);
}

/** The first state of each page that was walked up to the entry. */
function pagesBefore({ flow, indication }: WalkView): Screen[] {
  const pages = new Map<string, Screen>();
  for (const state of flow.states) {
    const key = state.path + state.query;
    if (state.at <= indication!.doneAt && !isIn(flow, 'search', state.at) && !pages.has(key))
      pages.set(key, state);
  }
  return [...pages.values()];
}

/** Controls that begin the flow: they name its act, or are called as the entry is. */
function copiesIn(labels: readonly string[], { flow, label }: LedgerSide): number {
  const own = normalise(label);
  return labels.filter((each) => namesGoal(each, flow) || normalise(each) === own).length;
}
