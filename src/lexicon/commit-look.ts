import { exitFlows } from './exit-flows.ts';
import { goalMatcher } from './goal-matcher.ts';
import { normalise } from './normalise.ts';
import { findAmounts } from './parse-amounts.ts';
import { shownAmounts } from './shown-amounts.ts';

/** What a control seems to do for good: `pays`, or `confirms` the end or the change of a contract or a deletion. */
export type CommitLook = 'pays' | 'confirms';

/** By what a screen can take money at once, where a control stands. */
export type MeansToPay = {
  /** The fields of a card. */
  card: boolean;
  /** A choice among ways of paying. */
  ways: boolean;
  /** Fields of an address, a name: what comes before the payment. */
  asksElse: boolean;
  /** It sends a form. */
  sends: boolean;
  /** Of the amounts that are shown there the one that tells most: what is due, or a mere price. */
  shows: 'due' | 'price' | null;
};
const noMeans: MeansToPay = { card: false, ways: false, asksElse: false, sends: false, shows: null };

/** Labels longer than this are cards and paragraphs, characters. */
const longest = 60;

/** A page about it, or a way to it: it does nothing yet. */
const about =
  /^(?:如何|怎么|怎样|为什么|什么|关于|查看|了解|阅读|管理|返回|重新|稍后|暂不|先不|不|取消$|取消(?:支付|付款|订单)|how|why|what|when|can i|about|view|see|learn|read|compare|download|order (?:status|history|number|details)|manage|back|return|not now|no[, ]|later|edit|change)(?![a-z])|(?:记录|历史|明细|说明|规则|须知|协议|条款|政策|指南|帮助|方式|设置|管理|中心|详情|列表|问题|密码|码|失败|成功|中)$|\b(?:history|polic(?:y|ies)|terms|guide|faqs?|help|methods?|settings|details|options|overview|status|center|centre|password|later)$/u;
/** Takes something off what is due. */
const takesOff =
  /^(?:apply|add|use|enter|redeem)(?: (?:an? |my |your |the )?(?:promo\w*|coupon|gift|discount|voucher|referral|code)\b|$)|^(?:使用|添加|兑换|输入|选择)(?:优惠|折扣|代金|礼品|兑换|红包|积分|抵用|$)/u;
const offWords =
  /\b(?:promo\w*|coupon|voucher|gift card|discount|referral|code)\b|优惠|兑换码|礼品卡|代金券/u;
