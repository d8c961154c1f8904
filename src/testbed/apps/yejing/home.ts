import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

const classes: [
  time: string,
  zh: string,
  en: string,
  coachZh: string,
  coachEn: string,
  a: string,
  b: string,
][] = [
  ['07:30', '晨间流瑜伽', 'Morning flow', '苏也', 'Su Ye', '#f2e9d8', '#c8a977'],
  ['12:15', '午间划船机', 'Noon rowing', '陆川行', 'Lu Chuanxing', '#cfe3da', '#5b8f7b'],
  ['18:45', '负重越野', 'Ruck run', '程远', 'Cheng Yuan', '#d6f26b', '#6f8f1f'],
  ['20:10', '拉伸与呼吸', 'Stretch and breathe', '沈宁', 'Shen Ning', '#d9d4ee', '#7a6fb0'],
];

/** HOME: the week, the next class as a poster, and a card that could be a better one. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const year = planOf(plans, 'year');
  const isTop = account.plan === year.id;
  return page(visit, {
    title: t('今天', 'Today'),
    main: html`<section class="poster">
        <p>${t('本周已训练', 'This week')}</p>
        <h1>${t('3 次 · 142 分钟', '3 times · 142 min')}</h1>
        <ol aria-label="${t('本周', 'This week')}">
          ${['一', '二', '三', '四', '五', '六', '日'].map(
            (name, index) =>
              html`<li class="${[0, 2, 3].includes(index) ? 'done' : ''}">${t(name, 'MTWTFSS'[index]!)}</li>`,
          )}
        </ol>
      </section>
      <section class="card">
        <div>
          <p class="small">${t('我的会籍', 'My card')}</p>
          <p class="name" data-testid="plan">${planOf(plans, account.plan).name[lang]}</p>
          <p class="small">${account.name} · ${t('有效期至', 'until')} ${day(account.periodEnd)}</p>
        </div>
        ${isTop
          ? ''
          : html`<div class="offer">
              <p>${t('升级全能年卡，泳池、团课、32 家门店全开放', 'All-in: pool, classes and 32 clubs')}</p>
              <button class="bright" data-opens="pay">${t('立即升级', 'Upgrade now')}</button>
            </div>`}
      </section>
      <h2>${t('今日团课', 'Classes today')}</h2>
      <ul class="classes">
        ${classes.map(
          ([time, zh, en, coachZh, coachEn, a, b]) =>
            html`<li style="--a:${a};--b:${b}">
              <b>${time}</b><strong>${t(zh, en)}</strong
              ><span>${t(coachZh, coachEn)} · ${t('剩 6 位', '6 places')}</span>
            </li>`,
        )}
      </ul>
      ${isTop
        ? ''
        : html`<dialog id="pay" aria-labelledby="pay-title">
            <form method="post" action="/card/year">
              <button type="button" class="close" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="pay-title">${year.name[lang]}</h2>
              <p class="price">${yuan(year.price)}<small>${t('/ 年', ' a year')}</small></p>
              <p>${t('付款后立即生效，当日即可入场。', 'Starts at once; come in today.')}</p>
              <button class="bright">${t('去支付', 'Pay')} ${yuan(year.price)}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('全能年卡已立即生效', 'Your yearly card starts now')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <div class="choices">
        <a class="plain" href="/classes">${t('预约团课', 'Book a class')}</a>
        <a class="plain" href="/clubs">${t('查看门店', 'See the clubs')}</a>
      </div>
    </section>`,
  });
}
