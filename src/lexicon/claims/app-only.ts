import { en, far, frame, gap, zh } from '../frame.ts';
import { enExit, enNot, zhExit, zhNot } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { holdsAll } from './holds-all.ts';
import { isAboutLeaving } from './is-about-leaving.ts';
import { ownSentences } from './own-sentences.ts';

const zhApp = zh(
  '(?:手机|移动|官方|最新版?|原生|安卓|苹果|ios|android|微信|支付宝|我们)*(?:app(?! ?store)|客户端|小程序|手机端|移动端|应用(?:程序)?(?!商店|市场)|手机版)',
);
const zhStore = zh(
  'app ?store|应用商店|应用市场|苹果(?:应用商店|商店|id|账[号户]|设备|手机)|apple ?id|itunes|google ?play|谷歌(?:商店|play)|华为应用市场|(?:系统|手机|iphone)?(?:的)?[「“"]?设置[」”"]?(?:中|里|-| - )?(?:的)?(?:apple ?id|订阅)?|(?:原)?(?:购买|订阅|开通|支付|付款|第三方|合作)(?:时(?:所)?(?:使)?用?)?的?(?:平台|渠道|商店)',
);
const zhDevice = zh(
  '(?:购买|订阅|开通|绑定|登录|注册)[^,。的]{0,4}时?(?:所)?(?:使)?用?的(?:那[台部])?(?:手机|设备|电视|终端)|(?:原|常用|另一台|其他|主)(?:手机|设备)|手机(?:上|扫码|里|端)|电视(?:端|上|机)|机顶盒|ipad|平板|电脑(?:端|上)|pc端|(?:行动|移动)(?:装置|设备)|小屏幕',
);
const zhUse = zh(
  '在|到|前往|去|打开|登录|搜索?|使用|通过|用|于|进入|下载|移步|转到|至|限|回到|从|扫|装上|安装|改用',
);
const zhMust = zh(
  '请|须|需要?|必须|只能|仅(?:支持|限|可|能|在)?|只(?:支持|限|能|在|有)|限|方可|才(?:能|可)|应|要|得|麻烦',
);
const zhDo = zh(
  '操作|办理|取消|管理|关闭|关掉|关|停|降级|降档|退订|退款|变更|更改|修改|注销|完成|处理|申请|解约|设置|提交|继续|进行|找到',
);
const zhElsewhere = zh('网页(?:端|版)?|网站|pc端|电脑(?:端|版)?|浏览器|web端?|h5|官网|电视端|小程序(?:端)?');
const zhNoHere = zh('(?:暂|目前)?(?:不|未|无法|没有|尚未|不能|不可)(?:支持|提供|开放|能|可|可以|开通)?');
/** May, which is no must. */
const zhMay = zh('可以?(?:在|通过|前往|到|去|直接)|即可|随时');
const zhFramesOf = (where: string) => [
  frame(zhMust, far(14), zhUse, gap(16), where, gap(24), zhDo),
  frame(zhExit, far(16), zhMust, gap(8), zhUse, gap(16), where),
  frame(zhExit, far(16), zh('仅|只|限'), gap(8), where),
  frame(zh('仅|只|限'), gap(8), where, gap(8), zhDo),
  frame(zh('去|到|前往|打开|下载|登录'), gap(10), where, gap(12), zhExit),
  frame(where, far(12), zh('才(?:找得到|能|可|行|看得到|有|可以)')),
];
const zhNotHere = [
  frame(zhElsewhere, gap(6), zhNoHere, gap(8), zhExit),
  frame(zhNoHere, gap(4), zh('在|通过'), gap(4), zhElsewhere, gap(8), zhExit),
  frame(
    zhElsewhere,
    gap(4),
    zh('没有|无'),
    gap(4),
    zh('入口|此功能|这个功能'),
    far(24),
    zh('app|客户端|手机'),
  ),
];

