/**
 * What words are about, whoever says them in whatever way: the vocabulary by which the model learns that two ways of
 * speaking say one thing. Wide on purpose, with figures of speech; no class claims anything by itself. One name holds
 * for both languages, so that what is learnt in one serves the other. `zh` and `en` are alternatives of a regular
 * expression over normalised text; `en` stands for whole words, `marks` for English signs that are none.
 */
export const wordClasses: Readonly<Record<string, { zh: string; en: string; marks?: string }>> = {
  // The act.
  cancel: {
    zh: '取消|退订|停订|停供|停报|停捐|停卡|停课|停用|停机|停掉|停止|关闭|关掉|终止|中止|解约|解除|注销|销户|销卡|退会|退保|退卡|退课|退班|退学|退租|退网|退籍|退桩|退掉|退出|不续|断约|拆机|解绑|停续|停扣|停缴|停付|停供|停掉|松绑|下掉|移出|释放|销号|停刊|停耗|停奶|cut plan|撤|离网|清退|退社|解绑|断约|退群',
    en: 'cancel\\w*|unsubscrib\\w*|terminat\\w+|discontinu\\w+|deactivat\\w+|disconnect\\w*|clos(?:e|ing|ure) (?:your|my|the|an?|this) \\w+|end (?:your|my|the|this|a) \\w+|stop (?:your|my|the|this|paying|renew\\w*)|quit\\w*|opt out|closure|surrender\\w*|lapse\\w*|cessation|withdraw\\w* from|switch(?:ing)? off|turn(?:ing)? off',
  },
  leave: {
    zh: '离开|离去|离场|离会|离园|告别|再见|拜拜|道别|分手|散伙|散场|出去|出门|出口|离席|要走|想走|一走|走人|走了|走吧|去意|放手|分开|分别|转身|下车|出局|说停|想停|要停|想退|要退|不要了|不玩|不学|不练|不想要|划掉|抽身|撒手|断开|了断|脱身|放您走|您走|别过|不干了|离席|放人|放行|放我|求去|先行|抬脚|搬走|提前下车|掉头|不送|不再来|出口|松手|放手|毕业|一拍两散|两清|门才开|门才|闸机|关口|溜了|离店|闸',
    en: 'leav(?:e|es|ing|er|ers)|goodbyes?|farewells?|exit\\w*|way out|door|let (?:you|me|us) (?:go|out)|part(?:ing)? (?:ways|company)|break-?ups?|walk (?:away|out)|bow out|off switch|unjoin\\w*|unplug\\w*|cut the cord|snip|bye|adieu|depart\\w*|going|gone for good|set you free|move on|see you out|sign off|send-off|on your way|step(?:ping)? away|say when|call it a day|pack (?:it|your)|out of here|want out|get out|off the hook|wave you off|be rid of|rid of|gate|barrier|stand down|divorces?|severance|release[ds]?|let go|past(?: me)?|proceed|run|out of town|ticket out|turn(?:ed)? back|log off|close this|end the|way to go|want to go|walk off|cut (?:it )?loose|before you run|threshold|move on|delete yourself|leaving|leaver|unsub\\w*',
  },
  lower: {
    zh: '降级|降档|降配|降到|降回|降为|降舱|减席|减员|缩减|缩小|减少|调低|改低|低档|小套餐|便宜|基础版|免费版|普通版|标准版|减额|少一点|小一号|往下|缩水|瘦身|更小|较低|低配|轻量|小套|减配|变小|改小|往下|瘦身|轻享|减不了|转平|平啲|降不了|降配|拧小|便宜那档|入门|线松',
    en: 'downgrad\\w*|downsiz\\w*|step(?:ping)? down|scal\\w+ (?:back|down)|small(?:er|est)|fewer|lower\\w*|cheap\\w*|basic|free (?:tier|plan|version)|starter|lite|trim\\w*|shrink\\w*|less|reduc\\w+|slim\\w*|drop(?:ping)? (?:down|to|back)|slower|standard|downhill|downward\\w*|inferior|mini|budget|cheap seats|little plan|small|step down|go lower|shrink',
  },
  contract: {
    zh: '会员|套餐|订阅|续费|续订|合约|合同|协议|服务|方案|计划|会籍|课程|保单|月卡|年卡|季卡|账户|账号|席位|代扣|扣费|扣款|月捐|包月|资费|版本|权益|月租|年费|月费|自动续|专业版|尊享|pro|plus|vip|高级版',
    en: 'subscriptions?|memberships?|plans?|contracts?|accounts?|polic(?:y|ies)|renew\\w*|tiers?|packages?|service|seats?|licen[cs]es?|direct debit|standing order|bundles?|agreement|premium|pro|plus|pass|tariff|connection|line|coverage|billing|auto-?pay|donation|giving',
  },
  // By which way.
  app: {
    zh: 'app|客户端|小程序|移动端|手机端|应用|安卓|ios|iphone|ipad|平板|手机上|手机里|手机操作|手机登录|换手机|掌上|下载|安装|装上|扫一?扫|扫码|二维码|公众号|微信|应用商店|应用市场|小屏|掏出手机|拿起手机|装到手机|移动设备|鸿蒙|屏|遥控器|智能手表|车载|手持|耳机|指尖|电视盒|電視盒|机顶盒|行动装置|行动版',
    en: 'apps?|application|mobile|android|ios|iphones?|ipad|handset|smartphone|app store|play store|google play|itunes|apple|download\\w*|install\\w*|scan\\w*|qr|on your phone|your phone|pocket|tablet|thumbs?|console|smart tv|tv box|square|small screen|home screen|touchscreen|watch app|device|devices|cog|settings|remote|gear',
  },
  web: {
    zh: '网页|官网|网站|电脑|pc|桌面端|浏览器|本站|本页|本端|网上|大屏|鼠标|平台端|页面|网页端|电视端|车机|门户|这里|此处|线上|在线',
    en: 'web|website|browsers?|desktop|laptop|computer|pc|site|portal|this (?:page|screen)|online|here|mouse|keyboard|big screen|dashboard',
  },
  phone: {
    zh: '电话|致电|拨打|拨通|拨|来电|热线|专线|打给|打过|打个|打一通|通话|语音|话筒|听筒|座机|铃声|铃响|接线|按键|亲口|开口|嗓子|声音|呼叫|客服热线|通电|一通|免提|口头|听您说|念出|录音|分机|挂断|接通|话务|话筒|号码|拿起|嘟|听得懂|嘴|接听|喊人工|打去|老张|座机|语音|客户热线',
    en: 'call|calls|calling|phone|telephone|dial\\w*|ring|rings|bell|hotline|helpline|voice|aloud|verbal\\w*|spoken|speak|vocal|ivr|toll-free|extension|blower|tinkle|buzz|operators?|the line|lines are open|pick(?:s)? up|press \\d|landline|tone|digits|hello|hear it|ear|receiver|keypad|handset|aloud|spoken|out loud|pick up the phone|lady|vocal cords|headset|dialling|speaking|receiver|numbers?',
  },
  number: {
    zh: '(?:400|800)-?\\d{3}|95\\w{3}|96\\w{3}|100\\d{2}|1\\d{10}|0\\d{2,3}-\\d{6,8}|\\d{4}-\\d{4}|\\d{3}-\\d{4}-\\d{4}',
    en: '\\+?\\d[\\d() -]{5,}\\d|1-8\\d\\d|0?800|555',
  },
  shop: {
    zh: '门店|营业厅|柜台|柜员|前台|网点|窗口|现场|到店|进店|店里|店内|服务台|大厅|亲自|亲临|本人到|面谈|当面|到场|面签|分店|服务站|岗亭|传达室|地址|携带|带上|来一趟|跑一趟|走一趟|飞一趟|回来一趟|食堂|厅|号机|叫号|线下|收银台|专柜|物业|驿站|前来|到访|办公室|网点|工会|会址|教务处|票亭|收银台|邮局|门市|会馆|返籍|从哪|哪扇门|马路|公交|腿着|导航|地铁|路口|厅里|门口|亲手|交回|来趟',
    en: 'stores?|shops?|branch\\w*|counters?|desk|reception|in person|office|visit|face to face|high street|walk in|premises|on site|front desk|bring (?:the|your|it)|come (?:in|down|by|to)|pop (?:in|down|into|by)|drive to|bus ride|kiosk|centre|center|clubhouse|depot|showroom|queue number|across the|present (?:himself|yourself|herself)|outlet|box office|window|service point|head office|turn up|in the flesh|gym floor|bar|hand\\w* (?:in|back|over)|jurisdiction|presented?|ask for|opening hours',
  },
  letter: {
    zh: '书面|信件|信函|挂号|邮寄|寄回|寄到|寄至|快递|邮票|信封|邮差|邮筒|写一?封?信|纸质|盖章|公章|签名|签字|签上|打印|传真|模板|公函|手写|墨水|笔|申请表|邮局|原件|一式|函件|ems|寄送|平信|附件|亲笔|正本|纸|写在|公证|三联单|手印|信箱|去封信|切结',
    en: 'letters?|post(?:al|ed|box|man)?|mail(?:ed)? to|by mail|envelope|stamps?|stamped|writing|written|signed|signature|ink|paper|registered|recorded delivery|print\\w*|fax\\w*|in duplicate|notice|address(?:ed)?|po box|p\\.o\\.|hand-?written|form|certified|notar\\w+|doormat|sealed|postmark\\w*',
  },
  // Who.
  staff: {
    zh: '客服|人工|专员|顾问|同事|工作人员|坐席|座席|客户经理|管家|教练|班主任|店长|店小二|经理|负责人|师傅|老师|真人|值班|小哥|姑娘|姐姐|小姐姐|运营|管理员|支持团队|团队|主管|后台|人员|助理|代表|专人|部门|同工|社工|我们的人|客户成功|销售|法务|审核|上头|领导|老板|主理人|园长|站长|校长|前辈|伙伴|承办人|接线生|话务员|售后|嬢嬢|阿姨|掌柜|专家|盖章的人|办这事|办的那位|那头|对面|真身|人类|小企鹅|机器人|服务组|系统君',
    en: 'support|agents?|advis[oe]rs?|representatives?|reps?|team|staff|humans?|person|people|specialists?|colleagues?|managers?|someone|somebody|operators?|customer (?:care|service|success)|help ?desk|service desk|care|concierge|coach|trainer|executive|folks|crew|boss|lady|guy|girls|lad|account (?:team|manager)|admin(?:istrator)?|section|department|committee|wizard\\w*|grown-?up|one of (?:us|ours|our)|our (?:lot|people|end)|a real|secretary|supervisor|officer|back office|upstairs|dave|priya|helen|sandra|executive|handlers?|agents?|manager|supervisor|anyone|us',
  },
  chat: {
    zh: '联系|咨询|留言|私信|发消息|加微信|企业微信|工单|提单|在线客服|聊天|对话|聊一聊|聊聊|说一声|说声|喊一?声|招呼|告诉|告知|艾特|转接|转人工|邮件|邮箱|电邮|发信|写信|申请|提交|说明|沟通|知会|打声|窗口|回复|@|头像|找|吱一声|输入框|群里|社群|站内信|呼唤|讲一声|搵|敲键盘',
    en: 'contact|chat|message|msg|dms?|e-?mail\\w*|ticket|write to|get in touch|reach out|ask|talk|speak (?:to|with)|tell|drop (?:us|support)|let us know|live chat|bubble|inbox|note|request|raise|submit|give us|shout|knock|whistle|word with|send|slide|reply|whatsapp|apply|application|lodged|postbox|word|speech bubble',
  },
  theyCall: {
    zh: '回电|回访|给您(?:去|打|回|致)|联系您|与您联系|跟您联系|找您|来找|通知您|答复|回复您|知会您|告知您|另行|打给您|电话联系|会有人|有人跟进|跟进|会来电|喊您|加您|回了|给您消息|给您答|来消息|回音|找您唠|审批|审核|批复|复核|呈|流转|转交|转达|转给|转到|上报|递上|登记|受理|建单|建个单|记下|收到您|已送达|排期|排队|跟您对|征询|陌生号码|有电话|等电话|呼您|函电|敲您的手机|去电|来电|给您个话|回声|佳音|接到一通|漏接|畅通|别关机|等待专员|承办|处理人|转相关|审议|诉求|会找|再联系|后台处理|挂上号|文件夹|桌上',
    en: 'call(?:s|ed)? (?:you|u)\\b.*|call ?backs?|ring you|phone you|get back to|get in touch|in touch|contact you|reach you|hear from|reach out to you|back to you|drop you|write to you|buzz you|dial you|give you a|be through|revert|follow up|follow-up|forward\\w*|passed|escalat\\w*|logged|noted|pencilled|scheduled|review\\w*|look(?:s|ed)? (?:at|into|over) (?:it|your|this)|will be handled|assigned|queued?|pile|in the book|approv\\w+|sign-?off|expect (?:a|the|our)|wait for (?:a|the|our)|word|shout back|pinged|your phone|ringer|speaks? to|get back|hear back|answer you|respond|processing|under review|awaiting|on hold|in progress|waiting for (?:a|the)|ring(?:s)? (?:everyone|you)|write to you|through to you|decides?|decision|approval|competent',
  },
  // What must be.
  must: {
    zh: '须|必须|需要|需|务必|应当|应|请|得先|得由|得在|得等|才能|才可|才行|才算|方可|方能|方才|才给|才让|才会|必填|必选|必经|烦请|劳驾|麻烦|得您|只得|要先|先把|后才|后方|之前|凭|得|凭|缺一|必|烦|先',
    en: 'must|need(?:s|ed)?(?: to)?|ha(?:ve|s) to|required?|requires|mandatory|kindly|please|shall|obliged|gotta|should|before you can|before we|until|once you|unless|first|compulsory|obligatory|has to be|to continue|to proceed|to go on|first|need|kindly|want(?:s)? (?:a|to see)|has to|without it|before',
  },
  only: {
    zh: '只能|仅|只|唯一|唯有|唯|才|一律|统一|限|专|恕不|概不|均|别的都|其他途径|独|单单|非得|只认|只有|方为',
    en: 'only|solely|exclusively|sole|nothing else|no other|one way|the only|just the one|alone|nowhere else|merely|same|strictly|nothing but|no other|and nothing',
  },
  cannot: {
    zh: '不能|不可|无法|没法|不支持|不行|办不了|不了|不提供|不开放|不受理|不接受|未开放|无权|不允许|不得|没有这|没这|不让|不成|不给|不认|做不到|没辙|未部署|关不|停不|退不|改不|点不|摸不|够不|不作数|不算数|不生效|无效|恕|禁止|不在|没有按钮|没有入口|锁|恕难|碍难|不成|没用|白搭|不采认|不接办|不兴|唔到|点不动|不给办|不招待|不受|不收|拆不开|驳回|打回|不许|死活不|一步也走不了|走不了|减不了|不放行|不予',
    en: "can ?not|cannot|can't|cant|won't|unable|not able|not possible|isn't|aren't|not available|unavailable|not (?:be )?(?:allowed|permitted|entertained|accepted|eligible|offered|supported)|no (?:way|option|button|facility|lever|online)|doesn't|don't|never|not|withdrawn|locked|refus\\w+|disallow\\w*|prohibit\\w*|barred|ineligible|nope|no sooner|off limits|isn't on the list|not on the list|shut|unmoved|no such|not budging|won't (?:take|pay|let)|bounce|stand rejected|void|no option|no form|nothing doing|nobody (?:gets|leaves)|hasn't been built|cut it",
  },
  no: {
    zh: '不|没|无|未|勿|别|非|莫|毋|休|免|否|唔|冇|甭|缺|零|并非',
    en: "no|not|n't|never|nothing|nobody|none|without|neither|nor|nowhere|nil|zero|\\w+n't",
  },
  self: {
    zh: '自助|自行|自己|自主|直接|一键|即可|就行|随时|任何时候|不用找|无需联系|不求人|立即生效',
    en: 'yourself|self-?serv\\w+|on your own|any ?time|whenever|instant\\w*|one tap|one click|straight away|no need|right away|immediately|without (?:calling|contacting|asking|talking)|in seconds|you can',
  },
  // When.
  window: {
    zh: '每月|每年|每季|月底|月初|月末|\\d+日|\\d+号|期间|之间|起至|时段|工作日|周一|周二|周三|周四|周五|周末|工作时间|营业时间|截止|截至|当天|当日|次日|次月|下月|下个月|上旬|下旬|中旬|开放|受理时间|凌晨|早上|上午|下午|晚上|\\d+点|\\d+:\\d+|窗口期|一次|频繁|冷却|过后再|再来|届时|账期|出账|结账日|账单日|到期前|满月|初一|十五|周年|日期|日历|时候再|过了|错过|月内|年内|季度|锁定期|封网|系统维护|日历|月亮|季|年末|岁末|来年|下一站|轮休|打盹|窗口|每月|月圆|财年|下个村|错过再等|零点|那一周|才亮|一月一次|用掉|周期|歇\\d',
    en: "between|from the|until|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays?|weekends?|january|february|march|april|may|june|july|august|september|october|november|december|\\d(?:st|nd|rd|th)|first|last|window|opens?|open|closed|hours|o'clock|am|pm|\\d(?:am|pm)|office hours|business hours|once (?:a|per|every)|per (?:month|year|quarter)|each (?:month|year|quarter)|every (?:month|year|quarter|\\d+)|come back|try again|not (?:yet|now|today)|too (?:soon|early|late)|billing (?:cycle|date)|cycle|anniversary|season\\w*|quarter|calendar|midnight|before the|after the|again (?:on|in|after)|reopens?|next (?:month|year|week|window)|already (?:changed|switched|used)|moon|freeze|cooldown|missed|nights? a month|seasonal|year round|birthday|calendar|easter|spring|autumn|summer|winter|leaves turn|fortnight|half a year|a year|once|stay put|early|closed yesterday|already (?:shuffled|hopped)|cycles?|mid-\\w+|run its course|quarter|month end|rest for|last (?:three|few|two) days|till (?:july|june|may|december|january)|until \\w+ (?:ends|is over)|days to go|too recently|come back when|ask us again|valid only",
  },
  wait: {
    zh: '秒|倒计时|倒数|等待|请等|请稍|稍候|稍等|再等|等一|等\\d|分钟后|小时后|冷静期|冷静|停留|读完|看完|播完|缓一缓|加载|按钮将|亮起|可点|点亮|后可|后才可|才能点|满\\d|思考|沙漏|读秒|变绿|解锁|过一会|煎|浏览|先看|数到|不要关闭|深呼吸|数到|子弹|沙子|漏完|瓜子|茶凉|\\d+…|半分钟|磨蹭|冻|进度条|片尾|醒|排到|前面的|前头|轮到|静置|睡满|呼吸|溏心|马上能|变蓝|变绿|变红|走完|别刷新|灰的|灰色|人都等着|人有点多|拥挤|一分钟|乌泱泱|预留',
    en: 'seconds?|secs?|countdown|count(?:ing|s)? (?:down|to)|wait|waiting|hold on|minutes?|mins|cool(?:ing)?-?off|reflection|timer|unlocks?|activates?|enabled?|lights? up|tick\\w*|until the|in \\d+|please stand by|loading|patience|patient|hourglass|kettle|breathe?|breath|ready in|available in|stay on this|clock|greyed?|hours?|bar (?:fills|reaches)|turns? green|wakes? up|pause here|video (?:ends|finishes)|line|queue|spot|in front|ahead|crowded|place in|waiting room|lobby|unfreezes?|brew\\w*|mature\\w*|sand|trailer|half a minute|light up|no sooner|twice|interval|hold|grey for now|green|unlocks? in|tick tock|average time|bob about|souls|deep breath|patience|\\d+ ?s\\b|zero|hits 0|0:00|hurry|haste',
  },
  duration: {
    zh: '[\\d一二三四五六七八九十两几半]+个?(?:工作)?(?:天|日|小时|分钟|秒|个月|月|年|周|星期|礼拜|季度)',
    en: '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|couple of|thirty|sixty|ninety)(?:-| |–)?(?:\\d+ )?(?:working |business |more |calendar |full |to \\d+ )?(?:days?|hours?|minutes?|seconds?|weeks?|months?|years?|hrs?|mins?|sleeps|nights?)',
  },
  // Conditions.
  condition: {
    zh: '未满|满\\d|合约期|在网|协议期|最低|至少|承诺|期限|期满|到期后|欠费|结清|逾期|未结|未完成|不符合|不满足|条件|资格|先完成|先解绑|先退|先关闭|主账号|户主|管理员|家庭组|副卡|绑定|学生|企业|活动期|优惠期|分期|仍有|尚有|还有|正在使用|使用中|存在|前提|归还|实名|风控|套餐不|规定|政策|名下|存续|靓号|锁定|捆绑|未到|不足|剩余|约定|签到|签了|承诺|在约|新朋友|没辦過|没办过|仅限新|新用户|团购|赛季|毕业|拆不开|两年|资格|名单|得奖|得主|统一采购|退出江湖|老朋友|尊享出身|手机的|红绳|路由器|不解|不毕业|等级以上|出机|上台|白装|0元|余额宝贝|已经办过|活动之|宝贝|缠',
    en: "eligib\\w+|ineligib\\w+|minimum|commit\\w*|term|terms|tenure|contract (?:period|term)|until the end|outstanding|arrears|balance|unpaid|owe|owing|overdue|settle[ds]?|clear(?:ed)?|qualify|qualif\\w+|conditions?|owner|primary|account holder|family|group|bundled?|remaining|fixed|locked (?:in|into)|still (?:have|has|in|active|on|under|running)|months? (?:in|left|to go|remaining)|promotional|promo|student|corporate|must (?:first|be)|at least|return(?:ed)? (?:the|your|all)|delete (?:all|the|your)|remove (?:all|the|your)|lock-?in|meets?|criteria|grade|legacy|grandfathered|only (?:accounts|members|customers|those)|holders|handcuffed|handset|newcomers|fresh faces|new (?:customers|members) only|retired|legacy|subsidised|region|signature|eighteen months|ten more months|free router|joined (?:without|with)|came (?:to us|over|with)|list|tiers?|unexpired|paid off|as one|pledges?|run(?:s|ning)? (?:till|until)|partner-sold|on month|deal's a deal|reseller|house's|strictly|kept for",
  },
  fee: {
    zh: '违约金|手续费|解约金|赔偿|补缴|补交|补足|差价|费用|收取|扣除|扣掉|扣减|罚|结清|原价|补差|追缴|追回|返还|退还|押金|保证金|工本费|折旧|管理费|一次性|付清|买单|代价|付出|支付|照价|退租费|过路费|买路钱|门票|赎|欠|补上|还回|吐出|收回|倒贴|掏|交钱|出钱|滞纳|服务费|已享|路费|标价|补个票|分手费|甜头|吐出|价格|买下来|划走|离场费|折旧|聊表心意|补回|损耗|牌价|赔返|差价|垫|奉还|照价|折让|扣抵|租来的|学费|心意|账单|扣一笔|收您',
    en: 'fees?|charges?|charged|penalt(?:y|ies)|costs?|pay|pays|paying|owe|owed|owing|repay|deduct\\w*|withh\\w+|forfeit\\w*|deposit|clawed? ?back|difference|discount (?:back|received|you)|bill(?:ed)?|invoice[ds]?|balance|toll|price of|levied|levy|debited|retained?|kept|keep (?:the|your|a)|due|payable|reimburse\\w*|exit (?:fee|charge)|admin|administration|restocking|full price|remaining months|handling|tax|wallet|purse|coins?|settle\\w*|toll|payable|settlement|one-off|shortfall|door price|at full whack|sting|instalments|damages|on your bill|taken from|comes (?:to|out|back)|chunky|final bill|purse|price on|reversed|one last|rest of the year|parting gift|for every month|invoiced?|repayable|snips',
  },
  money: {
    zh: '[¥$€]\\d|\\d[\\d.,]* ?(?:元|块|港币|美元|人民币|角)|\\d+(?:\\.\\d+)?%|nt\\$|hk\\$|百分之',
    en: '\\d+(?:\\.\\d+)? ?%|\\d+ ?(?:dollars|pounds|quid|euros|rupees|bucks|cents|pence|p|usd|gbp|inr|sgd)|rs\\.? ?\\d|s\\$|tenner|fiver|percent|per cent',
    marks: '[$€£₹¥]\\s?\\d|%',
  },
  // Data.
  papers: {
    zh: '身份证|证件|护照|户口|照片|自拍|人脸|银行流水|银行卡|流水|账单|发票|证明|房本|营业执照|学历|工资|社保|签字|手持|正反面|上传|影印|复印|扫描件|公证|原件|收入|住址|婚姻|出生|指纹|视频认证|资料|材料|核实身份|验明|户籍|病历|死亡证明|介绍信|担保人|联系人|通讯录|水费单|驾驶证|行车证|房产证|履历|籍贯|条子|虹膜|医院|病历|声音|您的脸|证件照|母亲|条子|作业|关系|耳朵|说明函|函|学历|职业|收入|家几口',
    en: "id|ids|identity|passport|driv(?:er's|ing) licen[cs]e|photos?|selfies?|upload\\w*|utility bill|bank statement|proof|certificate|documents?|documentation|scan\\w*|copy|copies|notari[sz]ed|social security|ssn|aadhaar|nric|pan card|payslip|signature|employer|income|date of birth|mother's maiden|holding|reference number|original|attested|birth|medical|next of kin|fingerprints?|face|last four|card number|evidence|verify|verification|prove|photocop\\w+|picture of you|snap|lease|note|letterhead|plane ticket|birth|deed|witness\\w*|social security|nosy|annex|ic front|attach\\w*|likeness|camera|blink|head left|statement|certificate",
  },
  // Loss.
  lose: {
    zh: '失去|丢失|丧失|失效|清零|归零|清空|作废|收回|删除|消失|没了|没有了|不再|错过|浪费|白费|泡汤|化为|抹|蒸发|断|灰|冻结|回收|释放|终结|停更|限速|变慢|变回|变成|打回|跌|掉|再也|拿不回|找不回|回不来|看不到|用不了|听不到|享受不到|散|凉|荒|枯|谢|熄|灭|冷清|落灰|孤零零|空荡|陌生|遗忘|忘记|离您而去|一去不|从头|重来|从零|前功尽弃|付诸|只剩|仅剩|剩下|不保留|舍弃|放弃|损失|不见|关灯|打烊|睡|沉|雾|模糊|糊|熄灯|拆掉|收容|撤销|归零|散了|散|黑掉|忘了您|全没|全冇|拆不开|听一半|不再响|沉|没人陪|看比分|收回去|安放|广告|缓冲|加载|再也不会|不会再响|一样也不记得|石器|黑|冇',
    en: "los(?:e|es|ing|t)|gone|disappear\\w*|vanish\\w*|delet\\w+|erase[ds]?|wip(?:e|ed|es)|expire\\w*|forfeit\\w*|reset\\w*|remov\\w+|miss(?:ing)?(?: out)?|say goodbye|wave goodbye|kiss|no longer|no more|never (?:again|see|hear)|stops?|back to (?:zero|square|ads|the)|go(?:es)? (?:dark|away|quiet|silent|grey|back|cold|dim|out|up in|poof)|revert\\w*|drop(?:s|ped)?|fade[sd]?|freez\\w+|lock(?:s|ed)?|shrink\\w*|evaporat\\w+|dust|melt\\w*|cobwebs?|crumble\\w*|die[sd]?|dying|sleep|slow(?:er|s)?|throttled|blurr\\w+|blur|grainy|capped|limited|empty|silence|dark\\w*|ghost|starve|wither\\w*|rot|pumpkin|alone|lonely|strangers?|ash\\w*|smoke|start(?:ing)? (?:over|from|again)|from scratch|waste[ds]?|behind|left behind|without|archived|purged|read-only|shut\\w*|up in smoke|poof|lights out|turns? (?:grey|into|back)|gone|empt\\w+|no memory|divested|swept|narrower|won't see|leaves with you|cheap seats|swapping|nobody (?:will|to)|blank|unlocks? itself|grey screen|spines|regret|returned to|back to (?:the|being)|send their regards|can't open|wake up with|stop",
  },
  benefit: {
    zh: '权益|特权|优惠|折扣|福利|空间|容量|文件|照片|相册|数据|记录|历史|收藏|歌单|书架|笔记|进度|打卡|积分|等级|勋章|徽章|金币|余额|礼包|流量|保障|画质|音质|倍速|下载|缓存|免广告|广告|投屏|备份|连胜|连续|成就|宠物|小树|好友|皮肤|道具|战绩|学分|里程|额度|次数|曝光|推荐|匹配|网速|无损|高清|4k|1080|480|记忆|回忆|成果|作品|域名|网站|号码|身份|老用户价|价格|早鸟|资格|名额|位置|排名|档案|日记|配方|方案|模型|画|歌|片|剧|书|课|更新|曲库|片库|锁定价',
    en: 'benefits?|perks?|features?|access|discounts?|rewards?|points?|credits?|coins|badges?|streaks?|status|level|files?|photos?|playlists?|histor(?:y|ies)|songs?|downloads?|librar(?:y|ies)|storage|backups?|workspaces?|saved?|saves|progress|courses?|miles|matches|data|ads?|adverts|quality|hd|4k|sd|resolution|speed|videos?|shows|films|movies|box ?sets?|episodes?|chapters|memories|friends|followers|guild|pets?|skins?|loot|rate|price|trophies|notes|projects?|documents?|recipes|automations?|domain|site|number|coverage|cover|cloud|history|record|garden|trees?|plants?|characters?|avatar|everything|work|queue|lounge|bookmarks|library card|drafts|dashboards?|catalogue|cartoons|offline',
  },
  spared: {
    zh: '省下|省了|节省|已经?为您|陪伴|陪您|一起|走过|度过|您已|累计|坚持|天了|年了|回忆',
    en: "saved you|you've (?:saved|built|listened|watched|read|logged|earned|been|spent|collected)|together|so far|years with|days in a row|since (?:you|20\\d\\d|19\\d\\d)|hours of|all (?:those|that|these|your)|memory lane|this year you",
  },
  // Staying.
  stay: {
    zh: '留下|留住|留步|留着|别走|保留|继续|再想|想想|考虑|三思|慎重|挽留|不舍|舍不得|先别|不如|何不|要不|不妨|再给|机会|回心|等等|且慢|慢着|缓缓|再待|再陪|坐下|劝|后悔|可惜|舍得|真的要|确定要|忍心|别急|歇|暂停|休眠|冻结|停一停|打盹|改为|换成|试试|半价|再用|接着|再看|重新|回头|相伴|心疼|难过|伤心|想念|挂念|眼泪|哭|挽回|再坐|坐会儿|回心转意|别别|台阶|三思|缓冲|回头见|念旧|别走|走住|留低|续前缘|何苦|再等等|心疼|掏心窝|犯得着|打死都不|舍得|冷静|找不到第二家|会哭|后悔|憋屈|嫌弃|帮妹妹|糊涂|耍一个月|算笔账|可惜|爬不回来|不值',
    en: "stay\\w*|keep(?:ing)?|reconsider\\w*|think (?:again|twice|it over|about it)|sleep on it|before you (?:go|leave)|don't go|change your mind|hang on|hold on|instead|pause|snooze|break|freeze|why not|how about|what if|one more|another (?:chance|month|shot|week|try|go)|sure (?:you|about)|really want|certain|regret|miss you|sad|sorry to see|tears?|hate to|second thoughts|stick (?:around|with)|give us|don't be|come on|rest (?:a|for)|linger|remain|suppose|supposing|what would it take|talk you|tempt|meet you|halfway|breather|nap|wait!|convince|persuade|loyal\\w*|heart\\w*|wouldn't you|shall we|let's|would that|don't run|hush|our favourite|let's not|mistake|pity|throwing|between you and me|if you ask me|hear me out|what if|would that do it|funny timing|cannot find|wouldn't be doing|think of your|hand on heart|one coffee|perhaps|maybe|bench|aiyo|plot twist|turned back|wah|how does|by going now|stick|as long as you|a fight|big decisions",
  },
  offer: {
    zh: '优惠|折|半价|赠送|赠|送您|送你|送一|免费|立减|减免|红包|券|礼|福利|特价|低至|只要|仅需|只需|返现|抵扣|加送|延长|补贴|专属|限时|请客|买单|我们出|算我们|挽留价|特批|申请到|额外|多给|补偿|让利|首月|惊喜|一口价|骨折|友情价|打\\d|积分|宝箱|暗号|小礼物|算我们的|价签|九块九|骨折|糖|五折|\\d折|三成|包了|免两个月|月费|不收钱|悄悄|一分钱|八百|钻石|塞',
    en: "\\d+ ?% (?:off|less)|half(?:-| )price|half|free|discount\\w*|offer\\w*|deal|save|gift|bonus|extra|on us|on the house|voucher|credit|coupon|special|exclusive|knock|off your|months? free|for just|just [$€£₹]|treat|sweeten\\w*|reward|waive|throw in|match|price|bargain|tenner|secret|something special|entitled|upgrade on us|our shout|sweetener|present|surprise|bonus|cheaper|month's|on the house|tenner|half a bill|dollar|gold|third off|concession|promo|four ninety|chocolate|credit|fun-size|disappear|nothing till|less|twelve quid|sports channels|sale|throw|chuck in|freebie|size",
  },
  // Shame.
  iNo: {
    zh: '我不|我宁|我愿意?|我就|我想继续|我喜欢|我选择|我放弃|不,我|不了,|不用了|算了|我才|我甘|我就爱|我习惯|我有钱|我不在乎|我不需要|就让|随它|无所谓|我无|我愿|我讨厌|我拒绝|我没|我还是|任由|让我|残忍|狠心|行吧|就让|反正我|我心|我与|我走|好,让|是的,我|嗯,我|罢了|宁可|让(?:它|队友|网站|文件|他|她|我的)|继续当|当我|对,我|溜了|不练了|残念',
    en: "no thanks?,? i|i (?:don't|do not|hate|prefer|would rather|'d rather|love|like|enjoy|choose|accept|want|refuse|have|give|am|'m|can live|can)|i'd rather|i'll|i'm|i don't|nah|no,? i|i guess|let (?:it|them|me)|not (?:bothered|interested)|who needs|i never|me and my|fine|whatever|fine|sure|yes,?|let (?:the|my|journalism|love|hackers|it)|abandon|forget it|do it|carry on|being|my (?:money|website|middle)|i never|i shall|silence is|hackers|nah",
  },
  shameful: {
    zh: '浪费|全价|原价|多花|冤枉钱|受罪|落后|平庸|将就|吃亏|吃土|错过|不省钱|慢|卡|孤单|寂寞|不爱|不求上进|懒|胖|放弃自己|不在乎|家人|冒险|裸奔|没保障|贵|广告|老土|凑合|认输|失败|不学|不进步|不健康|不关心|无知|笨|菜|输|忍受|躺平|不配|普通人|不要优惠|不要省|后果|风险自负|不上进|看广告|丢|差|无情|负心|良心|路人|上进|肥肉|石器时代|孤独终老|转圈|自生自灭|听天由命|饿着|不值得|铁石|熬夜|无缘|读不完|狼人|躺平|裸奔|凉|不管|自虐|掉队|穷',
    en: "full price|more|ads|sav(?:e|ing) money|wast(?:e|ing)|miss(?:ing)? out|slow|boring|bored|alone|lonely|lazy|unfit|poor|broke|average|mediocre|risk\\w*|unsafe|unprotected|behind|overpay\\w*|losing|loser|give up|giving up|health|ignoran\\w+|hungry|worse|don't care|hate|hard way|care about|fail\\w*|chaos|messy|mess|stay (?:fat|single|ignorant|broke|average)|dull|bad (?:at|coffee|skin|taste)|forget|suffer|dark|cold|plain|unhappy|quitter|quit on|abandon\\w*|break \\w+'s heart|hackers|sofa|potato|die|waste|guilt|coward|ignorant|selfish|rock|amateur\\w*|headlines|never finish|grows on trees|suit me|bored|whatever|heartless|cruel|quit|cry|sad",
  },
  // Demands.
  reason: {
    zh: '原因|理由|为什么|为何|问卷|调查|选择一项|请选择|必填|必选|反馈|说说|告诉我们|说明|评分|打分|题|勾选|多选|单选|至少选|吐槽|心里话|哪里不|哪儿不|回答|答完|填写|填完|填满|为啥|缘由|问题|选一|选项|挑一|交代|初衷|病因|答案|说清|讲清|不满意|过关题|交差|答卷|答题|打完星|星|圆圈|点亮|点选|择一|择其一|出门条|事由|编一个|哪里疼|不想说|投票|排到|交卷|揀|未择|留白|一个都不勾|选好|勾',
    en: 'reasons?|why|survey|questionnaire|feedback|questions?|select|choose|pick|tick|answer\\w*|tell us|rate|rating|required|mandatory|options?|dropdown|list below|one of|explain|what (?:went|made|could|prompted|drove)|explanation|because|multiple choice|checkbox|complete the|fill (?:in|out)|skip\\w*|optional|survey|box(?:es)?|confession|cause|motive|account for|exit interview|grounds|grumble|grievance|confess\\w*|quiz|star us|smiley|bubbles|blank|tick|scroll|honest answer|the why|sheet|none of your|cause|drop-down|pit stop|what did we do|interview|pages',
  },
  type: {
    zh: '输入|键入|打出|打字|抄写|逐字|照抄|一字不差|写下|写满|不少于|字以上|至少\\d+字|\\d+个?字|手打|敲|抄|默写|拼写|复制|粘贴|大写|字符|框中|框里|文字|口令|完整|下方|以下|原样|誊|念一遍|拼音|字样|承诺书|声明|亲手打|几个字|作文|百字|两百字|\\d+字|[一二三四五六七八九十百]+字|手打|跟我打|跟我念|一个字都|听写|照着敲|错一字|感言|自述|叫出它的名字|倒着打|描成|写满|小作文|凑够|再添|几行|三行|誊写|抄',
    en: 'typ(?:e|es|ed|ing)|retype|enter|write|letters|capitals?|uppercase|exactly|characters|words|word for word|phrase|copy|paste|spell\\w*|sentence|box below|the box|text|letter by letter|keyboard|at least \\d+|no fewer|minimum of|essay|paragraph|name of|statement|in full|key in|keyed|hand-?type|spelled|punctuation|field|verbatim|essay|lines|letter by letter|magic words|spell|backwards|counter|fewer|three letters|sixty|keystrokes|sentences|copy out|declaration|repeat after|l-e-a|r-e-m|inscribe|diary|password is|by hand|threshold|no typos|accents|fifty words|thirty words|full stop',
  },
  quoted: { zh: '[“「『"][^”」』"]{2,40}[”」』"]', en: 'quote', marks: '[“"][^”"]{2,60}[”"]' },
  // Money back.
  refund: {
    zh: '退款|退费|退钱|退回|退还|返还|退|钱|款项|余额|已付|已缴|已扣|费用|原路|到账|学费|会费|订金|收不回|收回|钱|票根|善款|缴|收银|账|块|款|余下|剩的|多付|剩下',
    en: 'refund\\w*|money back|money|payment|paid|pay back|reimburs\\w*|return(?:ed)?|repaid|charge[ds]?|fees?|credited|unused|prepaid|cash|pound|dollar|rupee|till|spent|pro-?rata|remaining|money|sum|amounts?|owed|remitted|coin|gold|treasure|pay out|the fee|cash',
  },
  norefund: {
    zh: '不退|不予退|概不|恕不|不可退|不支持退|无法退|不返|不设|不办理|收不回|要不回|退不了|没得退|不予|不再退|拒绝|驳回|不接受|未使用|已使用|已开通|一经|既往|泼出去|落袋|覆水|有去无回|只进不出|不找零|不回头|不退|抠不出来|吐出来|落袋|雪落|结清|结案|履约|散场|不算|给打回来|下不来|请我们喝茶|不作回转|不予发还|就不退|不能给|激活|开封|变成.{0,6}一部分|纪念品|不认',
    en: "non-?refundable|no refunds?|not (?:be )?refund\\w*|not refundable|cannot be (?:refunded|returned)|no money back|final|won't be|will not be|ineligible|refus\\w+|declin\\w+|rejected|once (?:paid|used|purchased|bought|made|opened|started)|already (?:used|started|watched|accessed)|keep(?:s)? (?:it|the|your|what)|not (?:possible|able|something)|stays? (?:put|with us|here|spent|where)|does not come back|doesn't come back|one way|one-way|regardless|whatsoever|part(?:ial|ly)? (?:month|used)|eaten|spent|baked|used|opened|stays|remains|history|closed|bricked|can't get|cannot give|won't pay|under no circumstances|not possible to accede|no money|gone|too late|after day|kept|keeps the",
  },
  divert: {
    zh: '余额|钱包|券|代金|积分|金币|储值|账户余额|抵扣|抵用|点数|购物卡|礼品卡|延长|会员天数|换成|转为|转入|折算|折成|兑换|代替|平台币|豆|币|馆内|店内|下次|其他课程|卡内|站内|权益|换了?件衣服|奶茶|豆子|咖啡券|礼券|星星|体验金|鸡腿|换课|积分|预存|菜篮子|抵用|算力|明信片|存在我们|打赏|用.{0,6}名义|变身|没有一处|不存在|没这个口子|没这个|只能变',
    en: 'credits?|voucher|store credit|wallet|points|gift card|balance|coins|tokens|coupon|instead|rather than|account credit|in the form of|converted|exchange[ds]?|swap(?:ped)?|next (?:purchase|order|bill|booking|visit)|extension|extra (?:days|months)|in-app|only as|as a|toward|towards|future|crystals|gems|equivalent|parked|spend it|soup|coupons?|bowls|points|gems|tab|bazaar|snack wallet|encashable|in kind|audiobooks|credit note|balance until|our till|gift shop|nowhere to ask|no form|bank (?:route|isn)|tacked on|extra months|starcoins',
  },
  card: {
    zh: '原路|银行卡|原支付|原卡|现金|支付宝|微信支付|信用卡',
    en: 'card|bank|cash|original (?:payment|method)|paypal|account you paid',
  },
  // What says that it is another matter.
  otherThing: {
    zh: '订单|预约|预订|航班|酒店|快递|包裹|外卖|配送|闹钟|挂号|发货|物流|行程|车票|机票|骑手|师傅|安装|维修|验证码|密码|登录|通知|提醒|邮件订阅|隐私|cookie|好友|邀请|优惠活动|新用户|首购|直播|抽奖|食谱|天气|新闻|招聘|比赛|游戏内|剧情|歌词|小说|采访|菜|跑步|体重|睡眠|冥想',
    en: 'orders?|bookings?|reservations?|flights?|hotels?|delivery|deliveries|parcels?|courier|alarm|appointments?|shipping|ticket(?:s)? (?:for|to)|driver|password|sign(?:ing)? in|log(?:ging)? in|code|notifications?|newsletters?|privacy|cookies?|invite|referr?\\w*|weather|recipe|workout|weight|sleep score|meditation|episode|chapter|lyrics|novel|match|game|class|meeting|event|table for|ride|trip|luggage|warranty|repair|technician|router|password|two-factor|phishing|scam',
  },
  onward: {
    zh: '升级|开通|购买|立即加入|订购|新用户|新人|首次|试用|报名|注册|充值|加入我们|办理入会|成为会员|续费立减|选购|下单|升舱|加购|增加|扩容',
    en: 'upgrad\\w*|buy|purchase|subscribe|sign up|join|trial|get started|new (?:customers?|members?)|start(?:ing)? (?:your|a|at)|register|order now|checkout|add (?:a|more|seats|to)|become a|enrol\\w*|book now|unlock|go premium|welcome|increase|bigger|faster',
  },
  done: {
    zh: '已取消|已关闭|已停|已退|已为您|已成功|成功|已完成|办好|完成|已生效|已到账|已处理|已提交|已注销|不会再扣|不再扣|已降|已改|搞定|好的|没问题|再会',
    en: "has been|have been|is now|are now|you're all set|all done|done|success\\w*|confirmed|completed|you've (?:been|cancel\\w*|successfully)|we've (?:cancel\\w*|processed|refunded|stopped)|no further|nothing more|took effect|takes effect|effective|cancelled|ended|on its way|sorted",
  },
  free: {
    zh: '无需|不用|不必|无须|不收|零费用|免费取消|无手续费|无违约金|不需要|没有任何|随时可|全额|原路退|照常|依然|仍可|可以继续|不受影响|不会丢|保留至|可跳过|选填|不强制|自愿',
    en: "no need|needn't|don't need|no fees?|no charges?|no questions|free of charge|without (?:any )?(?:fee|charge|penalty)|never (?:charge|delete|lose)|won't (?:lose|be charged|be deleted|affect)|any time|at no cost|still (?:have|keep|be able|yours)|in full|full refund|optional|skip|unaffected|not affected|safe|remain yours|no obligation|no strings|whether or not|if you like|up to you",
  },
  already: { zh: '已经|已|曾|过了', en: 'already|was|were|had|did' },
  you: { zh: '您|你', en: 'you|your|yours|yourself|u|ur' },
  we: { zh: '我们|咱们|咱|本店|本行|本司|我司|敝', en: "we|us|our|ours|we'll|we'd|we've" },
  i: { zh: '我(?!们|的会员)', en: "i|me|my|mine|i'll|i'd|i've|i'm" },
  will: { zh: '将|会|要|就|便', en: "will|'ll|shall|would|going to|\\w+'ll" },
  ask: { zh: '\\?|吗|呢|么', en: 'huh|eh|right', marks: '\\?' },
  shout: { zh: '!|~|哦|呀|啦|哟|嘛', en: 'lah|pls|please|hun|love|pet|mate', marks: '!' },
  if: { zh: '如|若|一旦|要是|假如|想|欲', en: 'if|when|once|should you|to|in order|want|wish|wanting' },
  report: {
    zh: '记者|网友|顾客说|律师|法院|专家|朋友说|据|报道|读者|用户说|评论|投诉|别家|其他平台|竞品',
    en: 'she|he|they said|reviewer|journalist|reader|customers say|court|regulator|other (?:companies|services|gyms)|competitors?|reported|according|review',
  },
  helpYou: {
    zh: '有什么可以|很高兴|为您服务|请问|帮您办|马上帮|这就|立刻为您|好嘞|稍后为您|可以帮|欢迎',
    en: "how can i help|happy to|glad to|i can (?:do|help)|i'll (?:do|take care|process|cancel|sort)|welcome|here to help|right away|of course|let me (?:do|help|pull)|good (?:morning|afternoon|evening)|thanks for",
  },
};
