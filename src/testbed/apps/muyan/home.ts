import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day } from '../../format.ts';
import type { MemberVisit } from '../../visit.ts';
import { icon } from './icon.ts';
import { page } from './page.ts';
import { talks } from './talks.ts';

/** HOME: a greeting, four things to ask, and the line to write in. */
export function home(visit: MemberVisit): Html {
  const { t, account } = visit;
  const idea = (sign: Parameters<typeof icon>[0], zh: string, en: string, noteZh: string, noteEn: string) =>
    html`<li>${icon(sign)}<b>${t(zh, en)}</b><span>${t(noteZh, noteEn)}</span></li>`;
  return page(visit, {
    title: t('新对话', 'New talk'),
    main: html`<section class="hello">
      <h1>${t(`${account.name}，今天想聊点什么？`, `What is on your mind, ${account.name}?`)}</h1>
      <ul>
        ${idea('pen', '写一封邮件', 'Write a letter', '语气诚恳，三段以内', 'sincere, three paragraphs')}
        ${idea('route', '安排一次旅行', 'Plan a journey', '慢一点，少换车', 'slowly, with few changes')}
        ${idea('table', '看懂一张表格', 'Read a table', '找出变化最大的一行', 'which line changed most?')}
        ${idea('leaf', '讲一个故事', 'Tell a story', '给睡不着的孩子', 'for a child that cannot sleep')}
      </ul>
      ${composer(visit)}
    </section>`,
  });
}

/** The line to write in: it is there because such an assistant has it. */
function composer({ t }: MemberVisit): Html {
  return html`<form class="composer" action="/talk/trip">
    <textarea
      name="q"
      rows="2"
      aria-label="${t('问点什么', 'Ask anything')}"
      placeholder="${t('问点什么，Shift + Enter 换行', 'Ask anything')}"
    ></textarea>
    <button aria-label="${t('提问', 'Ask')}">${icon('send')}</button>
  </form>`;
}

export function talk(visit: MemberVisit, id: string): Html {
  const { lang } = visit;
  const told = talks.find((each) => each.id === id) ?? talks[0];
  return page(visit, {
    title: told.title[lang],
    main: html`<article class="talk">
      <p class="asked">${told.asked[lang]}</p>
      <div class="answered">
        ${icon('spark')}
        <ul>
          ${told.answered.map((line) => html`<li>${line[lang]}</li>`)}
        </ul>
      </div>
    </article>`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('升级成功，无界版已立即生效', 'Upgraded: Unbound starts now')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <div class="choices">
        <a class="plain" href="/">${t('开始对话', 'Start talking')}</a>
        <a class="plain" href="/account/bills">${t('查看账单', 'See my bills')}</a>
      </div>
    </section>`,
  });
}
