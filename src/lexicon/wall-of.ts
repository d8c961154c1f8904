import { normalise } from './normalise.ts';

/** What stands between us and the target, and says nothing about its flows. */
export type Wall = 'bot-wall' | 'session-expired' | 'unavailable';

/** Longer texts speak about such things (help articles, terms); a wall says little. */
const longest = 400;

/**
 * Demands on a person (a code by mail or SMS, a password, a face) and answers to what a person did (系统繁忙,
 * 操作过于频繁) are none of these: they may be findings.
 */
const walls: readonly (readonly [Wall, RegExp])[] = [
  [
    'bot-wall',
    /(?:请|需要?)?(?:先)?(?:完成|进行|通过)(?:以下|下方|下列)?(?:安全|人机|滑块|滑动|拼图|图形|行为|点选)(?:验证|校验)(?!码登录)|(?:向右|按住|拖动|滑动|请拖)(?:\S{0,4})(?:滑块|拼图|滑动)|拖动(?:下方|左侧|左边)?滑块|点击按钮(?:进行|开始|完成)(?:智能)?验证|(?:依次|按顺序|按语序)(?:点击|点选)|请(?:依次)?选择(?:所有|全部)(?:包含|含有|符合)|(?:请证明|验证|确认)您?(?:是真人|不是机器人|是人类|是否(?:为)?(?:真人|机器人))|人机(?:身份)?验证|我不是机器人|(?:检测到|发现)(?:您的?|当前)?(?:的)?(?:网络|访问|请求|环境|流量)+(?:存在)?(?:异常|频繁|自动化)|(?:检测到|发现)(?:您的?|当前)?(?:的)?(?:存在)?异常(?:的)?(?:流量|访问|请求)|访问(?:过于|太|过度)?频繁|请求(?:过于|太)频繁|访问(?:被|已被|受到?)(?:拒绝|拦截|限制|阻断|禁止)|(?:请求|访问)(?:存在)?(?:风险|威胁)(?:,|。|已|被|$)|^just a moment(?:\.|!|,|$)|\bchecking (?:your browser|if the site connection is secure)\b|\b(?:verify|confirm|prove|make sure)\s+(?:that\s+)?you(?:'re| are)\s+(?:a |not a )?(?:human|robot|bot)\b|\bi(?:'m| am) not a robot\b|\bare you (?:a )?(?:human|robot|bot)\b|\b(?:complete|solve)\s+(?:the|this|a)\s+(?:captcha|puzzle|security (?:check|challenge))\b|\b(?:slide|drag)\s+(?:the\s+)?(?:slider|puzzle|piece|to (?:verify|complete|unlock))|\bpress (?:&|and) hold\b|\bunusual (?:traffic|activity) (?:from|on)\b|\bautomated (?:queries|requests|access|traffic)\b|^(?:\S+ )?(?:error )?access (?:to this page has been )?denied\b|\byou have been blocked\b|\battention required\b|\bpardon our interruption\b|\benable javascript and cookies to continue\b|\btoo many requests\b|\brate limit(?:ed)?(?: exceeded)?\b|\b429\b.{0,20}\brequests\b|^(?:error )?403(?: -)? forbidden$|^(?:访问|安全访问)(?:验证|校验)$/u,
  ],
  [
    'session-expired',
    /(?:登[录陆入]|会话|身份|页面会话|授权)(?:状态|信息)?(?:已|已经)?(?:过期|失效|超时|逾时)|(?:请|需要?)重新登[录陆入]|(?:您)?(?:还)?(?:未|没有)登[录陆入][,。!](?:请|马上|立即)|(?:[账帐][号户]|已)在(?:其他|别的|另一)(?:设备|装置|地方|地点|处|客户端)登[录陆入]|您已(?:被|自动)?(?:退出|登出|下线)(?:登[录入])?|被迫下线|\b(?:session|login|log-in|sign-in)\s+(?:has\s+|is\s+|was\s+)?(?:expired|timed out|ended|invalid)\b|\b(?:sign|log)(?:ed)? (?:back )?in again\b|\byou(?:'ve| have)? (?:been|were) (?:signed|logged) out\b|\byou(?:'re| are) (?:no longer|not) (?:signed|logged) in\b|\bsigned in (?:on|from) another (?:device|browser|location)\b/u,
  ],
  [
    'unavailable',
    /(?:系统|服务器?|网站|站点|平台|页面)(?:正在|当前|目前|临时|例行)?(?:进行)?(?:系统)?(?:维护|升级维护|停机|检修)(?:中|,|。|!|$)|服务(?:暂时|暂|临时)?(?:不可用|中断|无法访问)|(?:当前|目前)?(?:访问|排队)(?:人数|用户)(?:过|较|太)多|网站(?:暂时)?(?:无法访问|已关闭)|\b(?:50[0234]|service)\s+(?:internal server error|bad gateway|(?:temporarily )?unavailable|gateway time-?out)\b|^(?:\d{3} )?(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)\b|\b(?:down|closed|offline|undergoing)\s+(?:for\s+)?(?:scheduled\s+|planned\s+|routine\s+)?maintenance\b|\bunder maintenance\b|\bwe(?:'ll| will) be (?:right )?back (?:soon|shortly)\b|\bthis site (?:can't be reached|is (?:currently |temporarily )?(?:down|unavailable|offline))\b/u,
  ],
];

/** Explains, offers or announces one and is none: "why do I see a CAPTCHA", a maintenance planned for Sunday. */
const about =
  /(?:为什么|如何|怎么|什么是|常见问题|若|如果|如遇|当您|时会)|(?:将于|计划于|预计于).{0,24}(?:维护|升级)|(?:保护|保障)(?:您的)?(?:账号|账户)安全,(?:建议|推荐)|\b(?:why|how|what is|if you|when you|faq|scheduled for|will be (?:down|offline|unavailable) (?:on|from))\b/u;

/**
 * Whether a title or one block of text is that of a bot wall or a rate limit (`bot-wall`), of a lost session, or of a
 * target out of service (`unavailable`); null if it is none of these. Version `wall-1`. Ask it of titles, headings
 * and the top layer of a page on which a scenario stopped: the outcome says something about us, so a wall must be
 * seen and not guessed.
 */
export function wallOf(text: string): Wall | null {
  const short = normalise(text.slice(0, longest + 1));
  if (text.length > longest || about.test(short)) return null;
  return walls.find(([, pattern]) => pattern.test(short))?.[0] ?? null;
}
