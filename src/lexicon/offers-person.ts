import { normalise } from './normalise.ts';

/** Machines that are called agents or staff. */
const machine =
  /人工智能|智能人工(?:客服)?|虚拟(?:人工|坐席|专员)|\b(?:virtual|automated|digital|ai|smart)[ -](?:agents?|assistants?|representatives?)\b/gu;
const offer =
  /人工(?!降|湖|费|成本|合成|养殖)|真人|(?:联系|转接|转到|咨询|呼叫|找|接入)(?:到|至|给|一下)?[^,。!?]{0,6}(?:专员|顾问|坐席|座席|同事|工作人员|客服经理)|热线|客服电话|拨打|致电|(?<!\d)(?:400-?\d{3}|9[56]\d{3}|1001\d|10086)(?!\d)|\b(?:live|human|real|actual)\s+(?:agents?|persons?|chat|support|representatives?|advis[oe]rs?|humans?|people)\b|\b(?:talk|speak|chat|connect(?:ed)?|transfer(?:red)?|escalated?|hand(?:ed)?|pass(?:ed)?|reach)\b[^.!?]{0,24}\b(?:agents?|humans?|persons?|people|representatives?|reps?|someone|specialists?|advis[oe]rs?|colleagues?|(?:support|care|service) team)\b|\b(?:call|phone|e-?mail|contact) (?:us|our team)\b|\b(?:need|help from|want) (?:a|an actual|a real) (?:human|person)\b|\bhotline\b|\bby phone\b|^(?:agent|human|representative|operator|live chat)$/u;
/** The bot says that there is none. */
const denied =
  /(?:没有|暂无|无|不提供|不支持|无法|不能|未能|未开通)[^,。!?]{0,8}(?:人工|真人)|(?:人工|真人)[^,。!?]{0,8}(?:不提供|不支持|不可用|未开通|无法接入)|\b(?:no|not|cannot|can't|unable to|don't have|do not have|without)\b[^.!?]{0,30}\b(?:agents?|humans?|persons?|people|representatives?|someone)\b/u;

/**
 * Whether a label or a message in a chat shows a way to a person: 转人工, "Talk to an agent", a hotline. Version
 * `person-1`. What is said to be impossible (无法转接人工) is none; hours and queues of people are a way.
 */
export function offersPerson(text: string): boolean {
  const said = normalise(text).replace(machine, '\0');
  return offer.test(said) && !denied.test(said);
}

const ask =
  /人工|真人|活人|(?:转|找|要|联系|接)(?:一下)?(?:在线)?(?:客服|专员|经理|坐席|顾问)|\b(?:agents?|humans?|(?:real|actual|live) (?:person|people)|representatives?|someone|operators?|managers?|(?:talk|speak) to (?:a |some)?\w+)\b/u;

/** Whether a message of the customer asks for a person. */
export function asksForPerson(text: string): boolean {
  return ask.test(normalise(text).replace(machine, '\0'));
}
