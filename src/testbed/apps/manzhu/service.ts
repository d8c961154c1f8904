import { html } from 'hono/html';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import { callBackByAgent } from '../../obstacles/call-back-by-agent.ts';
import { dissuasion } from '../../obstacles/dissuasion.ts';
import { keywordGate } from '../../obstacles/keyword-gate.ts';
import { slowHuman } from '../../obstacles/slow-human.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';

export function service(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const question = (path: string, zh: string, en: string) =>
    html`<li><a href="/me/service/${path}">${t(zh, en)}</a></li>`;
  return page(visit, {
    title: t('客服中心', 'Service'),
    main: html`<h1>${t('客服中心', 'Service')}</h1>
      <ul class="rows">
        ${question('late', '餐还没到怎么办', 'My food is late')}
        ${question('wrong', '少送、错送怎么办', 'Something is missing')}
        ${question('coupon', '红包无法使用', 'Why does my coupon fail?')}
      </ul>
      ${chatWidget(visit, chats.of(account, lang), script.title)}`,
  });
}

const handover = {
  zh: '正在为您转接人工客服，请稍候。',
  en: 'Handing you over to a human agent, please wait.',
};
const option = { zh: '办理会员卡降级', en: 'Downgrade my card' };

/** 降级 is heard the third time only; behind the option a human argues twice and then has somebody call back. */
const script: ChatScript = {
  title: { zh: '在线客服', en: 'Online service' },
  bot: { zh: '智能客服 小箸', en: 'Service bot Xiaozhu' },
  agent: { zh: '人工客服 阿禾', en: 'Human agent Ahe' },
  greeting: {
    zh: '您好，我是智能客服小箸，请选择问题类型：',
    en: 'Hello, I am Xiaozhu, the service bot. What is it about?',
  },
  topics: [
    {
      label: { zh: '配送超时', en: 'Late delivery' },
      answer: { zh: '超时可在订单页领取补偿红包。', en: 'You find a coupon for it under Orders.' },
    },
    {
      label: { zh: '餐品问题', en: 'Something wrong' },
      answer: { zh: '请在订单页上传照片。', en: 'Please upload a picture under Orders.' },
    },
    {
      label: { zh: '红包使用', en: 'Coupons' },
      answer: { zh: '红包在结算时自动抵扣。', en: 'Coupons are taken off when you pay.' },
    },
  ],
  preset: {
    zh: '小箸还在学习中，您可以点击上方的配送超时、餐品问题、红包使用。',
    en: 'I am still learning. Please choose one of the topics above: delivery, food, coupons.',
  },
  handover,
  botDelay: 350,
  agentDelay: 500,
  intents: [
    throughTalk(
      {
        id: 'downgrade',
        says: /^(?:办理会员卡降级|Downgrade my card)$/u,
        mentions: 1,
        agentAfter: 0,
        agent: [],
      },
      callBackByAgent(48),
      dissuasion(
        {
          zh: '您好，人工客服阿禾为您服务。轻享卡没有免配送费，体验会大打折扣，建议您保留畅吃卡。',
          en: 'Hello, this is Ahe, a human agent. The Light card has no free delivery and is a much poorer experience; we advise you to keep the Plenty card.',
        },
        {
          zh: '现在为您申请到专属福利：续用畅吃卡送 30 元红包，很划算，您再考虑一下？',
          en: 'I have got an offer just for you: keep the Plenty card and get coupons worth ¥30. Will you think it over?',
        },
      ),
      slowHuman(900, handover),
    ),
    throughTalk(
      {
        id: 'ask',
        says: /降级|downgrade/iu,
        mentions: 1,
        bot: { text: { zh: '请选择您要办理的业务：', en: 'What would you like to do?' }, topics: [option] },
        agentAfter: 0,
        agent: [],
      },
      keywordGate(3),
    ),
  ],
};

export const chats = new Chats(script);
