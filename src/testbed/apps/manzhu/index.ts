import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { home, upgraded } from './home.ts';
import { card, me, plain, records } from './me.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';
import { chats, service } from './service.ts';
import { css } from './style.ts';

/** Food to the door: a dearer card in two clicks, a cheaper one after much talk, money back not at all. */
export const manzhu: TestbedApp = {
  id: 'manzhu',
  name: { zh: '满箸外卖', en: 'Manzhu Delivery' },
  plans,
  people: people('manzhu', '小满', 23),
  start: { plan: 'plenty', renews: true, daysLeft: 15, balance: 0 },
  css: chatCss + css,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/me', (c) => c.html(me(c.var.member)));
    routes.get('/me/card', (c) => c.html(card(c.var.member)));
    routes.get('/me/card/records', (c) => c.html(records(c.var.member)));
    routes.get('/me/service', (c) => c.html(service(c.var.member)));
    exitRoutes(routes, { base: '/me/card/refund', way: refund, page, away: '/' });
    chatRoutes(routes, chats);

    routes.post('/card/upgrade', (c) => {
      const { account } = c.var.member;
      const top = planOf(plans, 'boundless');
      changePlanNow(account, top, top.price);
      account.periodEnd = nowOf(account) + top.days * 86_400_000;
      return c.redirect('/card/upgraded', 303);
    });
    routes.get('/card/upgraded', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/orders',
        ['订单', 'Orders'],
        ['巷口牛肉面 · 昨天 12:20 · 已送达', 'Alley beef noodles · yesterday 12:20 · delivered'],
      ],
      ['/find', ['搜索', 'Search'], ['没有找到相关商家。', 'Nothing was found.']],
      ['/me/coupons', ['红包卡券', 'Coupons'], ['3 张红包可用，最高 8 元。', 'Three coupons, up to ¥8.']],
      [
        '/me/addresses',
        ['收货地址', 'Addresses'],
        ['滨河路 18 号；云岭大厦 6 层。', '18 Binhe Road; Yunling House, sixth floor.'],
      ],
      ['/me/invoices', ['发票', 'Invoices'], ['发票将发送到邮箱。', 'Invoices are sent by mail.']],
      [
        '/me/card/benefits',
        ['权益明细', 'Benefits'],
        ['免配送费 12 次、红包 6 张、生日礼。', 'Free delivery 12 times, six coupons, a birthday gift.'],
      ],
      [
        '/me/card/rules',
        ['会员规则', 'Rules'],
        ['会员卡按月计费，到期自动续费。', 'The card is paid by the month and renews by itself.'],
      ],
      [
        '/me/service/late',
        ['餐还没到怎么办', 'My food is late'],
        ['骑手位置在订单页实时显示。', 'See where the rider is under Orders.'],
      ],
      [
        '/me/service/wrong',
        ['少送、错送怎么办', 'Something is missing'],
        ['请在订单页上传照片。', 'Please upload a picture under Orders.'],
      ],
      [
        '/me/service/coupon',
        ['红包无法使用', 'Why does my coupon fail?'],
        ['请看红包上的使用时间。', 'Look at the times on the coupon.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
