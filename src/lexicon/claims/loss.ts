import { en, far, frame, gap, zh } from '../frame.ts';
import { isAside } from '../is-aside.ts';
import { isReadersQuestion } from '../is-hypothetical.ts';
import {
  enBenefit,
  enExit,
  enNot,
  enWill,
  enYou,
  otherMatter,
  zhBenefit,
  zhExit,
  zhNot,
  zhYou,
} from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, clauseAround, firstMatch, type Claim } from './claim.ts';

const zhLose = zh(
  '失去|丢失|丧失|损失|错过|告别|舍弃|牺牲|无缘|失效掉|丢掉|断送|放弃(?!订单|支付|申请|操作|编辑)',
);
/** What happens to a benefit that is taken. `取消` and `停止` of a contract are the act itself. */
const zhTaken = zh(
  '失效|清零|归零|清空|清除|清掉|收回|收走|回收|作废|删除|删掉|抹除|抹掉|丢失|消失|注销|冻结|释放|重置|变灰|变糊|下架|(?<![要不否想请])取消|停用|终止|停止|关闭|中断|断开|中止|不可用|用不了|没了|没有了|不见|不在了?|不再|离开|熄灭|灭|灰飞烟灭|化为乌有|泡汤|白费|打水漂|锁定|锁上|上锁|解散|移除|移出|踢出|剥夺|枯萎|凋谢|凋零|荒废|断掉|断签|断更|清理(?:掉)?|清盘|散伙|解绑|冻住|尘封|封存|一笔勾销|清退|降低|下调|缩减|缩水|归还|交回|失去|无法找回|转为只读|变为只读|只读|停更',
);
const zhUse = zh(
  '使用|享受|享有|享|观看|收看|播放|收听|下载|缓存|访问|查看|登录|登入|参与|获得|领取|同步|导出|编辑|上传|保留|拥有|打开|进入|恢复|继续|预约|借阅|阅读|聊天|发送|匹配|跳过|投屏|共享|协作',
);
/** 领不到, 看不了, 存不下, 补不回来: a verb that fails. */
const zhFails =
  '(?:享受|享|得|用|看|听|玩|下载|下|存|进|打|打开|上|回|找|连|领|领取|补|买|拿|开|登|约|借|读|收|放|传|导|跑|刷|追|看得)不(?:了|到|上|下|成|出来?|回来?|着|起|开|进去?)';
const zhLess = zh(
  '大打折扣|打折扣|变差|变糊|很糊|变慢|下降|降低|降至|降为|降到|跌回|跌到|减少|减至|缩减|缩水|缩短|缩到|仅剩|只剩|仅有|只有|只能|最多|限速|从头再来|从零开始|从头|重头|变成|变回|变为|恢复(?:为|成|到|至)?(?:标准|普通|原价|标清|基础|有广告)|回到|退回(?:到)?(?:普通|标清|基础|初始)',
);
const zhCost = /费用|月租|价格(?!将失效|失效|不再)|资费|账单|扣费|金额|月费|\d+ ?元(?:由|从|变)/u;
const zhThen = zh(
  '将|会|就|便|即|都|全部|同时|立即|也|又|再|均|一并|随(?!时|意|便|后)之?|跟着|自动|要|马上|也要|通通|统统|悉数|全数',
);

