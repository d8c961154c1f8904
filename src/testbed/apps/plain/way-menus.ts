import { html } from 'hono/html';
import type { Routes } from '../../app.ts';
import type { Html } from '../../document.ts';
import type { ExitWay } from '../../obstacles/exit-way.ts';
import type { MemberVisit } from '../../visit.ts';
import type { Words } from '../../words.ts';

interface Reach {
  way: ExitWay;
  /** Where the way begins. */
  base: string;
  /** Address of its menus, e.g. `/menu`. */
  menu: string;
}

/** What leads to a way from HOME: its entry, or the first of its menus; nothing if no way is to be found. */
export function wayLinks(visit: MemberVisit, { way: { entry }, base, menu }: Reach): Html {
  if (!entry) return html``;
  const [first] = entry.under;
  return html`<li>${first ? link(visit, `${menu}/1`, first) : link(visit, base, entry.label)}</li>
    ${entry.also ? html`<li>${link(visit, `${menu}/also`, entry.also)}</li>` : ''}`;
}

/** Serves the menus under which a way lies. */
export function menuRoutes(
  routes: Routes,
  { way: { entry }, base, menu }: Reach,
  page: (visit: MemberVisit, content: { title: string; main: Html }) => Html,
): void {
  if (!entry) return;
  const serve = (path: string, heading: Words, to: string, label: Words): void => {
    routes.get(path, (c) => {
      const visit = c.var.member;
      const title = visit.t(heading.zh, heading.en);
      return c.html(
        page(visit, {
          title,
          main: html`<h1>${title}</h1>
            <ul>
              <li>${link(visit, to, label)}</li>
              <li><a href="/news">${visit.t('最新消息', 'News')}</a></li>
            </ul>`,
        }),
      );
    });
  };
  for (const [depth, heading] of entry.under.entries()) {
    const inner = entry.under[depth + 1];
    serve(`${menu}/${depth + 1}`, heading, inner ? `${menu}/${depth + 2}` : base, inner ?? entry.label);
  }
  if (entry.also) serve(`${menu}/also`, entry.also, base, entry.label);
}

function link({ t }: MemberVisit, to: string, label: Words): Html {
  return html`<a href="${to}">${t(label.zh, label.en)}</a>`;
}
