import { normalise } from './normalise.ts';

const pause =
  /(?<!不|别|取消|结束)(?:暂停|冻结|停用(?:一|几|\d))(?!.{0,4}(?:播放|音乐|视频|下载|上传|通知|公告))|\bpause\b(?!d| (?:video|music|playback|download))|\bsnooze\b|\btake an? (?:[\p{L}\d-]+ ){0,2}break\b|\b(?:put|place) (?:my |your )?\w+ on hold\b|\bfreeze (?:my|your|the|it|membership|plan)\b|\bskip (?:a|an|one|this|next|the next) (?:\w+ )?(?:month|box|delivery|payment|order)\b/u;
const later =
  /提醒我|(?:稍后|以后|过后|改天|晚点|下次|过几天)(?:再)?(?:提醒|说|决定|处理|办理|考虑)|\bremind me\b|\b(?:ask me|maybe|decide) (?:again )?later\b|^(?:later|not now)$/u;
const other =
  /(?:换|改|改订|转|转换|切换|更换|变更|调整)(?:为|成|到|个|一个)*(?:按)?(?:年付|按年|年费|年卡|包年|季付|季卡|按季|月付|按月|免费版|其他|别的|更(?:便宜|实惠|优惠|划算|合适)的?)|^(?:更换|换个?|调整|变更)(?:一个)?(?:会员)?(?:套餐|方案)$|(?:查看|看看|选择|试试|了解|浏览)(?:其他|别的|更多|更(?:便宜|实惠|优惠|划算|合适)的?)(?:会员|优惠)?(?:套餐|方案|计划|档位|选项|会员)|(?:换|改|转|切换|更换)(?:为|成|到)(?:标准|基础|轻享|普通|精简)(?:版|套餐|会员)?|^按(?:年|季)(?:订阅|付费|付款)|^(?:其他|更多)(?:套餐|方案|优惠方案)$|\btry (?:the |our )?(?:annual|yearly|basic|lite|free|cheaper)\b|\b(?:explore|see|view) (?:other|more) options\b|\b(?:switch|change|move) (?:my plan|plans?|to (?:an? |the )?(?:annual|yearly|monthly|quarterly|different|another|other|cheaper|lite|basic|smaller))\b|\b(?:see|view|explore|try|browse|choose|compare|pick) (?:(?:our|all|other|another|different|more|cheaper|an?|the|alternative) ){0,3}(?:plans?|alternatives?|tiers?)\b/u;

/**
 * Whether the label of an option puts something else in the place of leaving (`pause`, `later`, `other`: another plan or
 * way to pay); null if it does not. Version `diversion-1`. To stay as one is (保留, Keep) is the plain other answer.
 */
export function diversionOf(label: string): 'pause' | 'later' | 'other' | null {
  const text = normalise(label);
  if (pause.test(text)) return 'pause';
  if (later.test(text)) return 'later';
  return other.test(text) ? 'other' : null;
}
