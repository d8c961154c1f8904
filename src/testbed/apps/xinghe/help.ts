import { html } from 'hono/html';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';

/** Help: questions about watching, and the chat, the only place where money can be talked about. */
export function help(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const question = (path: string, text: string) => html`<li><a href="/help/${path}">${text}</a></li>`;
  return page(visit, {
    title: t('帮助与客服', 'Help and service'),
    main: html`<h1>${t('帮助与客服', 'Help and service')}</h1>
      <ul class="menu">
        ${question('playback', t('播放卡顿怎么办', 'What to do if it stutters'))}
        ${question('download', t('如何缓存影片', 'How to download a title'))}
        ${question('screen', t('如何投屏到电视', 'How to cast to a television'))}
      </ul>
      ${chatWidget(visit, chats.of(account, lang), script.title)}`,
  });
}

const hello = { zh: '您好，人工客服小雅为您服务。', en: 'Hello, this is Xiaoya, a human agent.' };
const think = { zh: '建议您再考虑一下。', en: 'Please think it over.' };

/** A bot that hears 降级 and 退款 three times before it hands over, and 超级VIP at once. */
const script: ChatScript = {
  title: { zh: '在线客服', en: 'Online service' },
  bot: { zh: '智能助手 小星', en: 'Assistant bot Xiaoxing' },
  agent: { zh: '人工客服 小雅', en: 'Human agent Xiaoya' },
  greeting: {
    zh: '您好，我是智能助手小星，请选择您想了解的内容：',
    en: 'Hello, I am Xiaoxing, the assistant. What would you like to know about?',
  },
  topics: [
    {
      label: { zh: '会员权益', en: 'Benefits' },
      answer: {
        zh: '尊享会员可享 4K 画质、免广告等 12 项权益。',
        en: 'Premium has 12 benefits, 4K among them.',
      },
    },
    {
      label: { zh: '播放问题', en: 'Playback' },
      answer: { zh: '请检查网络后刷新页面。', en: 'Check your connection and reload the page.' },
    },
    {
      label: { zh: '投屏教程', en: 'Casting' },
      answer: {
        zh: '打开电视端星河视频，扫码即可投屏。',
        en: 'Open Xinghe on your television and scan the code.',
      },
    },
  ],
  preset: {
    zh: '小星没有理解您的问题，您可以点击上方的会员权益、播放问题、投屏教程了解更多内容。',
    en: 'I did not understand. Please choose one of the topics above: benefits, playback, casting.',
  },
  handover: { zh: '正在为您转接人工客服，请稍候。', en: 'Handing you over to a human agent, please wait.' },
  botDelay: 600,
  agentDelay: 1200,
  intents: [
    {
      id: 'more',
      says: /超级\s*VIP|更贵|super\s*VIP|more expensive/iu,
      mentions: 1,
      agentAfter: 1500,
      agent: [
        {
          zh: `${hello.zh}超级VIP限时优惠很划算，需要帮您开通吗？`,
          en: `${hello.en} Super VIP is on offer, shall I set it up?`,
        },
      ],
    },
    {
      id: 'downgrade',
      says: /降级|downgrade/iu,
      mentions: 3,
      agentAfter: 4000,
      agent: [
        {
          zh: `${hello.zh}基础版体验会大打折扣，超级VIP限时优惠很划算，${think.zh}`,
          en: `${hello.en} Basic is a much poorer experience and Super VIP is on offer. ${think.en}`,
        },
        {
          zh: '降级需上报处理，专员会在48小时内给您回电。',
          en: 'A downgrade has to be passed on; a specialist will call you back within 48 hours.',
        },
      ],
    },
    {
      id: 'refund',
      says: /退款|退费|refund/iu,
      mentions: 3,
      agentAfter: 4000,
      agent: [
        { zh: `${hello.zh}请问退款的原因是什么？`, en: `${hello.en} Why would you like a refund?` },
        {
          zh: `经核实，您已享受的权益价值超过会员费，无法办理退款，${think.zh}`,
          en: `The benefits you have used are worth more than the fee, so a refund is not possible. ${think.en}`,
        },
      ],
    },
  ],
};

export const chats = new Chats(script);
