import { html } from 'hono/html';
import { changePlanAtExpiry } from '../../account.ts';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import { day } from '../../format.ts';
import { dissuasion } from '../../obstacles/dissuasion.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { refund } from './refund.ts';

export function card(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const { label } = refund.entry!;
  return page(visit, {
    title: t('会籍', 'My card'),
    main: html`<section class="card">
        <div>
          <p class="small">No. 0826 4410</p>
          <p class="name">${planOf(plans, account.plan).name[lang]}</p>
          <p class="small">${account.name} · ${t('有效期至', 'until')} ${day(account.periodEnd)}</p>
        </div>
      </section>
      <ul class="rows">
        <li>
          <a href="/card/visits">${t('到店记录', 'Visits')}</a><span>${t('本月 9 次', '9 this month')}</span>
        </li>
        <li><a href="/card/locker">${t('储物柜', 'Locker')}</a><span>B-117</span></li>
        <li><a href="/card/change">${t('降级为月卡', 'Downgrade to monthly')}</a><span></span></li>
        <li><a href="/card/refund">${t(label.zh, label.en)}</a><span></span></li>
      </ul>`,
  });
}

/** The control that says downgrade leads to somebody who does it, after some arguing. */
export function change(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('变更卡种', 'Change the card'),
    main: html`<section class="scene">
      <h1>${t('变更为月卡', 'To the monthly card')}</h1>
      <p>
        ${t(
          '暂不支持线上办理，请联系会籍顾问为您办理。',
          'This cannot be done online. Please contact your consultant.',
        )}
      </p>
      ${chatWidget(visit, chats.of(account, lang), script.title)}
    </section>`,
  });
}

const month = planOf(plans, 'month');

const script: ChatScript = {
  title: { zh: '联系会籍顾问', en: 'Contact a consultant' },
  bot: { zh: '前台机器人', en: 'Front desk bot' },
  agent: { zh: '会籍顾问 阿野', en: 'Consultant agent Aye' },
  greeting: {
    zh: '您好，请描述您的需求，将为您转接会籍顾问。',
    en: 'Hello, what is it about? I will connect you to a consultant.',
  },
  topics: [],
  preset: { zh: '收到，顾问会尽快回复。', en: 'Noted, a consultant will answer.' },
  handover: {
    zh: '正在为您转接会籍顾问，请稍候。',
    en: 'Connecting you to a consultant agent, please wait.',
  },
  botDelay: 400,
  agentDelay: 900,
  intents: [
    throughTalk(
      {
        id: 'downgrade',
        says: /降级|月卡|downgrade|monthly/iu,
        mentions: 1,
        agentAfter: 2500,
        agent: [
          {
            zh: '好的，已为您登记降级，本周期结束后生效，届时变更为月卡。',
            en: 'All right, your downgrade is on record; it takes effect at the end of the current period.',
            does: (account) => changePlanAtExpiry(account, month),
          },
        ],
      },
      dissuasion({
        zh: '您好，会籍顾问阿野为您服务。月卡没有泳池和团课，体验会大打折扣，换算下来比年卡还贵，真的要换吗？',
        en: 'Hello, Aye here, your consultant. Monthly has no pool and no classes, a much poorer experience, and costs more in the end. Really?',
      }),
    ),
  ],
};

export const chats = new Chats(script);

export function plain(visit: MemberVisit, title: string, text: string): Html {
  return page(visit, {
    title,
    main: html`<section class="scene">
      <h1>${title}</h1>
      <p>${text}</p>
    </section>`,
  });
}
