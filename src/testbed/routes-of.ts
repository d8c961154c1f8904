import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Env, Routes } from './app.ts';
import type { AppState } from './app-state.ts';
import type { Cashier } from './cashier.ts';
import type { Html } from './document.ts';
import type { Visit } from './visit.ts';

const SignIn = z.object({ user: z.string().catch(''), password: z.string().catch('') });

/**
 * All addresses of an app. Signing in is a real form with a session cookie; whoever is not signed in is sent
 * there from every page. The language is the cookie's, set by `?lang=`, else Chinese: as on Chinese sites, the
 * browser's own preference is not asked.
 */
export function routesOf(state: AppState, cashier: Cashier, port: () => number): Routes {
  const { app } = state;
  const routes = new Hono<Env>();

  routes.get('/app.css', (c) => c.body(app.css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  routes.get('/app.js', (c) => c.body(app.script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));

  routes.use(async (c, next) => {
    const asked = c.req.query('lang');
    if (asked === 'zh' || asked === 'en') {
      setCookie(c, 'lang', asked, { path: '/' });
      return c.redirect(c.req.path, 303);
    }
    const lang = getCookie(c, 'lang') === 'en' ? 'en' : 'zh';
    const account = state.whoIs(getCookie(c, 'session'));
    const t = (zh: string, en: string) => (lang === 'zh' ? zh : en);
    c.set('visit', { lang, t, account, port: port(), path: c.req.path });
    return next();
  });

  routes.get('/login', (c) => c.html(signInPage(state, c.var.visit, false)));
  routes.post('/login', async (c) => {
    const { user, password } = SignIn.parse(await c.req.parseBody());
    const token = state.signIn(user, password);
    if (token === undefined) return c.html(signInPage(state, c.var.visit, true), 401);
    setCookie(c, 'session', token, { path: '/', httpOnly: true, sameSite: 'Lax' });
    return c.redirect('/', 303);
  });
  routes.post('/logout', (c) => {
    state.signOut(getCookie(c, 'session') ?? '');
    deleteCookie(c, 'session', { path: '/' });
    return c.redirect('/login', 303);
  });

  routes.use(async (c, next) => {
    const { visit } = c.var;
    if (!visit.account) return c.redirect('/login', 303);
    c.set('member', { ...visit, account: visit.account });
    return next();
  });
  app.routes(routes, cashier);
  return routes;
}

function signInPage({ app }: AppState, visit: Visit, failed: boolean): Html {
  const { t } = visit;
  const title = t(`登录${app.name.zh}`, `Sign in to ${app.name.en}`);
  return app.page(visit, {
    title,
    main: html`<form class="sign-in" method="post" action="/login">
      <h1>${title}</h1>
      ${failed ? html`<p role="alert">${t('账号或密码不正确。', 'Wrong account or password.')}</p>` : ''}
      <label>${t('账号', 'Account')} <input name="user" autocomplete="username" required /></label>
      <label>
        ${t('密码', 'Password')}
        <input name="password" type="password" autocomplete="current-password" required />
      </label>
      <button class="primary">${t('登录', 'Sign in')}</button>
    </form>`,
  });
}
