import { normalise } from './normalise.ts';

/** Labels that close a dialog or leave the page. */
const closes = /^(?:取消|关闭|返回|退出|退出登录|cancel|close|back|exit|log ?out|sign ?out)$/u;
const terms =
  /取消|退订|退会|解约|终止|退款|退费|退货|退还|降级|降档|(?:关闭|停止|停用)[^,。]{0,6}(?:续费|续订|扣费|服务)|随时(?:可以?|都?能)?(?:关闭|关掉|停止|停用|停掉|退出|不续)|(?:续费|续订|扣费)[^。!?]{0,12}(?:关闭|关掉|停止|停用)|不(?:会|再)?自动(?:续费|续订|扣费)|(?:自动)?续费(?:规则|说明|协议|服务|须知)|到期(?:后)?(?:自动)?(?:失效|结束|终止|停止|恢复|不)|一次性(?:付款|付费|购买)|无合约|合约期|\b(?:cancel\w*|unsubscrib\w*|refund\w*|terminat\w*|downgrad\w*|opt[ -]?out|money[ -]back|non-?renewing|one-?time (?:payment|purchase|charge)|no commitment|no contract)\b|\b(?:turn|switch) off (?:auto|renewal)\b|\b(?:does|will) not (?:auto-?)?renew\b|\bwon't renew\b|\b(?:ends|expires) (?:on|after|automatically)\b|\brenewal terms\b|\b(?:stop|end|leave|quit)\b[^.;!?]{0,24}\b(?:any ?time|at any (?:time|moment)|whenever)\b/u;

/**
 * Whether a text on a checkout says anything of how, when or whether one gets out again: cancel, refund, downgrade, no
 * renewal, or a link to such terms. Version `exit-terms-2`. Wide on purpose: what is looked for is that there is nothing.
 */
export function speaksOfExit(text: string): boolean {
  const said = normalise(text);
  return !closes.test(said) && terms.test(said);
}
