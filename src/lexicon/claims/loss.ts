import { en, far, frame, gap, zh } from '../frame.ts';
import { enBenefit, enExit, enNot, enYou, otherMatter, zhBenefit, zhExit, zhNot, zhYou } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, clauseAround, firstMatch, type Claim } from './claim.ts';

const zhLose = zh('失去|丢失|丧失|损失|错过|告别|舍弃|牺牲|放弃(?!订单|支付|申请|操作)');
/** What happens to a benefit that is taken. `取消` and `停止` of a contract are the act itself. */
const zhTaken = zh(
  '失效|清零|归零|清空|收回|回收|作废|删除|清除|抹除|丢失|消失|注销|冻结|释放|重置|变灰|变糊|下架|取消|停用|终止|停止|关闭|中断|不可用|用不了|没了|不再',
);
const zhUse = zh(
  '使用|享受|享有|享|观看|收看|播放|收听|下载|缓存|访问|查看|登录|参与|获得|领取|同步|导出|编辑|上传|保留|拥有',
);
const zhLess = zh(
  '大打折扣|打折扣|变差|变糊|很糊|变慢|下降|降低|降至|降为|减少|缩减|缩水|缩短|仅剩|只剩|只有|只能|从头再来|从零开始',
);
const zhCost = /费用|月租|价格|资费|账单|扣费|金额|月费|\d+元(?:由|从|变)/u;
const zhThen = zh('将|会|就|便|即|都|全部|同时|立即|也|又|再');

const zhFrames = [
  // Who loses what.
  frame(zhLose, gap(24), zhBenefit),
  frame(zhYou, gap(6), zh('将|会'), gap(4), zhLose),
  frame(zhExit, far(16), zhLose),
  // What is taken.
  frame(zhBenefit, gap(16), zhThen, gap(8), zhTaken),
  frame(zhBenefit, gap(6), zh('失效|清零|归零|清空|收回|作废|清除|变灰|不再保留|不再提供')),
  frame(zhExit, far(24), zhBenefit, gap(12), zhTaken),
  frame(
    zhExit,
    far(20),
    zhThen,
    gap(4),
    zh('清空|清除|删除|抹除|销毁|收回|回收|扣除|取消|失去'),
    gap(12),
    zhBenefit,
  ),
  // What can be done no longer.
  frame(zhExit, far(24), zh('无法|不能|不可|没法|不再|享受不到|用不了'), gap(4), zhUse),
  frame(zhExit, far(24), zh('享受不到|用不了|看不了|听不了|用不上|没法用')),
  frame(zh('将|会|就'), gap(4), zh('无法|不能|不可|没法|不再'), gap(4), zh('继续')),
  frame(zh('不再'), gap(2), zh('享受|享有|拥有|保留|提供')),
  frame(zhBenefit, gap(10), zh('无法|不能|不可|没法'), gap(2), zhUse),
  frame(zhBenefit, gap(16), zh('无法恢复|无法找回|不可恢复|不能恢复')),
  // What becomes less or dearer.
  frame(zh('体验|画质|音质|音效|服务|速度'), gap(8), zh('大打折扣|打折扣|变差|下降|变糊|很糊|变慢')),
  frame(zhExit, far(20), zhBenefit, gap(12), zh('由|从'), gap(12), zhLess),
  frame(zh('基础版|免费版|普通版|标准版|普通会员|免费用户'), gap(6), zh('只有|只能|仅有|仅支持|不支持|没有')),
  frame(zh('没有了|失去了|少了'), gap(4), zh('会员|特权|权益')),
  frame(zh('一旦|如果|要是')!, gap(4), zh('离开|取消|退订|降级'), far(20), zhLess),
  frame(
    zh('(?:再次|重新|以后再|下次)(?:开通|购买|订阅|加入|续费)'),
    gap(8),
    zh('原价|恢复|需(?:按|支付)|涨'),
  ),
  // What was saved so far.
  frame(zh('已(?:经)?(?:累计)?(?:为|帮|替)?您?(?:累计)?(?:节省|省下|省了|节约)')),
];

