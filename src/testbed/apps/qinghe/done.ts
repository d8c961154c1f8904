import { html } from 'hono/html';
import { day, yuan } from '../../format.ts';
import type { Html } from '../../document.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** What has just happened, and until when one stays a member. */
export function done(visit: MemberVisit, what: string): Html {
  const { t, lang, account } = visit;
  const plan = planOf(plans, account.plan).name[lang];
  const title =
    what === 'upgrade'
      ? t(`已升级到${plan}`, `Upgraded to ${plan}`)
      : what === 'downgrade'
        ? t(`已降级到${plan}`, `Downgraded to ${plan}`)
        : t('自动续费已取消', 'Renewal cancelled');
  return page(visit, {
    title,
    main: html`<section class="done">
      <h1>${title}</h1>
      <p>
        ${t('已立即生效。会员有效期至', 'It has taken effect. You are a member until')}
        ${day(account.periodEnd)}
      </p>
      <p><a href="/membership">${t('返回会员中心', 'Back to membership')}</a></p>
      <p><a href="/bills">${t('查看账单', 'See bills')}</a></p>
    </section>`,
  });
}

export function bills(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const name = (what: string) => planOf(plans, what.replace('plan:', '')).name[lang];
  return page(visit, {
    title: t('账单', 'Bills'),
    main: html`<h1>${t('账单', 'Bills')}</h1>
      ${account.orders.length === 0
        ? html`<p>${t('本期没有差价账单。', 'No differences in this period.')}</p>`
        : html`<ul class="bills">
            ${account.orders.map(
              (order) => html`<li>
                ${day(order.at)} ${t('改为', 'changed to')} ${name(order.what)}
                ${order.amount < 0 ? t('退回', 'refunded') : t('支付', 'paid')} ${yuan(order.amount)}
              </li>`,
            )}
          </ul>`}`,
  });
}