/** Leads to where it is done: a cashier is faced there. */
const leadsOn =
  /^(?:去|前往|到)(?:支付|付款|结算|收银台|缴费)|^(?:结算|结账)(?:$|\()|^(?:申请|我要申请)|\b(?:go|proceed|continue) to (?:payment|checkout|billing)\b|^check ?out\b/u;

/** Takes money whatever stands beside it. */
const pays =
  /^(?:(?:确认|确定|立即|马上|现在|同意(?:协议)?并|一键|安全|继续|仍要)*(?:支付|付款|缴费|缴纳|买单|付钱))(?!方式|记录|设置|管理|宝|中心|密码)|(?:并|完成|滑动|去?确认)(?:支付|付款)|^提交订单|^(?:确认|确定|立即|马上)付费|^(?:同意|确认)[^,。]{0,8}并(?:开通|续费|续订|订阅|购买|升级|办理)|^一键(?:购买|下单|付款)|^(?:确认|确定)(?:下单|购买|订购|订阅|充值|开通|续费|续订|打赏|兑换|结算|办理)|^立即下单|\b(?:buy|check ?out|order|subscribe|book|donate|purchase|pay) with (?:my |your )?(?:saved )?(?:apple|google|g|shop|amazon|samsung|paypal|card|1|one)\b|\b(?:1|one)[- ]click (?:buy|order|purchase|checkout|upgrade)|\b(?:agree|accept|confirm) (?:and|&) (?:subscribe|buy|purchase|join|upgrade|order|book|renew)\b|\b(?:book|order|buy|subscribe|join|upgrade|renew) (?:and|&) pay\b|\bpay(?:ment)? (?:now|today|securely)\b|^pay(?:$| (?:with|by|from|and|\w{3} ?\d|[$€£¥\d]))|\b(?:confirm|submit|complete|authori[sz]e|make|approve) (?:and |& |my |your |the )*(?:pay|payment|order|purchase|booking|subscription|transaction)\b|\bplace (?:my |your |the )?order\b|\bslide to pay\b|\b(?:subscribe|agree|confirm|continue) (?:and|&) pay\b|^(?:complete|finish) (?:my |your )?(?:checkout|upgrade)\b/u;
/** Takes money if its label says how much. */
const takes =
  /支付|付款|购买|开通|续费|订阅|订购|充值|下单|办理|升级|打赏|抢购|\b(?:pay|buy|purchase|order|subscribe|upgrade|renew|join|get|start|donate|top up|unlock|try|(?:re)?activate|resume|book|switch)\b/u;
/** Goes on with whatever the page says: it is what the page says that tells. */
const goesOn =
  /^(?:确认|确定|同意|继续|提交|下一步|完成|好的?|是的?|知道了|立即|马上|开通|升级|续费|订阅|购买|订购|办理|加入|兑换|领取|充值|一键|ok(?:ay)?\b|yes\b|confirm\b|submit\b|continue\b|next\b|agree\b|accept\b|finish\b|done\b|complete\b|upgrade\b|subscribe\b|buy\b|join\b|start\b|renew\b|proceed\b|got it\b|place\b|apply\b|get\b|try\b|(?:re)?activate\b|resume\b|book\b|switch\b)/u;
/** Only goes on, whatever is behind it. */
const next =
  /^(?:下一步|继续|继续下一步|保存并继续|continue|next|next step|proceed|save (?:and|&) continue)$/u;
/** Begins a trial; buys, now. */
const tries = /试用|\b(?:trial|try)\b/u;
const buysNow =
  /^(?:立即|马上|现在)(?:购买|抢购|订阅|开通|续费|订购)|\b(?:buy|order|subscribe|join|renew|purchase) (?:it )?now\b|^buy it\b/u;
/** A card is on file: Visa •••• 4242, 尾号 4242. */
const storedCard =
  /(?:[•·*]\s?){2,}\s?\d{4}|尾号\s*\d{4}|\b(?:card|visa|mastercard|amex)\b[^.]{0,20}\bending\b/u;
/** Nothing comes between the label and the money. */
const atOnce =
  /免密支付|直接扣款|无需(?:再次)?(?:确认|付款密码|支付密码)|(?:点击|点按)后?(?:将|即|会)?(?:立即|直接|自动)[^,。]{0,6}(?:扣款|扣费|支付|付款)|\b(?:1|one)[- ](?:click|tap) (?:purchas\w+|buy\w*|order\w*|checkout|payments?)|\bno (?:further|additional|extra) confirmation\b|\b(?:charged?|billed?)\b.{0,30}\b(?:immediately|instantly|right away|at once)\b|\b(?:immediately|instantly) (?:charged?|billed?)\b/u;
/** To press it is to agree that money is taken, now or later. */
const agreesToPay =
  /(?:点击|点按|开通|购买|订阅|试用|继续|支付)[^。;]{0,14}(?:即|则|就)(?:表示|代表|视为|视同|为)?(?:您|你)?(?:已)?(?:阅读|知晓)?(?:并|且)?(?:同意|授权|确认|接受)[^。]{0,40}(?:自动续|扣款|扣费|代扣|委托)|\bby (?:clicking|tapping|pressing|starting|continuing|subscribing|selecting|placing|joining|purchasing)\b[^.]{0,160}\b(?:charged?|renew\w*|billed?|recurring|your (?:card|payment method))\b/u;
/** Of these, what names a purchase, and what says that it is meant. */
const buys =
  /升级|开通|订阅|续费|续订|购买|订购|办理|充值|加入|\b(?:upgrade|subscribe|buy|join|renew|start|(?:re)?activate|switch|get|try|resume|order|book|purchase)\b/u;
const meansIt = /^(?:确认|确定|同意|我同意)|\b(?:confirm|agree|accept)\b/u;
/** Ends an order, where a sum stands beside it. */
const ends =
  /^(?:确认|确定|提交|完成|同意)(?:订单|并提交)?$|^(?:confirm|submit|complete|finish|agree)(?: (?:order|and submit))?$/u;
/** Names nothing but what it is paid with: a choice where another control pays, the payment itself where none does. */
const wallet =
  /^(?:(?:用|使用|通过)?(?:微信|支付宝|余额|零钱|银行卡|信用卡|免密|指纹|刷脸|面容|扫码|数字人民币)(?:支付|付款)|支付宝|云闪付|(?:with )?(?:apple|google|g|shop|amazon|samsung) ?pay|pay ?pal)$/u;
/** What is on file is used: 将从已绑定的银行卡扣款, "billed to your card ending in 4242". */
const onFile =
  /(?:从|由|用|以|使用|通过)[^,。;]{0,20}(?:扣款|扣除|扣费|划扣|支付)|(?:默认|已绑定|已保存|保存)[^,。;]{0,6}(?:付款方式|支付方式|银行卡|信用卡)|\b(?:card|visa|mastercard|amex|paypal|payment method|account) (?:on file|ending|will be (?:charged|billed))|\b(?:charged?|billed?|debit(?:ed)?)\b.{0,16}\b(?:card|visa|mastercard|amex|paypal|payment method|account)\b|\b(?:saved|stored|default) (?:card|payment method)\b/u;
/** It is done already. */
const isPaid =
  /(?:支付|付款|开通|续费|购买|下单|充值)成功|订单已(?:支付|完成)|\bpayment (?:successful|complete|received|confirmed)|\bthank(?:s| you) for your (?:order|purchase|payment)|\border (?:confirmed|complete)\b/u;

/** 我已知晓，确认注销 does what 确认注销 does. */
const agreed = /^(?:我)?(?:已)?(?:知晓|知悉|了解|阅读|同意)[^,]{0,10},/u;
/** Says that it is meant: an exit's act behind it is the act and no way to it. */
const means =
  /^(?:我?(?:再次|最终|已?)?(?:确认|确定|决定)|仍要|仍然要?|依然要?|坚持|执意|狠心|残忍|立即|马上|现在就|提交|是的?[,，]?(?:我要)?|同意并)|^(?:yes\b|confirm\b|finali[sz]e\b|complete\b|finish\b|submit\b|permanently\b|i(?:'m| am) sure\b|definitely\b|proceed with\b)|\b(?:anyway|permanently|immediately|right now|for good|forever)$|^(?:end|cancel|terminate|delete|close)\b.*\bnow$/u;
const confirmsBare =
  /(?:^|,)(?:确认|确定)(?:要)?(?:取消|注销|删除|关闭|退订|退款|解约|降级|退出|终止|停止|解除)(?:$|[吗,!])|^(?:永久|彻底)(?:删除|注销|关闭|停用)|^confirm (?:to )?(?:cancel|delet|unsubscri|clos)|\b(?:confirm|complete|finish|submit|finali[sz]e)\b.{0,24}\b(?:cancel+ation|deletion|termination|closure|downgrade|unsubscri\w+|refund)\b|\b(?:cancel+ation|deletion|termination|closure|downgrade) (?:confirm|complete)\b/u;
const asks =
  /(?:确定|确认|是否|真的|要|想)[^。?]{0,24}[吗么?]|\b(?:are you sure|do you (?:really )?want|really|would you like|confirm)\b/u;
const forGood =
  /(?:不可|无法|不能)(?:恢复|撤[销回]|找回|还原|逆)|立即(?:失效|终止|停止|注销)|永久(?:删除|注销|失效)|\b(?:can ?not|can't|cannot) be (?:undone|reversed|restored|recovered)|\birreversible\b|\bpermanent(?:ly)?\b|\bno way back\b|\bends? (?:immediately|right away)\b/u;

const payingWords = /支付|付款|扣款|购买|\b(?:pay|charge|buy|purchase)/u;

/** Whether normalised words name the act of an exit. */
export function namesExit(normalised: string): boolean {
  return exitFlows.some((flow) => goalMatcher(flow).act(normalised) !== null);
}

/**
 * Whether a control looks as if it paid, or confirmed for good, by its label and what stands around it; null if it
 * does not. A way to a cashier (去支付, "Go to checkout"), the entry of an act (取消自动续费, "Cancel membership"), a
 * search, a sign-in, a message that is sent or "Confirm address" do not. Version `commit-4`.
 *
 * @param label as it stands on the screen
 * @param around texts of its own block, or of the dialog in which it stands, in reading order
 * @param isAsked they are a dialog's: what they ask, the label answers
 * @param ready by what money can be taken where it stands
 */
export function commitLook(
  label: string,
  around: readonly string[] = [],
  isAsked = false,
  ready: MeansToPay = noMeans,
): CommitLook | null {
  const text = normalise(label);
  if (text === '' || text.length > longest) return null;
  const amounts = findAmounts(text).filter(({ amount }) => amount !== '0.00');
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '').replace(agreed, '');
  if (about.test(bare) || about.test(withoutAmounts(bare))) return null;
  if (pays.test(bare)) return 'pays';
  if (amounts.length > 0 && takes.test(bare) && !namesExit(bare)) return 'pays';
  if (confirmsBare.test(bare)) return 'confirms';
  if (means.test(bare) && !leadsOn.test(bare) && namesExit(bare)) return 'confirms';
  if (leadsOn.test(bare)) return null;
  const whole = around.map(normalise);
  const words = whole.join('\n');
  if (forGood.test(words) && namesExit(bare)) return 'confirms';
  if (takesOff.test(bare) && (offWords.test(bare) || offWords.test(words))) return null;
  if (!isPaid.test(words) && takesAtOnce(bare, words, ready)) return 'pays';
  if (!goesOn.test(bare)) return null;
  if (!isPaid.test(words) && !(ready.asksElse && next.test(bare)) && takesWhatIsShown(bare, around, isAsked))
    return 'pays';
  if (!namesExit(words)) return null;
  return forGood.test(words) || (isAsked && whole.some((each) => asks.test(each) && namesExit(each)))
    ? 'confirms'
    : null;
}

/**
 * Whether a control takes money by what stands ready for it, an amount beside it or not: the fields of a card, a card on
 * file, a choice among ways of paying, words by which to press it is to agree.
 */
function takesAtOnce(
  bare: string,
  words: string,
  { card, ways, asksElse, sends, shows }: MeansToPay,
): boolean {
  const begins = tries.test(bare);
  const carriesOn = goesOn.test(bare) || next.test(bare);
  if (!begins && !carriesOn && !buysNow.test(bare)) return false;
  const isBuying = begins || buys.test(bare) || buysNow.test(bare);
  if (isBuying && (atOnce.test(words) || agreesToPay.test(words))) return true;
  if ((begins || buysNow.test(bare)) && storedCard.test(words)) return true;
  if (card && begins) return true;
  if (!card && !(ways && isBuying) && (asksElse || !sends || !carriesOn)) return false;
  return card || (ways && isBuying) ? shows !== null : shows === 'due';
}

/** Whether a control that goes on takes what stands around it: by its label, what is said there and an amount together. */
function takesWhatIsShown(bare: string, around: readonly string[], isAsked: boolean): boolean {
  const shown = shownAmounts(around).filter(({ role, amount }) => role !== 'aside' && amount !== '0.00');
  if (shown.some(({ role }) => role === 'payable')) return true;
  if (shown.length === 0) return false;
  if (buys.test(bare) && (meansIt.test(bare) || around.some((each) => onFile.test(normalise(each)))))
    return true;
  if (ends.test(bare) && shown.some(({ role }) => role === 'sum')) return true;
  return (
    isAsked &&
    shown.some(({ said }) => payingWords.test(said) && /[吗么?]/u.test(around.map(normalise).join()))
  );
}

/** Whether a label names nothing but a way of paying (微信支付, "Apple Pay"). */
export function isWallet(label: string): boolean {
  return wallet.test(normalise(label).replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** 升级说明 ¥15/月 is about it as 升级说明 is. */
function withoutAmounts(text: string): string {
  const cut = findAmounts(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return cut.replace(/[\s\p{P}]*(?:\/ ?)?(?:月|年|季|天|mo(?:nth)?|y(?:ea)?r)?[\s\p{P}]*$/u, '');
}

/**
 * The same of a native dialog: to accept it is to answer what it says. An `alert` asks nothing.
 *
 * @param message what it says
 */
export function dialogLook(message: string): CommitLook | null {
  const text = normalise(message);
  if (shownAmounts([message]).some(({ role }) => role === 'payable')) return 'pays';
  if (!namesExit(text) && findAmounts(text).length > 0 && payingWords.test(text)) return 'pays';
  if (!namesExit(text)) return null;
  return forGood.test(text) || asks.test(text) || means.test(text) ? 'confirms' : null;
}
