import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { isAside } from '../is-aside.ts';
import { enNot, enWill, otherMatter, zhNot } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

// Who is asked to reconsider what: asked, to stay or think again, with the contract or the service.
const zhKeep = zh(
  '保留|留下|留住|留着|维持|继续(?:使用|用|享受|享有|订阅|订|持有|续费|续|做|当|看|陪)|再留|多留|再待|接着用|再用|用着|用完|到期后?再|期满再|慎重|三思|坚持|(?:先|暂时|暂)?不(?:要)?(?:取消|退订|退|降级|降|走|离开)|别(?:急着)?(?:取消|退|走|降|离开)',
);
const zhAsk = zh(
  '建议|推荐|希望|恳请|恳求|不妨|何不|何必|劝|还是|期待|求|请|不如|要不|最好|先|能不能|可不可以|可以吗|拜托|盼',
);
const zhPlan = zh(
  '(?:当前|原(?:有|来)?|现有|此|该|本|老|现在)?(?:的)?(?:套餐|会员|方案|计划|资费|订阅|服务|版本|档位|会籍|\\S{0,3}版|资格|卡)',
);
const zhPlea = [
  frame(zhAsk, gap(8), zhKeep, gap(8), zhPlan),
  frame(
    zhAsk,
    gap(12),
    zh(
      '保留(?!好)|留下|留住|留着|再留|多留|再用|再待|到期后?再|期满再|慎重|三思|继续(?:用|使用|续费|享受)|用着|用完再|先不|别走',
    ),
  ),
  frame(
    zh(
      '(?:再|多|慎重|重新|仔细|好好|认真|不|最后)(?:地)?(?:考虑(?!到)|想想(?!买|吃|看什么|要)|想一想|想一下|想清楚|斟酌|掂量|琢磨|权衡)(?!\\d+秒)|考虑(?:考虑|清楚|一下再|一晚)|(?:不|要)再想想|三思而|缓一缓|冷静一下|想好了再|(?:明天|改天|过几天)再(?:决定|说|退|取消)|各退一步|(?:先)?不(?:退|取消|走|降)(?:了)?(?:行吗|好吗|可以吗|行不行|好不好|怎么样|吧)|(?:也许|或许|可能|说不定)(?:您)?(?:就)?(?:不用|不必|不需要)(?:取消|退)',
    ),
  ),
  frame(
    zh(
      '先别(?:走|急着?|退|取消)|别(?:急着|着急)?(?:走|离开|退订|取消)(?!势|近|开|向)|不要走|留下来|留步|且慢|等等!|慢着|舍不得|不舍得?您|回心转意|(?:没|不想|不愿|别|不舍得)(?:有)?(?:准备好)?(?:和您|跟您)?说再见|再给(?:我们?|咱们?|彼此)?一?(?:次|个)?机会|再(?:处|陪|相处|相伴|走一程)|不至于|(?:希望|想)(?:您|你)(?:能)?留',
    ),
  ),
];
/** Why it would be unwise to go: an argument, not a fact of the contract. */
/** First try, then decide. */
const zhTryFirst = frame(zh('先'), gap(16), zh('再(?:做|下)?决定|再说|再考虑'));
const zhArgues = [
  frame(
    zh(
      '说(?:走|停|退|搬|断|散|不要)就(?:走|停|退|搬|断|散|不要)|都(?:用|跟|陪|练|学|看)了\\S{0,4}年|老邻居|老朋友',
    ),
  ),
  frame(
    zh(
      '(?:真的|太|很|挺|蛮|有点|就|多|好|怪|实在|不|更|比较|非常|特别|也|其实|反而|倒)(?:是)?(?:不)?(?:太|很|怎么|大|甚)?(?:划算|划不来|可惜|浪费|亏|值得?|合算|上算|后悔|吃亏|得不偿失)|得不偿失|划不来|不划算|没(?:有)?必要|可惜了|性价比(?:很|最|更|非常|特别|超)?高|最(?:优惠|划算|便宜|合算)|很划算|亏大了|后悔',
    ),
  ),
  frame(
    zh('体验|画质|音质|速度|质量|效果|信号'),
    gap(6),
    zh('差|卡|糊|打折|不够|慢|不好|不行|不如|下降|大打折扣|跟不上'),
  ),
  frame(
    zh('以后|到时候?|下次|将来|回头|往后'),
    gap(10),
    zh('想|再'),
    gap(10),
    zh('贵|涨|没有?|买不到|难|后悔|原价'),
  ),
  frame(zh('白(?:打|费|学|练|攒|交)|忍心|半途而废|前功尽弃|坚持到现在')),
  frame(zh('肯定|绝对|根本|真的|很|太'), gap(2), zh('不够|很少|少得|不好用|限制多|少')),
  frame(
    zh('只给您|只有您|专门(?:给|为)您|特意|绝版|办不回来|买不到|仅此一次|(?:下个?月|明天|以后|过后)就没'),
    far(6),
  ),
  frame(zh('超了|超出|单买|单独买|重新买'), gap(4), zh('更贵|很贵|贵')),
  frame(zh('马上|很快|下个?月|即将|明年|年后|要'), gap(4), zh('涨价|上新|上线|更新|上架|开播|有新')),
];

