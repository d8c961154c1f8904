import type { Person } from './people.ts';
import type { Plan } from './plan.ts';

const DAY = 86_400_000;

/** A payment (positive) or a refund (negative), in 分 (hundredths of a yuan). */
interface Order {
  what: string;
  amount: number;
  at: number;
}

/** What a customer asked for and got; the two times are on the account's clock. */
interface Change {
  what: 'plan' | 'renewal' | 'refund';
  to: string;
  requestedAt: number;
  effectiveAt: number;
}

/** The start state of an account, as a scenario's `setup` wishes it. */
export interface Start {
  plan: string;
  renews: boolean;
  /** Days until the paid period ends; half of the period is "mid-cycle". */
  daysLeft: number;
  /** 分. */
  balance: number;
}

/** One customer of one app. Every time is in ms since 1970 on the account's own clock (`nowOf`). */
export interface Account extends Person {
  plan: string;
  renews: boolean;
  balance: number;
  periodEnd: number;
  scheduled: { plan: string; at: number } | null;
  change: Change | null;
  orders: Order[];
  /** Requests that somebody at the service will deal with later. */
  tickets: { id: string; what: string; at: number }[];
  /** How far the account's clock runs ahead of ours, ms. */
  clockOffset: number;
}

export function openAccount(person: Person, start: Start): Account {
  return {
    ...person,
    plan: start.plan,
    renews: start.renews,
    balance: start.balance,
    periodEnd: Date.now() + start.daysLeft * DAY,
    scheduled: null,
    change: null,
    orders: [],
    tickets: [],
    clockOffset: 0,
  };
}

/** The account's time. A change that was scheduled and is due by now has happened. */
export function nowOf(account: Account): number {
  const now = Date.now() + account.clockOffset;
  if (account.scheduled && account.scheduled.at <= now) {
    account.plan = account.scheduled.plan;
    account.scheduled = null;
  }
  return now;
}

/** Days of the paid period that are left, begun days included. */
export function daysLeft(account: Account): number {
  return Math.max(0, Math.ceil((account.periodEnd - nowOf(account)) / DAY));
}

/** What moving to another plan costs (or brings back, negative) for the rest of the period, 分. */
export function difference(account: Account, from: Plan, to: Plan): number {
  return Math.round(((to.price - from.price) * daysLeft(account)) / to.days);
}

export function changePlanNow(account: Account, plan: Plan, amount: number): void {
  const now = nowOf(account);
  account.plan = plan.id;
  account.scheduled = null;
  account.change = { what: 'plan', to: plan.id, requestedAt: now, effectiveAt: now };
  account.orders.push({ what: `plan:${plan.id}`, amount, at: now });
}

/** The plan changes when the paid period ends. */
export function changePlanAtExpiry(account: Account, plan: Plan): void {
  account.scheduled = { plan: plan.id, at: account.periodEnd };
  account.change = {
    what: 'plan',
    to: plan.id,
    requestedAt: nowOf(account),
    effectiveAt: account.periodEnd,
  };
}

export function stopRenewal(account: Account): void {
  const now = nowOf(account);
  account.renews = false;
  account.change = { what: 'renewal', to: 'off', requestedAt: now, effectiveAt: now };
}
