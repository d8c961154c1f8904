import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { downgrade } from './downgrade.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

type Row = [href: string, zh: string, en: string, noteZh: string, noteEn: string];

export function rows({ t }: MemberVisit, all: Row[]): Html {
  return html`<ul class="rows">
    ${all.map(
      ([href, zh, en, noteZh, noteEn]) =>
        html`<li><a href="${href}">${t(zh, en)}</a><span>${t(noteZh, noteEn)}</span></li>`,
    )}
  </ul>`;
}

export function me(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('我的', 'Me'),
    main: html`<section class="self">
        <span aria-hidden="true">${account.name.slice(-1)}</span>
        <h1>${account.name}</h1>
        <p>
          ${planOf(plans, account.plan).name[lang]} · ${t('有效期至', 'valid until')}
          ${day(account.periodEnd)}
        </p>
      </section>
      ${rows(visit, [
        ['/me/album', '我的相册', 'My album', '6 张', '6 pictures'],
        ['/me/visitors', '谁看过我', 'Who looked', '今天 4 位', '4 today'],
        ['/me/wishes', '理想的人', 'My wishes', '年龄、距离、兴趣', 'age, distance, interests'],
        ['/me/settings', '设置', 'Settings', '通知、隐私', 'notices, privacy'],
        ['/me/help', '客服中心', 'Service', '', ''],
      ])}`,
  });
}

export function settings(visit: MemberVisit): Html {
  const { t } = visit;
  return page(visit, {
    title: t('设置', 'Settings'),
    main: html`<h1>${t('设置', 'Settings')}</h1>
      ${rows(visit, [
        ['/me/settings/notices', '消息提醒', 'Notices', '已开启', 'on'],
        ['/me/settings/privacy', '隐私设置', 'Privacy', '', ''],
        ['/me/settings/blocked', '黑名单', 'Blocked', '0 人', 'nobody'],
        ['/me/settings/about', '关于栖遇', 'About', '版本 5.2', 'version 5.2'],
      ])}`,
  });
}

/** Who sees what, and, of all things, the downgrade. */
export function privacy(visit: MemberVisit): Html {
  const { t } = visit;
  const { label } = downgrade.entry!;
  return page(visit, {
    title: t('隐私设置', 'Privacy'),
    main: html`<h1>${t('隐私设置', 'Privacy')}</h1>
      ${rows(visit, [
        ['/me/settings/privacy/online', '在线状态', 'Online', '仅好友可见', 'friends only'],
        ['/me/settings/privacy/distance', '距离显示', 'Distance', '模糊', 'roughly'],
        ['/me/settings/privacy/downgrade', label.zh, label.en, '', ''],
      ])}`,
  });
}

/** A page that is there because such an app has it. */
export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p class="note">${text}</p>`,
  });
}
