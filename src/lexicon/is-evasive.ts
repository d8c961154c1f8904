import { normalise } from './normalise.ts';

/** Names what the contract gives, where the contract is ended (lex-1 `hidden_entry_evasive`, F05). */
const benefits =
  /^(?:权益管理|管理(?:我的)?权益|我的权益管理|福利管理|(?:end|manage|update|review) (?:my |your )?(?:benefits|perks|privileges))$/u;
/** Says nothing of what it does. */
const general =
  /^(?:了解(?:更多|详情)|查看(?:更多|详情)|更多(?:选项|服务|操作|设置)|其他(?:操作|选项|服务)|展开更多|服务说明|高级(?:选项|设置)|温馨提示|点击这里|点此(?:查看|了解)?|(?:learn|read|see|show|view) (?:more|details)|more (?:options|actions|details|info(?:rmation)?)|other (?:options|actions)|advanced(?: (?:options|settings))?|click here|details|here|options)$/u;

/**
 * How a label hides an act: `benefits`, it speaks of what one has (权益管理, "End benefits"); `general`, it could be anything
 * (了解更多, "More options"); null if it does neither. Version `evasive-1`. Menus such as 我的, 设置, 会员中心 are none.
 */
export function evasionOf(label: string): 'benefits' | 'general' | null {
  const text = normalise(label).replace(/[>›»→….\s]+$/u, '');
  if (benefits.test(text)) return 'benefits';
  return general.test(text) ? 'general' : null;
}
