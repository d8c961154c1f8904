import { botLoop } from '../../../obstacles/bot-loop.ts';
import { callBackByAgent } from '../../../obstacles/call-back-by-agent.ts';
import { dissuasion } from '../../../obstacles/dissuasion.ts';
import { hiddenPerson } from '../../../obstacles/hidden-person.ts';
import { keywordGate } from '../../../obstacles/keyword-gate.ts';
import { slowHuman } from '../../../obstacles/slow-human.ts';
import type { TalkObstacle } from '../../../obstacles/talk.ts';
import { valueUsedByAgent } from '../../../obstacles/value-used-by-agent.ts';
import type { Words } from '../../../words.ts';
import { inTalk, nearMiss } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';
import { fairAsking } from '../talk.ts';

const want = { zh: '我要降级', en: 'I want to downgrade' };
const person = { zh: '转人工', en: 'Talk to a person' };
const handover = {
  zh: '正在为您转接人工客服，请稍候。',
  en: 'Connecting you to a human agent, please wait.',
};
const evasions: readonly Words[] = [
  { zh: '您可以在首页看到现在的套餐。', en: 'You can see your present plan on the first page.' },
  { zh: '专业版还有更多空间，欢迎了解。', en: 'Pro has more space, have a look at it.' },
  { zh: '常见的问题都写在公告里了哦。', en: 'What is often asked is written in the news.' },
];
const asked: readonly Words[] = [
  want,
  { zh: '这个套餐太贵了', en: 'This plan is too expensive' },
  { zh: '想要便宜一点的', en: 'I would like a cheaper one' },
  person,
];

/** A human can be asked for from the start. */
const offersPerson: TalkObstacle = (intent) => ({ ...intent, offers: [person] });

/** What the service does in a chat that is the only way; what is no obstacle there raises only that. */
export const inChat: readonly Mutation[] = [
  inTalk('service-only', [], 'reached', []),
  inTalk('bot-loop', [botLoop(3)], 'reached', ['BOT-01'], { says: asked }),
  nearMiss(
    'BOT-01',
    inTalk('person-repeats-himself', [offersPerson], 'reached', [], {
      says: [{ zh: '你好', en: 'Hello' }, { zh: '你好', en: 'Hello' }, { zh: '你好', en: 'Hello' }, want],
    }),
  ),
  inTalk('hidden-person', [hiddenPerson(...evasions)], 'reached', ['BOT-02'], { says: asked }),
  nearMiss(
    'BOT-02',
    inTalk('person-offered', [hiddenPerson(...evasions), offersPerson], 'reached', [], { says: asked }),
  ),
  inTalk('keyword-gate', [keywordGate(2)], 'reached', ['BOT-03']),
  nearMiss(
    'BOT-03',
    inTalk('greeting-first', [], 'reached', [], { says: [{ zh: '你好', en: 'Hello' }, want] }),
  ),
  inTalk('intent-gap', [slowHuman(4500, handover)], 'reached', ['BOT-04'], { asks: fairAsking }),
  nearMiss(
    'BOT-04',
    inTalk('equal-queues', [slowHuman(1500, handover)], 'reached', [], {
      asks: slowHuman(1500, handover)(fairAsking),
    }),
  ),
  inTalk(
    'dissuasion',
    [
      dissuasion({
        zh: '您好，人工客服为您服务。降级后您将失去离线下载，建议您再考虑一下。',
        en: 'Hello, a human agent here. You will lose downloads if you downgrade. Please reconsider.',
      }),
    ],
    'reached',
    ['AGT-01'],
  ),
  nearMiss(
    'AGT-01',
    inTalk(
      'agent-explains',
      [
        dissuasion({
          zh: '您好，人工客服为您服务。基础版每月 10 元，请确认是否办理。',
          en: 'Hello, a human agent here. Basic is ¥10 a month. Shall I go ahead?',
        }),
      ],
      'reached',
      [],
    ),
  ),
  inTalk('call-back-by-agent', [callBackByAgent(48)], 'pending', ['CHN-04']),
  inTalk('value-used-by-agent', [valueUsedByAgent], 'refused', ['REF-01'], { flow: 'refund' }),
];
