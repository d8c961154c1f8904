import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { downgrade } from './downgrade.ts';
import { chats, help, refund } from './help.ts';
import { home, upgraded } from './home.ts';
import { me, plain, privacy, settings } from './me.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

/** Dating: dearer beside the cards, cheaper under privacy with tears, an offer and a window, money back never. */
export const qiyu: TestbedApp = {
  id: 'qiyu',
  name: { zh: '栖遇', en: 'Qiyu' },
  plans,
  people: people('qiyu', '初见', 24),
  start: { plan: 'tender', renews: true, daysLeft: 15, balance: 0 },
  css: chatCss + css,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/me', (c) => c.html(me(c.var.member)));
    routes.get('/me/settings', (c) => c.html(settings(c.var.member)));
    routes.get('/me/settings/privacy', (c) => c.html(privacy(c.var.member)));
    routes.get('/me/help', (c) => c.html(help(c.var.member)));
    routes.get('/me/help/refund', (c) => c.html(refund(c.var.member)));
    exitRoutes(routes, { base: '/me/settings/privacy/downgrade', way: downgrade, page, away: '/' });
    chatRoutes(routes, chats);

    routes.post('/vip/upgrade', (c) => {
      const { account } = c.var.member;
      const top = planOf(plans, 'devoted');
      changePlanNow(account, top, top.price);
      account.periodEnd = nowOf(account) + top.days * 86_400_000;
      return c.redirect('/vip/upgraded', 303);
    });
    routes.get('/vip/upgraded', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/likes',
        ['喜欢', 'Likes'],
        ['12 人喜欢了您，3 人与您互相喜欢。', '12 people like you, and three of them you like.'],
      ],
      [
        '/talks',
        ['消息', 'Talks'],
        ['小满：花店今天来了新的芍药。', 'Xiaoman: new peonies have come today.'],
      ],
      [
        '/me/album',
        ['我的相册', 'My album'],
        ['6 张照片，已通过审核。', 'Six pictures, all of them looked at.'],
      ],
      ['/me/visitors', ['谁看过我', 'Who looked'], ['今天有 4 位访客。', 'Four people today.']],
      [
        '/me/wishes',
        ['理想的人', 'My wishes'],
        ['25–35 岁，10 公里内。', '25 to 35, within ten kilometres.'],
      ],
      [
        '/me/settings/notices',
        ['消息提醒', 'Notices'],
        ['新消息会提醒您。', 'You are told of new messages.'],
      ],
      ['/me/settings/blocked', ['黑名单', 'Blocked'], ['没有被拉黑的人。', 'Nobody is blocked.']],
      ['/me/settings/about', ['关于栖遇', 'About'], ['版本 5.2，已是最新。', 'Version 5.2, the newest.']],
      ['/me/settings/privacy/online', ['在线状态', 'Online'], ['仅好友可见。', 'Only friends see it.']],
      ['/me/settings/privacy/distance', ['距离显示', 'Distance'], ['只显示大致距离。', 'Only roughly.']],
      [
        '/me/help/photos',
        ['照片没有通过审核', 'My photo was turned down'],
        ['请上传本人清晰的正面照。', 'Please send a clear picture of yourself.'],
      ],
      [
        '/me/help/safety',
        ['见面安全须知', 'Meeting safely'],
        ['第一次见面请选在人多的地方。', 'Meet where other people are.'],
      ],
      [
        '/me/help/report',
        ['举报与拉黑', 'Reporting somebody'],
        ['在对方主页右上角可以举报。', 'You can do that on the profile.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
