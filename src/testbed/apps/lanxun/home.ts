import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { icon } from './icon.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** HOME: the number, what is left of the month, and a banner for more. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const prime = planOf(plans, 'prime');
  const isTop = account.plan === prime.id;
  const gauge = (share: number, value: string, unit: string, label: string) =>
    html`<li>
      <span class="ring" style="--share:${share}"><b>${value}</b><small>${unit}</small></span>
      <span>${label}</span>
    </li>`;
  const tile = (href: string, sign: Parameters<typeof icon>[0], text: string) =>
    html`<li>
      <a href="${href}">${icon(sign)}<span>${text}</span></a>
    </li>`;
  return page(visit, {
    title: t('首页', 'Home'),
    main: html`<section class="number">
        <div>
          <p>${account.name} · ${account.phone}</p>
          <h1 data-testid="plan">${planOf(plans, account.plan).name[lang]}</h1>
          <p class="balance">${t('话费余额', 'Balance')} <b>${yuan(account.balance)}</b></p>
        </div>
        <ul class="rings">
          ${gauge(63, '12.6', 'GB', t('剩余流量', 'Data left'))}
          ${gauge(42, '126', t('分钟', 'min'), t('剩余语音', 'Calls left'))}
          ${gauge(88, '44', t('条', 'SMS'), t('剩余短信', 'Texts left'))}
        </ul>
      </section>
      ${isTop
        ? ''
        : html`<section class="promo">
            <div>
              <h2>${t('流量不够用？', 'Running out of data?')}</h2>
              <p>
                ${t(
                  '5G尊享套餐 100GB 流量 + 1000 分钟，首月立享',
                  '5G Prime: 100 GB and 1,000 minutes from today',
                )}
              </p>
            </div>
            <button class="bright" data-opens="upgrade">${t('套餐升级', 'Upgrade plan')}</button>
          </section>`}
      <ul class="tiles">
        ${tile('/services/data', 'data', t('流量包', 'Data packs'))}
        ${tile('/services/voice', 'voice', t('语音包', 'Call packs'))}
        ${tile('/services/broadband', 'wifi', t('家庭宽带', 'Broadband'))}
        ${tile('/services/roaming', 'globe', t('国际漫游', 'Roaming'))}
        ${tile('/me/bills', 'list', t('我的账单', 'Bills'))}
        ${tile('/help/sim', 'sim', t('补换卡', 'SIM card'))}
      </ul>
      <section class="news">
        <h2>${t('精选活动', 'For you')}</h2>
        <ul>
          <li class="a">
            <b>${t('周三会员日', 'Member Wednesday')}</b
            ><span>${t('每周三抽 10GB 流量', '10 GB to be won every week')}</span>
          </li>
          <li class="b">
            <b>${t('全家一张网', 'One net for the family')}</b
            ><span>${t('宽带最高 1000M', 'Broadband up to 1000M')}</span>
          </li>
          <li class="c">
            <b>${t('旧机换新', 'New for old')}</b><span>${t('最高抵 1200 元', 'Up to ¥1,200 off')}</span>
          </li>
        </ul>
      </section>
      ${isTop
        ? ''
        : html`<dialog id="upgrade" aria-labelledby="upgrade-title">
            <form method="post" action="/upgrade">
              <button class="close" type="button" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="upgrade-title">${prime.name[lang]}</h2>
              <dl>
                <div>
                  <dt>${t('国内流量', 'Data')}</dt>
                  <dd>100 GB</dd>
                </div>
                <div>
                  <dt>${t('国内通话', 'Calls')}</dt>
                  <dd>1000 ${t('分钟', 'min')}</dd>
                </div>
                <div>
                  <dt>${t('生效时间', 'Starts')}</dt>
                  <dd>${t('立即生效', 'at once')}</dd>
                </div>
              </dl>
              <button class="bright">${t('立即办理', 'Order now')} ${yuan(7000)}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('办理成功', 'Done'),
    main: html`<section class="scene end">
      <h1>${t('套餐升级成功，已立即生效', 'Upgraded: your plan starts now')}</h1>
      <p>${t('当前套餐', 'Your plan')} ${planOf(plans, account.plan).name[lang]}</p>
      <div class="choices">
        <a class="plain" href="/me/plan">${t('查看我的套餐', 'See my plan')}</a>
        <a class="plain" href="/services/data">${t('看看流量包', 'See data packs')}</a>
      </div>
    </section>`,
  });
}
