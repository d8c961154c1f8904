import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { dish } from './dish.ts';
import { categories, kitchens } from './kitchens.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** HOME: what to eat, the member's card with its bright button, kitchens nearby, and the bag beside them. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const top = planOf(plans, 'boundless');
  const isTop = account.plan === top.id;
  return page(visit, {
    title: t('首页', 'Home'),
    main: html`<ul class="tiles">
        ${categories.map((each) => html`<li><span>${dish(each.food)}</span>${each[lang]}</li>`)}
      </ul>
      <section class="card">
        <div>
          <p>
            ${t('满箸会员', 'Member')} · <b data-testid="plan">${planOf(plans, account.plan).name[lang]}</b>
          </p>
          <h1>${t('无限卡：每单免配送费，红包不限张', 'Boundless: no delivery fee, coupons without end')}</h1>
        </div>
        ${isTop
          ? ''
          : html`<button class="bright" data-opens="pay">${t('升级无限卡', 'Upgrade to Boundless')}</button>`}
      </section>
      <div class="street">
        <section>
          <h2>${t('附近商家', 'Nearby')}</h2>
          <ul class="kitchens">
            ${kitchens.map(
              ({ name, food, score, minutes, deal, tint }) =>
                html`<li>
                  <span class="photo" style="background:${tint}">${dish(food)}</span>
                  <strong>${name[lang]}</strong>
                  <span class="facts"
                    ><b>${score} ${t('分', '')}</b> ${minutes} ${t('分钟', 'min')}<em>${deal[lang]}</em></span
                  >
                </li>`,
            )}
          </ul>
        </section>
        <aside class="bag">
          <h2>${t('购物袋', 'Your bag')}</h2>
          <p class="from">${t('巷口牛肉面', 'Alley beef noodles')}</p>
          <dl>
            <div>
              <dt>${t('红烧牛肉面', 'Braised beef noodles')} ×1</dt>
              <dd>${yuan(2600)}</dd>
            </div>
            <div>
              <dt>${t('卤蛋', 'Egg')} ×2</dt>
              <dd>${yuan(500)}</dd>
            </div>
            <div>
              <dt>${t('配送费', 'Delivery')}</dt>
              <dd>${yuan(400)}</dd>
            </div>
            <div class="sum">
              <dt>${t('合计', 'Sum')}</dt>
              <dd>${yuan(3500)}</dd>
            </div>
          </dl>
        </aside>
      </div>
      ${isTop
        ? ''
        : html`<dialog id="pay" aria-labelledby="pay-title">
            <form method="post" action="/card/upgrade">
              <button class="close" type="button" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="pay-title">${top.name[lang]}</h2>
              <p>${t('付款后立即生效，30 天有效。', 'Starts as soon as you have paid, for 30 days.')}</p>
              <p class="price">${yuan(top.price)}</p>
              <button class="bright">${t('立即支付', 'Pay now')} ${yuan(top.price)}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('升级成功，无限卡已立即生效', 'Upgraded: your Boundless card is valid now')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <div class="choices">
        <a class="plain" href="/me/card">${t('查看会员卡', 'See my card')}</a>
        <a class="plain" href="/">${t('去点餐', 'Order food')}</a>
      </div>
    </section>`,
  });
}
