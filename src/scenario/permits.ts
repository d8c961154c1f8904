import { cents, inUnits } from '../model/cents.ts';
import { type Permit, PermitFile } from '../model/permit.ts';
import { isLoopback } from './accounts.ts';
import { findUpwards, readJsonFile } from './read-json-file.ts';

/** What an irreversible step is about to do, as the scenario declares it. */
export type IrreversibleStep = {
  origin: string;
  flow: string;
  account: string | null;
  /** `30.00 CNY`, or null if nothing is paid. */
  pays: string | null;
  /** What the same walk has paid before. */
  paid: readonly string[];
};

/** All permits for a scenario: the nearest `permits.json` beside it or above it. */
export function permitsFor(folder: string): Permit[] {
  const file = process.env['SEESAW_PERMITS'] ?? findUpwards(folder, 'permits.json');
  return file ? readJsonFile(file, PermitFile).permits : [];
}

/** The permits that allow a step, or why none does. `today`: UTC date, `2026-11-22`. */
export function allowing(
  step: IrreversibleStep,
  permits: readonly Permit[],
  today: string,
): { permits: Permit[]; refusal: string | null } {
  const about = permits.filter(
    (permit) =>
      new URL(permit.origin).origin === step.origin &&
      permit.flow === step.flow &&
      permit.account === step.account,
  );
  if (about.length === 0)
    return {
      permits: [],
      refusal: `no permit for ${step.flow} at ${step.origin} with account ${step.account ?? '(none)'}`,
    };
  const reasons = about.map((permit) => refusalBy(permit, step, today));
  const allowed = about.filter((_, index) => reasons[index] === null);
  return { permits: allowed, refusal: allowed.length > 0 ? null : reasons[0]! };
}

/** Why no permit allows the step; null if one does. */
export function refusalOf(step: IrreversibleStep, permits: readonly Permit[], today: string): string | null {
  return allowing(step, permits, today).refusal;
}

function refusalBy(permit: Permit, step: IrreversibleStep, today: string): string | null {
  if (permit.who === 'demo' && !isLoopback(step.origin)) return 'the demo permit holds for this machine only';
  if (today > permit.expires) return `the permit expired on ${permit.expires}`;
  if (step.pays === null) return null;
  const currency = step.pays.split(' ')[1];
  if (currency !== permit.currency) return `the permit is for ${permit.currency}, the step pays ${step.pays}`;
  const before = step.paid.filter((each) => each.endsWith(` ${currency}`));
  const whole = [step.pays, ...before].reduce((sum, each) => sum + cents(each.split(' ')[0]!), 0n);
  if (whole <= cents(permit.cap)) return null;
  const also = before.length > 0 ? ` after ${before.join(' and ')}` : '';
  return `the step pays ${step.pays}${also}, the permit allows ${inUnits(cents(permit.cap))} ${permit.currency}`;
}
