import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { downgrade } from './downgrade.ts';
import { chats, help } from './help.ts';
import { home, upgraded } from './home.ts';
import { page } from './page.ts';
import { plain, settings, space, storage } from './pages.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

/** A cloud drive: more space with one button, less space behind warnings for one's files and a call back. */
export const yunxia: TestbedApp = {
  id: 'yunxia',
  name: { zh: '云匣网盘', en: 'Yunxia Drive' },
  plans,
  people: people('yunxia', '晓岚', 7),
  start: { plan: 'large', renews: true, daysLeft: 15, balance: 0 },
  css: css + chatCss,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/space', (c) => c.html(space(c.var.member)));
    routes.get('/settings', (c) => c.html(settings(c.var.member)));
    routes.get('/settings/storage', (c) => c.html(storage(c.var.member)));
    routes.get('/help', (c) => c.html(help(c.var.member)));
    chatRoutes(routes, chats);
    exitRoutes(routes, {
      base: '/settings/storage/downgrade',
      way: downgrade,
      page,
      away: '/settings/storage',
    });

    routes.post('/space/max', (c) => {
      const { account } = c.var.member;
      const max = planOf(plans, 'max');
      changePlanNow(account, max, max.price);
      account.periodEnd = nowOf(account) + max.days * 86_400_000;
      return c.redirect('/space/done', 303);
    });
    routes.get('/space/done', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      ['/photos', ['相册', 'Photos'], ['18,204 张照片，按时间排列。', '18,204 photos, by time.']],
      ['/shared', ['共享', 'Shared'], ['3 个共享文件夹，5 位成员。', '3 shared folders, 5 people.']],
      ['/bin', ['回收站', 'Bin'], ['文件保留 30 天后自动清除。', 'Files are kept for 30 days.']],
      [
        '/settings/transfer',
        ['传输设置', 'Transfers'],
        ['同时传输 3 个文件，不限速。', 'Three at a time, no limit.'],
      ],
      ['/settings/backup', ['自动备份', 'Backup'], ['请在手机上开启。', 'Switch it on on your phone.']],
      [
        '/settings/notices',
        ['消息通知', 'Notices'],
        ['空间不足时发送邮件。', 'An e-mail when space runs out.'],
      ],
      [
        '/help/upload',
        ['上传失败怎么办', 'When an upload fails'],
        ['请检查网络与文件名。', 'Check the net and the name of the file.'],
      ],
      [
        '/help/share',
        ['如何分享文件', 'How to share'],
        ['选中文件，生成链接。', 'Choose a file and make a link.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
