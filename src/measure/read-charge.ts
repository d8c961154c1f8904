import { namesExit } from '../lexicon/commit-look.ts';
import type { CommitLook } from '../lexicon/commit-look.ts';
import { cents } from '../model/cents.ts';
import { normalise } from '../lexicon/normalise.ts';
import { planNames } from '../lexicon/plan-names.ts';
import { shownAmounts, type ShownAmount } from '../lexicon/shown-amounts.ts';
import { unreadAmounts } from '../lexicon/unread-amounts.ts';
import type { MoneyFact } from '../model/fact.ts';

/** What a screen shows at a control that is about to be activated, in reading order. */
export type Shown = {
  /** The control's label, or what a native dialog says. */
  label: string;
  /** Texts of what encloses the control; those nearest to it last. */
  texts: readonly string[];
  /** Texts that the page shows struck through. */
  struck?: readonly string[];
  /** Of these texts those that stand right at the control. */
  near?: readonly string[];
  /** What label and surroundings look like. */
  look?: CommitLook | null;
};

/** What the scenario declared of the step: `30.00 CNY` or null, and the plan's name if it said one. */
export type DeclaredCharge = { pays: string | null; plan: string | null };

export type ReadCharge = Pick<MoneyFact, 'amounts' | 'charge' | 'plans' | 'verdict' | 'reason'>;

type Told = ShownAmount & { from: MoneyFact['amounts'][number]['from'] };

/** Most amounts that are kept of one screen: a shop's front page has hundreds. */
const most = 40;

/**
 * Reads what a step is going to take and holds it against what was declared. Version `money-4`.
 *
 * What tells, the strongest first: an amount in the label; one that the words at it call payable (the nearest one to
 * the control, if several differ); a sum; else the amounts that stand there without such words. A price before, a
 * saving, a balance, a refund, what comes later tell nothing. Where the scenario declares no payment, prices stand
 * everywhere: of one tells what is called payable right at the control, or anywhere if the label does not name the end of a
 * contract, or how much a label says that looks as if it paid.
 */
export function readCharge(shown: Shown, declared: DeclaredCharge): ReadCharge {
  const [limit = null, currency = null] = declared.pays?.split(' ') ?? [];
  const o = { struck: shown.struck, currency };
  const inLabel = shownAmounts([shown.label], o).map((each): Told => ({ ...each, from: 'label' }));
  const around = shownAmounts(shown.texts, o).map((each): Told => ({ ...each, from: 'screen' }));
  const plans = planNames([...shown.texts, shown.label]);
  const read = {
    amounts: [...inLabel, ...around]
      .slice(-most)
      .map(({ amount, currency: code, role, from, said }) => ({ amount, currency: code, role, from, said })),
    plans,
  };
  const missing = missingPlan(shown, declared.plan);
  const told = limit === null ? takenUndeclared(shown, inLabel, around) : tells(inLabel, around);
  const ended = (verdict: ReadCharge['verdict'], charge: Told | null, reason: string): ReadCharge => ({
    ...read,
    charge: charge && { amount: charge.amount, currency: charge.currency },
    verdict: missing && !stops(verdict) ? 'other-plan' : verdict,
    reason: missing && !stops(verdict) ? missing : reason,
  });
  if (limit === null || currency === null) {
    const [charge] = told.filter(({ amount }) => cents(amount) > 0n);
    if (!charge)
      return ended('nothing-shown', null, 'nothing is declared to be paid, and no charge is shown');
    return ended('more', charge, `the screen asks for ${say(charge)}, the scenario declares no payment`);
  }
  const unread = unreadAmounts([...shown.texts, shown.label], o);
  const isTold = told.some(({ from, role }) => from === 'label' || role !== 'plain');
  // What cannot be read may be more than what can.
  const hidden = unread.find(({ isDue }) => isDue || !isTold);
  if (hidden) return ended('unreadable', null, `what the screen asks for cannot be read: "${hidden.said}"`);
  if (told.length === 0) return ended('nothing-shown', null, 'the screen shows no amount at this step');
  const same = told.filter((each) => each.currency === currency);
  if (same.length === 0)
    return ended(
      'other-currency',
      told.at(-1)!,
      `the screen asks for ${say(told.at(-1)!)}, the scenario declares ${declared.pays}`,
    );
  const isStrong = same[0]!.from === 'label' || same[0]!.role !== 'plain';
  const equal = same.findLast(({ amount }) => cents(amount) === cents(limit));
  const values = new Set(same.map(({ amount }) => cents(amount)));
  const charge = isStrong ? same.at(-1)! : (equal ?? (values.size === 1 ? same[0]! : null));
  if (charge === null) {
    const least = same.reduce((a, b) => (cents(b.amount) < cents(a.amount) ? b : a));
    if (cents(least.amount) <= cents(limit))
      return ended(
        'not-told',
        null,
        `several amounts are shown, and none is called what this step takes: ${list(same)}`,
      );
    return ended(
      'more',
      least,
      `the least amount that the screen shows is ${say(least)}, the scenario declares ${declared.pays}`,
    );
  }
  const by = cents(charge.amount) - cents(limit);
  if (by > 0n)
    return ended(
      'more',
      charge,
      `the screen asks for ${say(charge)}, the scenario declares ${declared.pays}`,
    );
  return ended(by === 0n ? 'as-declared' : 'less', charge, '');
}

