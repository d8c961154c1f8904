import { html } from 'hono/html';
import type { ChatScript } from '../../chat/chat-script.ts';
import { Chats } from '../../chat/chats.ts';
import { chatWidget } from '../../chat/chat-widget.ts';
import type { Html } from '../../document.ts';
import { slowHuman } from '../../obstacles/slow-human.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import type { MemberVisit } from '../../visit.ts';
import { page } from './page.ts';

export function help(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('帮助与反馈', 'Help'),
    main: html`<h1>${t('帮助与反馈', 'Help')}</h1>
      <ul class="cards">
        <li>
          <a href="/help/lyrics">${t('歌词对不上', 'Lyrics out of step')}</a
          ><span>${t('校准与反馈', 'how to set them')}</span>
        </li>
        <li>
          <a href="/help/bluetooth">${t('蓝牙断续', 'Bluetooth breaks up')}</a
          ><span>${t('三步排查', 'three steps')}</span>
        </li>
      </ul>
      <p>${t('会员套餐变更由客服办理。', 'Changes of plan are made by our service.')}</p>
      ${chatWidget(visit, chats.of(account, lang), script.title)}`,
  });
}

/** A human for whoever wants the dearer plan, within a quarter of a minute; a queue for whoever wants the cheaper one. */
const script: ChatScript = {
  title: { zh: '联系客服', en: 'Contact us' },
  bot: { zh: '智能助手 小弦', en: 'Assistant bot Xiaoxian' },
  agent: { zh: '人工客服 阿弦', en: 'Human agent Axian' },
  greeting: {
    zh: 'Hi，我是智能助手小弦，说说您遇到的问题吧～',
    en: 'Hi, I am Xiaoxian, the assistant. What can I do for you?',
  },
  topics: [
    {
      label: { zh: '听歌识曲', en: 'Name that song' },
      answer: { zh: '点击首页右上角的麦克风即可识曲。', en: 'Tap the microphone on the first page.' },
    },
    {
      label: { zh: '下载失败', en: 'Failed downloads' },
      answer: { zh: '请检查存储空间后重试。', en: 'Check the free space and try again.' },
    },
  ],
  preset: {
    zh: '小弦还在学习中，换个说法试试？',
    en: 'I am still learning. Could you say it in other words?',
  },
  handover: {
    zh: '正在为您转接专属顾问，请稍候。',
    en: 'Connecting you to your personal adviser, please wait.',
  },
  botDelay: 500,
  agentDelay: 1000,
  intents: [
    {
      id: 'more',
      says: /更贵|升级|more expensive|upgrade/iu,
      mentions: 1,
      agentAfter: 8000,
      agent: [
        {
          zh: '您好，人工客服阿弦为您服务。比臻音更高的还有年度黑胶套餐，限时立减 60 元，需要帮您开通吗？',
          en: 'Hello, this is Axian, a human agent. Above Hi-Fi there is the yearly vinyl plan, ¥60 off for now. Shall I set it up?',
        },
      ],
    },
    throughTalk(
      {
        id: 'downgrade',
        says: /降级|downgrade/iu,
        mentions: 1,
        agentAfter: 500,
        agent: [{ zh: '已为您降级。', en: 'You have been downgraded.' }],
      },
      slowHuman(600_000, {
        zh: '降级需由人工客服办理。当前排队人数较多，请耐心等待。',
        en: 'A downgrade is made by a human agent. All agents are currently busy, please wait.',
      }),
    ),
  ],
};

export const chats = new Chats(script);
