import { setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript, chatWidget } from '../../chat/chat-widget.ts';
import { Chats } from '../../chat/chats.ts';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import type { Visit } from '../../visit.ts';
import { mutations } from './mutations.ts';
import type { Mutation } from './mutations.ts';
import { plans } from './plans.ts';
import { singlePage } from './single-page.ts';
import { css } from './style.ts';
import { scriptOf } from './talk.ts';
import { menuRoutes, wayLinks } from './way-menus.ts';

/**
 * The neutral app, once for each mutation: `http://plain-<id>.localhost`. Grey, fair, and with one thing changed.
 * `/?layout=single-page` makes it one document with routes of its own, until `/?layout=pages`; `/?lang=en` English.
 */
export const plain: readonly TestbedApp[] = mutations.map(appOf);

function appOf({ id: mutation, flow, upgrade, way, talk, asks }: Mutation, index: number): TestbedApp {
  const id = `plain-${mutation}`;
  const base = `/${flow}`;
  const exit = { way, base, menu: '/menu' };
  const onward = { way: upgrade, base: '/upgrade', menu: '/plans' };
  const script = talk && scriptOf(...(asks ? [asks] : []), talk);
  const chats = script && new Chats(script);
  return {
    id,
    name: { zh: '素园', en: 'Suyuan' },
    plans,
    people: people(id, '素', 30 + (index % 70)),
    start: { plan: 'middle', renews: true, daysLeft: 15, balance: 0 },
    css: css + chatCss,
    latency: 0,
    script: singlePage(sceneScript + chatScript),
    page,
    routes: (routes) => {
      routes.get('/', (c) => {
        const visit = c.var.member;
        const { t, lang, account } = visit;
        const layout = c.req.query('layout');
        if (layout !== undefined) {
          setCookie(c, 'layout', layout, { path: '/' });
          return c.redirect('/', 303);
        }
        return c.html(
          page(visit, {
            title: t('首页', 'Home'),
            main: html`<h1>${t('我的套餐', 'My plan')}</h1>
              <p data-testid="plan">${planOf(plans, account.plan).name[lang]}</p>
              ${flow === 'cancel-renewal'
                ? html`<p>
                    ${account.renews
                      ? t('自动续费：已开启', 'Auto-renewal: on')
                      : t('自动续费：已关闭', 'Auto-renewal: off')}
                  </p>`
                : ''}
              <ul>
                ${wayLinks(visit, onward)} ${wayLinks(visit, exit)}
                <li><a href="/news">${t('最新消息', 'News')}</a></li>
                ${script ? html`<li><a href="/help">${t('帮助', 'Help')}</a></li>` : ''}
              </ul>`,
          }),
        );
      });
      menuRoutes(routes, onward, page);
      menuRoutes(routes, exit, page);
      routes.get('/news', (c) =>
        c.html(
          page(c.var.member, {
            title: c.var.visit.t('最新消息', 'News'),
            main: html`<h1>${c.var.visit.t('最新消息', 'News')}</h1>
              <p>${c.var.visit.t('本周没有新消息。', 'Nothing new this week.')}</p>`,
          }),
        ),
      );
      if (script && chats) {
        routes.get('/help', (c) => {
          const visit = c.var.member;
          return c.html(
            page(visit, {
              title: visit.t('帮助', 'Help'),
              main: html`<h1>${visit.t('帮助', 'Help')}</h1>
                ${chatWidget(visit, chats.of(visit.account, visit.lang), script.title)}`,
            }),
          );
        });
        chatRoutes(routes, chats);
      }
      for (const { way: of, base: at } of [onward, exit])
        exitRoutes(routes, { base: at, way: of, page, away: '/' });
    },
  };
}

function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account } = visit;
  return document(visit, {
    title: `${title} · ${t('素园', 'Suyuan')}`,
    colour: '#777777',
    sign: '素',
    body: html`<header>
        <a href="/">${t('素园', 'Suyuan')}</a>
        <a href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
        ${account
          ? html`<form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
          : ''}
      </header>
      <main>${main}</main>
      <footer>${t('素园 · 演示用虚构应用', 'Suyuan · a fictional app for demonstration')}</footer>`,
  });
}