const zhCondition = zh(
  '一旦|如果|若|要是|假如|只要|之后|以后|后|的话|时|当|起|从此|今晚|明天|没有了?会员|没有了|缺了|离了|到期日?起',
);
const zhFrames = [
  // Who loses what.
  frame(zhLose, gap(24), zhBenefit),
  frame(zhYou, gap(6), zh('将|会'), gap(4), zhLose),
  frame(zhExit, far(16), zhLose),
  frame(zh('意味着|等于|相当于'), gap(8), zhLose),
  // What is taken.
  frame(zhBenefit, far(16), zhThen, gap(8), zhTaken),
  frame(
    zhBenefit,
    gap(6),
    zh(
      '失效|清零|归零|清空|收回|作废|清除|变灰|不再保留|不再提供|没了|没有了|泡汤|白费|打水漂|化为乌有|一笔勾销',
    ),
  ),
  frame(zhExit, far(28), zhBenefit, gap(16), zhTaken),
  frame(
    zhExit,
    far(20),
    zhThen,
    gap(4),
    zh('清空|清除|删除|抹除|销毁|收回|收走|回收|扣除|取消|失去|移除'),
    gap(12),
    zhBenefit,
  ),
  frame(
    zhExit,
    far(24),
    zh(
      '没有了|没了|归零|清零|灭|泡汤|白费|作废|白攒|白打|前功尽弃|化为乌有|付诸东流|付之东流|一去不返|从头再来|从零开始|断掉|中断',
    ),
  ),
  // What can be done no longer.
  frame(zhExit, far(24), zh('无法|不能|不可|没法|不再|没办法'), gap(4), zhUse),
  frame(zhExit, far(28), zhFails),
  frame(zhBenefit, gap(12), zhFails),
  frame(zh('将|会|就'), gap(4), zh('无法|不能|不可|没法|不再'), gap(4), zh('继续')),
  frame(zh('不再'), gap(2), zh('享受|享有|拥有|保留|提供|补发|适用|兑付|兑换|发放|累计|计入|有效|返还')),
  frame(zhBenefit, gap(10), zh('无法|不能|不可|没法'), gap(2), zhUse),
  frame(zhBenefit, gap(16), zh('无法恢复|无法找回|不可恢复|不能恢复|找不回|不予恢复|恢复不了|不再恢复')),
  frame(
    zh('随|跟着|伴随'),
    gap(10),
    zh('一起|一并|一同|而'),
    gap(6),
    zh('离开|消失|注销|清空|失效|关闭|收回|没|去|逝|作废|走'),
  ),
  frame(zh('(?:靠|凭|用)(?:着)?会员'), gap(8), zh('省')),
  frame(zh('再也'), gap(2), zh('不(?!用|必|需|怕|错过)|没|无')),
  frame(zh('剩余|未用|未使用|没用完|剩下'), gap(16), zh('不予保留|不再|作废|清零|归零|失效|视为放弃|不保留')),
  frame(
    zh('非会员|没有会员|不是会员|没了会员|未开通会员'),
    far(12),
    zh('没有|无法|不能|只能|最多|看不|享受不|不可|仅能'),
  ),
  frame(zhYou, gap(12), zh('省了|省下|节省'), gap(4), '\\d'),
  frame(
    zh(
      '队尾|排到(?:最|队)?后|陌生人|说拜拜|拜拜(?=了|啦)|落灰|吃灰|凉了|散场|蒸发|认不出您|不认识您|打回原形|化作泡影|只剩回忆|成为回忆',
    ),
    gap(4),
  ),
  frame(zh('带不走|进不(?:了|去)|留不住|带不去')),
  // What becomes less or dearer.
  frame(
    zh('体验|画质|音质|音效|服务|速度|网速|空间|额度|容量|次数'),
    gap(10),
    zh('大打折扣|打折扣|变差|变糊|很糊|变慢|缩水|锐减|骤减|缩至|缩到'),
  ),
  frame(zhExit, far(20), zhBenefit, gap(12), zh('由|从'), gap(12), zhLess),
  frame(
    zhExit,
    far(20),
    zhBenefit,
    gap(8),
    zh('仅剩|只剩|仅有|最多|减至|缩到|缩至|跌回|跌到|变回|恢复(?:为|成|到|至)|限速|限制在|仅保留|只保留'),
  ),
  frame(zh('历史版本|版本|记录|备份|消息|回放|存档'), gap(6), zh('仅保留|只保留|仅留|只留')),
  frame(
    zh('基础版|免费版|普通版|标准版|普通会员|免费用户|普通用户'),
    gap(8),
    zh('只有|只能|仅有|仅支持|不支持|没有|看不|用不'),
  ),
  frame(zh('没有了|失去了|少了|没了'), gap(4), zh('会员|特权|权益|我们|它')),
  frame(zh('一旦|如果|要是|若'), gap(4), zh('离开|取消|退订|降级|关掉|退|走'), far(24), zhLess),
  frame(zh('广告|弹窗|贴片'), gap(8), zh('重新|又要|又会|回来|回归|再次|开始|照看|陪您|忍受|解锁')),
  frame(zh('又会|又要|重新|再次|从此'), gap(6), zh('塞满|冒出|出现|弹出|充满|挤满'), gap(6)),
  frame(
    zhExit,
    far(24),
    zh('只能|仅能|最多|只可|仅可|只剩|仅剩|每天只'),
    gap(2),
    zh('听|看|用|存|建|传|下|发|开|保留|使用|播放|保存|创建|刷|约|借'),
    gap(4),
    '(?:\\d|[一二两三四五六七八九十])',
  ),
  frame(
    zhExit,
    far(30),
    zh('由|从'),
    gap(8),
    '\\d+',
    gap(8),
    zh('降至|减至|减少到|减少至|缩到|缩至|变为|降到|变成|降为'),
    gap(4),
    '\\d',
  ),
  frame(zh('没地方|无处|无家可归|没人(?:再|替|给|帮)'), gap(6), zh('住|放|存|安放|守|照')),
  frame(zh('重新|又要|从此|只能|得|不得不|开始'), gap(6), zh('看|忍受|听|等'), gap(6), zh('广告|排队')),
  frame(
    zh('(?:再次|重新|以后再|下次|日后|再)(?:想)?(?:开通|购买|买|订阅|加入|续费|回来|办理|入会)|下次|以后'),
    gap(12),
    zh('原价|恢复(?:原|标准|全)|需按|按(?:原|标准|全)|涨|标准价|全价|重新(?:排|积|攒|算|开始)'),
  ),
  frame(zh('(?:连续|累计|坚持了|苦心|辛苦|攒)'), gap(14), zhTaken),
  // What was saved so far.
  frame(zh('已(?:经)?(?:累计)?(?:为|帮|替)?您?(?:累计)?(?:节省|省下|省了|省去|节约|省出)')),
  frame(zh('(?:为|帮|替)您'), gap(8), zh('节省|省下|省了|省出')),
];

