import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';

type Row = [href: string, zh: string, en: string, noteZh: string, noteEn: string];

function rows({ t }: MemberVisit, all: Row[]): Html {
  return html`<ul class="rows">
    ${all.map(
      ([href, zh, en, noteZh, noteEn]) =>
        html`<li><a href="${href}">${t(zh, en)}</a><span>${t(noteZh, noteEn)}</span></li>`,
    )}
  </ul>`;
}

export function me(visit: MemberVisit): Html {
  const { t, account } = visit;
  const plan = planOf(plans, account.plan).name;
  return page(visit, {
    title: t('我的', 'Me'),
    main: html`<section class="self">
        <span aria-hidden="true">${account.name.slice(-1)}</span>
        <div>
          <h1>${account.name}</h1>
          <p>${t('已点 86 单', '86 orders')}</p>
        </div>
      </section>
      ${rows(visit, [
        ['/me/coupons', '红包卡券', 'Coupons', '3 张可用', '3 to use'],
        ['/me/addresses', '收货地址', 'Addresses', '2 个', '2 of them'],
        ['/me/card', '会员卡', 'Member card', plan.zh, plan.en],
        ['/me/invoices', '发票', 'Invoices', '电子发票', 'by mail'],
        ['/me/service', '客服中心', 'Service', '9:00–24:00', '9:00–24:00'],
      ])}`,
  });
}

export function card(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('会员卡', 'Member card'),
    main: html`<section class="card big">
        <div>
          <p>${t('满箸会员', 'Member')}</p>
          <h1>${planOf(plans, account.plan).name[lang]}</h1>
          <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
        </div>
        <p class="saved">${t('本期已省', 'Saved')}<b>${yuan(3850)}</b></p>
      </section>
      ${rows(visit, [
        ['/me/card/benefits', '权益明细', 'Benefits', '6 项', '6 of them'],
        ['/me/card/records', '开通记录', 'Purchases', '3 条', '3 of them'],
        ['/me/card/rules', '会员规则', 'Rules', '', ''],
      ])}`,
  });
}

/** The purchases of the card; the last one has a small link beside it. */
export function records(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const { price, name } = planOf(plans, account.plan);
  const line = (month: number, more: Html | string) =>
    html`<li>
      <span>${name[lang]} · ${day(account.periodEnd - (month + 1) * 30 * 86_400_000)}</span>
      <span>${yuan(price)} ${more}</span>
    </li>`;
  const { label } = refund.entry!;
  return page(visit, {
    title: t('开通记录', 'Purchases'),
    main: html`<h1>${t('开通记录', 'Purchases')}</h1>
      <ul class="rows">
        ${line(0, html`<a class="tiny" href="/me/card/refund">${t(label.zh, label.en)}</a>`)} ${line(1, '')}
        ${line(2, '')}
      </ul>`,
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
