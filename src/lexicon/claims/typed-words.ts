import { chineseNumerals } from '../chinese-number.ts';
import { en, far, frame, framed, gap, zh } from '../frame.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { ownSentences } from './own-sentences.ts';

const quoted = '["“‘\'「『【《<][^"”’」』】》>]{1,60}["”’\'」』】》>]';
const zhType = zh('输入|键入|手写|抄写|打出|敲入|敲进去|敲|填入|填写|写下|录入|打上|抄');
const zhPhrases = [
  frame(zh('手动输入|输入以下|请抄写|逐字输入'), ':', gap(20), zh('确认|放弃|取消|退订|注销|同意|自愿')),
  frame(quoted, gap(8), zh('打在|写在|填在'), gap(4), zh('下面|下方|框')),
  frame(zhType, gap(4), zh('(?:退订|注销|取消)口令')),
  frame(
    zhType,
    gap(4),
    zh('(?:会员|团队|工作区|空间|账[号户]|项目|套餐|企业|组织|店铺)(?:的)?(?:全)?名称?|您的姓名'),
    gap(4),
    zh('以|来|进行|后'),
    gap(4),
    zh('确认|继续|取消|注销|删除'),
  ),
  frame(zhType, gap(14), quoted),
  frame(zhType, gap(8), ':', quoted),
  frame(zh('将|把'), gap(2), quoted, gap(12), zhType),
  frame(zh('一字不差|完整|原样|逐字|照抄'), far(12), quoted),
  frame(zh('回复'), gap(6), quoted, far(16), zh('才|方可|以确认|以继续|后(?:为您|系统|即可|办理|继续)')),
  frame(
    zhType,
    gap(6),
    zh('(?:以下|下列|下方|下面|上述|如下)(?:的)?(?:文字|内容|字样|短语|语句|一句话|词语|承诺|声明)'),
  ),
  frame(
    zhType,
    gap(4),
    zh('确认|同意|我(?:已|确认|要|同意)|注销|取消|退订|降级|delete|cancel'),
    gap(12),
    zh('字样|几个?字|[一二两三四五六七八]个?字|以(?:继续|确认)|确认|来确认'),
  ),
];
const count = `(?:\\d+|[${chineseNumerals}]{1,4})`;
const zhLengths = [
  frame(
    zh('不(?:少|低)于|至少|最少|不得少于|须满|需满|满|写满|写够|凑够'),
    gap(6),
    count,
    zh('个?(?:汉字|字符|字(?!母|节)|英文字符)'),
  ),
  framed(/(?<!\d)\d+个?(?:汉字|字符|字)(?:以上|起)/gu),
  framed(/(?:理由|原因|说明|描述)[^,。]{0,4}\((?:必填,?)?\d+-\d+ ?个?字/gu),
];

const enType = en(
  'type(?: in| out)?|typing|enter(?:ing)?|copy|write(?: out| down)?|retype|re-type|key in|input|copy out|spell out|reply with|respond with|text back',
);
const enWord = en(
  "(?:the )?(?:words?|phrases?|sentence|following (?:words?|phrase|sentence|text)|text (?:below|shown|above)(?: above| below)?)|cancel|delete|confirm|downgrade|leave|unsubscribe|remove|close|goodbye|yes|i (?:understand|agree|confirm|want to|wish to|accept)(?: [a-z]+){0,8}|(?:your|the) (?:workspace|account|team|project|plan|user|full|organi[sz]ation|company|site|repository)(?:'s)? ?name|your username",
);
const enPhrases = [
  frame(en('to'), ' ', gap(30), en('type|enter|write'), ': ?', '\\w+ \\w+'),
  frame(
    en('copy|repeat|type'),
    ' ',
    en('this|the'),
    ' ',
    en('phrase|sentence|words?|text'),
    ' ',
    en('exactly'),
  ),
  frame(en('type(?: in)?|spell out|enter|write(?: out)?'), ' the ', en('word|phrase'), ' ', en('\\w+')),
  frame(
    en('type|enter|write|reply|text'),
    ' ',
    en('confirm|cancel|stop plan|end plan|delete'),
    ' ',
    en('to'),
    ' ',
    gap(4),
    en('confirm|end|cancel|close|delete|leave|finish|continue|proceed'),
  ),
  frame(
    en('type(?: in)?|key in|retype'),
    ' ',
    en('[a-z]+'),
    ' ',
    en('to'),
    ' ',
    en('confirm|continue|proceed|cancel|delete|close|end|leave|finish|unsubscribe'),
  ),
  frame(
    en('type|enter|write'),
    ' ',
    en('your'),
    ' ',
    gap(20),
    en('name'),
    ' ',
    en('to'),
    ' ',
    en('confirm|close|delete|cancel|end|leave'),
  ),
  frame(enType, far(40), quoted),
  frame(enType, ' ', en('(?:(?:the|these|this|following) )*(?:words?|phrase|sentence)'), ': ?', '\\w'),
  frame(
    enType,
    ' ',
    enWord,
    gap(40),
    en('to|below|in the (?:box|field)|exactly|into|here|in capitals|in capital letters|in full'),
  ),
  frame(en('to'), ' ', gap(40), enType, ' ', enWord),
  frame(en('letter for letter|word for word|exactly as (?:shown|written)')),
];
const enLengths = [
  frame(
    en('at least|minimum(?: of)?|a minimum of|no (?:less|fewer) than|min\\.?'),
    ' ',
    gap(8),
    '(?:\\d+|ten|twenty|thirty|fifty|a hundred|a couple of|two|three|five) ?',
    en('characters?|words|letters|chars|sentences|lines'),
  ),
  framed(
    /\b(?:\d+|a few|a couple of|two|three)[ -](?:characters?|words|letters|sentences)(?: \w+)? (?:at least|minimum|min|or more|required)\b/gu,
  ),
];

const optional =
  /选填|可(?:以)?(?:跳过|不(?:填|写))|非必填|无需|无须|不(?:必|用|需要?)|自愿(?:填|选|参)|\b(?:optional(?:ly)?|skip(?! ?ping)|no need to|don't (?:have|need) to|do not (?:have|need) to|never have to|without (?:having to )?typ(?:e|ing)|up to|no more than|if you(?:'d)? like)\b/u;
