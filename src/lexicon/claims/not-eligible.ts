import { en, far, frame, gap, zh } from '../frame.ts';
import { enExit, zhExit } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, clauseAround, firstMatch, type Claim } from './claim.ts';
import { holdsAll } from './holds-all.ts';
import { isAboutLeaving } from './is-about-leaving.ts';
import { ownSentences } from './own-sentences.ts';

const zhNo = zh(
  '不支持|不(?:可|能|得|予|允许|开放|受理|接受|提供|符合|满足|具备|适用|给|让|可以)(?!在线|线上|自助|网上)|恕不|(?:改|办|动|降|换|退|走|停|取消)不了|是动不了|还不能|无法(?!在线|线上|自助|网上)|没法|没办法|暂(?:不|未|无法)|未(?:满足|符合|达到)|禁止|不再(?:受理|办理|开放|支持|提供)|停止(?:受理|办理|销售)|限制',
);
const zhAct = `(?:${zhExit}|${zh('办理|变更|更改|修改|调整|更换|更低|切换|换成?|改成?|降速|降|动|移除|拆|操作|转网|携号|选择|选用|转入|迁入|改为|受理|取消|申请')})`;
const zhContract = zh(
  '合约(?!金)|合同|协议(?!内容|条款)|协议期|存费送机|在网(?:时长|期|时间)?|承诺(?:在网|期)|绑定期|保底期|最低(?:消费|在网|使用)期?|靓号|签约期|合同期|租期|服务期限?|首个?合约|入网(?:时间|时长)?|优惠期|分期(?:付款)?|购机',
);
const zhBundle = zh(
  '融合(?:套餐)?|家庭(?:套餐|组|共享|群组|成员|版)|套包|捆绑|绑定(?:了|的)?(?:宽带|副卡|业务|产品|手机|固话)|副卡|主副卡|亲情(?:网|卡)|宽带|合购|组合(?:套餐|产品)|企业(?:套餐|统付)|集团(?:套餐|客户|业务)|互斥|共享(?:套餐|组)|拼团|联名|关联(?:业务|产品|套餐)',
);
const zhPlan = zh(
  '(?:目标|该|此|这款|原|所选|低档|老|旧|相应|本)?(?:的)?(?:套餐|档位|方案|资费|产品|版本|计划|会员类型|会员)',
);
const zhGone = zh(
  '已(?:经)?(?:下架|停售|下线|停办|停止(?:销售|办理|受理)|关闭办理|退市)|不再(?:对外)?(?:受理|办理|开放|销售|提供)|仅(?:限|面向|对)(?:新|首次)[^,。]{0,6}(?:用户|客户|入网)?',
);
const zhAccount = zh(
  '(?:您的|当前|该|此|本)?(?:企业|子|主|副|员工|管理|家长|儿童|青少年|学生|体验|试用|赠送|代理商|渠道|公司|团队|机构|内部|未实名|非实名|联合|第三方|兑换|礼品卡|激活码)(?:账[号户]|会员|用户|卡|号码?)|(?:校园|学生|企业|体验|教育|儿童)版(?:用户|账[号户]|会员)?|(?:这|此|该)类(?:账[号户]|会员|用户)|账[号户]类型|会员类型|号码类型|非(?:户主|机主|管理员|主账号|本人)|(?:老|存量|特殊|黑名单|预付费|后付费)(?:用户|客户)',
);
const zhDebt = zh(
  '欠费|欠款|未(?:结清|缴清|还清|付清|支付的(?:账单|费用))|未完成的?(?:账单|付款|订单)|有(?:未|待)(?:结|缴|付|还)[^,。]{0,6}(?:账单|费用|款|订单)|逾期|透支|余额为负',
);
const zhFrames: readonly (readonly [string, readonly ReturnType<typeof frame>[]])[] = [
  [
    'arrears',
    [
      frame(zhDebt, far(24), zhNo, gap(10), zhAct),
      frame(zhDebt, far(20), zh('先|结清|缴清|付清|还清|补缴'), far(12), zh('后|再|方可|才')),
      frame(
        zh('结清|缴清|付清|还清|补缴|缴纳'),
        gap(10),
        zh('欠费|欠款|费用|账单|款项'),
        gap(4),
        zh('后|再|方可|才'),
        gap(10),
        zhAct,
      ),
    ],
  ],
  [
    'contract',
    [
      frame(
        zhContract,
        gap(10),
        zh('未满|不满|不足|未到期|尚未(?:到期|结束|届满)|内|未结束|未届满|期间|中|剩余'),
        far(24),
        zhNo,
        gap(10),
        zhAct,
      ),
      frame(zhContract, far(16), zhNo, gap(8), zhAct),
      frame(
        zhContract,
        far(30),
        zh('之前|以前|到期前|期满前|期内'),
        far(12),
        zh('(?:改|办|动|降|换|退|走|停)不了|(?:不|无法|没法|还不|只能|仅可)[^,。]{0,4}(?:换|改|降|选|退|动)'),
      ),
      frame(zhNo, gap(6), zhAct, far(12), zhContract),
      frame(
        zhContract,
        gap(8),
        zh('(?:到期|期满|满|结束|届满)(?:\\S{0,6})(?:后|方可|才能|才可|之后)'),
        gap(8),
        zhAct,
      ),
      frame(zh('满'), gap(10), zh('(?:个月|年|天)'), gap(4), zh('方可|才能|才可|后方可'), gap(6), zhAct),
    ],
  ],
  [
    'bundle',
    [
      frame(zhBundle, far(24), zhNo, gap(10), zhAct),
      frame(zhNo, gap(8), zhAct, far(12), zhBundle),
      frame(
        zhBundle,
        far(16),
        zh('先|须|需|必须'),
        gap(4),
        zh('解绑|拆(?:分|除|机)?|解除|退出|取消|移除'),
        far(20),
        zh('后|再|方可|才'),
      ),
    ],
  ],
  [
    'plan',
    [
      frame(zhPlan, gap(10), zhGone),
      frame(zhGone, gap(8), zhPlan),
      frame(
        zhPlan,
        gap(8),
        zh('不(?:可|能|支持|允许|开放)|无法|暂不'),
        gap(8),
        zh('降级|降档|降配|变更|更改|更换|选择|办理|转(?:换|为)|退订'),
      ),
      frame(zh('(?:没有|无|暂无)(?:更低|可(?:降级|变更|选|办理))'), gap(8), zhPlan),
    ],
  ],
  [
    'account',
    [
      frame(zh('仅限|只限|仅对|仅面向'), gap(10), zh('用户|客户|会员'), gap(2), zh('办理|变更|选择|选用')),
      frame(zh('只有|仅有?'), gap(12), zh('才(?:能|可以?)'), gap(4), zhAct),
      frame(zhAccount, far(20), zhNo, gap(10), zhAct),
      frame(
        zh('仅|只|限'),
        gap(6),
        zh('户主|机主|管理员|主账[号户]|新(?:用户|客户)|个人(?:用户|账[号户])|实名'),
        gap(8),
        zhAct,
      ),
      frame(
        zh('不(?:符合|满足|具备)|未(?:满足|达到|符合)'),
        gap(10),
        zhAct,
        gap(6),
        zh('条件|资格|要求|规则|标准'),
      ),
      frame(zhAct, gap(4), zh('条件|资格|要求'), gap(4), zh('不(?:符合|满足|足|具备)|未(?:满足|达到|符合)')),
      frame(zh('(?:您|你|当前|该)(?:的)?(?:用户|号码|账[号户]|会员|客户)'), gap(6), zhNo, gap(8), zhAct),
    ],
  ],
];

