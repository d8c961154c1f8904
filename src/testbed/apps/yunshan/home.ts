import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';
import { yuan } from '../../format.ts';
import type { MemberVisit } from '../../visit.ts';
import { goods } from './goods.ts';
import { page } from './page.ts';

/** HOME: the shop window. Who is no member yet sees how to become one with a single click. */
export function home(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('首页', 'Home'),
    main: html`${account.plan === 'none'
        ? html`<section class="hero">
            <div>
              <p class="badge">${t('云杉优享', 'Yunshan Prime')}</p>
              <h1>${t('全场免邮，次日送达', 'Free delivery, tomorrow at your door')}</h1>
              <p>
                ${t(
                  '每月 ¥15.00，从默认支付方式扣款，点击后立即开通。',
                  '¥15.00 a month from your default payment, yours the moment you click.',
                )}
              </p>
            </div>
            <form method="post" action="/prime/join">
              <button class="cta big">${t('升级优享会员', 'Upgrade to Prime')}</button>
            </form>
          </section>`
        : html`<section class="hero calm">
            <div>
              <p class="badge">${t('云杉优享', 'Yunshan Prime')}</p>
              <h1>
                ${t(`${account.name}，本月已为您免邮 4 次`, `${account.name}, 4 free deliveries this month`)}
              </h1>
              <p data-testid="plan">${t('优享会员', 'Prime member')}</p>
            </div>
          </section>`}
      <h2>${t('为您推荐', 'For you')}</h2>
      ${shelf(visit, () => true)}`,
  });
}

export function search(visit: MemberVisit, query: string): Html {
  const { t } = visit;
  return page(visit, {
    title: t('搜索', 'Search'),
    main: html`<h1>${t('搜索结果', 'Results')}</h1>
      <p>${t('关键词', 'You searched for')} “${query}”</p>
      ${shelf(visit, (good) => `${good.zh} ${good.en}`.toLowerCase().includes(query.toLowerCase()))}`,
  });
}

function shelf({ t, lang }: MemberVisit, wanted: (good: (typeof goods)[number]) => boolean): Html {
  const found = goods.filter(wanted);
  if (found.length === 0) return html`<p>${t('没有找到相关商品。', 'Nothing was found.')}</p>`;
  return html`<ul class="goods">
    ${found.map(
      (good) => html`<li>
        <span class="picture" style="background:${good.tint}">
          <svg viewBox="0 0 48 48" aria-hidden="true">${raw(good.draw)}</svg>
        </span>
        <strong>${good[lang]}</strong>
        <span class="price">${yuan(good.price)}</span>
        <small>${t('优享免邮 · 次日达', 'Prime: free, tomorrow')}</small>
      </li>`,
    )}
  </ul>`;
}
