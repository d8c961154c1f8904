import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { account, bills, plain } from './account.ts';
import { chats, help } from './help.ts';
import { home, talk, upgraded } from './home.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';
import { css } from './style.ts';

/** An assistant that understands everything but 降级: a human for the dearer plan, a circle for the cheaper one. */
export const muyan: TestbedApp = {
  id: 'muyan',
  name: { zh: '沐言 AI', en: 'Muyan AI' },
  plans,
  people: people('muyan', '知言', 25),
  start: { plan: 'fluent', renews: true, daysLeft: 15, balance: 0 },
  css: chatCss + css,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/talk/:id', (c) => c.html(talk(c.var.member, c.req.param('id'))));
    routes.get('/account', (c) => c.html(account(c.var.member)));
    routes.get('/account/bills', (c) => c.html(bills(c.var.member)));
    routes.get('/help', (c) => c.html(help(c.var.member)));
    exitRoutes(routes, { base: '/account/refund', way: refund, page, away: '/' });
    chatRoutes(routes, chats);

    routes.post('/plan/upgrade', (c) => {
      const { account: mine } = c.var.member;
      const top = planOf(plans, 'unbound');
      changePlanNow(mine, top, top.price);
      mine.periodEnd = nowOf(mine) + top.days * 86_400_000;
      return c.redirect('/plan/upgraded', 303);
    });
    routes.get('/plan/upgraded', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/account/profile',
        ['个人资料', 'Profile'],
        ['昵称与头像仅自己可见。', 'Only you see your name and picture.'],
      ],
      [
        '/account/memory',
        ['记忆与数据', 'Memory and data'],
        ['沐言会记住您说过的偏好。', 'What you like is remembered.'],
      ],
      ['/account/look', ['外观', 'Look'], ['浅色，跟随系统。', 'Light, as the system is.']],
      [
        '/account/invoices',
        ['开具发票', 'Invoices'],
        ['电子发票每月一日发送到邮箱。', 'Invoices are sent on the first of each month.'],
      ],
      [
        '/help/files',
        ['可以上传哪些文件', 'Which files can be read?'],
        ['文档、表格、图片和录音。', 'Documents, tables, pictures and recordings.'],
      ],
      [
        '/help/wrong',
        ['回答有误怎么办', 'What if an answer is wrong?'],
        ['请核对重要信息，并告诉我们哪里错了。', 'Check what matters, and tell us what is wrong.'],
      ],
      [
        '/help/limits',
        ['为什么提示次数已满', 'Why is the limit reached?'],
        ['次数每三小时恢复一次。', 'It is filled up every three hours.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