const enNo = en(
  "can ?not|can't|could not|couldn't|unable|not (?:be )?(?:able|allowed|permitted|possible|available|eligible|supported|qualify)|(?:is|are|isn't|aren't|is not|are not) (?:not )?(?:eligible|available|allowed|possible|permitted|supported)|ineligible|blocked|restricted|do(?:es)? not (?:qualify|support|allow|include)|don't qualify|doesn't (?:qualify|support|allow|include)|won't be able|prevents?|not",
);
const enAct = `(?:${enExit}|${en('change(?:s|d)?|reduced?|removed?|ended|closed|exit|switch(?:ed)?|modif(?:y|ied)|move(?:d)?|step down|selected|chosen|plan change|this (?:action|request|change)|be (?:ended|stopped|closed)')})`;
const enContract = en(
  '(?:minimum|initial|fixed|contract|commitment|lock-in|subscription) (?:term|period|commitment)|under contract|in contract|contract|commitment|agreement|minimum tenure|installments?|instalments?|financing|device (?:payment|plan)|annual (?:plan|commitment|term)|promotional (?:period|term)|lease',
);
const enBundle = en(
  'bundles?|bundled|family (?:plan|group|account|members?|manager)|shared plan|group plan|add-?ons?|linked (?:lines?|services?|products?|accounts?)|package deal|triple play|secondary line|partner (?:offer|bundle)|included with|comes with|reseller',
);
const enPlan = en(
  '(?:this|that|the|your|these|target|current|requested|basic|free|cheaper|lower|selected|smaller|starter)(?: \\w+)? (?:plans?|tiers?|rates?|tariffs?|packages?|version)|legacy plans?|grandfathered plans?|plans?(?:,? which)?',
);
const enGone = en(
  "(?:isn't|is not|aren't) (?:offered|sold|available) any ?(?:more|longer)|no longer on sale|no longer (?:offered|available|sold|open|supported)|(?:has been|was|is|been) (?:withdrawn|discontinued|retired|closed|phased out)|withdrawn|discontinued|only (?:available|open|offered) (?:to|for) new|(?:for )?new (?:customers|members|subscribers|sign-?ups) only|not (?:available|offered|open) (?:to|for) (?:existing|current)",
);
const enAccount = en(
  '(?:business|corporate|enterprise|team|student|educational|gift(?:ed)?|trial|partner|employee|managed|sponsored|prepaid|postpaid|child|secondary|sub-?)[ -]?(?:accounts?|memberships?|subscriptions?|plans?|users?|customers?|members?|lines?|profiles?)|account types?|type of (?:account|membership|plan)|existing (?:customers|members|subscribers)',
);
const enDebt = en(
  'money owing|outstanding (?:balance|invoices?|charges|payments?|amount)|unpaid (?:balance|invoices?|bills?|charges|amount)|past[- ]due(?: \\w+)?|overdue(?: \\w+)?|open balance|balance (?:is )?(?:due|owed|owing)|arrears|amount (?:due|owed)|debt|owe',
);
const enFrames: readonly (readonly [string, readonly ReturnType<typeof frame>[]])[] = [
  [
    'arrears',
    [
      frame(enDebt, far(60), enNo, ' ', far(20), enAct),
      frame(enAct, far(30), enNo, far(40), enDebt),
      frame(enDebt, far(30), en('before|until|first'), far(40), enAct),
      frame(en('pay|settle|clear'), ' ', gap(24), enDebt, far(24), en('before|first|to'), far(24), enAct),
      frame(
        enAct,
        far(30),
        en('until|before|once|after|unless'),
        ' ',
        far(16),
        en('pay|settle|clear|paid|settled|cleared'),
        far(20),
        en('balance|invoices?|bill|charges|amount|debt'),
      ),
      frame(enNo, ' ', gap(10), enAct, far(30), enDebt),
    ],
  ],
  [
    'contract',
    [
      frame(
        en('complete|finish|fulfil|fulfill|serve|reach'),
        ' ',
        gap(16),
        enContract,
        far(24),
        en('before|to|first'),
        far(20),
        enAct,
      ),
      frame(
        en(
          'only (?:plans|tiers) at or above|nothing (?:lower|smaller|cheaper) than|not (?:below|lower than)',
        ),
        far(60),
        en('until|before|while'),
      ),
      frame(enContract, far(40), enNo, ' ', far(24), enAct),
      frame(enAct, far(24), enNo, far(50), enContract),
      frame(enNo, ' ', gap(24), enAct, far(50), enContract),
      frame(
        enContract,
        far(40),
        en('ends|ended|expires?|met|completed?|over|up|finish(?:ed|es)?'),
        far(30),
        enAct,
      ),
      frame(
        enAct,
        far(40),
        en('once|after|when|until|only'),
        ' ',
        gap(20),
        enContract,
        gap(20),
        en('ends|ended|expires?|has been met|is complete|is over|is up|completed?|finished'),
      ),
    ],
  ],
  [
    'bundle',
    [
      frame(
        en('package deal|bundle|tied|linked'),
        far(30),
        en('until'),
        far(30),
        en('paid off|ends|expires|is over'),
      ),
      frame(enBundle, far(60), enNo, ' ', far(30), enAct),
      frame(enAct, far(30), enNo, far(50), enBundle),
      frame(enNo, ' ', gap(24), enAct, far(50), enBundle),
      frame(
        en('remove|unlink|leave|break|dissolve|separate'),
        ' ',
        gap(20),
        enBundle,
        far(30),
        en('before|first|to'),
        far(30),
        enAct,
      ),
    ],
  ],
  [
    'plan',
    [
      frame(enPlan, ' ', gap(24), enGone),
      frame(enGone, ' ', gap(10), enPlan),
      frame(
        en('no (?:lower|cheaper|smaller|other) (?:plan|tier|package)'),
        far(30),
        en('available|offered|exists?|below'),
      ),
      frame(
        enPlan,
        ' ',
        en(
          "can't|cannot|can not|isn't eligible (?:to|for)|is not eligible (?:to|for)|doesn't support|does not support|does not allow|doesn't allow",
        ),
        ' ',
        gap(12),
        en('downgrad\\w*|cancel\\w*|changes?|changed|switch\\w*'),
      ),
    ],
  ],
  [
    'account',
    [
      frame(
        en('only'),
        ' ',
        gap(16),
        en('subscribers|members|customers|users|accounts'),
        ' ',
        en('may|can|are able to'),
        ' ',
        gap(4),
        enAct,
      ),
      frame(enAccount, far(40), enNo, ' ', far(24), enAct),
      frame(enAct, far(30), enNo, far(40), enAccount),
      frame(
        en(
          "not (?:currently |yet )?(?:eligible|qualified|entitled)|ineligible|do(?:es)? not qualify|don't qualify|doesn't qualify|not meet the (?:requirements|criteria|conditions)",
        ),
        ' ',
        gap(20),
        enAct,
      ),
      frame(
        en('account|you|line|number'),
        ' ',
        gap(12),
        en("not (?:currently |yet )?eligible|ineligible|do(?:es)? not qualify|doesn't qualify|don't qualify"),
        far(30),
        enAct,
      ),
      frame(
        en('only'),
        ' ',
        gap(24),
        en(
          'owners?|admins?|administrators?|account holders?|primary (?:member|holder|account holder)|billing contact',
        ),
        ' ',
        gap(8),
        en('can|may|is able|are able|is allowed'),
        ' ',
        gap(8),
        enAct,
      ),
    ],
  ],
];

