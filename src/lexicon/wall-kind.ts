import { normalise } from './normalise.ts';
import { wallOf } from './wall-of.ts';

/** What stands in the way, as a reason names it. */
export type WallKind = 'challenge' | 'rate-limit' | 'maintenance' | 'unavailable' | 'session-expired';

const rateLimit =
  /(?:访问|请求|操作)(?:过于|太|过度)频繁|(?:访问|请求)(?:次数|频率)(?:过多|过高|超限|已达上限)|\btoo many requests\b|\brate limit|\b429\b|\bslow down\b.{0,40}\b(?:requests?|try again)\b/u;
const maintenance = /维护|检修|停机|升级中|\bmaintenance\b/u;

/**
 * Sells or explains maintenance, or speaks of somebody else's requests: plans, contracts, fees, classes. A page that is
 * down does not.
 */
const sold =
  /维护(?:套餐|服务包|费用?|合同|计划|保养|方案|记录|指南|手册)|(?:保养|汽车|车辆|空调|设备|园林|绿化|客户关系)维护|\bmaintenance (?:plans?|packages?|contracts?|fees?|agreements?|subscriptions?|services?|costs?|guides?|kits?|records?|schedules?)\b|\b(?:car|vehicle|lawn|home|garden|pool|hvac|website) maintenance\b|\btoo many requests (?:for|from (?:other|our))\b|\brate limits? (?:of|on|for|per|in|are|apply)\b|\b429 (?:street|st|avenue|ave|road|rd|元|usd|people)\b/u;

/** What kind of wall a title or one block of text is; null if it is none. Version `wall-kind-1` over `wall-1`. */
export function wallKind(text: string): WallKind | null {
  const wall = wallOf(text);
  if (wall === null) return null;
  const folded = normalise(text);
  if (wall !== 'session-expired' && sold.test(folded)) return null;
  if (wall === 'session-expired') return wall;
  if (wall === 'bot-wall') return rateLimit.test(folded) ? 'rate-limit' : 'challenge';
  return maintenance.test(folded) ? 'maintenance' : 'unavailable';
}
