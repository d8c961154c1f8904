import { html } from 'hono/html';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';

export function help(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const question = (path: string, zh: string, en: string) =>
    html`<li><a href="/help/${path}">${t(zh, en)}</a></li>`;
  return page(visit, {
    title: t('帮助中心', 'Help'),
    main: html`<h1>${t('帮助中心', 'Help')}</h1>
      <ul class="rows">
        ${question('files', '可以上传哪些文件', 'Which files can be read?')}
        ${question('wrong', '回答有误怎么办', 'What if an answer is wrong?')}
        ${question('limits', '为什么提示次数已满', 'Why is the limit reached?')}
      </ul>
      ${chatWidget(visit, chats.of(account, lang), script.title)}`,
  });
}

/** A human for whoever asks for the dearer plan; whoever asks for the cheaper one goes round in circles, human or not. */
const script: ChatScript = {
  title: { zh: '联系客服', en: 'Contact service' },
  bot: { zh: '智能客服 小沐', en: 'Service bot Xiaomu' },
  agent: { zh: '人工客服 言溪', en: 'Human agent Yanxi' },
  greeting: {
    zh: '您好，我是智能客服小沐，请选择您的问题：',
    en: 'Hello, I am Xiaomu, the service bot. What is it about?',
  },
  topics: [
    {
      label: { zh: '文件上传', en: 'Files' },
      answer: { zh: '单个文件不超过 100 MB。', en: 'Up to 100 MB each.' },
    },
    {
      label: { zh: '回答质量', en: 'Answers' },
      answer: { zh: '请点击回答下方的按钮反馈。', en: 'Use the button below the answer.' },
    },
  ],
  preset: {
    zh: '小沐暂时无法处理该问题，请换个说法，或点击上方的文件上传、回答质量。',
    en: 'I cannot deal with that. Please say it in other words, or choose one of the topics above: files, answers.',
  },
  handover: { zh: '正在为您转接人工客服，请稍候。', en: 'Handing you over to a human agent, please wait.' },
  botDelay: 400,
  agentDelay: 600,
  intents: [
    {
      id: 'more',
      says: /更贵|无界版|more expensive|dearer|unbound/iu,
      mentions: 1,
      agentAfter: 1200,
      agent: [
        {
          zh: '您好，人工客服言溪为您服务。无界版本月限时 8 折，很划算，需要现在为您开通吗？',
          en: 'Hello, this is Yanxi, a human agent. Unbound is 20% off this month; shall I open it for you?',
        },
      ],
    },
  ],
};

export const chats = new Chats(script);
