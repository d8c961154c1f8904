import { html } from 'hono/html';
import { day } from '../../format.ts';
import type { Html } from '../../document.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { books } from './books.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** HOME: go on reading, new books, and one line about the membership. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const [now, ...others] = books;
  return page(visit, {
    title: t('首页', 'Home'),
    main: html`<section class="reading">
        ${cover(now)}
        <div>
          <p class="eyebrow">${t('继续阅读', 'Continue reading')}</p>
          <h1>${now[lang]}</h1>
          <p>${now.by}</p>
          <p class="bar" role="img" aria-label="${t(`已读 ${now.read}%`, `${now.read}% read`)}">
            <span style="width:${now.read}%"></span>
          </p>
          <a class="button primary" href="/shelf">${t('接着读', 'Read on')}</a>
        </div>
      </section>
      <section>
        <h2>${t('本周新书', 'New this week')}</h2>
        <ul class="books">
          ${others.map(
            (book) => html`<li>
              ${cover(book)}
              <strong>${book[lang]}</strong>
              <span>${book.by}</span>
            </li>`,
          )}
        </ul>
      </section>
      <p class="strip">
        ${t('当前会员', 'Your membership')}
        <strong data-testid="plan">${planOf(plans, account.plan).name[lang]}</strong>
        · ${t('有效期至', 'valid until')} ${day(account.periodEnd)}
      </p>`,
  });
}

export function shelf(visit: MemberVisit): Html {
  const { t, lang } = visit;
  return page(visit, {
    title: t('书架', 'Shelf'),
    main: html`<h1>${t('我的书架', 'My shelf')}</h1>
      <ul class="books">
        ${books
          .filter((book) => book.read > 0)
          .map(
            (book) => html`<li>
              ${cover(book)}
              <strong>${book[lang]}</strong>
              <span>${t(`已读 ${book.read}%`, `${book.read}% read`)}</span>
            </li>`,
          )}
      </ul>`,
  });
}

function cover(book: (typeof books)[number]): Html {
  return html`<span class="cover" aria-hidden="true" style="--a:${book.colours[0]};--b:${book.colours[1]}"
    >${book.zh}</span
  >`;
}
