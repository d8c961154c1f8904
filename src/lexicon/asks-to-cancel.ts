import { goalSpan } from './goal-span.ts';
import { normalise } from './normalise.ts';

const bare =
  /^(?:您)?(?:确定|确认|是否|真的|要)+(?:要|现在)?取消(?:吗|么)?\?*$|^(?:are you sure (?:that )?(?:you want to |you'd like to )?|really |do you (?:really )?want to |confirm )?cancel(?:lation)?\?$/u;

/** The act of the flow is named with the very word that closes a dialog: 取消, "cancel". */
export function asksToCancel(text: string, flow: string): boolean {
  const act = goalSpan(text, flow);
  return (act !== null && /取消|cancel/u.test(normalise(act.text))) || bare.test(normalise(text));
}

const negated =
  /(?:确定|确认|真的|是否|要)[^,。!?;]{0,6}不(?:再)?(?:取消|退订|解约|关闭(?:自动)?(?:续费|续订))[^,。!;]{0,12}(?:吗|么|\?)|不(?:取消|退订)[^,。!?;]{0,10}(?:吗|么)|\b(?:don't|do not|not) (?:want to |wish to |to )?cancel\b[^.!?]{0,40}\?/u;

/** The question is put with a "not", so that yes means no (您确定不取消自动续费吗？). */
export function asksNotToCancel(text: string): boolean {
  return negated.test(normalise(text));
}
