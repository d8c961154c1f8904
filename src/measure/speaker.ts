import { normalise } from '../lexicon/normalise.ts';
import type { ChatTurnFact } from '../model/fact.ts';

const bot =
  /机器人|智能|小助手|助理|助手|小秘|小蜜|小i|自动(?:回复|应答)|\b(?:chat-?)?bots?\b|robot|assistant|virtual|automat|\bai\b/u;
const notice = /系统|提示|公告|通知|\b(?:system|notice|event|status|info|divider|time(?:stamp)?)\b/u;
/** Said of people alone, and what widgets also call their side of the conversation, bot or not. */
const surelyHuman = /人工|坐席|座席|专员|工号|客服代表|\b(?:human|operator|representative|staff|advisor)\b/u;
const human = /\bagent\b/u;
/** Words of markup that name the bubble and nobody who speaks in it. */
const markup =
  /\b(?:msg|message|bubble|chat|turn|row|item|left|right|in(?:coming)?|out(?:going)?|text|content|avatar|name|author|sender|other|them|they|from|reply|list|entry|line|is|has|new|last|first|log|wrap(?:per)?|body|box|cell|group|flex|received?)\b|[-_\d.:/]+/gu;

/**
 * Who says a message that is not the user's own, as the words beside it tell. `unknown` where they tell nothing:
 * nobody is taken for a person without a sign of it.
 */
export function speakerOf(turn: Pick<ChatTurnFact, 'sender'>): 'bot' | 'human' | 'notice' | 'unknown' {
  const sender = normalise(turn.sender);
  if (surelyHuman.test(sender)) return 'human';
  if (bot.test(sender)) return 'bot';
  if (notice.test(sender)) return 'notice';
  if (human.test(sender)) return 'human';
  return /\p{L}/u.test(sender.replace(markup, ' ')) ? 'human' : 'unknown';
}