const enApp = en(
  '(?:mobile |phone |ios |android |iphone |latest |our |the |your |\\w+ )?apps?(?![ -]?store)|mobile version|(?:your|a|the) (?:phone|smartphone|mobile(?: phone| device)?)(?! number)',
);
const enStore = en(
  'app ?store|google play(?: store)?|play store|itunes|apple id|apple account|google account|roku|amazon (?:appstore|account)|(?:store|platform|place|service|provider|marketplace|channel|retailer|partner) (?:where|through which|from which|(?:that )?you (?:used|bought|subscribed|signed up)|that (?:sold|billed))|(?:third[- ]party|original|same) (?:store|platform|provider|seller|marketplace)|where you (?:bought|purchased|subscribed|signed up)|(?:device|phone|tablet|tv|console|apple|iphone|your) settings|through apple|via apple|with apple|through google|via google',
);
const enDevice = en(
  '(?:same |original |other |another |your |the |a )*(?:device|tablet|tv|television|console|set-top box|smart tv|ipad|iphone|computer|desktop)(?! settings)',
);
const enUse = en(
  'in|on|through|via|from|using|use|open|within|at|to|with|into|install|download|launch|grab|scan|get',
);
const enMust = en(
  "must|have to|has to|need to|needs to|only|please|required|exclusively|can only|'ll need to|should|just",
);
const enManage = en(
  '(?:manage|change|modify|edit|turn off|switch off|stop|end|handle|review|control|complete)(?:d|s|ing)?(?: \\w+){0,3} (?:subscriptions?|memberships?|plans?|(?:auto-?)?renewals?|billing|contract|account|tiers?|it|them|this|cancell?ation)',
);
const enFramesOf = (where: string) => [
  frame(`(?:${enExit}|${enManage})`, far(40), en('only'), ' ', gap(30), enUse, ' ', gap(24), where),
  frame(`(?:${enExit}|${enManage})`, far(40), enMust, ' ', gap(30), enUse, ' ', gap(24), where),
  frame(en('only'), ' ', gap(20), enUse, ' ', gap(24), where, far(24), `(?:${enExit}|${enManage})`),
  frame(
    en('to'),
    ' ',
    gap(10),
    enExit,
    far(30),
    en('open|go to|use|visit|install|download|launch|head to|sign in to'),
    ' ',
    gap(24),
    where,
  ),
  frame(
    en('open|go to|use|visit|install|download|launch|grab|please use|sign in to|scan|look in'),
    ' ',
    gap(24),
    where,
    far(30),
    en('to|and'),
    ' ',
    gap(12),
    `(?:${enExit}|${enManage})`,
  ),
  frame('^ ?(?:please )?', `(?:${enExit}|${enManage})`, ' ', gap(40), enUse, ' ', gap(20), where),
];
/** With the act behind what compels: "you'll need to cancel in your Apple ID settings". */
const enDirected = (where: string) => [
  frame(enMust, ' ', gap(10), `(?:${enExit}|${enManage})`, gap(20), enUse, ' ', gap(24), where),
  frame(en('only (?:the|our|your)'), ' ', gap(10), where, ' ', en('knows|can|lets|has|offers')),
];
const enNotHere = [
  frame(
    en("can't|cannot|unable to|not able to|not possible to"),
    ' ',
    gap(16),
    `(?:${enExit}|${enManage}|${en('plans?|subscriptions?')})`,
    gap(12),
    en(
      'on the web(?:site)?|on this (?:web)?site|in (?:a|the|your|this) browser|on desktop|on (?:a|your) computer',
    ),
  ),
  frame(
    en('through|via|from|by|with|on'),
    ' ',
    enStore,
    far(30),
    en('must|has to|have to|needs? to|can only'),
    ' ',
    gap(8),
    enExit,
    ' ',
    en('there|with them|by them|through them'),
  ),
  frame(
    `(?:${enExit}|${enManage}|${en('change|cancell?ation|feature|option|this')})`,
    far(40),
    en("can't|cannot|not|isn't|aren't|unavailable|not available|not supported"),
    ' ',
    gap(30),
    en(
      'on the web(?:site)?|on (?:this|our|the) (?:web)?site|in (?:a|the|your|this) browser|from (?:a|the) (?:browser|computer|desktop|web(?:site)?)|on desktop|on (?:a|your) computer|on this device|via the web(?:site)?|through the website',
    ),
  ),
];