const enLose = en(
  'loo?s(?:e|es|ing)|miss(?:ing)? out(?: on)?|be missing|forfeit(?:ed|ing)?|giv(?:e|es|ing) up|say(?:ing)? good-?bye to|part with|surrender',
);
const enTaken = en(
  '(?:be|get|is|are) (?:permanently |immediately |automatically )?(?:lost|deleted|removed|erased|wiped|reset|forfeited|revoked|disabled|suspended|terminated|deactivated|cleared|reduced|limited|locked|archived|taken away|cut off|gone)|disappear|expire|vanish|reset|stop(?:s)?(?: running| working)?|go(?:es)? (?:dark|away)|cut off|become unavailable|revert',
);
const enThen = en("will|'ll|would|may|might|can|shall|to|and|it|which|these|those|all");
const enNoLonger = en('no longer|not be able to|no more');
const enFrames = [
  frame(enYou, far(20), en("will|'ll|would|may|could|are going to|are about to"), ' ', enLose),
  frame(en("you'll|they'll|we'll"), ' ', gap(12), enLose),
  frame(enLose, gap(40), enBenefit),
  frame(enBenefit, far(40), enThen, ' ', gap(14), enTaken),
  frame(enBenefit, far(24), en('are|is'), ' ', gap(8), en('lost|deleted|erased|forfeited|limited to|gone')),
  frame(enBenefit, far(24), en('goes dark|go dark|goes away|is gone|are gone')),
  frame(enBenefit, ' ', en('stop|stops|expire|expires|vanish(?:es)?|disappears?')),
  frame(en("you'll|you(?: will)?|your \\w+(?: \\w+)?"), ' ', gap(12), enNoLonger),
  frame(
    enBenefit,
    ' ',
    far(20),
    en('will no longer|would no longer'),
    ' ',
    en('be|play|work|open|load|sync|show|run|appear'),
  ),
  frame(enNoLonger, ' ', en('have|get|enjoy|receive|be able|access|use|benefit')),
  frame(en('takes? away|strips?|removes?'), ' ', gap(30), enBenefit),
  frame(en("you've|you have|we've|we have|has"), ' ', gap(14), en('saved'), ' ', gap(20), '[$€£¥\\d]'),
  frame(
    en('rate|price|pricing|discount|offer|it'),
    ' ',
    en("won't|will not|may not|might not|can't|cannot"),
    ' ',
    gap(16),
    en('available|again|back|return'),
  ),
  frame(
    enBenefit,
    far(50),
    en("can't|cannot|can not|won't|will not"),
    ' be ',
    en('recovered|restored|retrieved|brought back'),
  ),
  frame(en('poorer|worse|inferior|limited'), ' ', en('experience|quality|version')),
  frame(en('limited to'), ' ', gap(4), '\\d'),
  frame(en('loss of'), ' ', gap(30), enBenefit),
  frame(en('result in|cause|lead to|means'), ' ', gap(10), en('data loss')),
  frame(en("will only be able to|'ll only be able to|can only"), ' ', en('access|use|view|keep|see')),
  frame(enExit, far(30), enBenefit, far(20), en('stop|stops|end|ends')),
];

const zhAct = new RegExp(zhExit, 'u');
/** Consolation: what is kept, what is not touched. */
const kept =
  /不影响|不会影响|不受影响|仍(?:可|然|旧|能)|依然可|继续(?:有效|保留|使用至)|(?:都|均|全部|将)会?(?:为您)?保留(?!\d)|\b(?:keep|retain)s? (?:your |all |full |using )?(?:\w+ )?(?:access|until|files|data)|\bremain(?:s)? (?:available|active|unaffected|yours)|\bstill (?:have|use|be able)/u;
/** Somebody else cannot, or the thing itself is what is ended. */
const zhOther = /(?:客服|我们|机器人|系统|商家|他人|店员|人工)[^,。]{0,6}(?:无法|不能|不会|不可)/u;

/**
 * What a text says that the person loses, or gets less of, by going: benefits, stored things, a price, a standing, a
 * good experience; also what was saved so far. Version `loss-1`. Not: until when something can be used, what is
 * kept, that an act is final, or what an end is by itself ("your subscription has been cancelled"). A control's label
 * loses nothing: what it makes the person say is another matter.
 */
export function lossIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (otherMatter.test(text)) return [];
    const match =
      firstMatch(text, zhFrames, (match) => {
        const { index, text: part } = match;
        const before = text.slice(0, index);
        if (zhNot.test(before) || zhOther.test(text)) return false;
        const clause = clauseAround(text, match);
        if (kept.test(clause) && !zhLoseOnly.test(part)) return false;
        // A bill that goes down is no loss.
        if (zhCost.test(text) && !zhLoseOnly.test(part)) return false;
        return !deniedInside.test(part) && (zhAct.test(text) || certain.test(text));
      }) ??
      firstMatch(text, enFrames, (match) => {
        const isDenied = enNot.test(text.slice(0, match.index)) || enDenied.test(match.text);
        return !isDenied && !kept.test(clauseAround(text, match)) && !nothingLost.test(text);
      });
    return match ? [claimIn(said, sentence, match)] : [];
  });
}

const zhLoseOnly = /失去|丧失|清零|清空|作废|收回|失效|大打折扣|节省|省下/u;
/** The benefit is said not to be taken. */
const deniedInside =
  /不会|并不|不影响|不受|均可|都可|仍可|(?:无法|不能|不可)(?:收回|回收|取消|删除|撤回|停止)/u;
const enDenied =
  /\b(?:won't|will not|not|never|don't|doesn't) (?:be )?(?:lose|lost|deleted|removed|erased|miss|affect\w*)\b/u;
const nothingLost =
  /^nothing\b|\bwithout losing\b|\bno (?:loss|data loss)\b|\bnot? (?:lose|be lost|be deleted)\b|won't lose/u;
/** It speaks of what will be, or of the person: said on its own, without naming the act. */
const certain = /将|会|就|又|都|只有|只能|不再|放弃|失去|已(?:经)?(?:累计)?为|没有了|变灰|您|你/u;
