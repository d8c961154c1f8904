import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { card, change, chats, plain } from './card.ts';
import { home, upgraded } from './home.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';
import { css } from './style.ts';

/** Fitness: the better card in one click; the smaller one through a consultant who argues, and only when the year is over. */
export const yejing: TestbedApp = {
  id: 'yejing',
  name: { zh: '野径运动', en: 'Yejing Fit' },
  plans,
  people: people('yejing', '牧野', 8),
  start: { plan: 'year', renews: true, daysLeft: 120, balance: 0 },
  css: css + chatCss,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/card', (c) => c.html(card(c.var.member)));
    routes.get('/card/change', (c) => c.html(change(c.var.member)));
    chatRoutes(routes, chats);
    exitRoutes(routes, { base: '/card/refund', way: refund, page, away: '/card' });

    routes.post('/card/year', (c) => {
      const { account } = c.var.member;
      const year = planOf(plans, 'year');
      changePlanNow(account, year, year.price);
      account.periodEnd = nowOf(account) + year.days * 86_400_000;
      return c.redirect('/card/done', 303);
    });
    routes.get('/card/done', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/classes',
        ['团课预约', 'Classes'],
        ['今日 4 节，可提前 7 天预约。', '4 today; book up to 7 days ahead.'],
      ],
      [
        '/clubs',
        ['门店', 'Clubs'],
        ['滨江店、山谷店、老厂房店等 32 家。', 'Riverside, Valley, Old Works and 29 more.'],
      ],
      ['/plan', ['训练计划', 'Training'], ['第 3 周：下肢力量与心肺。', 'Week 3: legs and lungs.']],
      [
        '/faq',
        ['常见问题', 'Questions'],
        ['毛巾可在前台领取，储物柜请自备锁。', 'Towels at the desk; bring your own lock.'],
      ],
      [
        '/card/visits',
        ['到店记录', 'Visits'],
        ['最近一次：昨天 18:52，滨江店。', 'Last: yesterday 18:52, Riverside.'],
      ],
      ['/card/locker', ['储物柜', 'Locker'], ['B-117，到期日与会籍相同。', 'B-117, as long as your card.']],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
