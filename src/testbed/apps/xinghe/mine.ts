import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

type Row = [href: string, zh: string, en: string, noteZh: string, noteEn: string];

/** The way down: 我的 → 设置 → 账户安全 → 会员降级, four menus deep and under a heading of another matter. */
export function me(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('我的', 'Me'),
    main: html`<h1>${account.name}</h1>
      <p>
        ${planOf(plans, account.plan).name[lang]} · ${t('有效期至', 'valid until')} ${day(account.periodEnd)}
        · ${account.renews ? t('连续包月中', 'monthly, continuous') : t('到期不续', 'ends then')}
      </p>
      ${menu(visit, [
        ['/me/history', '观看历史', 'History', '最近看过 12 部', '12 titles lately'],
        ['/me/favourites', '我的收藏', 'Favourites', '收藏 5 部', '5 titles'],
        ['/me/downloads', '离线缓存', 'Downloads', '2 部已缓存', '2 titles'],
        ['/me/benefits', '会员权益', 'Benefits', '尊享 12 项', '12 of them'],
        ['/settings', '设置', 'Settings', '播放、通知、隐私', 'Playback, notices, privacy'],
      ])}`,
  });
}

export function settings(visit: MemberVisit): Html {
  return page(visit, {
    title: visit.t('设置', 'Settings'),
    main: html`<h1>${visit.t('设置', 'Settings')}</h1>
      ${menu(visit, [
        ['/settings/playback', '播放设置', 'Playback', '清晰度、倍速', 'Quality, speed'],
        ['/settings/notices', '消息通知', 'Notices', '上新提醒', 'New titles'],
        ['/settings/privacy', '隐私', 'Privacy', '观看记录可见范围', 'Who sees my history'],
        [
          '/settings/security',
          '账户安全',
          'Account security',
          '密码、手机、设备',
          'Password, phone, devices',
        ],
        ['/settings/about', '关于星河', 'About', '版本与协议', 'Version and terms'],
      ])}`,
  });
}

export function security(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('账户安全', 'Account security'),
    main: html`<h1>${t('账户安全', 'Account security')}</h1>
      ${menu(visit, [
        ['/settings/security/password', '修改密码', 'Password', '90 天前修改', 'Changed 90 days ago'],
        [
          '/settings/security/phone',
          '绑定手机',
          'Phone',
          `尾号 ${account.phone.slice(-4)}`,
          `Ends in ${account.phone.slice(-4)}`,
        ],
        ['/settings/security/devices', '登录设备', 'Devices', '2 台设备', '2 devices'],
        ['/settings/security/downgrade', '会员降级', 'Downgrade', '', ''],
      ])}`,
  });
}

/** A page that is there because such a service has it. */
export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p>${text}</p>`,
  });
}

function menu({ t }: MemberVisit, rows: Row[]): Html {
  return html`<ul class="menu">
    ${rows.map(
      ([href, zh, en, noteZh, noteEn]) => html`<li>
        <a href="${href}">${t(zh, en)}</a>
        <span>${t(noteZh, noteEn)}</span>
      </li>`,
    )}
  </ul>`;
}
