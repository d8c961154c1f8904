import { changePlanNow, difference, stopRenewal } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { bills, done } from './done.ts';
import { home, shelf } from './home.ts';
import { membership } from './membership.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

/** The fair twin: every way out is as long, as quick and as visible as the way in. */
export const qinghe: TestbedApp = {
  id: 'qinghe',
  name: { zh: '清禾阅读', en: 'Qinghe Reading' },
  plans,
  people: people('qinghe', '知夏', 1),
  start: { plan: 'standard', renews: true, daysLeft: 15, balance: 5000 },
  css,
  latency: 0,
  script: `
    for (const button of document.querySelectorAll('[data-opens]'))
      button.addEventListener('click', () => document.getElementById(button.dataset.opens).showModal());
  `,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/shelf', (c) => c.html(shelf(c.var.member)));
    routes.get('/bills', (c) => c.html(bills(c.var.member)));
    routes.get('/membership', (c) => c.html(membership(c.var.member)));
    routes.post('/membership/cancel-renewal', (c) => {
      stopRenewal(c.var.member.account);
      return c.redirect('/membership/done/cancel-renewal', 303);
    });
    routes.post('/membership/:change{(up|down)grade-[a-z]+}', (c) => {
      const { account } = c.var.member;
      const [direction = '', id = ''] = c.req.param('change').split('-');
      const plan = planOf(plans, id);
      const amount = difference(account, planOf(plans, account.plan), plan);
      account.balance -= amount;
      changePlanNow(account, plan, amount);
      return c.redirect(`/membership/done/${direction}`, 303);
    });
    routes.get('/membership/done/:what', (c) => c.html(done(c.var.member, c.req.param('what'))));
  },
};
