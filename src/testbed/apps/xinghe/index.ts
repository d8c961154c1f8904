import { z } from 'zod';
import { changePlanAtExpiry, changePlanNow, nowOf } from '../../account.ts';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript } from '../../chat/chat-widget.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import { answerTo, downgraded, downgradeForm, downgradeScript } from './downgrade.ts';
import { chats, help } from './help.ts';
import { channel, home, search, upgraded } from './home.ts';
import { me, plain, security, settings } from './mine.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { css } from './style.ts';

const Downgrade = z.object({ plan: z.enum(['basic', 'standard']) });

/** The long-video service of the article: up with a bright button, down under 账户安全, in a window of three days. */
export const xinghe: TestbedApp = {
  id: 'xinghe',
  name: { zh: '星河视频', en: 'Xinghe Video' },
  plans,
  people: people('xinghe', '星野', 4),
  start: { plan: 'premium', renews: true, daysLeft: 15, balance: 0 },
  css: css + chatCss,
  latency: 0,
  script: `
    for (const button of document.querySelectorAll('[data-opens]'))
      button.addEventListener('click', () => document.getElementById(button.dataset.opens).showModal());
    ${downgradeScript}${chatScript}
  `,
  page,
  routes: (routes) => {
    routes.get('/', (c) => c.html(home(c.var.member)));
    routes.get('/search', (c) => c.html(search(c.var.member, c.req.query('q') ?? '')));
    routes.get('/channel/series', (c) => c.html(channel(c.var.member, c.var.visit.t('电视剧', 'Series'))));
    routes.get('/channel/films', (c) => c.html(channel(c.var.member, c.var.visit.t('电影', 'Films'))));
    routes.get('/me', (c) => c.html(me(c.var.member)));
    routes.get('/settings', (c) => c.html(settings(c.var.member)));
    routes.get('/settings/security', (c) => c.html(security(c.var.member)));
    routes.get('/help', (c) => c.html(help(c.var.member)));
    chatRoutes(routes, chats);

    routes.post('/vip/upgrade', (c) => {
      const { account } = c.var.member;
      const premium = planOf(plans, 'premium');
      changePlanNow(account, premium, premium.price);
      account.periodEnd = nowOf(account) + premium.days * 86_400_000;
      return c.redirect('/vip/upgraded', 303);
    });
    routes.get('/vip/upgraded', (c) => c.html(upgraded(c.var.member)));

    routes.get('/settings/security/downgrade', (c) => c.html(downgradeForm(c.var.member)));
    routes.post('/settings/security/downgrade/check', (c) =>
      c.json({ answer: answerTo(c.var.member.account) }),
    );
    routes.post('/settings/security/downgrade', async (c) => {
      const { account } = c.var.member;
      const form = Downgrade.safeParse(await c.req.parseBody());
      if (!form.success || answerTo(account) === 'window')
        return c.redirect('/settings/security/downgrade', 303);
      changePlanAtExpiry(account, planOf(plans, form.data.plan));
      return c.redirect('/settings/security/downgraded', 303);
    });
    routes.get('/settings/security/downgraded', (c) => c.html(downgraded(c.var.member)));

    const others: [path: string, title: [string, string], text: [string, string]][] = [
      [
        '/me/history',
        ['观看历史', 'History'],
        ['最近看过：逐星者、长街旧事。', 'Lately: Star Chasers, The Long Street.'],
      ],
      [
        '/me/favourites',
        ['我的收藏', 'Favourites'],
        ['收藏的影片会显示在这里。', 'Your favourites are shown here.'],
      ],
      [
        '/me/downloads',
        ['离线缓存', 'Downloads'],
        ['请在手机上查看已缓存的影片。', 'See your downloads on your phone.'],
      ],
      [
        '/me/benefits',
        ['会员权益', 'Benefits'],
        ['4K 画质、免广告、抢先看、四台设备。', '4K, no advertisements, previews, four devices.'],
      ],
      ['/settings/playback', ['播放设置', 'Playback'], ['默认清晰度：自动。', 'Default quality: automatic.']],
      ['/settings/notices', ['消息通知', 'Notices'], ['上新提醒已开启。', 'Notices of new titles are on.']],
      ['/settings/privacy', ['隐私', 'Privacy'], ['观看记录仅自己可见。', 'Only you see your history.']],
      ['/settings/about', ['关于星河', 'About'], ['版本 8.2.0。', 'Version 8.2.0.']],
      [
        '/settings/security/password',
        ['修改密码', 'Password'],
        ['请在手机上修改密码。', 'Change your password on your phone.'],
      ],
      [
        '/settings/security/phone',
        ['绑定手机', 'Phone'],
        ['如需换绑，请在手机上操作。', 'Change it on your phone.'],
      ],
      [
        '/settings/security/devices',
        ['登录设备', 'Devices'],
        ['这台电脑、客厅电视。', 'This computer, the television.'],
      ],
      [
        '/help/playback',
        ['播放卡顿怎么办', 'What to do if it stutters'],
        ['请检查网络，或降低清晰度。', 'Check your connection or lower the quality.'],
      ],
      [
        '/help/download',
        ['如何缓存影片', 'How to download a title'],
        ['在手机上打开影片，点击缓存。', 'Open the title on your phone and tap download.'],
      ],
      [
        '/help/screen',
        ['如何投屏到电视', 'How to cast to a television'],
        ['手机和电视连接同一网络后扫码。', 'Join the same network and scan the code.'],
      ],
    ];
    for (const [path, title, text] of others) {
      routes.get(path, (c) => c.html(plain(c.var.member, c.var.visit.t(...title), c.var.visit.t(...text))));
    }
  },
};
