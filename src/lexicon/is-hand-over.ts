import { normalise } from './normalise.ts';

/** A person has come: done, not announced and not offered. */
const done =
  /(?:已|成功)(?:经)?(?:为您|帮您|给您)?(?:转接|接入|转至|接通|连接|分配|安排)(?:到|至|给|了|上)?[^,。!?]{0,8}(?:人工|客服|专员|坐席|座席|顾问|同事)|(?:人工(?:客服|坐席|座席)?|专员|坐席|座席|工号|客服)[^,。!?]{0,14}(?:已接入|已接通|已加入|进入会话|接入会话|加入(?:了)?(?:会话|对话|聊天))|已(?:为您)?转(?:接)?人工|\b(?:you are|you're|you have been|you've been|now)\s+(?:now\s+)?(?:connected|chatting|speaking|talking|transferred)\s+(?:with|to)\b|\b(?:has |have )?joined\s+(?:the|this|your)\s+(?:chat|conversation)\b|\b(?:agent|representative|specialist|advisor)\s+(?:\w+\s+){0,2}(?:has joined|is now (?:with|here))\b/u;
const notYet =
  /正在(?:为您)?转|即将|请稍候|稍后|如需|若需|是否|可以?(?:回复|输入|点击)|排队|未(?:能)?(?:转接|接入)|\b(?:connecting you|will be|please wait|shortly|once|before|would you like|to be)\b/u;
const bot = /机器人|智能(?:客服|助手)|\b(?:bot|virtual|automated|ai)\b/u;

/** A notice that the chat was handed over to a person (已为您转接人工客服, "you are now connected with Anna"). */
export function isHandOver(text: string): boolean {
  const notice = normalise(text);
  const match = done.exec(notice);
  return match !== null && !notYet.test(notice) && !bot.test(notice.slice(match.index));
}
