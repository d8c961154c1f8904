import { namesGoal } from '../lexicon/names-goal.ts';
import type { MeasuredScreen, MeasuredStep } from '../model/measured.ts';
import { isWithoutPath } from '../model/words.ts';
import { isIn, type Flow } from './flow.ts';
import type { Step } from './step.ts';

/** Which steps and screens of a flow belong to which part (decisions, Measurement 1, 7 and 14). */
export interface Parts {
  /** FIRST_INDICATION: the scenario's mark, else the first chat message that names the goal; null if neither. */
  indication: Step | null;
  /** Where the goal lexicon puts FIRST_INDICATION, whatever the mark says. */
  lexiconIndication: Step | null;
  /** The commit control; null where the walk has no successful path. */
  commit: Step | null;
  partOf(step: Step): MeasuredStep['part'];
  /** Part of what was first seen at a moment. */
  partAt(at: number): Exclude<MeasuredScreen['part'], 'home'>;
}

/**
 * Splits a flow at FIRST_INDICATION and behind the commit control. The commit control is the last step inside
 * the last `irreversible`; without one the last step before the verb that ended the walk. Native dialogs that it
 * opens belong to it. A walk without a successful path is counted up to the verb that ended it.
 */
export function partsOf(flow: Flow, steps: readonly Step[]): Parts {
  const walked = steps.filter((step) => !step.search && step.act !== 'attest');
  const ending = flow.verbs.findLast((span) =>
    ['reached', 'refused', 'blocked', 'pending'].includes(span.verb),
  );
  const endsAt = ending?.from ?? Infinity;
  const pathless = flow.outcome !== null && isWithoutPath(flow.outcome.outcome);

  const hasIrreversible = flow.verbs.some((span) => span.verb === 'irreversible');
  const commit = pathless ? null : commitOf(flow, walked, endsAt);
  const last = commit ?? walked.findLast((step) => step.at < endsAt) ?? null;
  // A dialog opened by the last action is answered before the next one begins.
  const next = walked.find((step) => last && step.dialog === null && step.at > last.doneAt);
  const countedUntil = commit ? (next?.at ?? Infinity) : endsAt;
  const isAfter = (step: Step): boolean => {
    // Without an irreversible act, what a person attests is on the way until the walk's end is declared.
    if (!commit || (step.act === 'attest' && !hasIrreversible)) return step.at >= endsAt;
    return step.dialog ? step.at >= countedUntil : step.at > commit.doneAt;
  };

  const marked = walked.find((step) =>
    step.actions.some((action) => isIn(flow, 'indicate', action.startedAt)),
  );
  const indication = marked ?? walked.find((step) => step.act === 'message' && step.goal) ?? null;
  const fields = indication ? fieldsSubmittedBy(indication, walked) : [];

  return {
    indication,
    lexiconIndication: walked.find((step) => namesTheGoal(step, flow.head.flow)) ?? null,
    commit,
    partOf(step) {
      if (step.search) return 'search';
      if (isAfter(step)) return 'after';
      const before = indication !== null && step.at < indication.at && !fields.includes(step);
      return before ? 'before' : 'counted';
    },
    partAt(at) {
      if (isIn(flow, 'search', at)) return 'search';
      const behind = commit ? at > commit.doneAt : walked.some((step) => isAfter(step) && step.at < at);
      if (behind) return 'after';
      return indication !== null && at <= indication.doneAt ? 'before' : 'counted';
    },
  };
}

function commitOf(flow: Flow, walked: readonly Step[], endsAt: number): Step | null {
  const actions = walked.filter((step) => step.dialog === null);
  const inside = flow.verbs.findLast((span) => span.verb === 'irreversible');
  const committed =
    inside && actions.findLast((step) => step.doneAt >= inside.from && step.doneAt < inside.to);
  return committed ?? actions.findLast((step) => step.at < endsAt) ?? null;
}

/** The steps in the form that a control submits: they belong to it. */
function fieldsSubmittedBy(control: Step, steps: readonly Step[]): Step[] {
  const form = control.control?.form ?? null;
  const submits = control.submits || ['submit', 'image'].includes(control.control?.type ?? '');
  if (form === null || !submits) return [];
  return steps.filter(
    (step) =>
      step.at < control.at && step.control?.form === form && step.control.frame === control.control?.frame,
  );
}

/** The control's name, or the text of its own block, names the act; or the message does. */
function namesTheGoal(step: Step, flow: string): boolean {
  if (step.act === 'message') return step.goal;
  if (step.act !== 'activate' && step.act !== 'select') return false;
  return namesGoal(step.label, flow) || namesGoal(step.control?.context ?? '', flow);
}
