import { changePlanNow } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { downgrade } from './downgrade.ts';
import { home, upgraded } from './home.ts';
import { page } from './page.ts';
import { fees, help, me, myPlan, plain, services, shop } from './pages.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

/** The carrier of the article: 套餐升级 on the first page, the 8 元 plan by hotline only, and no word of refunds. */
export const lanxun: TestbedApp = {
  id: 'lanxun',
  name: { zh: '澜讯通信', en: 'Lanxun Mobile' },
  plans,
  people: people('lanxun', '若澜', 5),
  start: { plan: 'enjoy', renews: true, daysLeft: 15, balance: 8640 },
  css,
  latency: 0,
  script: sceneScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/services', (c) => c.html(services(c.var.member)));
    routes.get('/fees', (c) => c.html(fees(c.var.member)));
    routes.get('/shop', (c) => c.html(shop(c.var.member)));
    routes.get('/help', (c) => c.html(help(c.var.member)));
    routes.get('/me', (c) => c.html(me(c.var.member)));
    routes.get('/me/plan', (c) => c.html(myPlan(c.var.member)));
    exitRoutes(routes, { base: '/fees/keep', way: downgrade, page, away: '/' });

    routes.post('/upgrade', (c) => {
      changePlanNow(c.var.member.account, planOf(plans, 'prime'), 7000);
      return c.redirect('/upgraded', 303);
    });
    routes.get('/upgraded', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/services/data',
        ['流量包', 'Data packs'],
        ['10 元 5GB，当月有效；20 元 12GB，当月有效。', '10 yuan for 5 GB, 20 yuan for 12 GB, this month.'],
      ],
      [
        '/services/voice',
        ['语音包', 'Call packs'],
        ['5 元 60 分钟，当月有效。', '5 yuan for 60 minutes, this month.'],
      ],
      [
        '/services/broadband',
        ['家庭宽带', 'Broadband'],
        ['300M、500M、1000M，师傅上门安装。', '300M, 500M and 1000M, set up at your home.'],
      ],
      [
        '/services/roaming',
        ['国际漫游', 'Roaming'],
        ['亚洲 25 元/天，欧洲 30 元/天，封顶计费。', 'Asia 25 yuan a day, Europe 30 yuan a day.'],
      ],
      [
        '/help/network',
        ['信号不好怎么办', 'Poor signal'],
        ['请打开飞行模式十秒后关闭，或重启手机。', 'Switch flight mode on and off, or restart the phone.'],
      ],
      [
        '/help/sim',
        ['补换卡', 'SIM card'],
        [
          '线上提交申请，凭身份证到营业厅领取新卡。',
          'Order online and fetch the card in a shop with your identity card.',
        ],
      ],
      [
        '/help/outlets',
        ['营业厅查询', 'Shops'],
        ['滨河路营业厅 9:00–18:00，距您 1.2 公里。', 'Binhe Road, 9:00–18:00, 1.2 km away.'],
      ],
      [
        '/me/bills',
        ['我的账单', 'Bills'],
        ['本月 59.00 元；上月 59.00 元。', 'This month ¥59.00; last month ¥59.00.'],
      ],
      ['/me/identity', ['实名信息', 'Identity'], ['已完成实名登记。', 'Your identity is confirmed.']],
      ['/me/settings', ['设置', 'Settings'], ['短信通知已开启。', 'Notices by text message are on.']],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