// What is offered for staying: a price, a gift, a pause, another plan.
const zhGive = zh(
  '(?<!已赠|赠|配|派|运|发|推|传)送|(?<!已)赠送?|补贴|返还?|立减|减免|立省|优惠|直降|再减|减(?= ?\\d)|抵扣|折抵|抵|为您(?:申请|争取|准备|保留)|替您付|请客|免费(?:延长|延期|赠|送|用|续)|延长|领取?|(?<!已|可|共|分)享|仅需|只需|只要|只收|首月|挽留价|挽留礼|折扣|降(?:到|至|为)|改成|塞|补偿|奖励|给您?|让利|申请(?:到|了)|砍|打(?=\\d|[一二三四五六七八九半对])',
);
const zhGift = zh(
  '\\d+(?:\\.\\d+)?折|[一二两三四五六七八九半]折|半价|\\d+ ?个?(?:天|日|月|个月|年|期|周)(?:的)?(?:免月租|会员|权益|vip|折扣|免费|时长)?|[一两二三六半]个?(?:天|月|年|期|周)(?:的)?(?:免月租|会员|权益|免费)?|免月租|免费(?:月|期|一个月)|[\\d一二两三四五六七八九十半]+ ?(?:积分|金币|钻石?|里程|张|节|份|杯|包|gb?|倍|枚|颗|只|课时|瓶)|(?:挽留|专属|老用户|限时|续费|回馈)[^,。]{0,4}(?:优惠|礼包?|福利|折扣|价|券)|大?红包|优惠券|折扣券|续费券|代金券|话费|流量|\\d+(?:\\.\\d+)? ?元|\\d+ ?块|礼包|礼物|会员费|月租|账单',
);
const zhOffer = [
  frame(zhGive, gap(12), zhGift),
  frame(
    zhGift,
    gap(8),
    zh('优惠|送给您|送您|赠您|留下|等您领取|(?<!停止|关闭|取消|自动|不再)续(?:费|用|订|约)|请客|买单'),
  ),
  frame(zh('续[一二三半\\d]+[年月]'), far(4), zh('送')),
  frame(zh('我们请|我们买单|记我们账上')),
  frame(zh('(?:给|为)您留(?:着|盏|个)|喘口气|歇一歇|打个盹|小别|不来敲门|(?:往后|向后)(?:推|挪|延)')),
  frame(zh('¥ ?\\d|\\d+(?:\\.\\d+)? ?元'), far(12), zh('仅此一次|错过不再|只给您|专属')),
  frame(zh('挽留价|续费价|专属价|老用户价'), ':', gap(4), '¥?\\d'),
  frame(zhGift, gap(4), zh('补贴|返还|立减|抵扣|折扣|算我们|我们出|我们来')),
  frame(zh('砍(?:了|掉)?(?:一)?半|打对折|算我们的|我们出|记在我们')),
  frame(
    zh('(?:离开|走|退订|取消|告别|说再见)(?:之前|以前|前)'),
    far(10),
    zh('优惠|礼|福利|折|惊喜|特价|红包|券'),
  ),
  frame(zh('我们|平台|系统|由我(?:们)?'), gap(4), zh('替您付|为您承担|帮您付|请客|买单|承担|来付|出钱')),
  frame(zh('半价|一分钱不收|不收钱|免单|免费(?:送|领|延长|续|给您)')),
];
/** A discount as such: an offer where somebody is asked to stay, not where anybody is asked to buy. */
const zhStaying =
  /(?<!保)留(?!言|意|存)|保留(?=会员|套餐|方案|原|当前|现有|订阅|服务)|续(?!航)|挽|专属|专享|别走|先别|先不|为您(?:申请|争取|准备)|特批|破例|悄悄|偷偷|内部|名额|再给|继续|回头|离开|走|取消|退(?!回|换)|降级|降档|不如|改为|要不|老(?:用户|朋友|会员|客户|顾客)|亲爱的|说再见|告别|相伴|陪伴/u;
