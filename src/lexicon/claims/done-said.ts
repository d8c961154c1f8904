import { en, frame, gap, zh, type Frame } from '../frame.ts';
import { enNot } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

/** What was done, by subtype: the act of a flow, or `any` where the words name none. */
export type Done = 'cancelled' | 'downgraded' | 'refunded' | 'any';

const zhOver = zh('已(?:经)?(?:为您|帮您|给您)?(?:成功)?');
const zhContract = zh(
  '(?:您的?|本|该)?(?:自动|连续)?(?:续费|续订|扣费|代扣|订阅|包月|包年|签约)(?:服务|功能)?|(?:您的?)?\\S{0,6}?(?:会员(?:资格)?|套餐|会籍|服务|业务|免密支付)',
);
const zhEnd = zh('取消|关闭|退订|解约|终止|停止|结束|停用|解除');
const enContract =
  '(?:(?:auto-?\\s?)?renew(?:al|ing)?|automatic renewal|recurring billing|subscriptions?|memberships?|plan|premium|contract|trial|service)';
const enEnded =
  'cancel+ed|ended|terminated|turned off|switched off|disabled|deactivated|stopped|unsubscribed|closed';

const frames: Readonly<Record<Done, readonly Frame[]>> = {
  cancelled: [
    frame(zhOver, zhEnd, gap(4), zhContract),
    frame(zhContract, gap(4), zhOver, zhEnd),
    frame(zh('成功'), zhEnd, gap(4), zhContract),
    frame(zh('取消|关闭|退订|解约'), gap(6), zh('成功')),
    frame('^', zh('您|你|'), zhOver, zh('取消|退订|解约')),
    frame(zhOver, zh('不再(?:自动)?(?:续费|续订|扣费|扣款)')),
    frame(
      en(enContract),
      ' ',
      en('(?:has|have) (?:now |already |successfully )?been|is now|was|were|is'),
      ' ',
      gap(14),
      en(enEnded),
    ),
    frame(
      en("you(?:'ve| have)?|we(?:'ve| have)"),
      ' ',
      gap(14),
      en('cancel+ed|unsubscribed|ended|turned off'),
      ' ',
      gap(16),
      en(enContract),
    ),
    frame(en("you(?:'re| are|'ve been| have been)"), ' ', gap(14), en('unsubscribed')),
    frame(en(enContract), ' ', en('(?:has |have |is )?(?:now )?ended')),
    frame(en(enContract), ' ', en('no longer renews?|is (?:now )?off'), '(?=[.!,]|$)'),
    frame(en('cancel+ation'), ' ', gap(8), en('complete|completed|confirmed|successful|done')),
    frame(en(enContract), ' ', en('cancel+ed'), '(?=[.!]|$)'),
  ],
  downgraded: [
    frame(zhOver, zh('降级|降档|降为|降至|降到')),
    frame(zh('降级|降档|套餐变更|变更套餐'), gap(4), zh('成功|已生效|已完成')),
    frame(zhOver, zh('变更|更换|切换|改|换'), gap(4), zh('为|成|到|至|完成|成功')),
    frame(
      en("you(?:'ve| have)?(?: been)?|successfully|your \\w+ (?:has been|was|is now)"),
      ' ',
      gap(14),
      en('downgraded|switched|moved'),
      ' ?',
      gap(12),
    ),
    frame(en("you(?:'re| are) now on")),
    frame(en('downgrade'), ' ', gap(8), en('complete|completed|confirmed|successful')),
  ],
  refunded: [
    frame(zhOver, gap(4), zh('退款|退费|退还|退回')),
    frame(zh('退款|退费'), gap(4), zh('成功|已到账|已完成|已原路')),
    frame(en("(?:has|have) been|was|were|we(?:'ve| have)"), ' ', gap(10), en('refunded')),
    frame(en('refund'), ' ', gap(16), en('complete|completed|issued|processed|sent|successful')),
  ],
  any: [
    frame(zh('办理|操作|变更|处理|受理'), gap(2), zh('成功|完毕|完成')),
    frame(zhOver, zh('办理|生效|办好|处理(?:完|好)')),
    frame('^', en('success|all done|done|completed'), '[.!]*$'),
    frame(
      en('your (?:request|change|changes|plan)'),
      ' ',
      en('(?:has|have) been|was|were'),
      ' ',
      gap(10),
      en('completed|saved|applied|processed|changed'),
    ),
  ],
};

/** Asked for and not done: on record, under review, to come, or said of what would be. */
const notYet =
  /提交|申请|受理中|审核|处理中|进行中|等待|稍后|稍候|预计|将(?:于|在|会|被)?|届时|后生效|如(?:果|需|您|已)|若|即可|可以?在|才能|之后|成功后|完成后|前请|是否|吗|\?|\b(?:request (?:has been |was )?(?:received|submitted)|submitted|under review|pending|processing|in progress|being|will|going to|once|when|if|after|until|unless|can be|to be|would|scheduled|should|before)\b/u;
/** Another matter than the contract. */
const otherMatter =
  /订单|支付|付款|关注|收藏|预约|预订|点赞|静音|通知|提醒|推送|弹窗|窗口|升级|绑定|登录|密码|包裹|版本|\b(?:order|payment|booking|reservation|appointment|notifications?|upload|download|password|parcel|newsletter)\b/u;
const zhNot = /(?:未|没有?|尚未|不|无法|并未|还没|不会)(?:能|有)?(?:成功)?$/u;

/** In the midst of it. */
const denied = /未|尚|没|\b(?:not|never|no(?! longer renews?))\b|n't\b/u;

/**
 * That the page says it is done, and what. Version `done-1`. Neither what is asked for and not done yet (已提交, under
 * review), nor what will be or would be (将于…取消, "will be cancelled", 取消成功后), nor a denial (尚未取消), nor a question.
 */
export function doneSaidIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    for (const [done, ways] of Object.entries(frames) as [Done, readonly Frame[]][]) {
      const match = firstMatch(text, ways, ({ index, text: part }) => {
        const before = text.slice(0, index);
        return !zhNot.test(before) && !enNot.test(before) && !denied.test(part);
      });
      if (!match) continue;
      const around = clauseOf(text, match.index, match.length);
      const matter = done === 'refunded' ? around.replace(/支付|付款|payment/gu, '') : around;
      return notYet.test(around) || otherMatter.test(matter) ? [] : [claimIn(said, sentence, match, done)];
    }
    return [];
  });
}

/** The clause alone: 自动续费已取消,会员有效期至… may go on about the future. In English a condition may stand before it. */
function clauseOf(text: string, index: number, length: number): string {
  const from = /\p{Script=Han}/u.test(text) ? text.slice(0, index).search(/[^,:;]*$/u) : 0;
  const stop = text.slice(index + length).search(/[,:;]|\band\b/u);
  return text.slice(from, stop < 0 ? undefined : index + length + stop);
}
