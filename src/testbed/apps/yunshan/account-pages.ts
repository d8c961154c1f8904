import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { planOf } from '../../plan.ts';

export function account(visit: MemberVisit): Html {
  const { t, account } = visit;
  const card = (href: string, title: string, text: string) =>
    html`<li>
      <a href="${href}"><strong>${title}</strong></a>
      <span>${text}</span>
    </li>`;
  return page(visit, {
    title: t('我的云杉', 'My Yunshan'),
    main: html`<h1>${t('我的云杉', 'My Yunshan')}</h1>
      <p>${account.name} · ${account.email}</p>
      <ul class="cards">
        ${card('/orders', t('我的订单', 'Orders'), t('查看物流、申请售后', 'Delivery and returns'))}
        ${card('/addresses', t('收货地址', 'Addresses'), t('管理收货地址', 'Where we deliver'))}
        ${card('/payment', t('付款方式', 'Payment'), t('银行卡与余额', 'Cards and balance'))}
        ${card('/prime', t('优享会员', 'Prime'), t('权益与有效期', 'Benefits and term'))}
        ${card('/settings', t('账户设置', 'Settings'), t('昵称、手机、密码', 'Name, phone, password'))}
        ${card('/help', t('帮助中心', 'Help'), t('常见问题', 'Common questions'))}
      </ul>`,
  });
}

export function prime(visit: MemberVisit): Html {
  const { t, account, lang } = visit;
  return page(visit, {
    title: t('优享会员', 'Prime'),
    main: html`<h1>${t('我的优享会员', 'My Prime')}</h1>
      <dl class="facts">
        <div>
          <dt>${t('身份', 'Status')}</dt>
          <dd data-testid="plan">${planOf(plans, account.plan).name[lang]}</dd>
        </div>
        ${account.plan === 'prime'
          ? html`<div>
                <dt>${t('下次扣款', 'Next payment')}</dt>
                <dd>${day(account.periodEnd)} · ${yuan(1500)}</dd>
              </div>
              <div>
                <dt>${t('本月已省', 'Saved this month')}</dt>
                <dd>${yuan(4800)}</dd>
              </div>`
          : ''}
      </dl>
      <ul class="links">
        <li><a href="/prime/benefits">${t('权益一览', 'All benefits')}</a></li>
        <li><a href="/payment">${t('付款方式', 'Payment')}</a></li>
        ${account.plan === 'prime'
          ? html`<li>
              <a class="quiet" href="/prime/end/benefits">${t('结束会员资格', 'End membership')}</a>
            </li>`
          : ''}
      </ul>`,
  });
}

/** Pages that are there because a shop has them. */
export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p>${text}</p>`,
  });
}