const enLose = en(
  'loo?s(?:e|es|ing)|miss(?= (?:your|the|all|our|every)|:)|miss(?:ing)? out(?: on)?|be missing|forfeit(?:s|ed|ing)?|giv(?:e|es|ing) (?:up|it up|them up)|(?:say(?:ing)?|kiss(?:ing)?|wav(?:e|ing)) (?:\\w+ (?:\\w+ )?)?good-?bye|part(?:ing)? (?:with|ways with)|surrender(?:ing)?|throw(?:ing)? away|walk(?:ing)? away from|leav(?:e|ing) behind|sacrific(?:e|ing)|let(?:ting)? go of|squander|wast(?:e|ing)|do without',
);
const enTaken = en(
  '(?:be|get|is|are|gets|being) (?:permanently |immediately |automatically |all |then |also )?(?:lost|deleted|removed|erased|wiped|purged|reset|forfeited|revoked|disabled|suspended|terminated|deactivated|cleared|reduced|limited|locked(?! in)|archived|taken away|cut(?: off)?|gone|dropped|stripped|blurred|capped|throttled|read-only|voided|withdrawn|switched off|turned off|released|given (?:away|to someone)|hidden|unpublished|expired|replaced|compressed|watermarked|downsized|paused|disconnected)|disappear(?:s|ed)?|expires?|vanish(?:es)?|resets?|stops?(?: running| working)?|go(?:es)? (?:dark|away|back to (?:zero|being|sd|standard|normal|basic)|with (?:it|you)|to waste|offline|quiet|silent|grey|gray|up|to sleep)|cut off|become(?:s)? (?:unavailable|read-only|locked|blurry)|reverts?|shrinks?|drops?(?: back)? (?:to|from)|falls?(?: back)? to|fades?|comes? back|stays? behind|slips? away|evaporates?|dies?|runs? out',
);
const enThen = `(?:${enWill}|${en('would|may|might|must|to be|and be|then')})`;
const enNoLonger = en(
  "no longer(?! (?:want|need|wish|offer))|not be able to|no more|never again|won't (?:be able to|have|get|see|enjoy|receive|hear|keep)|will not (?:be able to|have|get|see|enjoy|receive|keep)|can't (?:use|access|enjoy|watch|listen|download|open|edit|share|stream|play)|cannot (?:use|access|enjoy|watch|listen|download|open|edit|share|stream|play)|lose the ability",
);
const enThings = en(
  'things?|rights|editing|guests?|calendars?|recordings?|sessions?|voicemails?|messages?|rewards?|storefront|trips?|miles|dashboards?|ads?|adverts?|commercials|streaks?|squares?|trophies|skins?|mounts?|gems|loot|guild|friends|team(?:mates|s)?|family|members|classes|lessons|slots?|spot|place|miles|points?|wi-?fi|lounge|insurance|discounts?|no-claims|versions?|logs?|sso|audit|domains?|email addresses?|watermarks?|exports?|templates?|notes?|stations?|episodes?|matches|fees?|lists?|collections?|memories|albums?|pictures|recipes|settings|presets|bookmarks|alerts|notifications|support',
);
const enAny = `(?:${enBenefit}|${enThings})`;
const enFrames = [
  frame(
    enYou,
    far(20),
    `(?:${enWill}|${en('would|may|could|are about to|stand to')}|(?<=[a-z])'re about to)`,
    ' ',
    gap(10),
    enLose,
  ),
  frame(en("you'll|you'd|they'll|we'll|you're about to"), ' ', gap(12), enLose),
  frame(enLose, gap(40), enAny),
  frame('(?:^|[,:] )', en("don't|do not"), ' ', en('lose'), ' ', en('your|that|the|those|these|all')),
  frame(en('means|mean|involves|would mean'), ' ', gap(6), enLose),
  frame(enExit, far(24), enLose),
  frame(enLose, '(?: to)?:'),
  frame(enAny, far(40), enThen, ' ', gap(14), enTaken),
  frame(
    enAny,
    far(24),
    en('are|is'),
    ' ',
    gap(8),
    en('lost|deleted|erased|forfeited|limited to|gone|removed|wiped|stripped'),
  ),
  frame(
    enAny,
    far(24),
    en(
      'goes dark|go dark|goes away|go away|is gone|are gone|stays behind|goes back to zero|go back to|comes back|come back',
    ),
  ),
  frame(
    enAny,
    ' ',
    far(12),
    en(
      'stop|stops|expire|expires|vanish(?:es)?|disappears?|reverts?|shrinks?|drops? to|evaporates?|fall(?:s)? back',
    ),
  ),
  frame(en("you'll|you(?: will)?|your \\w+(?: \\w+)?"), ' ', gap(12), enNoLonger),
  frame(
    enAny,
    ' ',
    far(20),
    en("will no longer|would no longer|won't|will not"),
    ' ',
    en(
      'be (?:available|accessible|kept|saved|stored|included|yours|there|restored|recoverable|visible|synced|backed up|able)|play|work|open|load|sync|show|run|appear|carry over|transfer|follow you|survive|come with you|apply|count',
    ),
  ),
  frame(enNoLonger, ' ', en('have|get|enjoy|receive|be able|access|use|benefit')),
  frame(
    en('(?:takes?|taking) away|strips?|removes?|removing|cuts? off|wipes?|deletes?|erases?|resets?|locks?'),
    ' ',
    gap(30),
    enAny,
  ),
  frame(
    enExit,
    far(24),
    en('removes?|deletes?|erases?|wipes?|cuts?|ends?|strips?|resets?|takes?|locks?|disables?|stops?'),
    ' ',
    gap(30),
    enAny,
  ),
  frame(
    en("you've|you have|we've|we have|has|you|(?:membership|plan|subscription|pass)"),
    ' ',
    gap(14),
    en('saved|earned'),
    ' ',
    gap(20),
    '[$€£¥\\d]',
  ),
  frame(
    en('rate|price|pricing|discount|it|deal|plan'),
    ' ',
    en("won't|will not|may not|might not|can't|cannot"),
    ' ',
    gap(16),
    en(
      'available(?! until)|offered again|be back|come back|return|reinstated|restored|recovered|get (?:it|this) (?:back|again)',
    ),
  ),
  frame(
    enAny,
    far(50),
    en("can't|cannot|can not|won't|will not"),
    ' be ',
    gap(6),
    en('recovered|restored|retrieved|brought back|reinstated|undone'),
  ),
  frame(en('poorer|worse|inferior|limited'), ' ', en('experience|quality|version')),
  frame(en('limited to|capped at|throttled to|cut to|down to|back to'), ' ', gap(4), '\\d'),
  frame(
    en('back to'),
    ' ',
    gap(12),
    en(
      'ads|adverts|zero|square one|standard|sd|basic|normal speed|blurry|being|full price|waiting|level 1|queues?|scratch',
    ),
  ),
  frame(en('loss of'), ' ', gap(30), enAny),
  frame(
    en(
      'back of the (?:queue|line)|be (?:a )?strangers?(?: again)?|gathers? dust|go(?:es)? (?:unwatered|cold|missing|up in smoke)|behind (?:the|a) (?:pay)?wall|lights? go(?:es)? out|turns? (?:back )?into a|(?:march|creep|crowd|flood|pour)(?:es|s|ing)? (?:back )?(?:in|back)|locks? you out|shuts? (?:behind you|its doors?)|poof|down the drain|wave (?:it|them) off|out of reach|slips? through',
    ),
  ),
  frame(
    en('we'),
    ' ',
    gap(14),
    en('delete|remove|erase|wipe|release|unpublish|archive'),
    ' ',
    gap(30),
    enAny,
  ),
  frame(en("can't|cannot|won't|never"), ' ', gap(4), en('get (?:it|this|them|that) back')),
  frame(
    en('you'),
    ' ',
    en('(?:also |then |would |may )?(?:lose|forfeit|miss out|give up|start (?:again|over))'),
  ),
  frame('(?:^|[,:] )', en('no more \\w+ing')),
  frame(
    '(?<!(?:account|subscription|membership|plan|order|renewal) )',
    `(?:${enWill} be|${en('are|is|get|gets|be')})`,
    ' (?:\\w+ly )?',
    en(
      'deleted|erased|wiped|purged|lost|reset|forfeited|revoked|gone for good|taken away|stripped|compressed|replaced with|unpublished|scrambled|watermarked',
    ),
  ),
  frame(
    en('basic|free|lite|starter|lower|smaller|standard|cheaper'),
    ' ',
    gap(16),
    en("doesn't|does not|won't|lacks|excludes|comes without"),
    ' ',
    gap(10),
    en('include|have|come|cover|let|allow|get|support|give|any|your'),
  ),
  frame(
    en('(?:ads|adverts|commercials|queues?|limits?|watermarks?|paywall)'),
    ' ',
    gap(12),
    en('(?:back|return|again|everywhere|creep|march\\w*)'),
  ),
  frame(
    en('rejoin(?:ing)?|resubscrib(?:e|ing)|coming back|if you come back|sign(?:ing)? up again'),
    far(24),
    en('full|standard|regular|higher|current|normal|more'),
    ' ?',
    gap(6),
    en('price|rate|cost|costs|more|fee'),
  ),
  frame(
    en('no more|without'),
    ' ',
    gap(24),
    enAny,
    far(30),
    en('will|would|means?|no|back|only|anymore|any more|for you'),
  ),
  frame(
    en('your|all|every|shared|any|these|those'),
    ' ',
    gap(40),
    enWill,
    ' ',
    gap(10),
    en(
      'stop working|be (?:deleted|lost|removed|erased|wiped|locked|reset|forfeited|archived|unpublished|disabled)|disappear|vanish|expire',
    ),
  ),
  frame('(?:^|[,:] )', en('no more|goodbye'), ' ', gap(24), enAny),
  frame(en('result in|cause|lead to|means'), ' ', gap(10), en('data loss')),
  frame(
    `(?:${enWill} only(?: be able to)?|${en('can only')})`,
    ' ',
    en('access|use|view|keep|see|get(?! (?:a |your |any )?(?:refund|money|help|in touch))|have'),
  ),
  frame(enExit, far(30), enAny, far(20), en('stop|stops|end|ends|go|goes|gone')),
  frame(
    en(
      'start(?:ing)? (?:over|again|from)|from scratch|from zero|square one|to zero|to waste|all for nothing',
    ),
  ),
  frame(
    en('pay(?:ing)?|back at|rejoin(?:ing)?|come back'),
    ' ',
    gap(12),
    en('full price|more|higher price|(?:the )?(?:standard|regular|current|normal) (?:rate|price)'),
  ),
];