/** The act is not possible, whichever stands first. */
const isDenied = new RegExp(
  [
    `${zhNo}[^,。]{0,8}?${zhAct}`,
    `${zhAct}[^,。]{0,4}?(?:不了|不支持|不可|不能|无法|停止)`,
    `停止${zhAct}`,
    `${zhAct}失败`,
    `无权${zhAct}`,
    "\\b(?:downgrades?|cancell?ations?|plan changes?) (?:is |are )?(?:unavailable|blocked|refused)\\b|\\bno longer let\\b|\\bnot eligible\\b|\\blong enough to (?:change|cancel|downgrade|leave)\\b|\\bcan't (?:move|reduce|lower|drop)\\b",
    `${enNo} [^,.;]{0,24}?${enAct}`,
    `${enAct}[^.;]{0,24}?${enNo}`,
    '\\blocked (?:in(?:to)?|to) (?:this|your|the|a)\\b|\\b(?:drop|remove|leave|cancel|downgrade) [^.;]{0,30}separately',
  ].join('|'),
  'u',
);
const causes: readonly (readonly [string, RegExp])[] = [
  ['arrears', new RegExp(`${zhDebt}|${enDebt}|\\b(?:negative balance|clear your balance)\\b`, 'u')],
  [
    'contract',
    new RegExp(
      `${zhContract}|信用分|在网时(?:间|长)|活动期内|特殊(?:资费|套餐|号码)|\\b(?:contract|agreement|minimum term|commitment|subsidi[sz]ed (?:handset|phone|device)|device payment|promotional (?:pricing|rate|price)|offer is (?:still )?active|(?:free|handset) (?:handset|phone|plan)|been with us|handset plan|first (?:year|\\d+ months)|phone is being paid off|\\d+-month term)\\b`,
      'u',
    ),
  ],
  [
    'bundle',
    new RegExp(
      `${zhBundle}|\\b(?:bundle[ds]?|family plan|package deal|part of a package|linked|add-on|multi-line (?:deal|plan))\\b`,
      'u',
    ),
  ],
  [
    'account',
    new RegExp(
      `${zhAccount}|未成年人?|集团成员|企业采购|(?:已冻结|国际版|[^,。]{1,4}版)(?:的)?账[号户]|户主|机主本人|${enAccount}|\\b(?:managed by your (?:organi[sz]ation|company|school|employer)|requirements for|account owner|was a gift|gifted|customers on|bought at a discount|opened through an? \\w+|annual members|monthly members)\\b`,
      'u',
    ),
  ],
  [
    'plan',
    /(?:本|该|此|您的|当前)(?:的)?(?:套餐|方案|资费)(?=[^,。]{0,8}(?:停止|不可|不能|不支持|无法))|\b(?:an older plan|an old plan)\b|\b(?:legacy|grandfathered|basic|this|your current) (?:plan|tier)s? (?:is|are) (?:closed|not|no longer)\b/u,
  ],
];
const debt = new RegExp(`${zhDebt}|${enDebt}`, 'u');
const payFirst = [
  frame(zh('结清|缴清|付清|还清|补缴|缴纳'), gap(6), zh('后|再|方可|才'), gap(10), zhAct),
  frame(en('pay|settle|clear'), ' ', gap(16), en('before|first'), far(16), enAct),
  frame(enAct, far(30), en('until|before|once|after|unless'), ' ', gap(16), en('paid|settled|cleared')),
];
/** Whom to turn to: then it is a matter of who does it (`serviceNeededIn`), unless the reason is named. */
const byStaff = /联系|咨询|客服|人工|客户经理|\b(?:contact|call|support|speak to|chat with)\b/u;
const explicit =
  /条件|资格|下架|停售|停止|新用户|户主|\b(?:eligible|qualify|withdrawn|discontinued|no longer (?:offered|available)|new (?:customers|members))\b/u;
