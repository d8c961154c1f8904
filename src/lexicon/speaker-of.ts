import { isHandOver } from './is-hand-over.ts';
import { isQueueNotice } from './is-queue-notice.ts';
import { normalise } from './normalise.ts';

/** What beside a message tells who speaks, and its words. */
export type Sign = { what: 'name' | 'avatar' | 'label' | 'typing' | 'class' | 'sender'; text: string };

export type Speaker = {
  speaker: 'bot' | 'agent' | 'system' | 'unknown';
  /** What told it: a sign beside the message, a name before it, a notice, its own words; '' for `unknown`. */
  why: Sign['what'] | 'notice' | 'words' | '';
  /** The same with the words that told it, e.g. `name: 智能客服`; '' for `unknown`. */
  reason: string;
  version: 'chat-3';
};

/** Class names glue words with `-` and `_`, so letters alone bound a word. */
const word = (source: string): string => `(?<![a-z])(?:${source})(?![a-z])`;

/** In this order: 智能人工客服 and "virtual agent" are machines, and a machine that hands over is still a machine. */
const senders: readonly (readonly [Speaker['speaker'], RegExp])[] = [
  [
    'bot',
    new RegExp(
      `机器人|智能|小蜜|小秘书?|小助手|助手|虚拟|自动(?:回复|应答|消息)|${word('chat-?bots?|bots?|robots?|assistants?|virtual|automated|auto-?reply|ai|copilot')}`,
      'u',
    ),
  ],
  [
    'agent',
    new RegExp(
      `人工|专员|工号|坐席|座席|客服(?:代表|经理|顾问|主管)|会员顾问|服务顾问|${word('(?:live-?)?agents?|humans?|operators?|representatives?|reps?|advis[oe]rs?|specialists?|staff|support-?person')}`,
      'u',
    ),
  ],
  [
    'system',
    new RegExp(
      `系统|提示|公告|通知|${word('system|notices?|announcements?|events?|divider|timestamp')}`,
      'u',
    ),
  ],
];

const sayings: readonly (readonly [Speaker['speaker'], RegExp])[] = [
  [
    'system',
    /(?:会话|对话|聊天)(?:已|将)?(?:结束|关闭|超时|断开)|(?:已|现在)?(?:离开|退出)(?:会话|对话)|\b(?:chat|conversation|session)\s+(?:has\s+)?(?:ended|been closed|timed out|started)\b|\bhas left the (?:chat|conversation)\b/u,
  ],
  [
    'bot',
    /(?:我是|这里是)[^,。!?]{0,12}(?:机器人|智能(?:客服|助手|助理)|ai助手|小蜜|小助手|虚拟助[手理])|\bi(?:'m| am)\s+(?:\w+,?\s+){0,4}(?:bot|chatbot|(?:virtual|digital|automated|ai)\s+(?:assistant|agent))\b/u,
  ],
  [
    'agent',
    /工号[:#]?\s*[a-z]{0,3}\d{2,}|(?:我是|这里是)(?:您的)?(?:人工客服|客服专员|专属(?:客服|顾问)|客服(?:代表|经理|主管)|专员)|(?:人工客服|客服专员|专员)\S{0,8}(?:很高兴)?(?:为您服务|为您解答)|\bagent\s+(?:id|no\.?|number)\b|\bi(?:'m| am)\s+(?:\w+,?\s+){0,4}(?:customer (?:service|care|support) (?:agent|representative|specialist)|live agent|from the (?:\w+ ){0,2}team)\b/u,
  ],
];

/** A name before the message itself: `Agent Maria: …`, `【智能客服】…`. Not a line such as 人工客服服务时间:9:00. */
const nameBefore = /^(?:[[【(]([^\]】)]{1,20})[\]】)]|([^:,。.!?\d]{1,20}):(?=\s|\D))/u;
const noName = /时间|电话|热线|号码|邮箱|hours?|phone|hotline|number|mail/u;

function nameOf(said: string): string {
  const match = nameBefore.exec(said);
  const name = match?.[1] ?? match?.[2] ?? '';
  return noName.test(name) ? '' : name;
}

/**
 * Who says a chat message that is not the user's own, by what stands beside it and in it. A first name or a plain 客服
 * tells nothing: bots bear them too, and nobody is taken for a person without a sign of it. What was said before and
 * after is for `whoSpeaks` to weigh.
 *
 * @param message `signs`: one by one, as they were recorded; facts that are older have them joined in `sender`
 */
export function speakerOf({
  sender,
  text,
  signs,
}: {
  sender: string;
  text: string;
  signs?: readonly Sign[] | undefined;
}): Speaker {
  const said = normalise(text);
  const told = (speaker: Speaker['speaker'], why: Speaker['why'], words: string): Speaker => ({
    speaker,
    why,
    reason: why && `${why}: ${words}`,
    version: 'chat-3',
  });
  const beside = signsOf(sender, signs, nameOf(said));
  for (const some of [beside.filter(isRead), beside.filter((sign) => !isRead(sign))])
    for (const [speaker, pattern] of senders)
      for (const { what, text: words } of some) {
        const match = pattern.exec(words);
        if (match) return told(speaker, what, match[0]);
      }
  if (isHandOver(text)) return told('system', 'notice', 'hand-over');
  if (isQueueNotice(text)) return told('system', 'notice', 'queue');
  for (const [speaker, pattern] of sayings) {
    const match = pattern.exec(said);
    if (match) return told(speaker, 'words', match[0]);
  }
  return told('unknown', '', '');
}

/** What a person reads goes before what only the markup says. */
function isRead({ what }: Sign): boolean {
  return what !== 'class' && what !== 'sender';
}

function signsOf(sender: string, signs: readonly Sign[] | undefined, before: string): Sign[] {
  const beside = signs?.length ? signs : [{ what: 'sender' as const, text: sender }];
  return (
    [{ what: 'name' as const, text: before }, ...beside]
      .map(({ what, text }) => ({ what, text: normalise(text) }))
      // A first name of some chats' machines.
      .filter(({ what, text }) => text !== '' && !(what === 'name' && text === 'operator'))
  );
}
