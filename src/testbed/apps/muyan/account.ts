import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';

export function account(visit: MemberVisit): Html {
  const { t } = visit;
  const row = (path: string, zh: string, en: string, note: string) =>
    html`<li><a href="/account/${path}">${t(zh, en)}</a><span>${note}</span></li>`;
  return page(visit, {
    title: t('账户', 'Account'),
    main: html`<h1>${t('账户', 'Account')}</h1>
      <ul class="rows">
        ${row('profile', '个人资料', 'Profile', visit.account.name)}
        ${row('memory', '记忆与数据', 'Memory and data', t('已开启', 'on'))}
        ${row('bills', '账单', 'Bills', t('每月', 'monthly'))}
        ${row('look', '外观', 'Look', t('跟随系统', 'as the system'))}
      </ul>`,
  });
}

export function bills(visit: MemberVisit): Html {
  const { t, lang, account: mine } = visit;
  const { name, price } = planOf(plans, mine.plan);
  const { label } = refund.entry!;
  return page(visit, {
    title: t('账单', 'Bills'),
    main: html`<h1>${t('账单', 'Bills')}</h1>
      <table>
        <thead>
          <tr>
            <th>${t('日期', 'Date')}</th>
            <th>${t('项目', 'What')}</th>
            <th>${t('金额', 'Sum')}</th>
          </tr>
        </thead>
        <tbody>
          ${[1, 2, 3].map(
            (month) =>
              html`<tr>
                <td>${day(mine.periodEnd - month * 30 * 86_400_000)}</td>
                <td>${name[lang]}</td>
                <td>${yuan(price)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="small">
        <a href="/account/invoices">${t('开具发票', 'Invoices')}</a>
        <a href="/account/refund">${t(label.zh, label.en)}</a>
      </p>`,
  });
}

/** A page that is there because such an assistant has it. */
export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p class="note">${text}</p>`,
  });
}