const zhAct = new RegExp(zhExit, 'u');
const enGoes = new RegExp(enExit, 'u');
/** It is the reader's, or what is left to him. */
const aboutYou =
  /\b(?:you(?:r|rs|rself|'\w+)?|team|everyone|free (?:plan|tier)|tonight|after (?:the|your|you)|basic|rejoin\w*|without|goodbye|no more)\b/u;
const zhWhen = new RegExp(zhCondition, 'u');
/** Consolation: what is kept, what is not touched. */
const kept =
  /不影响|不会影响|不受影响|仍(?:可|然|旧|能|归|会)|依然|照常|照旧|原样|保持不变|即可(?:恢复|找回)|可(?:随时)?(?:恢复|找回)|不会(?:被)?(?:丢|删|清|失|少|变)|一样都?不(?:会)?少|(?<!无法|不能|不可|不再|没法|能再)继续(?:有效|保留|使用|观看|享)|(?:都|均|全部|将|为您)会?(?:为您)?保留(?!\d)|\b(?:keep|retain)s? (?:your |all |full |using |every )?(?:\w+ )?(?:access|until|files|data)|\bremain(?:s)? (?:available|active|unaffected|yours)|\bstay(?:s)? (?:available|active|yours|exactly|put|as)|\bstill (?:have|use|be able)|\b(?:is|are|all) yours\b/u;
/** Somebody else cannot, or the thing itself is what is ended. */
const zhOther = /(?:客服|我们|机器人|系统|商家|他人|店员|人工)[^,。]{0,6}(?:无法|不能|不会|不可)/u;
/** Lost or deleted on another occasion than by going. */
const elsewhere =
  /刷新|清理缓存|清除缓存|清空缓存|链接|二维码|会话|掉线|对局|赛季|未保存|(?:关闭|退出)(?:该|此|本)?(?:定位|权限|通知|蓝牙|页面|窗口|摄像头|推送|全屏|弹幕)|降价|未同步|未提交|过期(?:的)?(?:积分|券|优惠)|购物车|草稿|该照片|这张|此(?:照片|文件|评论|设备)|移除(?:此|该)?设备|收藏夹|遗失|挂失|补办|手机丢|连接中断|断网|网络|系统维护|维护期间|库存|缺货|售罄|(?:优惠券|代金券|红包|积分)[^,。]{0,8}(?:即将|将于|明天|今天|\d+天后|本月)|即可恢复|回收站|误删|重置密码|(?:删除|取消)订单|\b(?:unsaved|clear(?:ing)? (?:the |your )?cache|refresh(?:ing)?|session|place in (?:line|the queue)|checkpoint|season|in transit|if you lose|(?:link|code|offer|invitation) (?:will )?expires?|(?:close|leave) this|turn(?:ing)? off (?:location|notifications|bluetooth|sync)|price drop|wish ?list|back(?:ing)? up before|switch(?:ing)? phones|shopping cart|your cart|basket|draft|this (?:photo|file|post|comment|device|page|message)|lost (?:your|or stolen|property|phone|card)|lost your|unsynced|(?:the|this) (?:group|channel|chat|room)|connection|offline mode|maintenance|out of stock|sold out|vouchers? expiring|recycle bin|trash|passwords?|sign(?:s|ed)? (?:you )?out|weight|don't miss|flash|sale ends|free shipping|weather|delay)\b/u;

/**
 * What a text says that the person loses, or gets less of, by going: benefits, stored things, a price, a standing, a
 * good experience; also what was saved so far. Version `loss-3`. Not: until when something can be used, what is
 * kept, that an act is final, or what an end is by itself ("your subscription has been cancelled"). A control's label
 * loses nothing: what it makes the person say is another matter.
 */
export function lossIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return said.sentences.flatMap((sentence, index) => {
    const { text } = sentence;
    const near = around(said, sentence);
    const match =
      firstMatch(text, zhFrames, (match) => {
        const { index, text: part } = match;
        const before = text.slice(0, index);
        if (zhNot.test(before) || zhOther.test(text)) return false;
        const clause = clauseAround(text, match);
        if (kept.test(clause) && !zhLoseOnly.test(part)) return false;
        // A bill that goes down is no loss.
        if (zhCost.test(text) && !zhLoseOnly.test(part)) return false;
        return !deniedInside.test(part) && (zhAct.test(near) || zhWhen.test(text) || certain.test(text));
      }) ??
      firstMatch(text, enFrames, (match) => {
        const isDenied =
          enNot.test(text.slice(0, match.index).replace(/\bwithout\b/gu, '')) || enDenied.test(match.text);
        return (
          (aboutYou.test(near) || enGoes.test(near)) &&
          (!isDenied || pleads.test(match.text)) &&
          !namesItself.test(text) &&
          !kept.test(clauseAround(text, match)) &&
          !nothingLost.test(text)
        );
      });
    if (!match || isDone.test(text) || isTyped.test(text) || isReadersQuestion(text)) return [];
    // What runs out by itself one day is lost without going.
    if (runsOut.test(text) && !zhAct.test(near) && !enGoes.test(text) && !byGoing.test(text)) return [];
    if (
      otherMatter.test(text) ||
      elsewhere.test((said.sentences[index - 1]?.text ?? '') + text) ||
      isAside(text, near)
    )
      return [];
    return [claimIn(said, sentence, match)];
  });
}

/** Words to be typed say nothing of their own. */
const isTyped =
  /请?(?:输入|键入|填写|抄写)[“「"]|\b(?:type|typing|enter) (?:the (?:words?|phrase|text)|["“'])/u;
const runsOut =
  /(?:积分|券|红包|流量|里程|赠金|金币)[^,。]{0,12}(?:失效|过期|作废|清零)|\b(?:points|vouchers?|coupons?|miles|rewards|credits) (?:\w+ ){0,4}expires?\b/u;
/** Other words for the end of the contract. */
const byGoing = /\b(?:as soon as|once|when|if you|after you)\b.*\b(?:ends?|end|over|leave|go|stop)\b/u;
/** It is over: told, not held out. */
const isDone =
  /(?:取消|关闭|退订|降级|变更|注销)成功(?!前)|已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|关闭|退订|降级)|\b(?:was|has been|been|is now|now) (?:cancel+ed|closed|downgraded|unsubscribed)\b/u;
const zhLoseOnly = /失去|丧失|清零|清空|作废|收回|失效|大打折扣|节省|省下|省了|原价|不再保留/u;
/** The benefit is said not to be taken. */
const deniedInside =
  /不会|并不|不影响|不受|均可|都可|仍可|(?:无法|不能|不可)(?:收回|回收|取消|删除|撤回|停止)/u;
const enDenied =
  /\b(?:won't|will not|not|never|don't|doesn't) (?:be )?(?:lose|lost|deleted|removed|erased|miss|expire|disappear|vanish|reset|change|stop|affect\w*)\b/u;
/** The title of the act itself: "Delete your workspace". */
const namesItself = /^(?:delete|remove|close|reset|cancel) (?:your|my|the|this) \w+(?: \w+)?[.?!]?$/u;
/** "Don't lose your rate!" */
const pleads = /\b(?:don't|do not) lose\b/u;
const nothingLost =
  /^nothing\b|\bwithout losing\b|\bno (?:loss|data loss)\b|\bnot? (?:lose|be lost|be deleted)\b|won't (?:lose|miss|be lost|be deleted)/u;
/** It speaks of what will be, or of the person: said on its own, without naming the act. */
const certain = /将|会|就|又|都|只有|只能|不再|放弃|失去|已(?:经)?(?:累计)?为|没有了|变灰|您|你/u;
