import { goalMatcher } from './goal-matcher.ts';
import { normalise } from './normalise.ts';

/**
 * Whether a label, the text of a control's own block, or a chat message names the act of the flow
 * (FIRST_INDICATION: decisions, Measurement 1 and 14), version `goal-1`:
 *
 * - The act must be named. Its topic alone (账户, 会员中心, billing) does not name it, nor does a policy or a
 *   record of it (退款政策, refund status).
 * - A bare 取消 / "Cancel" closes any dialog and names nothing; with the object of the contract (取消自动续费,
 *   "cancel membership"), or as a wish or an insistence (我要取消, 继续取消, "continue to cancel"), it names the act.
 * - What an offer promises (随时取消, "cancel anytime", "no cancellation fee", 七天无理由退款) does not.
 * - The refusal of the act by the person (暂不降级, 不取消了, "don't cancel") does not; the refusal by the service
 *   (当前周期内不支持降级) does: it speaks of that very act.
 *
 * An unknown flow is named by the words of its own name, in order.
 */
export function namesGoal(text: string, flow: string): boolean {
  return goalMatcher(flow).act(normalise(text)) !== null;
}
