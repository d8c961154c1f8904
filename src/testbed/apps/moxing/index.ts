import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { documents } from './documents.ts';
import { downgrade } from './downgrade.ts';
import { home, list, upgraded } from './home.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { chats, service } from './service.ts';
import { devices, plain, settings } from './settings.ts';
import { css } from './style.ts';

/** An office suite: up on the first page, down under the devices, twice confirmed and then only in the chat. */
export const moxing: TestbedApp = {
  id: 'moxing',
  name: { zh: '墨行办公', en: 'Moxing Office' },
  plans,
  people: people('moxing', '墨白', 21),
  start: { plan: 'pro', renews: true, daysLeft: 15, balance: 0 },
  css: chatCss + css,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/settings', (c) => c.html(settings(c.var.member)));
    routes.get('/settings/devices', (c) => c.html(devices(c.var.member)));
    routes.get('/service', (c) => c.html(service(c.var.member)));
    exitRoutes(routes, { base: '/settings/devices/downgrade', way: downgrade, page, away: '/' });
    chatRoutes(routes, chats);

    routes.post('/upgrade', (c) => {
      const { account } = c.var.member;
      const flagship = planOf(plans, 'flagship');
      changePlanNow(account, flagship, flagship.price);
      account.periodEnd = nowOf(account) + flagship.days * 86_400_000;
      return c.redirect('/upgraded', 303);
    });
    routes.get('/upgraded', (c) => c.html(upgraded(c.var.member)));

    routes.get('/documents', (c) => {
      const visit = c.var.member;
      const title = visit.t('我的文档', 'Documents');
      const mine = documents.filter(({ by }) => by.en === 'Me');
      return c.html(page(visit, { title, main: list(visit, mine) }));
    });
    const others: [path: string, title: [string, string], text: [string, string]][] = [
      ['/shared', ['共享', 'Shared'], ['同事与您共享了 3 份文档。', 'Three documents are shared with you.']],
      [
        '/templates',
        ['模板库', 'Templates'],
        ['简历、周报、合同、策划案，共 4200 套。', 'Letters, reports, contracts and plans: 4,200 of them.'],
      ],
      ['/team', ['团队空间', 'Team'], ['市场部，8 位成员。', 'Marketing, eight people.']],
      ['/bin', ['回收站', 'Bin'], ['回收站是空的。', 'The bin is empty.']],
      ['/find', ['搜索', 'Search'], ['没有找到相关文档。', 'Nothing was found.']],
      [
        '/settings/profile',
        ['个人资料', 'Profile'],
        ['头像与签名对同事可见。', 'Colleagues see your picture.'],
      ],
      ['/settings/editor', ['编辑器', 'Editor'], ['每 10 秒自动保存。', 'Saved every ten seconds.']],
      [
        '/settings/notices',
        ['通知', 'Notices'],
        ['有人提及您时提醒。', 'You are told when you are mentioned.'],
      ],
      [
        '/settings/language',
        ['语言与地区', 'Language and region'],
        ['简体中文，北京时间。', 'English, Beijing time.'],
      ],
      ['/settings/about', ['关于墨行', 'About'], ['版本 6.4.1，已是最新。', 'Version 6.4.1, the newest.']],
      [
        '/settings/devices/mac',
        ['墨色笔记本', 'Ink laptop'],
        ['当前设备，已信任。', 'This device, trusted.'],
      ],
      [
        '/settings/devices/phone',
        ['随身手机', 'Pocket phone'],
        ['昨天 21:08 使用过。', 'Used yesterday at 21:08.'],
      ],
      [
        '/settings/devices/offline',
        ['离线文档', 'Offline documents'],
        ['12 份文档可离线查看。', 'Twelve documents can be read offline.'],
      ],
      [
        '/service/recover',
        ['找回误删的文档', 'Bring back a deleted document'],
        ['在回收站中找到文档，点击恢复。', 'Find it in the bin and click Restore.'],
      ],
      [
        '/service/print',
        ['打印排版错乱', 'Printing looks wrong'],
        ['请先导出为 PDF 再打印。', 'Export it as PDF first, then print.'],
      ],
      [
        '/service/together',
        ['多人同时编辑', 'Editing together'],
        ['在共享中邀请成员即可。', 'Invite people under Shared.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
