import { Hono } from 'hono';
import { z } from 'zod';
import { nowOf } from './account.ts';
import type { Account } from './account.ts';
import type { AppState } from './app-state.ts';

const DAY = 86_400_000;

const Reset = z.strictObject({
  account: z.string(),
  plan: z.string().optional(),
  renews: z.boolean().optional(),
  daysLeft: z.number().positive().optional(),
  balance: z.int().optional(),
});
const Clock = z.strictObject({
  account: z.string(),
  at: z.union([z.iso.datetime(), z.strictObject({ daysBeforeExpiry: z.number().positive() })]),
});
const Latency = z.strictObject({ ms: z.number().nonnegative().max(60_000) });

/**
 * What scenarios use in `setup` and `verify`, at `/__testbed/<app>/…` on every host of the testbed (Node does not
 * resolve `*.localhost` everywhere, so they call 127.0.0.1). No page links here. JSON in, JSON out; a wrong
 * question is answered with 400 or 404 and `{ error }`.
 *
 * - `POST reset { account, plan?, renews?, daysLeft?, balance? }` → the account's state
 * - `POST clock { account, at: ISO time | { daysBeforeExpiry } }` → the account's state; only this account's clock moves
 * - `POST latency { ms }`: how slow this app is by itself from now on
 * - `GET state?account=member-1` → the account's state
 */
export function controlApi(states: ReadonlyMap<string, AppState>, latency: Map<string, number>) {
  const api = new Hono<{ Variables: { state: AppState } }>();
  api.use('/:app/*', async (c, next) => {
    const state = states.get(c.req.param('app'));
    if (!state) return c.json({ error: `no app "${c.req.param('app')}"` }, 404);
    c.set('state', state);
    return next();
  });
  api.post('/:app/reset', async (c) => {
    const { account: id, ...wishes } = Reset.parse(await c.req.json());
    if (wishes.plan !== undefined && !c.var.state.app.plans.some((p) => p.id === wishes.plan)) {
      return c.json({ error: `no plan "${wishes.plan}"` }, 400);
    }
    const account = c.var.state.reset(id, wishes);
    return account ? c.json(stateOf(account)) : c.json({ error: `no account "${id}"` }, 404);
  });
  api.post('/:app/clock', async (c) => {
    const { account: id, at } = Clock.parse(await c.req.json());
    const account = c.var.state.account(id);
    if (!account) return c.json({ error: `no account "${id}"` }, 404);
    const time = typeof at === 'string' ? Date.parse(at) : account.periodEnd - at.daysBeforeExpiry * DAY;
    account.clockOffset = time - Date.now();
    return c.json(stateOf(account));
  });
  api.post('/:app/latency', async (c) => {
    latency.set(c.var.state.app.id, Latency.parse(await c.req.json()).ms);
    return c.json({});
  });
  api.get('/:app/state', (c) => {
    const account = c.var.state.account(c.req.query('account') ?? '');
    return account ? c.json(stateOf(account)) : c.json({ error: 'no such account' }, 404);
  });
  api.onError((error, c) => {
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      return c.json({ error: error.message }, 400);
    throw error;
  });
  return api;
}

const iso = (time: number) => new Date(time).toISOString();

/** Without secrets. Times are on the account's clock, which runs `clockOffsetMs` ahead of ours. */
function stateOf(account: Account) {
  const now = nowOf(account);
  const { id, plan, renews, balance, periodEnd, scheduled, change, orders, tickets, clockOffset } = account;
  return {
    account: id,
    now: iso(now),
    clockOffsetMs: clockOffset,
    plan,
    renews,
    balance,
    periodEnd: iso(periodEnd),
    scheduled: scheduled && { plan: scheduled.plan, at: iso(scheduled.at) },
    change: change && {
      what: change.what,
      to: change.to,
      requestedAt: iso(change.requestedAt),
      effectiveAt: iso(change.effectiveAt),
    },
    orders: orders.map((order) => ({ ...order, at: iso(order.at) })),
    tickets: tickets.map((ticket) => ({ ...ticket, at: iso(ticket.at) })),
  };
}
