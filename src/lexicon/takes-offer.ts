import { normalise } from './normalise.ts';

const zh = /(?:接受|领取|享受|立享|使用).{0,6}(?:优惠|折扣|红包|券|福利|礼包|课)|优惠(?:续费|价)|立减/u;
const en =
  /\b(?:accept|claim|get|take|redeem) (?:the |this |my )?(?:offer|discount|deal|\d+% off|\d+ (?:free )?(?:month|week|day)s?)\b|^claim\b/u;

/**
 * Whether the label of an option takes what is offered for staying (领取优惠, "Claim 50% off"). Whether it declines by the
 * same words (不领取优惠) is for who asks. Version `offer-taken-1`.
 */
export function takesOffer(label: string): boolean {
  const text = normalise(label);
  return zh.test(text) || en.test(text);
}
