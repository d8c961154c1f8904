import { html } from 'hono/html';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import { dissuasion } from '../../obstacles/dissuasion.ts';
import { keywordGate } from '../../obstacles/keyword-gate.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import { valueUsedByAgent } from '../../obstacles/value-used-by-agent.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';

export function help(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('帮助中心', 'Help'),
    main: html`<h1>${t('帮助中心', 'Help')}</h1>
      <ul class="rows">
        <li>
          <a href="/help/upload">${t('上传失败怎么办', 'When an upload fails')}</a
          ><span>${t('网络与格式', 'net and format')}</span>
        </li>
        <li>
          <a href="/help/share">${t('如何分享文件', 'How to share')}</a
          ><span>${t('链接与密码', 'links and codes')}</span>
        </li>
      </ul>
      ${chatWidget(visit, chats.of(account, lang), script.title)}`,
  });
}

const review = { zh: '人工退款审核', en: 'Refund, by hand' };

/** The word 退款 must be typed three times before an option appears behind which somebody says no. */
const script: ChatScript = {
  title: { zh: '咨询匣小智', en: 'Ask Xiaozhi' },
  bot: { zh: '机器人 匣小智', en: 'Bot Xiaozhi' },
  agent: { zh: '人工客服 07', en: 'Human agent 07' },
  greeting: {
    zh: '您好，我是机器人匣小智，请选择或输入问题：',
    en: 'Hello, I am Xiaozhi, a bot. Choose or type a question:',
  },
  topics: [
    {
      label: { zh: '扩容优惠', en: 'Offers' },
      answer: { zh: '旗舰版 6TB 首月立减 10 元。', en: 'Max, 6 TB: ¥10 off in the first month.' },
    },
    {
      label: { zh: '找回文件', en: 'Lost files' },
      answer: { zh: '请先到回收站查看。', en: 'Look into the bin first.' },
    },
  ],
  preset: {
    zh: '抱歉没听懂，换个说法试试，或看看扩容优惠吧。',
    en: 'Sorry, I did not get that. Try other words, or see our offers.',
  },
  handover: { zh: '正在为您转接人工客服，请稍候。', en: 'Connecting you to a human agent, please wait.' },
  botDelay: 400,
  agentDelay: 800,
  intents: [
    throughTalk(
      {
        id: 'review',
        says: /人工退款审核|Refund, by hand/u,
        mentions: 1,
        agentAfter: 1200,
        agent: [{ zh: '已为您退款。', en: 'You have been refunded.' }],
      },
      valueUsedByAgent,
      dissuasion({
        zh: '您好，人工客服07为您服务。退款后 483 GB 文件就看不到了，非常可惜，能说说是哪里不满意吗？',
        en: 'Hello, human agent 07 here. After a refund 483 GB of files are out of sight, what a pity. What is wrong?',
      }),
    ),
    throughTalk(
      {
        id: 'refund',
        says: /退款|退费|refund/iu,
        mentions: 1,
        bot: {
          text: { zh: '您是否需要以下服务：', en: 'Is this what you need:' },
          topics: [review],
        },
        agentAfter: 0,
        agent: [],
      },
      keywordGate(3),
    ),
  ],
};

export const chats = new Chats(script);
