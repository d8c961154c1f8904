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

/** Why no permit allows the step; null if one does. `today`: UTC date, `2026-11-22`. */
export function refusalOf(step: IrreversibleStep, permits: readonly Permit[], today: string): string | null {
  const about = permits.filter(
    (permit) =>
      new URL(permit.origin).origin === step.origin &&
      permit.flow === step.flow &&
      permit.account === step.account,
  );
  if (about.length === 0)
    return `no permit for ${step.flow} at ${step.origin} with account ${step.account ?? '(none)'}`;
  const reasons = about.map((permit) => refusalBy(permit, step, today));
  return reasons.some((reason) => reason === null) ? null : reasons[0]!;
}

function refusalBy(permit: Permit, step: IrreversibleStep, today: string): string | null {
  if (permit.who === 'demo' && !isLoopback(step.origin)) return 'the demo permit holds for this machine only';
  if (today > permit.expires) return `the permit expired on ${permit.expires}`;
  if (step.pays === null) return null;
  const currency = step.pays.split(' ')[1];
  if (currency !== permit.currency) return `the permit is for ${permit.currency}, the step pays ${step.pays}`;
  const before = step.paid.filter((each) => each.endsWith(` ${currency}`));
  const whole = [step.pays, ...before].reduce((sum, each) => sum + cents(each.split(' ')[0]!), 0);
  if (whole <= cents(permit.cap)) return null;
  const also = before.length > 0 ? ` after ${before.join(' and ')}` : '';
  return `the step pays ${step.pays}${also}, the permit allows ${permit.cap} ${permit.currency}`;
}

function cents(amount: string): number {
  return Math.round(Number(amount) * 100);
}
