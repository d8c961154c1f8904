import { goalMatcher } from './goal-matcher.ts';
import { normalise } from './normalise.ts';

/** Places through which most ways lead, whatever the goal. */
const ways =
  /我的|个人|账号|账户|设置|更多|菜单|导航|服务|客服|帮助|联系我们|常见问题|展开|全部|头像|管理|选项|\b(?:my|accounts?|settings|profile|more|menu|help|support|contact|manage|preferences|options|services?|faqs?|user)\b/u;

/**
 * How much a label smells of the flow's goal, to try the likeliest control first in a bounded search:
 * 3 names the act (`namesGoal`), 2 its topic (会员, 订阅管理, billing), 1 a way that leads to most things (我的, 设置, 更多,
 * account, help), 0 nothing.
 */
export function goalScent(text: string, flow: string): 0 | 1 | 2 | 3 {
  const normalised = normalise(text);
  const matcher = goalMatcher(flow);
  if (matcher.act(normalised)) return 3;
  if (matcher.topic(normalised)) return 2;
  return ways.test(normalised) ? 1 : 0;
}
