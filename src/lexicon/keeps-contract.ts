import { normalise } from './normalise.ts';

const zh =
  /(?<!不|不再|不要|不想|不用|不需要|无需)(?:保留|留下|留住|留在)|保持(?:订阅|会员|现状|不变|原)|维持(?:现状|原|当前)|再想想|想一想|(?<!不)再考虑|(?<!不)考虑一下|再看看|我再想|继续(?:使用|享|保持|订阅|续费|持有|做会员|会员|畅)|(?:暂不|先不|暂时不|我不|^不)(?:要|想)?(?:取消|退|降|关闭|办理|处理|变更)|不(?:取消|降级|退订|退款|退费|退了|注销|离开)|放弃(?:取消|退订|退款|退费|降级|注销|关闭|操作|申请)|(?:点|按)错|舍不得|取消操作/u;
const en =
  /(?<!don't |don't want to |do not |do not want to |not |no longer )\b(?:keep|stay|remain|retain)\b(?! (?:(?:me|you|us) )?(?:logged|signed) (?:in|on|out)\b| (?:me|shopping|browsing|reading|in touch|tuned|updated|informed|anonymous)\b)|\b(?:don't|do not) (?:want to |wish to )?(?:cancel|downgrade|leave|end|unsubscribe|delete|quit|stop|turn off)\b|\bnever ?mind\b|\bgo back to my\b|\b(?:changed|change) my mind\b|\bcontinue (?:enjoying|using|my|subscription|membership|with (?:my|the|your|our) (?!cancel|downgrade|refund|request))\b/u;

/**
 * Whether the label of an option leaves the contract as it is (保留会员, 再想想, "Keep my plan"); to stay signed in is
 * none of it. Version `keep-3`.
 */
export function keepsContract(label: string): boolean {
  const text = normalise(label);
  return zh.test(text) || en.test(text);
}
