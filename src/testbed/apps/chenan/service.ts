import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { refund } from './refund.ts';

/** Readers' service: what a newspaper is asked about, a refund at the end of the list. */
export function service(visit: MemberVisit): Html {
  const { t } = visit;
  const { label } = refund.entry!;
  const row = (path: string, zh: string, en: string) =>
    html`<li><a href="/service/${path}">${t(zh, en)}</a></li>`;
  return page(visit, {
    title: t('读者服务', "Readers' service"),
    main: html`<section class="sheet">
      <h1>${t('读者服务', "Readers' service")}</h1>
      <ul class="rows">
        ${row('delivery', '报纸没有送到', 'The paper did not come')}
        ${row('tip', '提供新闻线索', 'Tell us a story')} ${row('correction', '更正与说明', 'Corrections')}
        ${row('invoice', '开具发票', 'Invoices')} ${row('refund', label.zh, label.en)}
      </ul>
    </section>`,
  });
}

/** A page that is there because such a paper has it. */
export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<section class="sheet">
      <h1>${title}</h1>
      <p>${text}</p>
    </section>`,
  });
}
