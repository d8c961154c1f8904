import { html } from 'hono/html';
import type { TestbedApp } from '../../../src/testbed/app.ts';
import { chatRoutes } from '../../../src/testbed/chat/chat-routes.ts';
import { chatCss, chatScript, chatWidget } from '../../../src/testbed/chat/chat-widget.ts';
import { Chats } from '../../../src/testbed/chat/chats.ts';
import { document } from '../../../src/testbed/document.ts';
import type { Html } from '../../../src/testbed/document.ts';
import { exitRoutes } from '../../../src/testbed/obstacles/exit-routes.ts';
import { sceneScript } from '../../../src/testbed/obstacles/scene-script.ts';
import { people } from '../../../src/testbed/people.ts';
import { singlePage } from '../../../src/testbed/apps/plain/single-page.ts';
import { plans } from '../../../src/testbed/apps/plain/plans.ts';
import type { Visit } from '../../../src/testbed/visit.ts';
import { menuDecoys, pathOf, shownOn } from './faces-of.ts';
import type { GeneratedApp } from './generate.ts';

const exitBase = '/leave';

/** A composed app as the testbed serves it, page per request. */
export function appOf(app: GeneratedApp): TestbedApp {
  const { id, brand, style, layout, decoys, desk, upgrade, exit } = app;
  const ways = [upgrade, exit];
  const menus = [...new Map(ways.flatMap(menusOf).map((menu) => [menu.join('\n'), menu])).values()];
  const addressOf = (path: readonly string[]): string => {
    if (path.join('\n') === pathOf(upgrade).join('\n')) return '/upgrade';
    if (path.join('\n') === pathOf(exit).join('\n')) return exitBase;
    return `/menu/${menus.findIndex((menu) => menu.join('\n') === path.join('\n')) + 1}`;
  };
  const links = (above: readonly string[], others: readonly { to: string; label: string }[]): Html => {
    const own = shownOn(above, ways).map((label) => ({ to: addressOf([...above, label]), label }));
    return html`<ul class="ways">
      ${[...own, ...others].map(
        ({ to, label }) => html`<li><a class="${lookOf(app, label)}" href="${to}">${label}</a></li>`,
      )}
    </ul>`;
  };
  const page = (visit: Visit, { title, main }: { title: string; main: Html }): Html => {
    const { t, account } = visit;
    return document(visit, {
      title: `${title} · ${brand}`,
      colour: style.accent,
      sign: brand.slice(0, 1),
      body: html`<header>
          <a href="/">${brand}</a>
          ${account
            ? html`<form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
            : ''}
        </header>
        <nav>${elsewhere.map(({ to, label }) => html`<a href="${to}">${label}</a>`)}</nav>
        <main>${main}</main>
        <footer>${t('演示用虚构应用', 'A fictional app for demonstration')}</footer>`,
    });
  };
  const elsewhere = decoys.map((label, index) => ({ to: `/pages/${index + 1}`, label }));
  const chats = desk && new Chats(desk.script);
  return {
    id,
    name: { zh: brand, en: brand },
    plans,
    people: people(id, '演', 90),
    start: { plan: 'middle', renews: true, daysLeft: 15, balance: 0 },
    css: style.css + chatCss,
    latency: 0,
    script: layout === 'single-page' ? singlePage(sceneScript + chatScript) : sceneScript + chatScript,
    page,
    routes: (routes) => {
      const help = desk ? [{ to: '/desk', label: desk.help }] : [];
      routes.get('/', (c) =>
        c.html(
          page(c.var.member, {
            title: app.homeTitle,
            main: html`<h1>${app.homeTitle}</h1>
              <p>${app.note}</p>
              ${links([], [...help, ...elsewhere])}`,
          }),
        ),
      );
      for (const [index, menu] of menus.entries())
        routes.get(`/menu/${index + 1}`, (c) =>
          c.html(
            page(c.var.member, {
              title: menu.at(-1)!,
              main: html`<h1>${menu.at(-1)}</h1>
                ${links(menu, elsewhere.slice(0, menuDecoys))}`,
            }),
          ),
        );
      for (const { to, label } of elsewhere)
        routes.get(to, (c) =>
          c.html(
            page(c.var.member, {
              title: label,
              main: html`<h1>${label}</h1>
                <p>${app.note}</p>`,
            }),
          ),
        );
      if (desk && chats) {
        routes.get('/desk', (c) => {
          const visit = c.var.member;
          return c.html(
            page(visit, {
              title: desk.help,
              main: html`<h1>${desk.help}</h1>
                ${chatWidget(visit, chats.of(visit.account, visit.lang), desk.script.title)}`,
            }),
          );
        });
        chatRoutes(routes, chats);
      }
      exitRoutes(routes, { base: '/upgrade', way: upgrade, page, away: '/' });
      if (exit.entry) exitRoutes(routes, { base: exitBase, way: exit, page, away: '/' });
    },
  };
}

function lookOf({ faintEntry, upgrade, exit }: GeneratedApp, label: string): 'bright' | 'plain' | 'faint' {
  if (!faintEntry) return 'plain';
  if (label === upgrade.entry?.label.zh) return 'bright';
  return label === exit.entry?.label.zh ? 'faint' : 'plain';
}

/** Each menu of a way as the labels from HOME to it. */
function menusOf({ entry }: GeneratedApp['exit']): string[][] {
  const under = entry?.under.map(({ zh }) => zh) ?? [];
  return under.map((_, index) => under.slice(0, index + 1));
}
