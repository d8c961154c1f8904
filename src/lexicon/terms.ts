import { en, zh } from './frame.ts';

/** The vocabulary of the claims: words by what they mean, in normalised text. Traditional forms are folded before. */

/** Getting out or down: what the person wants done. */
export const zhExit = zh(
  '降级|降档|降配|减配|降套餐|降会员|降低(?:套餐|档位|会员|资费|版本)?|缩减(?:席位|成员|容量)?|席位缩减|减员|减少席位|降为|降至|降到|降回|调低|调档|减档|改低|低档|退订|退租|退会|退网|退保|退课|退卡|退团|退款|退费|退钱|退掉|退出(?!登录|账号|编辑|全屏|群)|解约|断约|解除(?:合约|协议|订阅|续费|绑定|套餐)|解除|解绑|销户|销号|销卡|注销|停机|停用|停订|停掉|终止|中止|拆机|转网',
  '取消(?!订单|预约|预订|支付|关注|收藏|点赞|行程)|(?:关闭|关掉|停止|停掉)(?:自动)?(?:续费|续订|续约|扣费|订阅|服务|会员)|关闭|(?:变更|更换|更改|修改|改换|调整|改|换)(?:为|成|到|回)?(?:更)?(?:低|便宜)?[^,。]{0,4}(?:套餐|方案|资费|计划|档位|版本)|套餐(?:的)?(?:变更|更改|修改|调整)|(?:如需|若需|如要|若要|想要?|需要?)(?:变更|更改|调整|减少)',
  '改成|换成|改回|离开|提前结束|结束(?:会员|订阅|服务|合约|套餐)|不(?:再|想|要)?续(?:费|订|约|了)?|停止续费|(?:想|要)(?:走|退)|您一走|不练了|不学了|不玩了|离班|离场|(?:减少|缩减|缩小)(?:席位|人数|成员|账号|仓位|容量)|不用了',
);
export const enExit = en(
  'cancel(?:s|l?ed|l?ing|l?ation|l?ations)?(?! (?:my |your |the |an? |this )?(?:order|booking|reservation|appointment|payment))|downgrad(?:e|es|ed|ing)|unsubscrib(?:e|ed|ing)|leav(?:e|es|ing)|terminat(?:e|es|ed|ing|ion|ions)|opt(?:ing)? out|laps(?:e|es|ed)|(?:account )?(?:closures?|deletion)|downsiz(?:e|ing)|deactivat(?:e|es|ed|ing|ion)|step(?:ping)? down|scal(?:e|ing) (?:back|down)|refund(?:s|ed|ing)?',
  '(?:end|ends|ended|ending|close|closes|closing|closure of|stop|stops|stopping|quit|quitting|discontinue|discontinuing|drop|dropping|delete|deleting|remove|removing|reduce|reducing|lower|lowering|exit|exiting|switch(?:ing)? off|turn(?:ing)? off)(?= (?:my |your |the |this |an? )?(?:\\w+ )?(?:memberships?|subscriptions?|plans?|contracts?|service|accounts?|benefits|auto-?renew\\w*|renewal|trial|policy|agreement|seats?|tier|pass|line|coverage|licen[cs]es?|bundle))',
  '(?:chang(?:e|es|ed|ing)|switch(?:ing|ed|es)?|mov(?:e|ing)|reduc(?:e|ing)|lower(?:ing)?) (?:down )?(?:to )?(?:your |my |the |an? )?(?:number of seats|(?:smaller |cheaper |lower |basic |free |different |another )?(?:plan|tier|membership|subscription|basic|free|seats?))|plan changes?|(?:plans?|subscriptions?|memberships?|tiers?|accounts?|contracts?|polic(?:y|ies)|services?|lines?) (?:can|may|could|must|needs? to|has to|have to)(?:not| not| only)? (?:only )?be (?:changed|switched|lowered|reduced|ended|stopped|modified|closed|cancel+ed|terminated)|remov(?:e|ing) (?:users|members|seats|yourself|you)|not continue|no longer (?:want|wish|need) (?:the |your |this )?(?:service|membership|subscription|plan|account|it)|(?:time|ready|want|decided|like) to (?:go|leave|quit)|leaving us',
);

