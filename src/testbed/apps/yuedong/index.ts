import { setTimeout as sleep } from 'node:timers/promises';
import { html } from 'hono/html';
import { changePlanNow, nowOf, stopRenewal } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { day } from '../../format.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { script } from './client.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

const shells = ['/', '/upgrade', '/upgrade/done', '/bookings', '/refund', '/refund/sent', '/rules'];
const popups = ['/renewal/close', '/renewal/closed'];

/** The awkward app: everything that makes a page hard to watch, in one gym. */
export const yuedong: TestbedApp = {
  id: 'yuedong',
  name: { zh: '跃动健身', en: 'Yuedong Fitness' },
  plans,
  people: people('yuedong', '跃然', 3),
  start: { plan: 'month', renews: true, daysLeft: 15, balance: 0 },
  css,
  latency: 60,
  script,
  page,
  routes: (routes, cashier) => {
    for (const path of [...shells, ...popups]) {
      routes.get(path, (c) =>
        c.html(page(c.var.visit, { title: c.var.visit.t('首页', 'Home'), main: html`` })),
      );
    }
    routes.get('/api/me', (c) => {
      const { account, lang } = c.var.member;
      return c.json({
        plan: planOf(plans, account.plan).name[lang],
        planId: account.plan,
        renews: account.renews,
        until: day(account.periodEnd),
        number: account.phone.slice(-4),
      });
    });
    routes.post('/api/bill', (c) => {
      const { account, lang, t, port } = c.var.member;
      const plan = planOf(plans, 'year');
      const id = cashier.open({
        title: t('跃动健身 · 年卡', 'Yuedong Fitness · yearly card'),
        amount: plan.price,
        lang,
        origin: new URL(c.req.url).origin,
        settle: () => {
          changePlanNow(account, plan, plan.price);
          account.periodEnd = nowOf(account) + plan.days * 86_400_000;
        },
      });
      return c.json({ frame: `http://pay.localhost:${port}/?bill=${id}` });
    });
    routes.post('/api/renewal/stop', (c) => {
      stopRenewal(c.var.member.account);
      return c.json({});
    });
    routes.post('/api/refund', (c) => {
      const { account } = c.var.member;
      const ticket = `R${String(account.tickets.length + 1).padStart(4, '0')}`;
      account.tickets.push({ id: ticket, what: 'refund', at: nowOf(account) });
      return c.json({ ticket });
    });
    routes.get('/api/live', async (c) => {
      await sleep(15_000, undefined, { signal: c.req.raw.signal, ref: false }).catch(() => undefined);
      return c.json({ people: 37 });
    });
  },
};
