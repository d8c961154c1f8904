import { normalise } from './normalise.ts';

/** A box that looks for something, by its label or its placeholder: 搜索, 站内搜索, 请输入关键词, "Search", "How can we help?". */
const search =
  /搜索|搜一搜|查找|检索|关键[词字]|有什么可以帮|您?想(?:找|问|搜)什么|遇到什么问题|输入(?:您的)?问题|\bsearch\b|^find\b|\bkeywords?\b|\bhow can we help\b|\bwhat (?:are you looking for|can we help)|\bask a question\b/u;
/** Whatever else it says, it takes something in: a code, an address, a number, an amount. */
const other =
  /优惠|兑换|券|激活|邀请|礼品|序列|卡号|卡密|充值|口令|验证|密码|订阅|邮箱|邮件|手机|电话|号码|单号|订单|地址|姓名|身份|金额|支付|付款|购买|评论|留言|反馈|昵称|好友|联系人|\bcoupons?\b|\bpromo|\bredeem|\bvoucher|\bgift\b|\bcodes?\b|\bsubscri|\bnewsletter|\be-?mail|\bphone\b|\bnumber\b|\baddress\b|\bpassword\b|\bamount\b|\borders?\b|\bbook(?:ing)?s?\b|\bpay|\bbuy|\bcheckout\b|\bdelivery\b|\bpassengers?\b|\bcheck-?in\b|\bcomments?\b|\bfeedback\b|\bfriends?\b|\bcontacts?\b|\bjoin\b|\bsign ?(?:up|in)\b/u;
const sends =
  /^(?:(?:站内|全站|立即|点击)?(?:搜索|搜一下|搜|查找|检索|查询)|(?:site )?search(?: (?:the )?(?:site|help|articles|now))?|go|find|submit search|[🔍🔎⌕→>›»]+)?$/u;

/** Whether a label is that of a box in which a site or its help is searched, and of nothing that takes in a code or an address. */
export function isSearchLabel(label: string): boolean {
  const text = normalise(label);
  return search.test(text) && !other.test(text);
}

/** Whether a text belongs to something that takes in a code, an address, an order. */
export function isOtherBox(text: string): boolean {
  return other.test(normalise(text));
}

/** Whether a button sends a search and nothing else: 搜索, "Search", "Go", a sign, or no name at all. */
export function sendsSearch(label: string): boolean {
  return sends.test(normalise(label));
}