/** What a paid contract gives, and what was gathered with it. */
export const zhBenefit = zh(
  '权益|特权|福利|优惠|折扣|礼遇|专享|免广告|画质|音效|倍速|下载|缓存|投屏|免运费|免邮|特价',
  '(?:老用户|会员|优惠|首月|锁定|早鸟|专享|活动|合约|团购|学生|当前|现有)价(?:格)?',
  '空间|容量|文件|照片|相册|数据|资料|信息|内容|备份|作品|文档|记录|历史|收藏|歌单|歌曲|书架|笔记|课程|进度|打卡',
  '积分|成长值|经验值|等级|勋章|徽章|身份|标识|头像框|皮肤|金币|余额|券|红包|礼包|返还|话费|流量|通话|分钟数|亲情网|副卡|宽带|靓号|号码',
  '保障|赔付|专线|知识库|模板|大屏|上限|成员|子账号|账号|设备|时长|报表|域名|伙伴|好友|小树|宠物|次数|额度|席位|名额|曝光|推荐|匹配|配对|客服通道|服务|功能|会员',
);
export const enBenefit = en(
  'benefits?|perks?|features?|privileges?|access|discounts?|deals?|savings?|offers?|rewards?|points?|credits?|coins|badges?|streaks?|status|level|tier|rates?|prices?|pricing|files?|data|photos?|projects?|documents?|playlists?|histor(?:y|ies)|songs?|downloads?|library|librar(?:y|ies)|storage|space|backups?|workspaces?|automations?|reports?|integrations?|content|records?|saves?|progress|courses?|voicemail|number|minutes|messages|matches|likes|boosts?|seats?|profiles?|delivery|shipping|quality|resolution|streaming|videos?|everything|work',
);

/** Will, also as it is joined to who will. */
export const enWill = `(?:${en('will|shall|is going to|are going to')}|(?<=[a-z])'ll(?!\\w))`;

/** The firm's people. */
export const zhStaff = zh(
  '(?:在线|人工|智能|电话|微信|官方|专属|线上)*客服(?:人员|专员|经理|中心|热线|微信|团队|后台|部门)?|小客服|专员|专人|专席|坐席|座席|人工(?:服务|台)?|客户经理|工作人员|顾问|同事|服务台|店员|营业员|销售(?:人员|顾问)?|后台',
);
export const enStaff = en(
  '(?:customer |member |client |billing |our |the |your )*(?:service|services|support|care|success)(?: team| desk| staff| line| representatives?| agents?| department)?|agents?|representatives?|specialists?|advis[oe]rs?|account managers?|sales(?: team)?|(?:our|the|care|billing|support|retention|back office) (?:team|folks|people|staff|office|department)|folks|operators?|help ?desk|retention(?: desk| team)?|(?:a|our) (?:colleague|person|human)',
);

/** Who is spoken to. */
export const zhYou = zh('您|你');
export const enYou = en('you|your|yours');

/** Not possible, not allowed. */
export const zhCannot = zh(
  '不支持|不(?:可|能|得|予|允许|提供|接受|开放|受理|给|让)|无法|没法|没办法|未能|无权|不可以|办不了|操作不了|(?:暂|尚)(?:不|未)(?:支持|能|可|开放|提供|开通|受理)?|限制|锁定|禁止|恕不|概不',
);
export const enCannot = en(
  "can ?not|can't|could not|couldn't|unable to|not able to|not (?:be )?(?:allowed|permitted|possible|available|eligible|supported)|(?:is|are|was|were|will|would|may|do|does|did|has|have) not(?: be)?|(?:isn't|aren't|won't|wouldn't|don't|doesn't|didn't|hasn't|haven't)(?: be)?|no way (?:to|for me to)|never",
);

/** Takes the claim back: it is not needed, not so, not affected. Stands before the word it denies. */
export const zhNot =
  /(?:不会|不必|不用|无需|无须|毋需|不需要?|并不|并非|没有|未|免|不影响|不|(?<![特分级性识区类个])别|勿|非)(?:再|被|因此|造成|导致|给您|为您|任何|您的?|联系|致电|专门|另外|额外|主动|导致)*$/u;
export const enNot =
  /(?<![\w'-])(?:not|n't|won't|don't|doesn't|isn't|aren't|never|no|without|nothing|none|no need to|needn't|do not need to|don't (?:have|need) to|you won't|rather than|instead of)\s+(?:\w+\s+){0,3}$/u;

/** Another matter than the contract: goods on their way, codes, a visit, a friend invited, feedback given. */
export const otherMatter =
  /发货|送达|(?<!免)配送(?!费|券|权益|特权|会员|次数|服务)|快递(?!费)|物流|揽收|包裹|外卖|骑手|司机|师傅|安装|上门|收货|签收|退货|拆封|验证码|密码|登录失败|反馈(?!给您)|意见|建议我们|问卷|邀请(?:好友|朋友|码|有礼|新|您的)|好友助力|推荐好友|抽奖|签到(?!奖励|天|记录|进度)|\b(?:ship(?:s|ped|ping)? (?:in|within)|deliver(?:ed|s|y) (?:in|within)|parcel|package|courier|dispatch\w*|driver|rider|installer|technician|password|passcode|verification code|invite (?:a |your |\d )?(?:friends?|someone)|refer a friend|feedback|newsletter|webinar|lenses)\b/u;
