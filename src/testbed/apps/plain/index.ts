import { setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { TestbedApp } from '../../app.ts';
import { chatRoutes } from '../../chat/chat-routes.ts';
import { chatCss, chatScript, chatWidget } from '../../chat/chat-widget.ts';
import { Chats } from '../../chat/chats.ts';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import { exitRoutes } from '../../obstacles/exit-routes.ts';
import type { ExitWay } from '../../obstacles/exit-way.ts';
import { sceneScript } from '../../obstacles/scene-script.ts';
import { people } from '../../people.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit, Visit } from '../../visit.ts';
import { mutations } from './mutations.ts';
import type { Mutation } from './mutations.ts';
import { plans } from './plans.ts';
import { singlePage } from './single-page.ts';
import { css } from './style.ts';
import { scriptOf } from './talk.ts';

/**
 * The neutral app, once for each mutation: `http://plain-<id>.localhost`. Grey, fair, and with one thing changed.
 * `/?layout=single-page` makes it one document with routes of its own, until `/?layout=pages`; `/?lang=en` English.
 */
export const plain: readonly TestbedApp[] = mutations.map(appOf);

function appOf({ id: mutation, flow, upgrade, way, talk, asks }: Mutation, index: number): TestbedApp {
  const id = `plain-${mutation}`;
  const base = `/${flow}`;
  const menus = way.entry?.under ?? [];
  const script = talk && scriptOf(...(asks ? [asks] : []), talk);
  const also = way.entry?.also;
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
      const first = menus[0];
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
                <li>${entry(visit, upgrade, '/upgrade')}</li>
                ${way.entry && !first ? html`<li>${entry(visit, way, base)}</li>` : ''}
                ${first ? html`<li><a href="/menu/1">${t(first.zh, first.en)}</a></li>` : ''}
                ${also ? html`<li><a href="/also">${t(also.zh, also.en)}</a></li>` : ''}
                <li><a href="/news">${t('最新消息', 'News')}</a></li>
                ${script ? html`<li><a href="/help">${t('帮助', 'Help')}</a></li>` : ''}
              </ul>`,
          }),
        );
      });
      for (const [depth, menu] of menus.entries()) {
        const inner = menus[depth + 1];
        routes.get(`/menu/${depth + 1}`, (c) => {
          const visit = c.var.member;
          const { t } = visit;
          return c.html(
            page(visit, {
              title: t(menu.zh, menu.en),
              main: html`<h1>${t(menu.zh, menu.en)}</h1>
                <ul>
                  <li>
                    ${inner
                      ? html`<a href="/menu/${depth + 2}">${t(inner.zh, inner.en)}</a>`
                      : entry(visit, way, base)}
                  </li>
                  <li><a href="/news">${t('最新消息', 'News')}</a></li>
                </ul>`,
            }),
          );
        });
      }
      if (also) {
        routes.get('/also', (c) => {
          const visit = c.var.member;
          const title = visit.t(also.zh, also.en);
          return c.html(
            page(visit, {
              title,
              main: html`<h1>${title}</h1>
                <ul>
                  <li>${entry(visit, way, base)}</li>
                </ul>`,
            }),
          );
        });
      }
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
      exitRoutes(routes, { base: '/upgrade', way: upgrade, page, away: '/' });
      exitRoutes(routes, { base, way, page, away: '/' });
    },
  };
}

function entry({ t }: MemberVisit, { entry: of }: ExitWay, base: string): Html {
  return of ? html`<a href="${base}">${t(of.label.zh, of.label.en)}</a>` : html``;
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
