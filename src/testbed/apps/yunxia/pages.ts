import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { downgrade } from './downgrade.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

export function settings(visit: MemberVisit): Html {
  const { t } = visit;
  const row = (href: string, text: string, note: string) =>
    html`<li><a href="${href}">${text}</a><span>${note}</span></li>`;
  return page(visit, {
    title: t('设置', 'Settings'),
    main: html`<h1>${t('设置', 'Settings')}</h1>
      <ul class="rows">
        ${row('/settings/transfer', t('传输设置', 'Transfers'), t('限速、并发', 'speed, number'))}
        ${row('/settings/backup', t('自动备份', 'Backup'), t('手机相册', 'photos of the phone'))}
        ${row('/settings/storage', t('存储设置', 'Storage'), t('回收站、缓存', 'bin, cache'))}
        ${row('/settings/notices', t('消息通知', 'Notices'), t('邮件与短信', 'e-mail and SMS'))}
      </ul>`,
  });
}

/** Where the way down lies: the last word of a page about the bin and the cache. */
export function storage(visit: MemberVisit): Html {
  const { t } = visit;
  const { label } = downgrade.entry!;
  return page(visit, {
    title: t('存储设置', 'Storage'),
    main: html`<h1>${t('存储设置', 'Storage')}</h1>
      <dl>
        <div>
          <dt>${t('回收站保留', 'Bin is kept for')}</dt>
          <dd>30 ${t('天', 'days')}</dd>
        </div>
        <div>
          <dt>${t('本地缓存', 'Cache')}</dt>
          <dd>1.2 GB</dd>
        </div>
        <div>
          <dt>${t('历史版本', 'Earlier versions')}</dt>
          <dd>30 ${t('天', 'days')}</dd>
        </div>
      </dl>
      <p><a class="faint" href="/settings/storage/downgrade">${t(label.zh, label.en)}</a></p>`,
  });
}

export function space(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('空间概览', 'Space'),
    main: html`<h1>${t('空间概览', 'Space')}</h1>
      <dl>
        <div>
          <dt>${t('当前套餐', 'Plan')}</dt>
          <dd>${planOf(plans, account.plan).name[lang]}</dd>
        </div>
        <div>
          <dt>${t('有效期至', 'Valid until')}</dt>
          <dd>${day(account.periodEnd)}</dd>
        </div>
        <div>
          <dt>${t('已使用', 'Used')}</dt>
          <dd>683 GB</dd>
        </div>
      </dl>`,
  });
}

export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p>${text}</p>`,
  });
}
