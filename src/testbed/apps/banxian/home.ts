import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { records, songs } from './records.ts';

/** HOME: the record of the day with the way up beside it, and more records. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const hifi = planOf(plans, 'hifi');
  const isTop = account.plan === hifi.id;
  return page(visit, {
    title: t('发现', 'Discover'),
    main: html`<section class="hero">
        <div>
          <p class="eyebrow">${t('今日推荐', 'Record of the day')}</p>
          <h1>${records[0][lang]}</h1>
          <p>${records[0].by[lang]} · ${t('母带级音质首发', 'first heard in master quality')}</p>
          <p class="mine">
            <span data-testid="plan">${planOf(plans, account.plan).name[lang]}</span>
            ${t('有效期至', 'until')} ${day(account.periodEnd)}
          </p>
          ${isTop
            ? ''
            : html`<button class="bright" data-opens="pay">${t('升级臻音会员', 'Upgrade to Hi-Fi')}</button>`}
        </div>
        ${sleeve(records[0], visit)}
      </section>
      <h2>${t('为你准备', 'Made for you')}</h2>
      <ul class="records">
        ${records
          .slice(1)
          .map(
            (record) =>
              html`<li>
                ${sleeve(record, visit)}<strong>${record[lang]}</strong><span>${record.by[lang]}</span>
              </li>`,
          )}
      </ul>
      ${isTop
        ? ''
        : html`<dialog id="pay" aria-labelledby="pay-title">
            <form method="post" action="/vip/hifi">
              <button type="button" class="close" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <p class="eyebrow">${t('臻音会员', 'Hi-Fi')}</p>
              <h2 id="pay-title">
                ${t('母带音质 · 空间音频 · 无限下载', 'Master quality, spatial sound, all downloads')}
              </h2>
              <p class="price">${yuan(hifi.price)}<small>${t('/ 月', ' a month')}</small></p>
              <p>${t('付款后立即生效', 'Starts at once after payment')}</p>
              <button class="bright">${t('确认支付', 'Pay')} ${yuan(hifi.price)}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('臻音会员已开通，立即生效', 'You are a Hi-Fi member from now on')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <div class="choices">
        <a class="plain" href="/">${t('去听歌', 'Listen')}</a>
        <a class="plain" href="/mine">${t('查看我的会员', 'See my membership')}</a>
      </div>
    </section>`,
  });
}

export function liked(visit: MemberVisit): Html {
  const { t } = visit;
  return page(visit, {
    title: t('我喜欢的', 'Liked'),
    main: html`<h1>${t('我喜欢的', 'Liked')}</h1>
      <ol class="songs">
        ${songs.map(
          ([zh, en, length]) =>
            html`<li><b>${t(zh, en)}</b><span>${t('南屿乐团', 'South Isle')}</span><em>${length}</em></li>`,
        )}
      </ol>`,
  });
}

function sleeve({ zh, en, tints }: (typeof records)[number], { t }: MemberVisit): Html {
  return html`<span class="sleeve" aria-hidden="true" style="--a:${tints[0]};--b:${tints[1]}"
    ><i>${t(zh.slice(0, 2), en.split(' ')[0]!)}</i></span
  >`;
}
