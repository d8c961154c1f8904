import { normalise } from './normalise.ts';

const zh =
  /(?<!不|不再|不要|不想|不用|不需要|无需)(?:保留|留下|留住|留在)|保持(?:订阅|会员|现状|不变|原)|维持(?:现状|原|当前)|再想想|再考虑|考虑一下|再看看|我再想|继续(?:使用|享|保持|订阅|续费|持有|做会员|会员)|(?:暂不|先不|暂时不|我不|^不)(?:要|想)?(?:取消|退|降|关闭|办理|处理|变更|了)|放弃(?:取消|退订|退款|降级|关闭|操作|申请)|(?:点|按)错|舍不得/u;
const en =
  /(?<!don't |do not |not |no longer )\b(?:keep|stay|remain)\b(?! (?:(?:me|you|us) )?(?:logged|signed) (?:in|on|out)\b)|\b(?:don't|do not) (?:cancel|downgrade|leave|end|unsubscribe)\b|\bnever ?mind\b|\b(?:changed|change) my mind\b|\bcontinue (?:enjoying|using|with|my)\b/u;

/**
 * Whether the label of an option leaves the contract as it is (保留会员, 再想想, "Keep my plan"); to stay signed in is
 * none of it. Version `keep-2`.
 */
export function keepsContract(label: string): boolean {
  const text = normalise(label);
  return zh.test(text) || en.test(text);
}