const zhSuggest = zh(
  '可以?|不如|先|试试|建议|改为|何不|要不|不妨|考虑|其实|也能|行不行|您看|好吗|或许|要么|帮您|给您|为您|推荐',
);
const zhPauseWord = zh(
  '(?:暂停|冻结|休眠|挂起|停用几|停几|暂缓|歇|保号停机|停机保号|停卡|请假|封存|延期|推迟|往后推|延后|顺延)(?!播放|服务通知|使用)',
);
const zhContract = zh('会员|会籍|订阅|套餐|服务|扣费|续费|账单|课程?|卡|配送|号码|\\d|[一二两三几半]');
const zhPause = [
  frame(
    zh('先|改为|不如|不妨|可以'),
    gap(8),
    zh('停机保号|保号停机|暂停(?!播放|使用|服务|下载)'),
    '(?![^,。]{0,4}(?:键|按钮))',
  ),
  frame(zhSuggest, gap(8), zhPauseWord, gap(6), zhContract),
  frame(zhContract, gap(4), zhSuggest, gap(6), zhPauseWord),
  frame(
    zhPauseWord,
    gap(10),
    zhContract,
    far(16),
    zh('代替|而不是|不必取消|不用取消|不必退|就好|也行|行不行|好吗|怎么样|如何'),
  ),
];
/** A pause is held out, not only possible (年卡可免费停卡 60 天). */
const zhPauseCue =
  /不如|先|试试|建议|改为|何不|要不|不妨|考虑|行不行|您看|好吗|怎么样|用不[上到着]|没时间|没空|暂时|太忙|代替|而不是|不必取消|不用取消|推荐|或许|有没有可能|别急|等您/u;
const zhOther = [
  frame(
    zh('不如|要不|试试|何不|不妨|建议(?:您)?|推荐(?:您)?|考虑|先'),
    gap(6),
    zh('试试|换(?!成\\d+月)|改|选|转|用|降'),
    gap(16),
    zh('套餐|方案|会员|版|年付|季付|资费|月卡|年卡|周卡|档'),
    far(24),
    zh('划算|省|便宜|只要|仅需|只需|优惠|更|比|就|\\?|$|。|!|元|即可|也'),
  ),
  frame(
    zh(
      '(?:其他|更)(?:性价比)?更?(?:高|便宜|优惠|划算|实惠|合适|适合您?|省钱)的?(?:套餐|方案|资费|会员|版本|选择|档位)',
    ),
  ),
  frame(
    zh('推荐|介绍'),
    gap(12),
    zh('套餐|方案|月卡|年卡|\\S{1,4}版'),
    far(24),
    zh('合适|划算|便宜|更|比|优惠|省|元'),
  ),
  frame(zh('转为|改为|改成|换成'), gap(2), zh('按次|按量|按天|预付|随用随付|不限时')),
  frame(
    zh('改为|改成|换成|转为|改用|换'),
    gap(4),
    zh('年付|按年|按季|包年|季付|年费|年卡|季卡'),
    far(24),
    zh('省|只要|仅需|优惠|折|便宜|低至'),
  ),
  frame(zh('限时(?:优惠|特惠|折扣)?'), gap(4), zh('很划算|划算|别错过|等您')),
];

