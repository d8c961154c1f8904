import { changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { chats, help } from './help.ts';
import { home, liked, upgraded } from './home.ts';
import { mine, orders, plain } from './mine.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';
import { css } from './style.ts';

/** Music: the same chat has a human for the dearer plan within seconds, and a queue without end for the cheaper one. */
export const banxian: TestbedApp = {
  id: 'banxian',
  name: { zh: '伴弦音乐', en: 'Banxian Music' },
  plans,
  people: people('banxian', '清弦', 6),
  start: { plan: 'hifi', renews: true, daysLeft: 15, balance: 0 },
  css: css + chatCss,
  latency: 0,
  script: sceneScript + chatScript,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/liked', (c) => c.html(liked(c.var.member)));
    routes.get('/mine', (c) => c.html(mine(c.var.member)));
    routes.get('/mine/orders', (c) => c.html(orders(c.var.member)));
    routes.get('/help', (c) => c.html(help(c.var.member)));
    chatRoutes(routes, chats);
    exitRoutes(routes, { base: '/mine/orders/refund', way: refund, page, away: '/mine/orders' });

    routes.post('/vip/hifi', (c) => {
      const { account } = c.var.member;
      const hifi = planOf(plans, 'hifi');
      changePlanNow(account, hifi, hifi.price);
      account.periodEnd = nowOf(account) + hifi.days * 86_400_000;
      return c.redirect('/vip/done', 303);
    });
    routes.get('/vip/done', (c) => c.html(upgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/radio',
        ['电台', 'Radio'],
        ['深夜海岸 FM、城市漫游、白噪音书房。', 'Coast at night, city walks, a study with white noise.'],
      ],
      [
        '/charts',
        ['排行榜', 'Charts'],
        ['本周上升最快：把灯留着。', 'Rising fastest this week: Leave the Light On.'],
      ],
      ['/mine/downloads', ['下载管理', 'Downloads'], ['326 首，占用 4.1 GB。', '326 songs, 4.1 GB.']],
      [
        '/mine/history',
        ['最近播放', 'Lately played'],
        ['潮汐来信、小满、旧街霓虹。', 'Tide Letters, Grain Buds, Old Street Neon.'],
      ],
      [
        '/mine/sound',
        ['音质设置', 'Sound'],
        ['在线播放：无损；下载：母带。', 'Streaming: lossless; downloads: master.'],
      ],
      [
        '/help/lyrics',
        ['歌词对不上', 'Lyrics out of step'],
        ['长按歌词，左右滑动即可校准。', 'Hold the lyrics and slide them.'],
      ],
      [
        '/help/bluetooth',
        ['蓝牙断续', 'Bluetooth breaks up'],
        ['靠近耳机、关闭省电、重新配对。', 'Move closer, switch off battery saving, pair again.'],
      ],
    ];
    for (const [path, title, text] of others)
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
  },
};
