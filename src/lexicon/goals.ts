/**
 * Words of the goals, per flow, over normalised text (lower case, simplified; `normalise`). Flags `iu` and `g`
 * are added by the reader of the list.
 *
 * - `acts` name the act itself, as a verb or as the label of a control.
 * - `not` are spans that contain the words of an act and do not name it: another object (版本升级, cancel order),
 *   a promise in an advertisement (随时取消, cancel anytime), a policy or a record (退款政策, refund status).
 *   They are taken out before the acts are looked for.
 * - `topics` are what a menu on the way to the act is called. They never name the act.
 */
export type Goal = { acts: readonly string[]; not: readonly string[]; topics: readonly string[] };

/** What an exit from a paid contract ends, in Chinese; `取消` alone may mean any dialog. */
const zhContract =
  '(?:自动|连续|到期)?(?:续费|续订|续期|续约|扣费|扣款|代扣|订阅|包月|包季|包年|签约)|(?:付费)?(?:s?vip|超级|高级|黄金|白金|钻石|尊享|大)?(?:会员|套餐)|s?vip|会籍|方案|计划|服务|业务|合约|合同|免密支付|plus|premium';
const zhEnd = '取消|关闭|关掉|停止|停用|停掉|终止|中止|解除|解约|退订|退掉|结束|断掉';
const zhMine = '(?:我的|我|您的|此|该|这个|本|当前|现有|付费|所有|全部|下一?期|下个?月|下次|后续)*的?';

const enMine =
  "(?:(?:my|your|our|the|this|that|current|paid|existing|monthly|annual|yearly|entire|active|streaming|premium|prime|plus|pro|gold|vip|free|online|\\w+'s)\\s+){0,4}";
const enContract =
  '(?:auto-?\\s?(?:matic\\s)?-?renew(?:al|als|ing)?|automatic (?:renewals?|payments?|billing)|recurring (?:billing|payments?|charges?)|renewals?|subscriptions?|memberships?|plan|trial|premium|prime|contract|service|auto-?pay|benefits)';

const cheaper =
  '(?:低价|低档|低配|低一?级|较低|更低|便宜|实惠|经济|基础|标准|普通|入门|精简|轻享|免费|保号|最低)';
const dearer =
  '(?:高价|高档|高配|高一?级|较高|更高|更贵|高级|超级|尊享|尊贵|豪华|旗舰|至尊|白金|钻石|专业|企业|s?vip)';
const change =
  '(?:更换|更改|变更|改换|切换|转换|转|改|换|调整|调|降|回|恢复)(?:回)?(?:为|到|成|至|用|个|一个)*(?:更)?';
const plan = '(?:的)?(?:s?vip)?(?:一点|一些|点|些)?(?:的)?(?:套餐|会员|版|档|方案|计划|资费|月租)';

const enCheaper =
  '(?:basic|standard|free|lite|light|starter|essentials?|lower|cheaper|smaller|less expensive|low-cost|ad-supported|student)';
const enDearer =
  '(?:premium|pro|plus|ultra|ultimate|gold|platinum|diamond|business|vip|max|higher|bigger|larger|better)';
const enNoPlan = '(?!\\s*(?:mode|view|html|version of|editor|layout|search|theme|font|setup|info))';

