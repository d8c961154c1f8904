/** A longer text is no label of a field: terms speak of the payment password, too. */
const longest = 40;

/** Whether a label asks for the password that pays: its last digit is often all that a payment waits for. */
export function asksPaymentPassword(label: string): boolean {
  return (
    label.length <= longest &&
    /(?:支付|付款|交易|钱包)(?:密码|口令)|\b(?:payment|transaction|wallet)[ -](?:password|passcode|pin)\b/iu.test(
      label,
    )
  );
}
