import { goalMatcher } from './goal-matcher.ts';
import { normalise } from './normalise.ts';

/** Menus that hold something else than contracts (lex-1 `hidden_entry_mismatch`, and more of the kind). */
const elsewhere =
  /账[户号](?:与|和|及)?(?:隐私)?安全|^安全(?:中心|设置)?$|登录安全|隐私|^通用|^关于|帮助|反馈|^设备|登录设备|实名认证|实验室|^其他|消息|通知|法律|缓存|清理|播放设置|画质设置|显示设置|语言|字体|无障碍|青少年|\bsecurity\b|\bprivacy\b|^about\b|\bhelp\b|\blegal\b|^general\b|\bdevices?\b|\bfeedback\b|\bnotifications?\b|^labs?$|\baccessibility\b|\bappearance\b|\blanguage\b|\bpreferences\b|\bplayback\b|\bcache\b/u;

/**
 * Whether the label of a menu has nothing to do with the flow (账户安全 for a downgrade), version `off-topic-1`. A label
 * that names the flow's topic too (隐私与订阅) is not off; nor is one that leads to most things (我的, 设置, account).
 */
export function isOffTopic(label: string, flow: string): boolean {
  const text = normalise(label);
  return elsewhere.test(text) && !isOnTopic(label, flow);
}

/** The label speaks of the flow's topic, or names its act. */
export function isOnTopic(label: string, flow: string): boolean {
  const text = normalise(label);
  const goal = goalMatcher(flow);
  return goal.topic(text) || goal.act(text) !== null;
}