const enKeep = en(
  'keep(?:ing)?|stay(?:ing)?|remain(?:ing)?|stick(?:ing)? (?:with|around|it out)|hang(?:ing)? (?:on|around|in there)|hold(?:ing)? (?:on to|off)|continue (?:with|using|enjoying|on)|not (?:to )?(?:cancel|leave|go)|give (?:it|us|this) (?:another|one more|a few more|a bit more|more)|see you (?:back|again|finish|there|through)',
);
const enAsk = en(
  "recommend|suggest|advise|encourage|urge|why not|how about|what about|please|we'd love|would love|love for you to|love to keep|hope|would like|consider|let's|could you|would you|if you could|maybe|perhaps|i'd|better to|best to|beg",
);
/** Things that are kept and are no contract. */
const enKeptThing = String.raw`(?! (?:this |the |your |these |that |an? )?(?:page|email|e-mail|receipt|copy|records?|phone|device|app|tab|window|packaging|card|ticket|code|password|line|reference|calm|safe|secure|up to date|an eye|informed|in mind|track|account (?:safe|secure)))`;
/** Asks to think again, whatever stands before it ("are you sure you don't want to reconsider?"). */
const enAgain = [
  frame(
    en(
      "(?<!(?:months?|weeks?|days?|time|chance|until)(?: left)? to )re-?consider(?:ing)?|think (?:it|this|that) (?:over|through|again)|think (?:again|twice)|sleep on it|(?<!if you )(?<!case you )(?<!ever )change your mind|(?:don't|do not) (?:go(?! (?:to|into|back|through|over|anywhere|away))|leave us|give up on us|cancel (?:just )?yet|leave (?:just )?yet|say goodbye)|give (?:us|it|this) (?:another|one more|a second|a) (?:chance|shot|try|go|month|week|couple)|hate (?:to|for you to) (?:see|lose|leave|go)|not ready to say goodbye|can't we change|talk you (?:into|out of)|win you back|keep you (?:as|with|on)|make you stay|tempt you|one more (?:month|week|try|chance|go)\\??|take to keep you|make it right",
    ),
  ),
  frame(en('(?:sure|certain) (?:that )?you want to (?:throw|let|walk|leave all)')),
  frame(
    en('would you want (?:all )?(?:that|this) to|do you really want to (?:lose|give up|throw|leave all)'),
  ),
];
const enPlea = [
  frame(enAsk, ' ', far(24), enKeep, enKeptThing),
  frame(
    en('before (?:you|we) (?:go|leave|cancel|say goodbye|part|hang up)|before i (?:do|cancel|process|close)'),
    far(40),
    en(
      'how about|offer|off|free|save|deal|consider|gift|what if|why not|here is|stay|half|on us|on the house',
    ),
  ),
  frame(
    en('downgrade|pause|switch|keep|stay|change|freeze|skip|choose|try|swap'),
    ' ',
    far(50),
    en('(?:instead of|rather than) (?:cancell?ing|leaving|ending|quitting|going|cancel)'),
  ),
  frame(
    en('(?:instead of|rather than) (?:cancel(?:l?ing)?|leav(?:e|ing)|end(?:ing)?|quit(?:ting)?|go(?:ing)?)'),
    far(60),
    en(
      'pause|switch|keep|stay|try|consider|freeze|skip|plan|tier|how about|why not|have you|downgrade|move|take',
    ),
  ),
  frame('^', en('before you go'), '[.!]*$'),
  frame(
    en(
      "stick with us|stay with us|stay a (?:little )?(?:while )?longer|stay put|meet (?:you |us )?(?:halfway|in the middle)|rest (?:instead|than quit)|take a breather|see you later\\?|just (?:need )?some space|don't be a stranger yet",
    ),
  ),
];
const enArgues = [
  frame(
    en(
      '(?:let|see|watch) (?:it|that|this|all that|all of it|everything) (?:all )?(?:end|go|slip|stop|fade)|\\w+ years(?:,| and)|in a moment like this|(?:come|got|made it) this far',
    ),
  ),
  frame(
    en(
      "(?:best|better|cheapest|great|amazing|unbeatable|good) (?:deal|value|price|rate|offer)|(?:won't|will not|can't|never) (?:find|get|see|beat)(?: a| this| that| these| anything| it)?(?: better| cheaper| again| deal| price| rate)?|worth (?:it|keeping|every)|(?:be|is|it's|such) (?:a|an) (?:\\w+ )?(?:shame|pity|waste)|(?:that's|what) a (?:shame|pity)|price (?:goes|will go) up|returning (?:customers|members)|come back within|sure you want to (?:give|lose)|(?:suggest|recommend|better to|best to|try|worth) (?:\\w+ ){0,2}(?:wait(?:ing)?|hold(?:ing)? off|sleep(?:ing)?|giv(?:e|ing) it)|giving up a|regret|i(?:'d| would) (?:keep|hold|stay|wait|hang|think)|i wouldn't|if i were you|in your shoes|between you and me|honestly|you do realise|you do realize|you realise|you realize|(?:painfully|really|much|a lot|so) (?:slow|slower|worse|poor|poorer|limited|clunky)|not worth|big mistake|price is going up|prices? (?:are|is) (?:about to|going to) (?:rise|go up|increase)|coming (?:back )?soon|new season|missing out|most (?:people|members|customers) (?:who|come back|regret|stay)|(?:lovely|great|good|so much|real|such) progress|after all (?:this|these|that)",
    ),
  ),
];
const enGift =
  "(?:\\d+ ?% ?(?:off|discount|deal|less|cheaper)|(?:save|get|saving) (?:you )?(?:\\d+ ?%|[$€£]\\d)|half(?:-| )?(?:the )?(?:price|off)|(?:a |one |two |three |four |six |another |\\d+ |next |this |next few )(?:extra |free |more |bonus )+(?:\\w+ )?(?:months?|weeks?|boxes|days|credits?|classes|sessions|years?)|(?:one|two|three|six|\\d+|this|next|your next|the next \\w+) (?:months?|weeks?|boxes|days|credits|bill|box|years?)(?:'s|'re| is| are)? (?:free|extra|instead|on us|on the house|half|at half)|(?:make|made) (?:\\w+ ){1,3}free|free (?:months?|weeks?|of charge|for)|[$€£]\\d[\\d.]*(?: account| bill| store)? (?:credit|off|discount|back|voucher)|on (?:us|the house|me)\\b|(?:for|at|to|is|it's|only|just) (?:just |only )?[$€£]\\d|[$€£]\\d[\\d.]*(?: a| per|/| each) ?(?:month|week|year|mo)|(?:special|exclusive|loyalty|secret|one-time|final|last) (?:offer|rate|price|deal|discount)|\\d+ (?:extra |bonus )?credits|(?:add|throw in|include) (?:\\w+ ){0,2}\\d+ ?(?:gb|mb|minutes|points|miles)?|\\d+ ?(?:gb|mb|points|miles|minutes)[^.]{0,16} free|a third (?:less|off)|we(?:'ll)? (?:pay|cover|pick up)|(?:pick up|cover|foot) (?:the|your|\\w+'s) (?:tab|bill)|our treat|a third|(?:a|our|your|loyalty|member) discount|waive|knock|[$€£]\\d[\\d.]* less|price match|(?:lower|cut|drop|reduce) (?:your|the) (?:bill|price|rate)|\\d[\\d,]* (?:bonus |extra )?(?:points|miles|coins))";
