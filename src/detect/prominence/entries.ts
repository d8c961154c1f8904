import { isOnTopic } from '../../lexicon/is-off-topic.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { isIn } from '../../measure/flow.ts';
import type { Step } from '../../measure/step.ts';
import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import type { WalkView } from '../walk-view.ts';
import { isPressable, type Subject, type Way } from './subject.ts';
import { subjectOf } from './walk-choices.ts';

/** The first controls of an onward and of an exit walk, and what leads to each. null unless both were recorded. */
export function entriesOf(onward: WalkView, exit: WalkView): { a: Subject; b: Subject } | null {
  const [a, b] = [onward, exit].map(entryOf);
  if (!a || !b) return null;
  const pages = [...pagesBefore(onward), ...pagesBefore(exit)];
  return {
    a: { ...a, way: wayOf(onward, a, pages) },
    b: { ...b, way: wayOf(exit, b, pages) },
  };
}

/** What begins the flow, if it is a control: a message in a chat is none. */
function entryOf(walk: WalkView): Subject | null {
  const { indication } = walk;
  if (!indication || indication.act !== 'activate' || indication.control?.chat) return null;
  return subjectOf(walk, indication);
}

function wayOf(walk: WalkView, entry: Subject, pages: readonly Screen[]): Way {
  const { head, steps, parts, indication } = walk;
  const before = steps.filter((step) => step.act !== 'attest' && parts.partOf(step) === 'before');
  const way = before.filter((step) => step.at < indication!.at);
  const labels = [...way.map((step) => step.label), ...entry.control.ancestors].filter(
    (label) => label !== '',
  );
  return {
    depth: way.length + 1,
    isCollapsed: isOpened(walk, entry, way.at(-1)),
    copies: copiesOn(pages, head.flow, entry.control),
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
function copiesOn(pages: readonly Screen[], flow: string, entry: Control): number | null {
  const label = normalise(entry.name);
  const isEntry = ({ name }: Control): boolean => namesGoal(name, flow) || normalise(name) === label;
  return (
    pages.reduce((sum, { controls }) => sum + controls.filter(isPressable).filter(isEntry).length, 0) || null
  );
}
