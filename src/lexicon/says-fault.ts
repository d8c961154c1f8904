import { normalise } from './normalise.ts';

const refusesInput =
  /(?:密码|口令|验证码|校验码|账[号户]|用户名|手机号|邮箱|身份证号?|姓名|输入|信息)[^,。!]{0,8}?(?:错误|有误|不正确|不对|不匹配|不一致|不符|无效|已?失效|不存在)|(?:错误|无效)的(?:密码|验证码|账[号户]|输入)|\b(?:passwords?|passcode|code|pin|username|user name|e-?mail|phone number|number|name|input|credentials?|answer|details|entry)\b[^.!]{0,24}?\b(?:wrong|incorrect|invalid|not (?:valid|correct|match\w*|recogni[sz]ed)|(?:do|does|did)(?:n't| not) match|mismatch)\b|\b(?:wrong|incorrect|invalid)\b[^.!]{0,16}?\b(?:passwords?|passcode|code|pin|username|credentials?|number|input|details)\b/u;
const fails =
  /(?:系统|服务器?|网络|数据|页面|程序|操作|提交|请求|处理|办理|保存|加载|验证|校验|取消|退订|降级|注销|退款|更新|变更|接口)[^,。!]{0,6}?(?:异常|出错|错误|失败|超时|繁忙|故障|不可用)|出(?:错|现(?:了)?(?:未知)?(?:错误|异常|问题))了?|未知(?:错误|异常)|发生(?:了)?(?:未知)?(?:错误|异常)|(?:请)?稍[后候]再?(?:重)?试|\bsomething (?:went|has gone) wrong\b|\b(?:an?|unknown|unexpected|internal|server|system|network) (?:\w+ )?error\b|\berror (?:occurred|\d{3})\b|\bfailed\b|\bfailure\b|\bcould(?:n't| not) (?:be )?(?:process\w*|complete\w*|save\w*|submit\w*|update\w*|cancel\w*|load\w*)|\bunable to (?:process|complete|save|submit|update|cancel|load)\b|\btry again (?:later|in a)\b|\b(?:didn't|did not|doesn't|isn't) work\b|\bhaving (?:trouble|problems|issues)\b|\bcould(?:n't| not) (?:be )?(?:verif\w*|confirm\w*)|\btimed out\b|开小差|(?:页面|网页)(?:走丢|不存在|丢失)|\b(?:page|404) not found\b|\bnot found\b.{0,4}\b404\b|\b(?:page|site) (?:isn't|is not) working\b|\bservice (?:is )?(?:temporarily |currently )?unavailable\b/u;
/** Asked, explained, warned of, or told of something else than what was done. */
const otherMatter =
  /\?|(?:为什么|如何|怎么|怎样|如果|若|如遇|一旦|为避免|避免|防止|以免|以防)|将(?:原路|自动)|(?:优惠|折扣|兑换|推广)|\b(?:if|why|how|when|in case|avoid|discount|promo|coupon|voucher)\b/u;
/** A rule of the contract, not a fault of the page: it will not, or not now, or somebody else must. */
const ruled =
  /不支持|不(?:可|能|予|允许|符合|满足)(?!连接|完成)|合约|协议期|周期|到期|次数|线上|网上|在线|拨打|致电|\b(?:not (?:eligible|allowed|permitted|supported)|contract|billing (?:cycle|period)|online|by (?:tele)?phone|call us)\b/u;

/**
 * What a message says went wrong (`fault-1`). `input`: that what was entered is wrong; `fault`: that it did not work.
 * null: neither, or a rule is the reason.
 */
export function saysFault(text: string): 'input' | 'fault' | null {
  const said = normalise(text);
  if (otherMatter.test(said)) return null;
  if (refusesInput.test(said)) return 'input';
  return fails.test(said) && !ruled.test(said) ? 'fault' : null;
}