/** Not by this way, which says nothing of another one (`serviceNeededIn`). */
const here =
  /(?:不支持|无法|不能|不可|暂不|恕不)(?:支持)?(?:在|通过)?(?:线上|网上|在线|自助|自行|app|本页|此处|网页)|(?:线上|网上|在线|自助)(?:办理|操作|渠道)?(?:暂)?(?:不支持|无法|不能|不可)|\b(?:online|in the app|yourself|in self-service|on (?:this|the) (?:page|site|website))\b/u;
/** What is not denied, or concerns an offer, a refund, goods, a name. */
const otherMatter =
  /优惠(?:券|仅限|资格)|活动(?:仅|老用户|新用户|资格|规则)|购买条件|在线(?:变更|降|取消|办理)|领取|试用(?!账)|赠品|活动(?:资格|条件|规则)|覆盖|退款(?!单)|(?<!办理)退费|退货|抽奖|兑换|昵称|密码|头像|昵|积分兑|订单|预约|发票|地址|航班|酒店|\b(?:refund\w*|coupons?|discounts?|discount|offer|promotion|free trial|gift card|voucher|redeem|delivery|ship\w*|order|booking|seat selection|upgrade|reinstated|grandfathered rate|(?:be )?(?:cancell?ed|changed|downgraded) (?:online|here|in the app|yourself)|password|username)\b/u;
