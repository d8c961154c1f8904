import { html } from 'hono/html';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import type { MemberVisit } from '../../visit.ts';
import { rows } from './me.ts';
import { page } from './page.ts';

export function help(visit: MemberVisit): Html {
  const { t } = visit;
  return page(visit, {
    title: t('客服中心', 'Service'),
    main: html`<h1>${t('客服中心', 'Service')}</h1>
      ${rows(visit, [
        ['/me/help/photos', '照片没有通过审核', 'My photo was turned down', '', ''],
        ['/me/help/safety', '见面安全须知', 'Meeting safely', '', ''],
        ['/me/help/report', '举报与拉黑', 'Reporting somebody', '', ''],
        ['/me/help/refund', '会员退款', 'Refund', '', ''],
      ])}`,
  });
}

/** Where money is asked back: nothing but the chat. */
export function refund(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('会员退款', 'Refund'),
    main: html`<section class="scene">
      <h1>${t('会员退款', 'Refund')}</h1>
      <p>
        ${t(
          '退款需联系在线客服核实处理。',
          'To get a refund, please contact our customer service in the chat.',
        )}
      </p>
      ${chatWidget(visit, chats.of(account, lang), script.title)}
    </section>`,
  });
}

/** Every 退款 gets the same rule, at once and for ever. */
const script: ChatScript = {
  title: { zh: '联系客服', en: 'Contact service' },
  bot: { zh: '智能客服 小栖', en: 'Service bot Xiaoqi' },
  agent: { zh: '人工客服', en: 'Human agent' },
  greeting: {
    zh: '您好，我是智能客服小栖，请选择您想了解的内容：',
    en: 'Hello, I am Xiaoqi, the service bot. What is it about?',
  },
  topics: [
    {
      label: { zh: '照片审核', en: 'Photos' },
      answer: { zh: '审核一般在两小时内完成。', en: 'Photos are looked at within two hours.' },
    },
    {
      label: { zh: '匹配规则', en: 'Matches' },
      answer: { zh: '按距离、年龄和兴趣推荐。', en: 'By distance, age and interests.' },
    },
  ],
  preset: {
    zh: '小栖没有听懂，您可以点击上方的照片审核、匹配规则。',
    en: 'I did not understand. Please choose one of the topics above: photos, matches.',
  },
  handover: { zh: '正在为您转接人工客服，请稍候。', en: 'Handing you over to a human agent, please wait.' },
  botDelay: 400,
  agentDelay: 600,
  intents: [
    {
      id: 'refund',
      says: /退款|退费|refund/iu,
      mentions: 1,
      bot: {
        text: {
          zh: '会员属于虚拟商品，一经开通不支持退款，敬请谅解。',
          en: 'A membership is a virtual good. Once it is opened, it is non-refundable.',
        },
        topics: [],
      },
      agentAfter: 0,
      agent: [],
    },
  ],
};

export const chats = new Chats(script);
