import type { AuditSettings } from '../model/audit-settings.ts';
import { Budget } from '../model/budget.ts';
import type { Target } from '../model/target.ts';
import type { Direction } from '../model/words.ts';
import type { FlowOptions } from './declared-flow.ts';
import { ScenarioError } from './scenario-error.ts';

/** Parts of a budget for which an exit must be held against its onward flow. */
const compared = ['doublings', 'grade', 'blockers'] as const;

/** Whether a budget can be judged only with an onward walk beside the exit. */
export function needsOnward(budget: Budget): boolean {
  return compared.some((part) => budget[part] !== undefined);
}

/**
 * Refuses a budget that says nothing or cannot be held to.
 *
 * @throws ScenarioError
 */
export function checkBudget(flow: string, direction: Direction, budget: unknown): void {
  if (budget === undefined) return;
  const parsed = Budget.safeParse(budget);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    const place = ['budget', ...path].join('.');
    throw new ScenarioError({
      zh: `流程“${flow}”的 ${place} 有误：${message}`,
      en: `Flow "${flow}": ${place} is wrong: ${message}`,
    });
  }
  const part = compared.find((each) => parsed.data[each] !== undefined);
  if (direction === 'onward' && part !== undefined)
    throw new ScenarioError({
      zh: `流程“${flow}”的 budget.${part} 有误：只有 exit 流程与另一流程相比，请写在 exit 里。`,
      en: `Flow "${flow}": budget.${part} is wrong: only an exit is held against another flow; put it there.`,
    });
}

/**
 * What a flow may take. An exit has what `audit.json` says, then its target, then itself, part by part the nearest; an
 * onward flow only what it says itself.
 */
export function budgetOf(
  { direction, target, options }: { direction: Direction; target: Target; options: FlowOptions },
  settings: AuditSettings,
): Budget {
  return direction === 'onward'
    ? { ...options.budget }
    : { ...settings.budget, ...target.budget, ...options.budget };
}