const denied =
  /无合约|没有合约|不受(?:合约|协议)|无(?:需|须)?(?:捆绑|绑定)|随时(?:可|都可|取消|降级|变更)|不影响|\b(?:no (?:contract|commitment|minimum|lock-in|strings)|without (?:a )?(?:contract|commitment)|any ?time|(?<!(?:before|until|once|when) )you can (?:cancel|downgrade|leave|switch)|free to|not (?:tied|bound|locked)|never)\b/u;

/**
 * That the service does not do it for this customer or this plan: bound by a term (`contract`), part of a bundle
 * (`bundle`), plan withdrawn or closed (`plan`), kind of account (`account`), something unpaid (`arrears`). Version
 * `eligible-1`. Not: who may have an offer, a trial or a refund; a plan without a term.
 */
export function notEligibleIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (!isAboutLeaving(said, sentence)) return [];
    if (otherMatter.test(text) || denied.test(text)) return [];
    for (const [subtype, frames] of [...zhFrames, ...enFrames]) {
      const match = firstMatch(
        text,
        frames,
        (part) =>
          !['plan', 'account'].includes(subtype) ||
          (!here.test(clauseAround(text, part)) &&
            (explicit.test(text) || !byStaff.test(around(said, sentence)))),
      );
      if (match) return [claimIn(said, sentence, match, subtype)];
    }
    for (const [subtype, cause] of causes) {
      const match = holdsAll(text, [cause, isDenied]);
      if (match && !here.test(text)) return [claimIn(said, sentence, match, subtype)];
    }
    // What is owed, and that it comes first, may stand in two sentences.
    const paid = debt.test(around(said, sentence)) ? firstMatch(text, payFirst) : null;
    return paid ? [claimIn(said, sentence, paid, 'arrears')] : [];
  });
}
