import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** What one has and what it costs; nothing can be changed here. */
export function subscription(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const mine = planOf(plans, account.plan);
  const row = (name: string, value: string) => html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
  return page(visit, {
    title: t('我的订阅', 'My subscription'),
    main: html`<section class="sheet">
      <h1>${t('我的订阅', 'My subscription')}</h1>
      <dl>
        ${row(t('版本', 'Plan'), mine.name[lang])}
        ${row(t('价格', 'Price'), `${yuan(mine.price)} ${t('/ 月', 'a month')}`)}
        ${row(t('下次扣款日', 'Next payment'), day(account.periodEnd))}
        ${row(t('可用设备', 'Devices'), t('手机、平板、电脑', 'phone, tablet, computer'))}
      </dl>
      <p><a href="/paper">${t('阅读今日电子报', "Read today's e-paper")}</a></p>
    </section>`,
  });
}

export function checkout(visit: MemberVisit): Html {
  const { t } = visit;
  const { price } = planOf(plans, 'premium');
  return page(visit, {
    title: t('升级尊享版', 'Upgrade to Premium'),
    main: html`<section class="sheet">
      <h1>${t('升级尊享版', 'Upgrade to Premium')}</h1>
      <ul>
        <li>${t('每周两篇深度特稿', 'Two long reads a week')}</li>
        <li>${t('1987 年以来的全部报纸', 'Every paper since 1987')}</li>
        <li>${t('付款后立即生效', 'Starts as soon as you have paid')}</li>
      </ul>
      <p class="price">${yuan(price)}<small>${t('/ 月', ' a month')}</small></p>
      <form method="post" action="/subscribe/premium">
        <button class="bright">${t('立即支付', 'Pay now')} ${yuan(price)}</button>
        <a class="plain" href="/">${t('返回头版', 'Front page')}</a>
      </form>
    </section>`,
  });
}

export function subscribed(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="sheet done">
      <h1>${t('升级成功，尊享版已立即生效', 'Upgraded: Premium starts now')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <p>
        <a class="plain" href="/section/culture">${t('阅读特稿', 'Read a long story')}</a>
        <a class="plain" href="/subscription">${t('查看我的订阅', 'See my subscription')}</a>
      </p>
    </section>`,
  });
}