/** Several ways, this one for who bought there: no only way. */
const otherWay =
  /(?:如果?|若|假如|倘若)(?:您)?(?:是)?(?:通过|在|使用|从|用|曾)[^。]{0,20}(?:订阅|购买|开通|付款|下单|支付)|(?:也|还|均|都|亦)可(?:以)?|或者?(?:在|通过|登录|前往|到|使用)?(?:网页|网站|官网|电脑|pc|浏览器|本页|app|客户端|小程序)|(?:网页|网站|官网|电脑|pc端?|浏览器)(?:端|版)?(?:或|和|、|及|与|\/)|无需|不用|不必|无须|\b(?:if you(?:'ve| have)? (?:originally )?(?:subscribed|purchased|bought|signed up|joined|paid|upgraded)|(?:app|phone|store|device) or|or (?:(?:on|in|via|through|from|use|visit) )?(?:the |our |a |your )?(?:web(?:site)?|browser|computer|desktop|app|online|here|page)|(?:web(?:site)?|browser|online|computer|desktop) (?:or|and|as well)|either|also|as well|any device|all devices|whichever|no need|without|don't (?:have|need) to|do not (?:have|need) to|wherever|anywhere|for (?:apple|google|app store) (?:subscribers|customers|purchases))\b/u;
/** In the app one may do much else. */
const otherMatter =
  /卸载|优化了|已更新|评分|退款(?:申请)?入口|消息|观看|体验|下单|领取|查看|评价|物流|订单|优惠券|扫码(?:登录|支付|付款|关注|加入|领取|下载)|验证码|登录(?:密码|二维码)|签到|更多(?:功能|优惠|内容)|兑换|预约|充值|\b(?:order|watch|view|download(?:s|ed)? (?:songs|videos|episodes|music)|track|redeem|coupon|earn|best experience|scan to (?:pay|log|sign)|boarding pass|book|browse|watch\w*|listen\w*|(?<!google )play(?! store))\b/u;
const done =
  /已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|关闭|降级|退订)|\b(?:has been|have been|is now|you've|you have) (?:cancel+ed|closed|turned off|downgraded)\b/u;

/**
 * That it is done elsewhere only: in an app (`app`), with the store where it was bought (`store`), on another device
 * (`device`). Version `app-1`. Not: one way among several ("if you bought it in the App Store …"), what else an
 * app can do.
 */
export function appOnlyIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (!isAboutLeaving(said, sentence)) return [];
    if (otherWay.test(text) || done.test(text) || otherMatter.test(text)) return [];
    for (const [subtype, frames] of kinds) {
      const match = firstMatch(text, frames, ({ index, text: part }) => {
        const before = text.slice(0, index);
        return !may.test(part) && !zhNot.test(before) && !enNot.test(before);
      });
      if (match) return [claimIn(said, sentence, match, subtype)];
    }
    if (may.test(text)) return [];
    for (const [subtype, parts] of scattered) {
      const match = leaves.test(around(said, sentence)) ? holdsAll(text, parts) : null;
      const before = text.slice(0, match?.index);
      if (match && !zhNot.test(before) && !enNot.test(before))
        return [claimIn(said, sentence, match, subtype)];
    }
    return [];
  });
}

const leaves = new RegExp(
  `${zhExit}|连续订阅|自动续费|${enExit}|\\b(?:auto-?renew\\w*|(?:membership|plan|subscription) changes|subscriptions?)\\b`,
  'u',
);
const compels =
  /只|仅|须|必须|请|要用|改用|不能|无法|不支持|\b(?:only|must|need to|have to|please|can't|cannot|doesn't support|does not support|not available|not possible|switch to|go to|use (?:your|the|our)|you'll need)\b|\bapp-only\b/u;
const scattered: readonly (readonly [string, readonly RegExp[]])[] = [
  [
    'store',
    [
      compels,
      /设置 ?[>-] ?订阅|订阅项目|\bsettings ?> ?(?:apple id|subscriptions)|\bstore where you (?:bought|purchased)|\bplatform (?:that )?you (?:signed up|subscribed|bought)/u,
    ],
  ],
  [
    'app',
    [
      compels,
      new RegExp(
        `${zh('在|用|到|至|去|登录|打开|移动端|客户端')}[^,。]{0,8}(?:app(?! ?store)|客户端|移动端|手机|小程序)|\\bapp-only\\b|(?<![\\w'-])(?:in|to|with|need|use|open|using|through|via|download|from) (?:our|the|your) (?:\\w+ ){0,3}(?:app|phone)(?![\\w-]| store)`,
        'u',
      ),
    ],
  ],
  [
    'device',
    [
      compels,
      /\bon (?:your|the) (?:tv|television|console|set-top box|original device)\b|(?:原|开通|购买|订阅)[^,。]{0,6}(?:设备|手机|电视)/u,
    ],
  ],
];

const may = new RegExp(
  `${zhMay}|\\b(?:can also|can still|still be able|at any time|any ?time|whenever)\\b`,
  'u',
);

const kinds = [
  ['store', [...zhFramesOf(zhStore), ...enFramesOf(enStore), ...enDirected(enStore)]],
  ['app', [...zhFramesOf(zhApp), ...enFramesOf(enApp), ...enDirected(enApp), ...zhNotHere, ...enNotHere]],
  ['device', [...zhFramesOf(zhDevice), ...enFramesOf(enDevice), ...enDirected(enDevice)]],
] as const;
