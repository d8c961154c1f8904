import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { downgrade } from './downgrade.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

type Row = [href: string, zh: string, en: string, noteZh: string, noteEn: string];

function rows({ t }: MemberVisit, all: Row[]): Html {
  return html`<ul class="rows">
    ${all.map(
      ([href, zh, en, noteZh, noteEn]) =>
        html`<li><a href="${href}">${t(zh, en)}</a><span>${t(noteZh, noteEn)}</span></li>`,
    )}
  </ul>`;
}

function listed(visit: MemberVisit, zh: string, en: string, all: Row[]): Html {
  return page(visit, {
    title: visit.t(zh, en),
    main: html`<h1>${visit.t(zh, en)}</h1>
      ${rows(visit, all)}`,
  });
}

export const services = (visit: MemberVisit): Html =>
  listed(visit, '业务办理', 'Services', [
    ['/services/data', '流量包', 'Data packs', '10 元起', 'from 10 yuan'],
    ['/services/voice', '语音包', 'Call packs', '5 元起', 'from 5 yuan'],
    ['/services/broadband', '家庭宽带', 'Broadband', '最高 1000M', 'up to 1000M'],
    ['/services/roaming', '国际漫游', 'Roaming', '覆盖 210 个方向', '210 places'],
    ['/fees', '资费公示', 'All fees', '在售套餐一览', 'all plans on sale'],
  ]);

export const help = (visit: MemberVisit): Html =>
  listed(visit, '帮助', 'Help', [
    ['/help/network', '信号不好怎么办', 'Poor signal', '网络与覆盖', 'network'],
    ['/help/sim', '补换卡', 'SIM card', '线上申请，到店领取', 'order online, fetch in a shop'],
    ['/help/outlets', '营业厅查询', 'Shops', '附近 6 家', '6 nearby'],
  ]);

export function me(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('我的', 'Me'),
    main: html`<section class="number small">
        <div>
          <p>${account.phone}</p>
          <h1>${account.name}</h1>
        </div>
      </section>
      ${rows(visit, [
        [
          '/me/plan',
          '我的套餐',
          'My plan',
          planOf(plans, account.plan).name.zh,
          planOf(plans, account.plan).name[lang],
        ],
        ['/me/bills', '我的账单', 'Bills', '近 6 个月', 'six months'],
        ['/me/identity', '实名信息', 'Identity', '已认证', 'confirmed'],
        ['/me/settings', '设置', 'Settings', '通知、语言', 'notices, language'],
      ])}`,
  });
}

export function myPlan(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const mine = planOf(plans, account.plan);
  return page(visit, {
    title: t('我的套餐', 'My plan'),
    main: html`<h1>${mine.name[lang]}</h1>
      <dl class="facts">
        <div>
          <dt>${t('月费', 'Monthly fee')}</dt>
          <dd>${yuan(mine.price)}</dd>
        </div>
        <div>
          <dt>${t('国内流量', 'Data')}</dt>
          <dd>20 GB</dd>
        </div>
        <div>
          <dt>${t('国内通话', 'Calls')}</dt>
          <dd>300 ${t('分钟', 'min')}</dd>
        </div>
        <div>
          <dt>${t('账期', 'Period')}</dt>
          <dd>${t('至', 'until')} ${day(account.periodEnd)}</dd>
        </div>
      </dl>`,
  });
}

/** Every plan on sale, as it must be published. */
export function fees(visit: MemberVisit): Html {
  const { t, lang } = visit;
  const row = (name: Html | string, fee: number, what: string) =>
    html`<tr>
      <td>${name}</td>
      <td>${yuan(fee)}</td>
      <td>${what}</td>
    </tr>`;
  return page(visit, {
    title: t('资费公示', 'All fees'),
    main: html`<h1>${t('资费公示', 'All fees')}</h1>
      <table>
        <thead>
          <tr>
            <th>${t('套餐', 'Plan')}</th>
            <th>${t('月费', 'Fee')}</th>
            <th>${t('内容', 'Contents')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(planOf(plans, 'prime').name[lang], 12900, t('100GB，1000 分钟', '100 GB, 1,000 minutes'))}
          ${row(
            t('5G优享套餐 99元', '5G Plus plan, 99 yuan'),
            9900,
            t('60GB，600 分钟', '60 GB, 600 minutes'),
          )}
          ${row(planOf(plans, 'enjoy').name[lang], 5900, t('20GB，300 分钟', '20 GB, 300 minutes'))}
          ${row(
            html`<a href="/fees/keep">${t(downgrade.entry!.label.zh, downgrade.entry!.label.en)}</a>`,
            800,
            t('来电显示', 'caller display'),
          )}
        </tbody>
      </table>`,
  });
}

export function shop(visit: MemberVisit): Html {
  const { t } = visit;
  const goods: [string, string, number, string][] = [
    ['澜讯 One 手机', 'Lanxun One', 189900, '#dfeaff'],
    ['随身路由 R2', 'Pocket router R2', 29900, '#e4f6ee'],
    ['儿童手表 K1', 'Kids’ watch K1', 39900, '#fff0dc'],
    ['云智门铃', 'Smart doorbell', 25900, '#f3e8ff'],
  ];
  return page(visit, {
    title: t('商城', 'Shop'),
    main: html`<h1>${t('商城', 'Shop')}</h1>
      <ul class="goods">
        ${goods.map(
          ([zh, en, price, tint]) =>
            html`<li>
              <span style="background:${tint}" aria-hidden="true"
                >${t(zh.slice(0, 2), en.split(' ')[0]!)}</span
              ><b>${t(zh, en)}</b><em>${yuan(price)}</em>
            </li>`,
        )}
      </ul>`,
  });
}

export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      <p class="note">${text}</p>`,
  });
}
