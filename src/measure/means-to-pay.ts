import type { MeansToPay } from '../lexicon/commit-look.ts';
import { isWallet } from '../lexicon/commit-look.ts';
import { shownAmounts } from '../lexicon/shown-amounts.ts';
import type { Screen } from '../model/screen.ts';

/** The number of a card, and what is asked for beside it alone: its end, its code. */
const number = /card ?(?:number|no\.?)\b|卡号|卡號/iu;
const beside =
  /\bcv[cv]2?\b|security code|\bexp(?:iry|iration|ires)?\b|mm ?\/ ?yy|安全码|有效期|到期日|验证码|驗證碼|有效期限/iu;
const elsewhere =
  /\b(?:address|street|city|zip|post(?:al)? ?code|province|state|recipient|(?:first|last|full|your) name|phone|e-?mail)\b|地址|收货|收件|邮编|郵遞|城市|省份|姓名|联系人|电话|手机|邮箱/iu;
const choices = new Set(['radio', 'option', 'menuitemradio', 'tab', 'checkbox']);
/** What a choice among ways of paying names: 微信支付（推荐）, "Visa •••• 4242", "Credit card". */
const way =
  /微信|支付宝|云闪付|花呗|银行卡|信用卡|余额支付|免密|\b(?:alipay|wechat|paypal|apple pay|google pay|credit|debit|visa|mastercard|amex|card)\b/iu;

/** What a layer of a screen has by which something can be paid at once. */
export function meansToPay(
  { fields, controls, blocks }: Pick<Screen, 'fields' | 'controls' | 'blocks'>,
  layer: number,
): Omit<MeansToPay, 'sends'> {
  const asked = fields.filter((each) => each.layer === layer);
  const isOf = (pattern: RegExp, autocomplete: RegExp) =>
    asked.some((each) => autocomplete.test(each.autocomplete) || pattern.test(each.name));
  const ways = controls.filter(
    ({ role, name, state, layer: at }) =>
      at === layer && (choices.has(role) || state.checked !== null) && (way.test(name) || isWallet(name)),
  );
  const texts = blocks.filter(
    (each) => each.layer === layer && !each.chat && !['header', 'nav', 'footer'].includes(each.region),
  );
  const shown = shownAmounts(texts.map(({ text }) => text)).filter(
    ({ role, amount }) => role !== 'aside' && amount !== '0.00',
  );
  const card = isOf(number, /cc-number/) && isOf(beside, /cc-(?:csc|exp)/);
  return {
    card,
    ways: ways.length > 1 || ways.some(({ state }) => state.checked === true || state.selected === true),
    // An address, a name: what is asked for is sent first, and paid for behind it.
    asksElse: !card && isOf(elsewhere, /address|postal|given-name|family-name|^name$|tel|email/),
    shows: shown.some(({ role }) => role === 'payable') ? 'due' : shown.length > 0 ? 'price' : null,
  };
}
