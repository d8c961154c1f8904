/** What an address is called by which something is paid for. */
const pays = new Set(
  (
    'pay paid paying paynow dopay payorder payment payments charge charges purchase purchases order orders placeorder buy ' +
    'subscribe subscription subscriptions donate donation transaction transactions transfer deduct debit recharge topup ' +
    'renew renewal upgrade trade tip 支付 付款 购买 下单 扣款 开通 续费 订阅'
  ).split(' '),
);
/** The same where it is said that it is done, too. */
const maySend = new Set([
  'checkout',
  'cashier',
  'billing',
  'intent',
  'intents',
  'trial',
  'plan',
  'membership',
]);
const does = new Set(
  'confirm submit execute capture place complete finish commit authorize process start'.split(' '),
);
/** It asks or prepares, or is about something else. */
const asks = new Set(
  (
    'query status state list method methods channel channels config info detail details preview quote estimate track ' +
    'tracking log logs event events collect metric metrics analytics telemetry coupon coupons promo voucher address ' +
    'addresses shipping session sessions search get fetch validate check calc calculate option options cart basket token ' +
    'tokens source sources intent intents push newsletter notification notifications ping heartbeat poll result count ' +
    'price prices pricing terms agreement consent history record records receipt invoice invoices qr qrcode cancel ' +
    'refund close draft save update remark captcha sms email login'
  ).split(' '),
);

/**
 * Whether what is sent to an address seems to pay, by what the address is called: `/api/pay`, `/v1/payment_intents/x/confirm`,
 * `placeOrder` of a GraphQL body; not `/pay/status`, `/order/preview`, `/payment_methods`.
 *
 * @param body what is sent, or its beginning; only the name of an operation is read of it
 */
export function namesPayment(address: string, body = ''): boolean {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const operation = /"operationName"\s*:\s*"(\w{1,80})"/.exec(body.slice(0, 4000))?.[1] ?? '';
  return [path, operation].some((each) => isPaying(wordsOf(each)));
}

function wordsOf(path: string): string[] {
  return readable(path)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isPaying(words: readonly string[]): boolean {
  const isDone = words.some((word) => does.has(word));
  if (words.some((word) => pays.has(word))) return isDone || !words.some((word) => asks.has(word));
  return isDone && words.some((word) => maySend.has(word));
}