/** What is typed is something else: a secret, a name, a search, an address, a review, a word for a person or a prize. */
const otherMatter =
  /密码|(?<!退订|注销|取消)口令|验证码|校验码|用户名|昵称|账号名|搜索|关键词|检索|兑换|优惠码|邀请码|手机号|邮箱|地址|评价|评论|晒单|游记|点评|标题|简介|发帖|弹幕|人工|抽奖|开奖|红包|积分|歌名|查询|菜单|帮助|\b(?:passwords?|passcode|passphrase|codes?|pin|nickname|search|keyword|coupon|promo|voucher|gift card|e-?mail|phone|address|postcode|zip|reviews?|comments?|bio|caption|headline|title|tweet|posts?|human|person|agent|points|names? must|win|help|with a number|upper-?case|lower-?case|digits?|symbols?)\b/u;
/** Names have lengths too; typed again they confirm. */
const ownName = /\busernames?\b|名称/u;
const fixed = /letter for letter|word for word|逐字|一字不差/u;

/**
 * That words must be typed to go on. Version `typed-2`. `subtype`: `phrase` (fixed words) or `length` (a text of
 * some length). Not: secrets, codes, names of a new account, searches, what may be left empty.
 */
export function typedWordsIn(said: Utterance): Claim[] {
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (optional.test(text) || (otherMatter.test(text) && !fixed.test(text))) return [];
    const phrase = firstMatch(text, [...zhPhrases, ...enPhrases]);
    if (phrase) return [claimIn(said, sentence, phrase, 'phrase')];
    const length = ownName.test(text) ? null : firstMatch(text, [...zhLengths, ...enLengths]);
    return length ? [claimIn(said, sentence, length, 'length')] : [];
  });
}
