import { dayOfIso } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { normalise } from './normalise.ts';

/** A number to refer to. */
const number =
  /(?:订单|流水|受理|办理|工单|申请|业务|交易|退款|回执|凭证|取消|确认|服务)(?:编)?(?:号|单号|编号)|单号|编号|\b(?:order|confirmation|reference|ref|case|ticket|transaction|receipt|request|cancel+ation) ?(?:number|no\.?|id|code|#)|\breference:? ?[a-z]*\d|#\s?\d{4,}/u;
/** It is sent, or kept where it can be looked up. */
const kept =
  /(?:邮件|短信|邮箱|站内信|回执|凭证|收据)|(?:查看|下载|打印|保存)[^,。]{0,6}(?:记录|账单|订单|明细|凭证|回执|进度|详情)|(?:办理|变更|操作|退款|订阅|业务)(?:记录|历史|明细)|\b(?:e-?mail(?:ed)?|inbox|text message|sms|receipt|invoice)\b|\b(?:view|see|download|print|check) (?:your |my |the )?(?:orders?|billing|invoices?|receipts?|history|records?|statements?|details)\b/u;

/**
 * Whether a text shown at the end dates it, numbers it, or says where it is kept: a day, an order number, a mail, a link
 * to the record. Version `proof-1`. Wide on purpose: what is looked for is that there is nothing.
 *
 * @param atIso when it was shown, ISO 8601.
 */
export function isLastingProof(text: string, atIso: string): boolean {
  const said = normalise(text);
  return number.test(said) || kept.test(said) || findDates(said, dayOfIso(atIso)).length > 0;
}
