import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';

export function mine(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const card = (href: string, text: string, note: string) =>
    html`<li><a href="${href}">${text}</a><span>${note}</span></li>`;
  return page(visit, {
    title: t('我的', 'Me'),
    main: html`<h1>${account.name}</h1>
      <p class="mine">
        <span>${planOf(plans, account.plan).name[lang]}</span> ${t('有效期至', 'until')}
        ${day(account.periodEnd)} ·
        ${account.renews ? t('连续包月', 'monthly, continuous') : t('到期不续', 'ends then')}
      </p>
      <ul class="cards">
        ${card('/mine/downloads', t('下载管理', 'Downloads'), t('326 首', '326 songs'))}
        ${card('/mine/history', t('最近播放', 'Lately played'), t('42 张专辑', '42 records'))}
        ${card('/mine/orders', t('订单记录', 'Orders'), t('近一年', 'this year'))}
        ${card('/mine/sound', t('音质设置', 'Sound'), t('无损优先', 'lossless first'))}
      </ul>`,
  });
}

/** The orders; the way to a refund is a word under the last of them. */
export function orders(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const mine = planOf(plans, account.plan);
  const entry = refund.entry!.label;
  return page(visit, {
    title: t('订单记录', 'Orders'),
    main: html`<h1>${t('订单记录', 'Orders')}</h1>
      <ul class="orders">
        <li>
          <b>${mine.name[lang]} · ${t('连续包月', 'monthly')}</b>
          <span>${day(account.periodEnd - mine.days * 86_400_000)}</span>
          <em>${yuan(mine.price)}</em>
          <a class="faint" href="/mine/orders/refund">${t(entry.zh, entry.en)}</a>
        </li>
        <li>
          <b>${t('数字专辑《潮汐来信》', 'Record “Tide Letters”')}</b>
          <span>${day(account.periodEnd - 75 * 86_400_000)}</span>
          <em>${yuan(2000)}</em>
        </li>
      </ul>`,
  });
}

export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p>${text}</p>`,
  });
}
