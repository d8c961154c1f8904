import { html } from 'hono/html';
import { changePlanAtExpiry } from '../../account.ts';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import { dissuasion } from '../../obstacles/dissuasion.ts';
import { keywordGate } from '../../obstacles/keyword-gate.ts';
import { slowHuman } from '../../obstacles/slow-human.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import { valueUsedByAgent } from '../../obstacles/value-used-by-agent.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** The service centre: questions about documents, and the chat. */
export function service(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const question = (path: string, text: string, note: string) =>
    html`<li><a href="/service/${path}">${text}</a><span>${note}</span></li>`;
  return page(visit, {
    title: t('服务中心', 'Service'),
    main: html`<h1>${t('服务中心', 'Service')}</h1>
      <ul class="rows">
        ${question(
          'recover',
          t('找回误删的文档', 'Bring back a deleted document'),
          t('30 天内可恢复', 'within 30 days'),
        )}
        ${question(
          'print',
          t('打印排版错乱', 'Printing looks wrong'),
          t('字体与页边距', 'fonts and margins'),
        )}
        ${question('together', t('多人同时编辑', 'Editing together'), t('最多 50 人', 'up to 50 people'))}
      </ul>
      ${chatWidget(visit, chats.of(account, lang), script.title)}`,
  });
}

const handover = {
  zh: '正在为您转接人工客服，请稍候。',
  en: 'Handing you over to a human agent, please wait.',
};
const unasked = { agent: [], agentAfter: 0, mentions: 1 };

/** The downgrade is done here and nowhere else; a refund is talked about, and declined. */
const script: ChatScript = {
  title: { zh: '在线客服', en: 'Online service' },
  bot: { zh: '智能助手 小墨', en: 'Assistant bot Xiaomo' },
  agent: { zh: '人工客服 乔安', en: 'Human agent Qiao An' },
  greeting: {
    zh: '您好，我是智能助手小墨，请选择您遇到的问题：',
    en: 'Hello, I am Xiaomo, the assistant. What is it about?',
  },
  topics: [
    {
      label: { zh: '文档恢复', en: 'Recovering documents' },
      answer: {
        zh: '请在回收站中找到文档，点击恢复。',
        en: 'Find the document in the bin and click Restore.',
      },
    },
    {
      label: { zh: '协作权限', en: 'Permissions' },
      answer: { zh: '请在共享中设置成员权限。', en: 'Set the permissions under Shared.' },
    },
  ],
  preset: {
    zh: '小墨没有理解您的问题，您可以点击上方的文档恢复、协作权限了解更多。',
    en: 'I did not understand. Please choose one of the topics above: documents, permissions.',
  },
  handover,
  botDelay: 400,
  agentDelay: 600,
  intents: [
    throughTalk(
      {
        ...unasked,
        id: 'downgrade',
        says: /降级|downgrade/iu,
        agent: [
          {
            zh: '您好，人工客服乔安为您服务。您要由专业版降级为个人版，请回复“确认降级”。',
            en: 'Hello, this is Qiao An, a human agent. To go from Professional down to Personal, please reply “confirm downgrade”.',
          },
          {
            zh: '已为您提交，当前周期结束后变更为个人版。',
            en: 'It is submitted: from the end of the current period you have Personal.',
            does: (account) => changePlanAtExpiry(account, planOf(plans, 'personal')),
          },
        ],
      },
      slowHuman(1200, handover),
    ),
    throughTalk(
      { ...unasked, id: 'refund', says: /退款|退费|refund/iu },
      valueUsedByAgent,
      dissuasion({
        zh: '您好，人工客服乔安为您服务。专业版本月新增 200 套模板，建议您再考虑一下。',
        en: 'Hello, this is Qiao An, a human agent. Professional has 200 new templates this month; please think it over.',
      }),
      keywordGate(2),
      slowHuman(1200, handover),
    ),
  ],
};

export const chats = new Chats(script);
