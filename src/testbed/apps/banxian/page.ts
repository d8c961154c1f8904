import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

/** A sidebar on the left, the record in the middle, the player along the bottom. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account, path } = visit;
  const item = (href: string, sign: string, text: string) =>
    html`<a href="${href}" class="${path === href ? 'here' : ''}"
      ><i aria-hidden="true">${sign}</i>${text}</a
    >`;
  return document(visit, {
    title: `${title} · ${t('伴弦音乐', 'Banxian Music')}`,
    colour: '#d9694f',
    sign: '弦',
    body: html`<aside>
        <a class="logo" href="/"><b aria-hidden="true">♪</b>${t('伴弦音乐', 'Banxian')}</a>
        ${account
          ? html`<nav aria-label="${t('主导航', 'Main')}">
              ${item('/', '◉', t('发现', 'Discover'))} ${item('/radio', '◎', t('电台', 'Radio'))}
              ${item('/charts', '▤', t('排行榜', 'Charts'))} ${item('/liked', '♥', t('我喜欢的', 'Liked'))}
              ${item('/mine', '☰', t('我的', 'Me'))} ${item('/help', '?', t('帮助与反馈', 'Help'))}
            </nav>`
          : ''}
        <p class="foot">
          <a href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
          <span>${t('演示用虚构应用', 'A fictional app for demonstration')}</span>
        </p>
      </aside>
      <div class="stage">
        ${account
          ? html`<header>
              <span>${account.name}</span>
              <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>
            </header>`
          : ''}
        <main>${main}</main>
      </div>
      ${account
        ? html`<footer class="player">
            <span class="disc" aria-hidden="true"></span>
            <p><b>${t('把灯留着', 'Leave the Light On')}</b><span>${t('南屿乐团', 'South Isle')}</span></p>
            <p class="keys" aria-hidden="true"><span>◁◁</span><span class="play">▶</span><span>▷▷</span></p>
            <p class="bar" aria-hidden="true"><span>01:24</span><i></i><span>05:03</span></p>
          </footer>`
        : ''}`,
  });
}
