import { normalise } from './normalise.ts';

const thing =
  '(?:(?:自动)?(?:续费|续订|续期)|会员|套餐|订阅|方案|服务|权益|资格|身份|会籍|合约|账[号户]|s?vip|原样|不变|现状)';
const enThing =
  '(?:plan|membership|subscription|account|benefits|premium|plus|pro|service|auto-?renew(?:al|ing)?|contract|tier|trial)';
const stays = [
  new RegExp(
    `(?:保留|保持|维持|延续|继续(?:使用|享受?|保持|持有|开通|做|订|拥有)?)[^,。]{0,8}?${thing}`,
    'u',
  ),
  /继续(?:自动)?(?:续费|续订|订阅)|自动(?:续费|续订|扣费)|(?:暂)?不(?:取消|降级|退订|退款|注销|退出|关闭|变更|更改|离开)|继续接收|我(?:要|想)留下|留在[^,。]{0,4}(?:档|套餐|会员|方案)|不走了/u,
  new RegExp(
    `\\b(?:keep|retain|continue(?: with)?|stay (?:on|with)|remain (?:on|with))\\b[^,.;]{0,24}?\\b${enThing}\\b`,
    'u',
  ),
  /\bauto(?:matic(?:ally)?)?[ -]?renew(?:al|s|ing)?\b|\brenew\b[^,.;]{0,24}?\b(?:automatically|every|each)\b|\b(?:don't|do not) (?:cancel|downgrade|leave|unsubscribe|delete|close)\b|\bi(?:'ll| will| want to) stay\b|^stay\b|\bremain a (?:member|subscriber)\b|\b(?:keep|leave) (?:it|things|everything)\b(?: as (?:it|they) (?:is|are))?|\b(?:keep|continue) (?:receiving|sending|getting|to receive)\b/u,
];
/** Boxes to read and agree, what is kept anyway, what is switched off. */
const otherMatter =
  /已(?:阅读|知|了解)|知悉|同意|协议|条款|数据|文件|记录|号码|登录|(?:取消|关闭|停止|终止|不再|退订|不)(?:自动)?(?:续费|续订|扣费)|\b(?:i (?:have read|agree|understand|accept)|terms|policy|signed in|logged in|files?|data|history|number|(?:turn|switch)(?:ed|ing)? off|(?:cancel|stop|not|no|without) auto[\w ]*|don't auto[\w ]*|disable|off)\b/u;

/**
 * Whether the label of a choice in a form keeps a contract, or its renewal, going (`stays-1`); 自动续费 alone does, a
 * button that only puts off does not.
 */
export function staysByChoice(label: string): boolean {
  const text = normalise(label);
  return !otherMatter.test(text) && stays.some((pattern) => pattern.test(text));
}