const enStaying =
  /\b(?:just for you|for you:|we(?:'ve| have)? got |stay\w*|keep\w*|instead|before (?:you|we|i)\b|wait!|don't go|last offer|final offer|one last (?:thing|offer|look)|one more thing|let's make a deal|another (?:shot|chance|try)|try again|stick|hang on|hold it|change (?:things|anything)|did you know|we've never|come on|offer you|i (?:can|could)|we (?:can|could)|let me|what if|how about|would you|my manager|allowed to|to stay|remain|one more year|hold on|reconsider|give you|cancel\w*|leav(?:e|ing)|goodbye|hang up|going|loyal\w*|unless|let us|renew you|take your time|decide later|no need to|never shown|won't be shown|come back|cheaper|too (?:expensive|much|pricey)|thinking (?:of|about))\b/u;
const enOffer = [frame(enGift)];
const enPause = [
  frame(
    en(
      'pause|freez(?:e|ing)|snooze|put|skip(?! (?:this|the) (?:question|step|survey|page|ad|offer|intro)| ahead| to\\b)',
    ),
    ' ',
    gap(4),
    en(
      '(?:your |my |the |a |an |this |next )?(?:subscription|membership|plan|account|deliver(?:y|ies)|service|billing|box(?:es)?|it|month|week|weeks|months|payments?|contract|policy)(?: on hold| for)?',
    ),
    ' ?',
    far(40),
    en('instead|up to (?![^.]{0,30} before)|for|temporarily|free|on hold|as many|until you|whenever'),
  ),
  frame(
    en(
      '(?:why not|how about|could|can|would you like to|prefer to|rather|maybe|instead|or|just) (?:just )?(?:a )?(?:pause|freeze|take a break|snooze|skip a)',
    ),
  ),
  frame(en('paus(?:e|ing)|freez(?:e|ing)|break|skip(?:ping)?|snooz(?:e|ing)'), ' ', gap(10), en('instead')),
  frame(
    enWill,
    ' ',
    gap(6),
    en('stop|pause|hold|freeze'),
    ' ',
    gap(8),
    en('billing|charging|payments?|your (?:spot|place|plan|membership|seat)'),
  ),
];
/** The service does it by itself, or speaks of its terms. */
const enPausesItself =
  /\b(?:automatically|will be|payment fails|is|are|was|been)\b.{0,20}\b(?:paused|frozen)\b|\bpause (?:the )?(?:video|playback|download|music|song|recording|game)/u;
const enPlanWord =
  '(?:lite|lighter|cheaper|smaller|basic|starter|different|ad-supported|essentials?|lower|flexi\\w*|flex|mini|student|annual|yearly|quarterly|family|solo|individual|off-peak|pay-as-you-go|light|another)';
const enOther = [
  frame(en('instead of renewing'), far(40), en('pause')),
  frame(
    en('switch|change|move|swap'),
    ' ',
    en('(?:over |down )?to (?:an? |our |the )?(?:annual|yearly|quarterly)|annual|yearly'),
    far(60),
    en('instead|save|just|only|off'),
  ),
  frame(
    en(
      "try|how about|why not|why don't (?:we|you)|what about|have you (?:looked at|considered|tried|thought)|consider|we think|might suit|could suit|suit you|perhaps|maybe|take a look at|you(?:'d| would| could| might) (?:be better|prefer|like)",
    ),
    ' ',
    gap(16),
    en(`${enPlanWord}`),
    far(24),
    en('plan|tier|membership|version|instead|suit|option|bundle|pass|at|for|is|it'),
  ),
  frame(
    en('plan|tier|option|bundle'),
    ' ',
    far(24),
    en('(?:fit|suit) you better|better fit|work better for you|might suit you'),
  ),
  frame(en(enPlanWord), ' ', far(30), en('suit you|fit you|be (?:a )?better|work better|instead'), far(40)),
  frame(en("so |there's |that way ", "no need to (?:cancel|leave)|you don't have to (?:cancel|leave)")),
];

/** Said to anybody who buys, to others, or about another matter than staying. */
const toBuy =
  /升级(?:会员|到|至|为)?[,，]?(?:立享|立减|即享)|新(?:用户|客|人|会员|注册|开户)|首单|首次|好友|每个账号|每月可|退回|原路|到账|抽奖|签到|试用|双十一|618|会员日|生日|上新|抽取|报名|分享|拼团|秒杀|抢购|预售|首发|开学季|买一送|买一年送|充值送|满\d+减|下单|(?:开通|购买|充值|订购)(?:年度|超级|会员|本)?[^,。]{0,8}(?:立省|送|立减|即享|立享)|大促|返场|周年庆|黑五|年货节|\b(?:upgrade now|upgrade to|new here|(?<!up for )new (?:customers?|members?|users?|subscribers?)|first (?:order|purchase|box)|welcome|invite|refer|refund (?:issued|approved|sent)|refunded|free trial|your trial|from your trial|sign up|join (?:now|today)|subscribe now|flash sale|pre-?order|new arrivals?|birthday|when you (?:spend|buy|order)|orders? over|checkout|use code|promo code|black friday|gift cards?|students? (?:get|stay|save)|nights?|hotel)\b/u;
/** Buttons: an offer is taken or the person stays for it. A plain refusal of the exit is none. */
const zhOfferLabel = framed(
  /(?:领取?|接受|使用|享受?|要|收下|拿|点击领).{0,10}(?:优惠|折扣|福利|礼包?|红包|券|\d折|半价|\d+元|免费)|(?:立减|立省|再减|半价|[\d一二三四五六七八九半]折|送|省).{0,12}(?:留|续|继续|保留|不退|不走)|(?:留下|继续|续费|续用|不退|不走|保留).{0,8}(?:领|享(?!受|有|用)|享[受有用].{0,6}(?:折|价|减|优惠|券|\d)|省|减|送|半价|折)|(?:改为|改成|先|试试|选择|转为|只)(?:暂停|冻结|休眠|停机保号)|(?:暂停|冻结|休眠).{0,6}[\d一两二三四五六几半].{0,3}(?:月|天|周|期|年)|(?:改|换|转)(?:为|成|到|用|个)?.{0,8}(?:更便宜|便宜|优惠|更划算|立省|省\d)|(?:不取消|不退了|不走了).{0,4}(?:领|享|要|用).{0,8}/gu,
);
const enOfferLabel = framed(
  /\b(?:stay|keep)\b.{0,20} for (?:just |only )?[$€£]\d|\b(?:stay|keep|remain)\b.{0,24}(?:\b|%)(?:save|off|free|half|less|discount)\b|\b(?:claim|accept|redeem|take|get|apply|use|unlock|grab|give me|i'll take|yes)\b.{0,18}\b(?:offer|discount|deal|\d+ ?%(?: off| deal)?|free (?:months?|weeks?|box)|(?:months?|weeks?) free|half[ -]price|credit)|\b(?:pause|freeze|skip|snooze|take a break)\b.{0,24}\b(?:instead|for \d|for (?:a|one|two|three)|\d+ (?:months?|weeks?))\b|^just (?:pause|freeze|skip)\b|\b(?:switch|change|move)\b.{0,6}\b(?:to )?.{0,10}\b(?:annual|yearly|cheaper|lite|basic|smaller|lower)\b.{0,12}(?:\b(?:save|instead|for|at)\b|%|[$€£]\d)|\bswitch to\b.{0,20}\binstead\b|\b(?:save|half)\b.{0,12}\b(?:and|&) (?:stay|keep|continue)\b/gu,
);
/** On a label too, what the service itself does or what is bought anew. */
const labelOfOther =
  /不想?要|拒绝|放弃|不需要|不领|宁愿|宁可|残忍|狠心|\b(?:i'd rather|don't (?:want|need|like)|decline|give up|pass on|refuse|turn down|no thanks|hate)\b|中心|列表|^(?:不(?:要|用|需要|想要|领|了)|拒绝|放弃|谢绝|算了|no\b|not\b|i don't|skip the|without)|播放|下载|上传|录制|新人|新用户|首单|视频|音乐|\b(?:welcome|video|playback|download|music|new members?|first order|refer|game|gift)\b/u;

/**
 * That the person is asked to stay or to think again (`plea`), or is offered something for it: a price, a gift, a pause,
 * another plan (`offer`). Version `stay-3`. On a control only an offer: a button that keeps things as they are is
 * the plain other answer to a question. A person of the service may also argue ("that would be a pity"): a plea too.
 */
export function stayIn(said: Utterance): Claim[] {
  if (said.role === 'control') {
    const [label] = said.sentences;
    if (!label || toBuy.test(label.text) || labelOfOther.test(label.text)) return [];
    const match = firstMatch(label.text, [zhOfferLabel, enOfferLabel]);
    return match ? [claimIn(said, label, match, 'offer')] : [];
  }
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    const near = around(said, sentence);
    const meant = ({ index, text: part }: { index: number; text: string }): boolean => {
      const before = text.slice(0, index);
      return (
        !zhNot.test(before) &&
        !enNot.test(before) &&
        !keptThing.test(part + text.slice(index + part.length, index + part.length + 8))
      );
    };
    const plea =
      firstMatch(text, [...zhPlea, zhTryFirst, ...enPlea], meant) ??
      firstMatch(text, enAgain) ??
      (said.role === 'chat-agent' ? firstMatch(text, [...zhArgues, ...enArgues], meant) : null);
    const offer =
      !plea &&
      (firstMatch(
        text,
        [...(zhPauseCue.test(near) ? zhPause : []), ...(enPausesItself.test(text) ? [] : enPause)],
        meant,
      ) ??
        firstMatch(text, [...zhOther, ...enOther], meant) ??
        (!loses.test(text) && !statesPrice.test(near) && (zhStaying.test(near) || enStaying.test(near))
          ? firstMatch(text, [...zhOffer, ...enOffer], meant)
          : null));
    const match = plea ?? offer;
    if (!match || otherMatter.test(text) || toBuy.test(near) || isAside(text, near) || declined.test(near))
      return [];
    return [claimIn(said, sentence, match, plea ? 'plea' : 'offer')];
  });
}

/** What else one is asked to keep: a receipt, a page. */
const keptThing = /电量|余额|内存|收据|凭证|发票|截图|小票|包装|页面|单据|记录|编号|证明|短信|邮件|回执/u;
/** What will be lost is no offer, however much it was worth. */
const loses =
  /同时取消|一并取消|收回|收走|不予退|失去|作废|清零|失效|恢复原价|\b(?:forfeit|lose|losing|give up|won't carry|no longer|converted to|instead of (?:cash|a refund))\b/u;
/** That nobody tries to talk anybody round. */
const declined =
  /不(?:再)?(?:挽留|劝|推销|打扰)|不会(?:有人)?(?:劝|挽留)|\b(?:won't|not going to|never|no one will|nobody will) (?:try to )?(?:talk you|persuade|convince|ask you to stay|beg|guilt|change your mind)/u;
/** What the plan costs after the change, and what it takes for granted: facts, no offers. */
const statesPrice =
  /(?:降级|降档|变更|改)[^,。]{0,12}(?:每月|月租|费用)|(?:再次|重新)开通|不再享|恢复(?:为|成)?(?:标准价|原价)|按原价|扣除|结算|补交|补缴|补齐|免费取消|取消(?:成功|免费)|违约金|手续费|已(?:为您)?(?:取消|停止|关闭)|\b(?:you(?:'ll)? pay|from next month|your bill (?:goes|will|drops|changes|is)|downgrade to|has been|fee|you've (?:cancel+ed|been)|you're (?:now )?on|cancel anytime|penalty|deposit|is refunded|repay|pay back|rejoining|can't be restored)\b/u;
