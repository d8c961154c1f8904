import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

const files: [sign: string, zh: string, en: string, size: string, daysAgo: number][] = [
  ['dir', '2026 家庭相册', 'Family photos 2026', '—', 1],
  ['dir', '毕业设计', 'Thesis', '—', 3],
  ['dir', '装修资料', 'New flat', '—', 9],
  ['doc', '采访提纲（终稿）.docx', 'Interview, final.docx', '86 KB', 0],
  ['pdf', '租房合同扫描件.pdf', 'Lease, scanned.pdf', '3.2 MB', 5],
  ['img', '京郊秋色_0412.jpg', 'Autumn_0412.jpg', '7.9 MB', 12],
  ['mov', '外婆八十大寿.mp4', 'Grandma at 80.mp4', '2.1 GB', 30],
];

/** HOME: the files, and beside them how full it is, with one button. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const mine = planOf(plans, account.plan);
  const max = planOf(plans, 'max');
  const isTop = mine.id === max.id;
  return page(visit, {
    title: t('文件', 'Files'),
    main: html`<div class="drive">
        <section>
          <h1>${t('全部文件', 'All files')}</h1>
          <table>
            <thead>
              <tr>
                <th>${t('名称', 'Name')}</th>
                <th>${t('大小', 'Size')}</th>
                <th>${t('修改时间', 'Changed')}</th>
              </tr>
            </thead>
            <tbody>
              ${files.map(
                ([sign, zh, en, size, ago]) =>
                  html`<tr>
                    <td><i class="${sign}" aria-hidden="true"></i>${t(zh, en)}</td>
                    <td>${size}</td>
                    <td>${day(account.periodEnd - (20 + ago) * 86_400_000)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </section>
        <aside>
          <p data-testid="plan">${mine.name[lang]}</p>
          <p class="used"><b>683</b> GB <span>${t('已使用', 'used')}</span></p>
          <p class="meter" aria-hidden="true"><i style="width:${isTop ? 12 : 86}%"></i></p>
          ${isTop
            ? html`<p>${t('空间充足', 'Plenty of space')}</p>`
            : html`<p>${t('空间即将不足', 'Space is running out')}</p>
                <button class="bright" data-opens="pay">${t('升级扩容', 'Upgrade space')}</button>`}
          <ul>
            <li><i class="img" aria-hidden="true"></i>${t('照片', 'Photos')} <span>412 GB</span></li>
            <li><i class="mov" aria-hidden="true"></i>${t('视频', 'Videos')} <span>238 GB</span></li>
            <li><i class="doc" aria-hidden="true"></i>${t('文档', 'Documents')} <span>33 GB</span></li>
          </ul>
        </aside>
      </div>
      ${isTop
        ? ''
        : html`<dialog id="pay" aria-labelledby="pay-title">
            <form method="post" action="/space/max">
              <button type="button" class="close" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="pay-title">${max.name[lang]}</h2>
              <p class="price">${yuan(max.price)}<small>${t('/ 月', ' a month')}</small></p>
              <p>
                ${t(
                  '支付成功后空间立即生效，原文件不受影响。',
                  'The space is yours at once; your files stay as they are.',
                )}
              </p>
              <button class="bright">${t('立即支付', 'Pay now')}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('扩容成功，6TB 空间已立即生效', 'You have 6 TB from now on')}</h1>
      <div class="choices">
        <a class="plain" href="/">${t('返回文件', 'To my files')}</a>
        <a class="plain" href="/space">${t('查看空间', 'See my space')}</a>
      </div>
    </section>`,
  });
}
