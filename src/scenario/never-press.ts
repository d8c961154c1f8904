import { commitLook } from '../lexicon/commit-look.ts';
import { isAway } from '../lexicon/is-away.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { Direction } from '../model/words.ts';

const acts: Record<Direction, readonly string[]> = {
  onward: ['upgrade', 'subscribe', 'register', 'join', 'accept'],
  exit: ['downgrade', 'cancel-renewal', 'refund', 'unsubscribe', 'delete-account', 'leave', 'reject'],
};
/** Switches that stay switched: the walk behind the search would face another site. */
const languages =
  /^\W*(english|中文|简体(中文)?|繁[體体](中文)?|日本語|한국어|deutsch|français|español|português|русский|languages?|语言|en|zh)\W*$/iu;
/** Seen by others, or kept. */
const social =
  /签到|打卡|^点赞|^(加入)?收藏$|^\+?\s*关注$|^分享|^转发|^(发表)?(评论|回复)$|^举报|^拉黑|^投票|^(like|favou?rite|share|follow|comment|reply|report|vote|rate)( (this|it|now))?$/iu;
/** Commands of those who run something: what they do stays, and others meet it. A page about it has a longer label. */
const lasting =
  /^(?:立即|马上|一键|全部)?(?:发布|部署|安装|卸载|启用|停用|禁用|重启|重新启动|启动|停止|运行|执行|导入|合并|回滚|撤销|还原|恢复|重置|归档|邀请|发送|批准|驳回|屏蔽|移入回收站|移至回收站|恢复(?:默认|出厂)(?:设置|值)?|标记为.{1,6}|全部已读)$|^(?:deploy|publish|install|uninstall|restart|reboot|shut ?down|start|stop|run|execute|enable|disable|import|merge|roll ?back|revert|undo|restore|reset|archive|invite|approve|block|ban|mute|trash|bin|spam|not spam|purge|protect|move to (?:the )?(?:trash|bin))(?: (?:now|all|it|this|selected|changes))?$|^(?:restore|reset) (?:all|to) |^mark (?:.+ )?as /iu;
/** Ends the session, in words that `isAway` does not know. */
const session = /\b(?:log|sign)[ -]?off\b|\bend session\b|断开登录|退出当前/iu;

/** Whether a label names an act of the other direction than the flow's. */
export function namesOpposite(name: string, direction: Direction): boolean {
  return acts[direction === 'exit' ? 'onward' : 'exit'].some((flow) => namesGoal(name, flow));
}

/**
 * Whether a search must leave a control alone: it could pay, change a contract or end the session (`isAway`), it looks
 * like what no walk presses undeclared (`commitLook`), it names an act of the opposite direction, or what it does would
 * stay or be seen by others.
 *
 * @param direction of the flow that the search is for.
 */
export function neverPress(name: string, direction: Direction): boolean {
  return (
    isAway(name) ||
    commitLook(name) !== null ||
    namesOpposite(name, direction) ||
    [languages, social, lasting, session].some((words) => words.test(name.trim()))
  );
}