const stopping: ReadonlySet<MoneyFact['verdict']> = new Set([
  ...(['more', 'other-currency', 'other-plan', 'unreadable', 'not-told', 'undeclared'] as const),
]);

/** Whether a verdict keeps the step from being passed. */
export function stops(verdict: MoneyFact['verdict']): boolean {
  return stopping.has(verdict);
}

/** The amounts that tell what is taken; of strong ones the deciding one last. */
function tells(inLabel: readonly Told[], around: readonly Told[]): Told[] {
  const label = inLabel.filter(({ role }) => role !== 'aside');
  const payable = around.filter(({ role }) => role === 'payable');
  if (label.length > 0) {
    const own = label.at(-1)!;
    const confirmed = payable.some(
      (each) => each.currency === own.currency && cents(each.amount) === cents(own.amount),
    );
    // A label that says less than everything that is called payable is not believed.
    return confirmed || payable.length === 0 ? label : dearestLast([...label, ...payable]);
  }
  if (payable.length > 0) return payable;
  const sums = around.filter(({ role }) => role === 'sum');
  return sums.length > 0 ? sums : around.filter(({ role }) => role === 'plain');
}

/** What is taken where nothing is declared to be paid: label, what stands at it and an amount must say so together. */
function takenUndeclared(
  { label, near = [], look = null }: Shown,
  inLabel: readonly Told[],
  around: readonly Told[],
): Told[] {
  const isPaid = (each: Told) => /实付|实际支付/u.test(each.said);
  const isTaken = (each: Told) => each.role === 'payable' || (look === 'pays' && each.role !== 'aside');
  const inOwn = inLabel.filter(isTaken);
  const payable = around.filter((each) => each.role === 'payable' && !isPaid(each));
  const beside = new Set(shownAmounts(near).map(({ said }) => said));
  const atIt = payable.filter(({ said }) => beside.has(said));
  return [...inOwn, ...(namesExit(normalise(label)) ? atIt : payable)];
}

function dearestLast(amounts: readonly Told[]): Told[] {
  return amounts.toSorted((a, b) => (cents(a.amount) < cents(b.amount) ? -1 : 1));
}

function missingPlan({ label, texts }: Shown, plan: string | null): string | null {
  if (plan === null) return null;
  const wanted = normalise(plan);
  if ([label, ...texts].some((text) => normalise(text).includes(wanted))) return null;
  return `the screen does not name the plan "${plan}" that the scenario declares`;
}

function say({ amount, currency }: Pick<Told, 'amount' | 'currency'>): string {
  return `${amount} ${currency}`;
}

function list(amounts: readonly Told[]): string {
  return [...new Set(amounts.map(say))].slice(0, 6).join(', ');
}
