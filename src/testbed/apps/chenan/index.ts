import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { front, section, story } from './front.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';
import { plain, service } from './service.ts';
import { css } from './style.ts';
import { checkout, subscribed, subscription } from './subscription.ts';

/** A newspaper: dearer on the front page, cheaper nowhere, money back by telephone. */
export const chenan: TestbedApp = {
  id: 'chenan',
  name: { zh: '晨岸日报', en: 'Chenan Daily' },
  plans,
  people: people('chenan', '听潮', 22),
  start: { plan: 'complete', renews: true, daysLeft: 15, balance: 0 },
  css,
  latency: 0,
  script: '',
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(front(c.var.member)));
    routes.get('/section/:id', (c) => c.html(section(c.var.member, c.req.param('id'))));
    routes.get('/story/:id', (c) => c.html(story(c.var.member, c.req.param('id'))));
    routes.get('/subscription', (c) => c.html(subscription(c.var.member)));
    routes.get('/service', (c) => c.html(service(c.var.member)));
    exitRoutes(routes, { base: '/service/refund', way: refund, page, away: '/' });

    routes.get('/subscribe/premium', (c) => c.html(checkout(c.var.member)));
    routes.post('/subscribe/premium', (c) => {
      const { account } = c.var.member;
      const premium = planOf(plans, 'premium');
      changePlanNow(account, premium, premium.price);
      account.periodEnd = nowOf(account) + premium.days * 86_400_000;
      return c.redirect('/subscribed', 303);
    });
    routes.get('/subscribed', (c) => c.html(subscribed(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/about',
        ['关于本报', 'About us'],
        ['创刊于 1987 年，每天清晨五点出版。', 'Founded in 1987, out at five every morning.'],
      ],
      [
        '/paper',
        ['电子报', 'E-paper'],
        ['今日 16 版，可放大阅读。', 'Sixteen pages today, to be read at any size.'],
      ],
      [
        '/terms',
        ['服务条款', 'Terms'],
        ['订阅按月计费，到期自动续费。', 'Subscriptions are paid by the month and renew by themselves.'],
      ],
      [
        '/service/delivery',
        ['报纸没有送到', 'The paper did not come'],
        ['请于当日 10 点前留言，我们补送一份。', 'Leave a message before ten and we bring another one.'],
      ],
      [
        '/service/tip',
        ['提供新闻线索', 'Tell us a story'],
        ['线索可匿名提供，一经采用即付稿酬。', 'You may stay anonymous, and we pay for what we print.'],
      ],
      [
        '/service/correction',
        ['更正与说明', 'Corrections'],
        ['本周没有更正。', 'Nothing to correct this week.'],
      ],
      [
        '/service/invoice',
        ['开具发票', 'Invoices'],
        ['电子发票每月一日发送到邮箱。', 'Invoices are sent on the first of each month.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
