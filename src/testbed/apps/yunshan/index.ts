import { changePlanNow, difference, nowOf, stopRenewal } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { account, plain, prime } from './account-pages.ts';
import { endBenefits, ended, endFinal, endOffers, endReason, joined } from './end.ts';
import { home, search } from './home.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

/** The Iliad mock: in with one click, out through four pages. */
export const yunshan: TestbedApp = {
  id: 'yunshan',
  name: { zh: '云杉商城', en: 'Yunshan Mall' },
  plans,
  people: people('yunshan', '云舒', 2),
  start: { plan: 'prime', renews: true, daysLeft: 15, balance: 0 },
  css,
  latency: 0,
  script: '',
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/search', (c) => c.html(search(c.var.member, c.req.query('q') ?? '')));
    routes.get('/account', (c) => c.html(account(c.var.member)));
    routes.get('/prime', (c) => c.html(prime(c.var.member)));
    routes.get('/prime/welcome', (c) => c.html(joined(c.var.member)));
    routes.get('/prime/end/benefits', (c) => c.html(endBenefits(c.var.member)));
    routes.get('/prime/end/offers', (c) => c.html(endOffers(c.var.member)));
    routes.get('/prime/end/reason', (c) => c.html(endReason(c.var.member)));
    routes.get('/prime/end/final', (c) => c.html(endFinal(c.var.member)));
    routes.get('/prime/ended', (c) => c.html(ended(c.var.member)));
    routes.post('/prime/join', (c) => {
      const { account } = c.var.member;
      const plan = planOf(plans, 'prime');
      changePlanNow(account, plan, plan.price);
      account.renews = true;
      account.periodEnd = nowOf(account) + plan.days * 86_400_000;
      return c.redirect('/prime/welcome', 303);
    });
    routes.post('/prime/end', (c) => {
      const { account } = c.var.member;
      const none = planOf(plans, 'none');
      const amount = difference(account, planOf(plans, account.plan), none);
      account.balance -= amount;
      changePlanNow(account, none, amount);
      stopRenewal(account);
      return c.redirect('/prime/ended', 303);
    });

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      ['/orders', ['我的订单', 'Orders'], ['最近没有进行中的订单。', 'No open orders.']],
      ['/addresses', ['收货地址', 'Addresses'], ['您还没有保存地址。', 'No address saved yet.']],
      [
        '/payment',
        ['付款方式', 'Payment'],
        ['默认支付方式：云杉余额。', 'Default payment: Yunshan balance.'],
      ],
      [
        '/settings',
        ['账户设置', 'Settings'],
        ['昵称、手机和密码由演示数据填写。', 'Filled with demonstration data.'],
      ],
      ['/help', ['帮助中心', 'Help'], ['配送、售后和发票的常见问题。', 'Delivery, returns and invoices.']],
      [
        '/prime/benefits',
        ['权益一览', 'All benefits'],
        ['全场免邮、次日送达、会员专享价。', 'Free and next-day delivery, member prices.'],
      ],
    ];
    for (const [path, title, text] of others) {
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
    }
  },
};