export const goals: Readonly<Record<string, Goal>> = {
  upgrade: {
    acts: [
      '升级|升档|提档|升套餐',
      `(?:更换|更改|变更|切换|换|转|改|升|提升)(?:为|到|成|至|用|个|一个)*(?:更)?${dearer}${plan}`,
      `(?:解锁|升(?:级)?(?:到|为|至))(?:更)?${dearer}`,
      `开通(?:更)?${dearer}(?:s?vip|会员|套餐|版)`,
      '\\bupgrad(?:e|ing)\\b',
      `\\b(?:switch|change|move(?: up)?|step up|go)\\s+to\\s+(?:a |an |the |our )?${enDearer}\\b${enNoPlan}`,
      '\\b(?:go|get|try|unlock)\\s+(?:premium|pro|plus|ultra|gold|platinum|unlimited)\\b',
      '\\b(?:move|step) up to\\b',
    ],
    not: [
      '(?:版本|系统|软件|固件|浏览器|客户端|app|应用|程序|驱动|设备|手机|安全|产业|消费|服务器|功能)(?:自动|免费|全面|已|将|会)?(?:更新)?升级',
      '升级(?:到)?(?:最新)?(?:版本|版(?!会员)|系统|软件|浏览器|客户端|app|应用|固件|维护|公告|日志|打怪|攻略)',
      '升级(?:完成|成功|记录|历史|说明|指南)|\\bupgrade (?:history|guide|notes|successful|complete)\\b',
      '等级升级|升级经验|升级(?:所需)?(?:成长值|经验值)',
      '\\bupgrad(?:e|ing)\\s+(?:your\\s+|the\\s+|to\\s+)?(?:the\\s+)?(?:browser|app\\b|software|firmware|system|device|operating system|os\\b|latest version|a newer version|a modern browser)',
      '\\b(?:app|software|system|firmware|browser|security|server)\\s+upgrade',
    ],
    topics: [
      '会员|套餐|资费|方案|权益|vip|特权|价格|开通',
      '\\b(?:plans?|pricing|membership|premium|subscriptions?|billing|offers?)\\b',
    ],
  },

  downgrade: {
    acts: [
      '降级|降档|降套餐|降低(?:我的|当前)?(?:套餐|档位|资费|月租)|调低(?:套餐|档位)|降为|降到|降至|减档|改低',
      `${change}${cheaper}${plan}`,
      `(?:套餐|会员|资费|月租)(?:改|换|降|调)(?:低|便宜|小)`,
      '(?:改|换|调)(?:成|为|到|用)?(?:个|更)*便宜|(?:改|换|调)(?:成|为|到|用)\\d+元(?:的)?(?:套餐|月租|会员)',
      '(?:把|将)(?:我的)?(?:套餐|会员|月租|资费)(?:往下)?降|降低(?:我的|当前)?(?:会员|套餐)(?:的)?(?:等级|级别|档次)',
      '低价套餐|低档套餐|保号套餐|低(?:一?)(?:级|档)(?:的)?(?:套餐|会员)',
      '\\bdowngrad(?:e|ing)\\b',
      `\\b(?:switch|change|move|go|step|drop|return)\\s+(?:back\\s+|down\\s+)?to\\s+(?:a |an |the |our )?${enCheaper}\\b${enNoPlan}`,
      `\\b(?:choose|select|pick|want|need)\\s+(?:a|the)\\s+(?:cheaper|lower|smaller|basic)\\s+(?:\\w+\\s+)?(?:plan|tier|membership)\\b`,
      '\\b(?:lower|reduce|step down|scale down)\\s+(?:my|your)\\s+(?:\\w+\\s+)?(?:plan|tier|membership|storage|subscription)\\b',
    ],
    not: [
      '(?:消费|画质|音质|清晰度|码率|体验|系统|功能|接口|熔断|优雅|舱位|座位|席位|风险|信用|评级|安全|自动)(?:等级)?(?:自动|已|将|会|被)?降级',
      '降级(?:到|至|为)?(?:旧版|旧系统|上一?个?版本|系统|固件|版本|ios|安卓)',
      '(?:价格|温度|音量|亮度|门槛|利率|费率|风险|库存)?(?:已|直|最低)?降[至到]\\s*(?:¥|\\d|历史|零|最低)',
      '\\bdowngrad(?:e|ing)\\s+(?:your\\s+|the\\s+|to\\s+)?(?:browser|app\\b|software|firmware|ios|android|version|an? (?:older|previous) version)',
      'back to (?:the )?basics?\\b(?! plan| tier| membership)',
    ],
    topics: [
      '会员|套餐|资费|订阅|续费|账单|权益|方案|合约|vip|我的服务|已订|业务办理|变更',
      '\\b(?:plans?|billing|memberships?|subscriptions?|payments?|benefits|auto-?renew(?:al)?)\\b',
    ],
  },

  'cancel-renewal': {
    acts: [
      `(?:${zhEnd})${zhMine}(?:${zhContract})`,
      '退订|退会|解约|销约|停止续订',
      `(?:自动续费|自动续订|连续包月|连续包年|订阅|会员|套餐|续费)(?:的)?(?:取消|关闭|退订|停用|解约)`,
      '(?:不想|不要|不再|别再|不用)(?:再|继续|给我|帮我)?(?:自动)?(?:续费|续订|扣费|扣钱|扣款)',
      '不想(?:再)?续(?:了|费|订|下去)|不再续了|不想要?(?:这个)?会员了',
      '(?:我要|我想|想要|帮我|请帮我|麻烦|申请|继续|仍要|仍然要|坚持|依然要|如何|怎么|怎样)取消(?=$|[吗么呢呀。!?,;了])',
      '^确认取消$',
      `\\b(?:cancel|end|stop|terminate|discontinue|quit)(?:l?ing)?\\s+${enMine}${enContract}\\b`,
      `\\bclose\\s+${enMine}(?:subscription|membership)\\b`,
      `\\b(?:turn(?:ing)?\\s+off|switch(?:ing)?\\s+off|disabl(?:e|ing)|deactivat(?:e|ing))\\s+${enMine}(?:auto-?\\s?(?:matic\\s)?-?renew(?:al|ing)?|automatic (?:renewals?|payments?|billing)|recurring (?:billing|payments?)|renewals?|auto-?pay)\\b`,
      `\\bturn\\s+${enMine}(?:auto-?\\s?renew(?:al)?|renewal)\\s+off\\b`,
      `\\b(?:subscription|membership|plan|renewal|service)\\s+cancel(?:l?ation)\\b`,
      '\\bunsubscribe\\b',
      "\\b(?:do not|don't|stop)\\s+(?:auto-?)?renew(?:ing)?\\b",
      '\\bcancel\\s+(?:anyway|now|today|immediately|at (?:the )?end of)\\b',
      '\\b(?:continue|proceed|want|need|like|wish|trying|how)\\s+(?:(?:do|can)\\s+i\\s+|with\\s+|and\\s+)?(?:to\\s+)?cancel(?:l?ing|l?ation)?(?=$|\\s*[.,!?;]|\\s+(?:it|please|my|now))',
      '\\b(?:start|begin|request|confirm|complete|finish|submit)\\s+(?:my\\s+|your\\s+|the\\s+)?cancel(?:l?ation|l?ing)\\b',
      '^(?:yes,?\\s*)cancel$|^please cancel',
    ],
    not: [
      '随时(?:都)?(?:可以|可|能)?(?:自行|自主|自由|免费|线上|在线|在[^,。;!]{0,20}?)?(?:取消|关闭|退订|停止|终止|解约)(?:自动)?(?:续费|续订|订阅|会员|套餐)?',
      '(?:取消|关闭)(?:订单|支付|付款|关注|收藏|预约|预订|升级|申请|操作|静音|置顶|绑定|授权|登录|点赞|提醒|通知|弹窗|广告|窗口)',
      '(?:关闭|停用|取消)(?:会员|vip|套餐)?(?:服务)?(?:通知|提醒|推送|消息|弹窗|广告|页面)',
      '退订单|退订(?:短信|邮件|通知|推送|广告)|(?:回复|回)t?d?退订|退订(?:请)?回复?[a-z]+',
      '(?:提前)?解约(?:金|费)|解约违约金',
      '\\bcancel(?:\\s+online|\\s+or\\s+(?:pause|change|switch))?\\s*(?:at\\s+)?any\\s?time\\b',
      `\\bcancel\\s+${enMine}${enContract}\\s+(?:at\\s+)?any\\s?time\\b`,
      '\\bany\\s?time\\s+you\\s+can\\s+cancel\\b|\\bno cancel+ation fees?\\b|\\bcancel+ation (?:fees?|policy|terms|charges?)\\b|\\bfree cancel+ation\\b',
      '\\bunsubscribe\\s+(?:me\\s+)?from\\s+(?:these|this|our|all|any|the|marketing|promotional|future)?\\s*(?:marketing|promotional|weekly|daily)?\\s*(?:e-?mails?|newsletters?|mailing lists?|mailings?|notifications?|messages?|updates|digests?)',
      '\\bcancel\\s+(?:my\\s+|your\\s+|the\\s+|this\\s+)?(?:order|payment|booking|reservation|appointment|request|upgrade|upload|download|transfer|search|reply|changes?)\\b',
      '\\bend of (?:my|your|the) (?:subscription|membership|plan|trial|contract|service)\\b',
      '\\bsubscriptions? to (?:comments?|this (?:thread|topic|page|post))\\b',
      '\\bstop (?:the )?service worker\\b',
    ],
    topics: [
      '会员|套餐|续费|续订|订阅|签约|扣费|扣款|代扣|资费|账单|权益|方案|合约|vip|免密|我的服务|已订|支付(?:设置|管理)|钱包',
      '\\b(?:memberships?|subscriptions?|billing|payments?|plans?|renewals?|auto-?renew(?:al)?|cancel+ations?|benefits|purchases)\\b',
    ],
  },

  refund: {
    acts: [
      '退款|退费|退钱|退余款|退(?:还|回)(?:我的|剩余|未使用的?|已付)?(?:会员费|服务费|费用|剩余费用|款项?|余款|余额|钱|订单金额|金额|押金)|把钱退|钱退(?:给|回)',
      '\\brefund(?:s|ed|ing)?\\b',
      '\\b(?:get|want|have|need|give me|ask for)\\s+(?:my|your|back my|all my)\\s+money(?:\\s+back)?\\b',
    ],
    not: [
      '退款(?:政策|规则|规定|说明|须知|协议|条款|进度|记录|明细|详情|状态|查询|保障|无忧|成功|完成|中|已|到账|失败|声明|流程说明)',
      '(?:查看|查询|我的)退款',
      '(?:无理由|随时|过期|极速|先行|不满意|未消费|假一赔十)(?:自动|随时|全额|包)?退(?:款|费|钱)?',
      '(?:七|7|15|30)天(?:无理由)?(?:退款|退货)',
      '\\bnon-?\\s?refundable\\b|\\brefund(?:s)?\\s+(?:policy|policies|status|history|terms|rules|window|period|guarantee|protection|tracker|issued|completed?|faq)\\b|\\bmoney-?\\s?back guarantee\\b|\\bno refunds?\\b|\\b(?:track|view|check)\\s+(?:my|your)?\\s*refunds?\\b|\\brefunded\\b',
    ],
    topics: [
      '订单|售后|退换|退货|账单|购买记录|消费记录|交易|钱包|退款|会员|套餐|扣费|投诉',
      '\\b(?:orders?|purchases?|returns?|billing|payments?|transactions?|receipts?|invoices?|refunds?|subscriptions?|memberships?)\\b',
    ],
  },

  subscribe: {
    acts: [
      '(?:立即|马上|现在|确认|我要|点击|去|继续|免费|开始)订阅|^订阅(?:$|本|此|该|这|更新|专栏|频道|栏目|页面|服务)|^我?想?订阅|订购',
      '(?:开通|购买|办理|成为|升级为)(?:年度|月度|包月|包年|连续包月|连续包年|超级|高级|黄金|白金|尊享|大|本站|付费)*(?:s?vip|会员|套餐)',
      '开始(?:免费)?试用',
      '\\bsubscrib(?:e|ing)\\b',
      '\\b(?:start|begin|try)\\s+(?:my|your|a|the)?\\s*(?:\\d+-day\\s+)?(?:free\\s+)?(?:trial|membership|subscription|plan)\\b',
      '\\bbecome\\s+a\\s+(?:\\w+\\s+)?(?:member|subscriber)\\b',
      '^(?:watch|follow)(?: this (?:page|topic|repository|thread))?$',
      '^监视(?:本页|此页面|该页面)?$|^关注(?:本页|此页面|该页面|此主题)$',
    ],
    not: [
      '(?:取消|退订|停止|已|未|我的|管理)订阅|订阅(?:号|管理|列表|记录|设置|中$|协议|条款|说明)|(?:开通|购买|办理)(?:记录|说明|协议|须知)',
      '(?:已|未|所|我的|您的|当前|现有|历史|全部|管理|查询|查看|取消|退订|停止|关闭)(?:的)?订购|订购(?:记录|须知|说明|关系|时间|日期|信息|详情|明细|情况|管理|查询|列表|历史|中$|的|协议|条款|规则|渠道|方式|成功|失败|指南|帮助|提醒)|订购(?:[/与和及、或 ])+退订',
      '\\bsubscrib(?:e|ing)\\s+to\\s+(?:our|the|a|my)?\\s*(?:\\w+\\s+)?(?:newsletters?|mailing list|e-?mails?|channel on)|\\bfollow (?:us|me)\\b',
    ],
    topics: [
      '订阅|会员|套餐|资费|价格|vip|通知|关注',
      '\\b(?:subscriptions?|memberships?|plans?|pricing|notifications?|watch(?:ing|list)?)\\b',
    ],
  },

  unsubscribe: {
    acts: [
      '退订|取消订阅|停止订阅|退阅|解除订阅|(?:取消|停止)(?:我的|全部|所有|此|该|本页)*(?:的)?订阅',
      '(?:不再|停止|拒绝|不想)(?:接收|收到|订阅)(?:此类|该|本|更多)?(?:邮件|通知|推送|更新|消息|短信|提醒)?',
      '(?:取消|停止)(?:监视|关注(?:本页|此页面|该页面|此主题))|^取消关注$',
      '\\bunsubscrib(?:e|ing)\\b',
      `\\b(?:cancel|end|stop|remove|delete|turn off)(?:l?ing)?\\s+${enMine}(?:subscriptions?|notifications?)\\b`,
      '\\b(?:stop|no longer)\\s+(?:receiv(?:e|ing)|getting|sending me|watching|following|emailing)\\b',
      '\\bopt\\s?-?out\\b|\\bun(?:watch|follow)\\b',
      '\\bremove\\s+me\\s+from\\b',
    ],
    not: [
      '随时(?:都)?(?:可以|可|能)?(?:取消订阅|退订)',
      '退订(?:政策|说明|规则|记录)',
      '\\bunsubscribe\\s+(?:at\\s+)?any\\s?time\\b|\\bany\\s?time\\s+unsubscribe\\b|\\bcancel\\s+(?:your |my |the )?subscription\\s+(?:at\\s+)?any\\s?time\\b',
    ],
    topics: [
      '订阅|通知|推送|邮件|消息|关注|提醒',
      '\\b(?:subscriptions?|notifications?|e-?mails?|newsletters?|preferences|watch(?:ing|list)?|mailing)\\b',
    ],
  },

  register: {
    acts: [
      '注册|(?:创建|新建|申请|开立|开通)(?:一个)?(?:新的?|免费)?(?:账号|账户|用户|通行证)|开户',
      '\\bregister\\b|\\bsign(?:ing)?\\s?-?\\s?up\\b',
      '\\b(?:create|open|make|set up)\\s+(?:an?|my|your|a new|a free|new)?\\s*(?:\\w+\\s+)?account\\b',
      '^registration$|^join (?:now|free|for free)$',
    ],
    not: [
      '注册(?:商标|资本|资金|地址|号|协议|条款|会计师|用户数|表示|即|时间|日期|来源|信息)|已注册|未注册|备案|开户行',
      '\\bregister(?:ed)?\\s+(?:office|number|trade-?\\s?marks?|company|of|as an organ donor)\\b|\\bcash register\\b',
      '\\bsign\\s?-?up\\s+(?:for|to)\\s+(?:our|the|a|email|e-?mail)?\\s*(?:\\w+\\s+)?(?:newsletters?|updates|e-?mails?|alerts|webinars?)\\b',
    ],
    topics: ['登录|账号|账户|用户', '\\b(?:log\\s?in|sign\\s?in|account|get started|join)\\b'],
  },

  'delete-account': {
    acts: [
      '(?:注销|删除|移除|销毁|清除|停用并删除|关闭|永久删除|永久注销)(?:我的|您的|此|该|当前|本|这个|用户|个人|微信|会员|平台|全部)*(?:的)?(?:账号|账户|用户|通行证|个人账号|个人资料|资料页)',
      '(?:账号|账户|用户)(?:永久)?(?:注销|删除)|销户|销号|(?:申请|永久|确认|立即|继续|我要|自助)注销(?!登录)',
      '\\b(?:delet|remov|clos|eras|terminat|cancel)(?:e|ing|l?ing)?\\s+(?:(?:my|your|the|this|user|entire|whole|personal|online|\\w+)\\s+){0,3}(?:account|profile)\\b',
      '\\b(?:account|profile)\\s+(?:deletion|closure|removal)\\b',
      '\\bdelete\\s+me\\b',
    ],
    not: [
      '注销(?:登录|会话|设备)|注销(?:须知|协议|说明|规则)$',
      '(?:删除|移除|关闭)(?:\\S{0,6})(?:账号|账户)(?:安全|保护|提醒|通知|关联)|(?:切换|添加|绑定)账号',
      '\\b(?:remov|delet)(?:e|ing)\\s+(?:\\w+\\s+){0,3}from\\s+(?:my|your|the|this)\\s+(?:account|profile)\\b|\\b(?:remov|delet)(?:e|ing)\\s+(?:\\w+\\s+){0,2}(?:profile|account)\\s+(?:picture|photo|image|number|manager)\\b',
    ],
    topics: [
      '账号|账户|安全|隐私|个人信息|资料|注销|个人中心',
      '\\b(?:accounts?|profile|security|privacy|personal (?:data|info(?:rmation)?)|my data|deactivat(?:e|ion))\\b',
    ],
  },

  join: {
    acts: [
      '(?:加入|进入|申请加入)(?:此|该|本|这个|群|群聊|社群|会员|社区|团队|小组|圈子|计划|俱乐部|房间|频道|课程|家庭|班级|项目|组织|粉丝团|我们的)+|^(?:立即|马上|申请|一键|免费)?加入$|入会|进群|入群|加群|报名|^加入\\S{1,6}(?:会员|俱乐部|计划|小组)$',
      '\\bjoin(?:ing)?\\b|\\bbecome\\s+a\\s+(?:\\w+\\s+)?member\\b|\\b(?:request|apply)\\s+(?:to\\s+join|for\\s+membership)\\b',
    ],
    not: [
      '加入(?:购物车|收藏|黑名单|书架|歌单|日历|对比|我们$|心愿单|清单|播放列表|时间)|已加入|入会时间',
      '\\bjoin\\s+(?:us\\s+on|the\\s+conversation|date)\\b|\\bjoined\\b',
    ],
    topics: [
      '会员|群|社区|小组|团队|俱乐部|房间|频道|圈子|发现',
      '\\b(?:groups?|communit(?:y|ies)|rooms?|teams?|clubs?|channels?|members?|membership|explore|discover)\\b',
    ],
  },

  leave: {
    acts: [
      '(?:退出|离开|脱离)(?:此|该|本|这个|当前)?(?:群|群聊|社群|会员|社区|团队|小组|圈子|计划|俱乐部|房间|频道|课程|家庭|共享|班级|项目|组织|粉丝团|讨论|空间)|退群|退会|退团|退组|退圈',
      '\\b(?:leav(?:e|ing)|quit|exit)\\s+(?:(?:the|this|my|our|\\w+)\\s+){0,2}(?:group|team|communit(?:y|ies)|room|channel|club|program(?:me)?|organi[sz]ation|workspace|famil(?:y|ies)|server|project|repository|space|course|class|party|conversation|chat|membership)\\b',
      '^leave$',
      `\\b(?:cancel|end)(?:l?ing)?\\s+${enMine}membership\\b`,
    ],
    not: [
      '\\bleav(?:e|ing)\\s+(?:a|your|the)\\s+(?:comment|review|message|reply|feedback|rating|note|page|site)\\b',
    ],
    topics: [
      '群|社区|小组|团队|俱乐部|房间|频道|圈子|会员|成员|加入的',
      '\\b(?:groups?|communit(?:y|ies)|rooms?|teams?|clubs?|channels?|members?|membership)\\b',
    ],
  },

  accept: {
    acts: ['接受|同意|允许', '\\b(?:accept|agree|allow|consent|enable all)\\b|\\bopt\\s?-?in\\b'],
    not: [
      '(?:不|未|拒绝|暂不|仅)(?:接受|同意|允许)|(?:接受|同意|允许)(?:后|前|书|条款$)|征得同意',
      "\\b(?:don't|do not|not|without|never)\\s+(?:accept|agree|allow|consent)(?:ing)?\\b|\\bwe\\s+accept\\b|\\baccepted\\b|\\bdisagree\\b",
    ],
    topics: ['隐私|协议|条款|cookies?', '\\b(?:cookies?|privacy|consent|terms|preferences)\\b'],
  },

  reject: {
    acts: [
      '拒绝|不同意|不接受|不允许|(?:仅|只)(?:使用|接受|允许|保留)?(?:必要|必需|必须)(?:的)?(?:cookies?)?|婉拒',
      "\\b(?:reject|decline|refuse|deny|disagree)\\b|\\b(?:do not|don't|without)\\s+(?:accept|agree|allow|consent)(?:ing)?\\b|\\b(?:only\\s+)?(?:strictly\\s+)?(?:necessary|essential|required)\\s+(?:cookies\\s+)?only\\b|\\bonly\\s+(?:use\\s+|accept\\s+|allow\\s+)?(?:strictly\\s+)?(?:necessary|essential|required)\\b|\\bopt\\s?-?out\\b",
    ],
    not: ['(?:已|被)拒绝|拒绝(?:访问|原因|记录)', '\\b(?:rejected|declined|access denied)\\b'],
    topics: [
      '隐私|cookies?|偏好|管理',
      '\\b(?:cookies?|privacy|consent|preferences|manage|options|customi[sz]e)\\b',
    ],
  },
};
