import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const open = '["“‘\'「『【《<]';
const close = '["”’\'」』】》>]';
const zhType = zh('输入|键入|手写|抄写|打出|敲入|填入|填写|写下|录入|打上');
const zhPhrases = [
  frame(zhType, gap(12), `${open}[^"”’'」』】》>]{1,30}${close}`),
  frame(zh('将|把'), `?${open}[^"”’'」』】》>]{1,30}${close}`, gap(8), zhType),
  frame(
    zhType,
    gap(6),
    zh('(?:以下|下列|下方|下面|上述|如下)(?:的)?(?:文字|内容|字样|短语|语句|一句话|词语|承诺)'),
  ),
  frame(
    zhType,
    gap(4),
    zh('确认|同意|我(?:已|确认|要|同意)|注销|取消|退订|降级|delete|cancel'),
    gap(12),
    zh('字样|几个字|[一二两三四五六七八]个字|以(?:继续|确认))|(?:后(?:继续|提交|方可)'),
  ),
];
const zhLengths = [
  frame(
    zh('不(?:少|低)于|至少|最少|不得少于|须满|需满|满'),
    gap(6),
    '\\d+',
    zh('个?(?:汉字|字符|字|英文字符)'),
  ),
  framed(/(?<!\d)\d+个?(?:汉字|字符|字)(?:以上|起)/gu),
];

const enType = en('type|types|typing|enter|write|retype|re-type|key in|input|copy');
const enWord = en(
  "(?:the )?(?:words?|phrases?|sentence|text|following(?: \\w+)?)|cancel|delete|confirm|downgrade|leave|unsubscribe|remove|close|goodbye|yes|i (?:understand|agree|confirm|want to|wish to|accept)(?: [a-z]+){0,8}|(?:your|the) (?:workspace|account|team|project|plan|user|full|organi[sz]ation|company|site|repository)(?:'s)? ?name|your username",
);
const enPhrases = [
  frame(enType, ' ', gap(20), `${open}[^"”’'」』】》>]{1,40}${close}`, far(60)),
  frame(
    enType,
    ' ',
    enWord,
    gap(30),
    en('to|below|in the (?:box|field)|exactly|into|here|in capitals|in capital letters|in full'),
  ),
  frame(en('to'), ' ', gap(40), enType, ' ', enWord),
];
const enLengths = [
  frame(
    en('at least|minimum(?: of)?|a minimum of|no (?:less|fewer) than|min\\.?'),
    ' ',
    '\\d+ ',
    en('characters?|words|letters|chars'),
  ),
  framed(/\b\d+[ -](?:characters?|words|letters)(?: \w+)? (?:minimum|min|or more|required)\b/gu),
];

const optional =
  /选填|可(?:以)?(?:跳过|不(?:填|写))|非必填|无需|无须|不(?:必|用|需要?)|\b(?:optional(?:ly)?|skip|no need to|don't (?:have|need) to|do not (?:have|need) to|never have to|without (?:having to )?typ(?:e|ing)|up to|no more than|if you(?:'d)? like)\b/u;
/** What is typed is something else: a secret, a name, a search, an address, a review. */
const otherMatter =
  /密码|口令|验证码|校验码|用户名|昵称|账号名|搜索|关键词|检索|兑换码|优惠码|邀请码|手机号|邮箱|地址|签名档|评价|评论|晒单|游记|点评|标题|简介|发帖|弹幕|转人工|\b(?:passwords?|passcode|passphrase|code|pin|nickname|search|keyword|coupon|promo|voucher|gift card|e-?mail|phone|address|review|comment|bio|caption|headline|title|tweet|post)\b/u;

/**
 * That words must be typed to go on. Version `typed-1`. `subtype`: `phrase` (fixed words) or `length` (a text of
 * some length). Not: secrets, codes, names of a new account, searches, what may be left empty.
 */
export function typedWordsIn(said: Utterance): Claim[] {
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (optional.test(text) || otherMatter.test(text) || isHypothetical(text)) return [];
    const phrase = firstMatch(text, [...zhPhrases, ...enPhrases]);
    if (phrase) return [claimIn(said, sentence, phrase, 'phrase')];
    const length = firstMatch(text, [...zhLengths, ...enLengths]);
    return length ? [claimIn(said, sentence, length, 'length')] : [];
  });
}
