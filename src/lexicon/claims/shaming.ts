import { en, far, frame, framed, gap, zh } from '../frame.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

/** What nobody in earnest says he does not want. */
const zhGood = zh(
  '省钱|省|优惠|折扣|福利|便宜|免费|特权|礼物|红包|赚钱|变(?:美|瘦|强|好|聪明|富)|进步|成长|健康|安全|保护|保障|提升|学习|努力|好身材|机会|惊喜|好运|快乐|更好|高清|爱|成绩|孩子|家人|朋友|未来|梦想|自己|画质|体验|效率',
);
/** What nobody in earnest says he likes. */
const zhBad = zh(
  '原价|全价|多花钱|多付|冤枉钱|更?贵|看?广告|卡顿|排队|等待|落后|吃亏|错过|裸奔|风险|低清|模糊|平庸|孤单|变胖|小白|淘汰|龟速|慢|失去|麻烦|浪费|后悔|无聊|受骗|忍受|没有保障',
);
const zhFrames = [
  frame(
    zh('残忍|残酷|狠心(?!价)|忍痛|无情|绝情|冷漠|冷酷|含泪|忍心|决绝|头也不回|心碎'),
    gap(3),
    zh('拒绝|离开|放弃|抛弃|退订|退款|退费|退会|退掉|取消|降级|告别|走|关闭|不要|跳过|删除|注销'),
  ),
  frame(
    zh('抛弃|辜负|丢下|抛下|背弃|伤害|不管'),
    gap(6),
    zh('伙伴|朋友|我们|队友|孩子|家人|自己|ta|它|他|她|宠物|梦想|好友|主人'),
  ),
  frame(
    zh('我?(?:不(?:需要?|想要?|在乎|稀罕|喜欢|爱|屑|关心|配|值得|愿意?|要|管)|讨厌|拒绝|用不着|才不要)'),
    gap(4),
    zhGood,
  ),
  frame(
    zh('我?(?:宁愿|宁可|愿意|情愿|甘愿|甘心|就是?(?:爱|喜欢|要)|更?喜欢|偏要|选择|接受|习惯)'),
    gap(8),
    zhBad,
  ),
  frame(
    zh('(?:我|甘心)?(?:放弃|错过|浪费|丢掉|舍弃|拒绝)'),
    gap(6),
    zh('省钱|优惠|福利|好礼|机会|折扣|礼物|红包|自己|健康|梦想|变(?:美|瘦|强|好)'),
  ),
  frame(
    zh('错过|失去|吃亏|后悔|浪费|落后|变胖'),
    gap(6),
    zh('没关系|无所谓|算了|也罢|就算了|我认了|也不在乎'),
  ),
  frame(
    zh('让|任由|任|眼看|由着'),
    gap(12),
    zh('失去|作废|烂尾|落空|失望|死|枯萎?|变糟|泡汤|荒废|孤单|受苦|没有保障|难过|伤心|饿|哭|白费|裸奔|落后'),
  ),
  framed(
    /我讨厌(?:打折|优惠|省)|负心人|忍痛割爱|不差(?:这点|这个|这些)?钱|^哪怕[^,]{1,8}也要|我不值得|我放弃美好/gu,
  ),
  framed(/我(?:有钱|钱多|不差钱|是土豪)|钱多任性|^(?:任性|我要|就要)?原价(?:购买|开通)?$|^我认命/gu),
  frame(zh('我'), gap(6), zh('做|当'), gap(2), zh('普通人|小白|冤大头|学渣|路人|韭菜')),
];

const enGood = en(
  'sav(?:e|ing|ings)(?: \\w+){0,3}|free (?:\\w+ ?){1,3}|freebies|deals?|discounts?|bargains|good (?:deals?|things)|better(?: \\w+){0,2}|best(?: \\w+){0,2}|health(?:y|ier)?(?: \\w+)?|fit(?:ter)?|success(?:ful)?|protect(?:ion|ed|ing)?(?: \\w+){0,2}|safe(?:ty)?|secur(?:e|ity)|faster|fast(?: \\w+)?|smarter|learn(?:ing)?(?: \\w+){0,2}|grow(?:ing|th)?|benefits|perks|great (?:\\w+ ?){1,2}|fun|nice things|my (?:money|health|future|skills|family|kids?|data|goals|security|privacy|career|body|pets?)|money|improv(?:e|ing)(?: \\w+){0,3}|exclusive (?:\\w+ ?){1,2}|lower prices?|progress|support(?:ing)? (?:\\w+ ?){1,3}|help(?:ing)? (?:\\w+ ?){1,3}|journalism|quality(?: \\w+)?|(?:eat|sleep|feel|look|live|read|cook)(?:ing)? (?:better|well|good|healthy)|happiness|a bargain',
);
const bad =
  'full price|pay(?:ing)? (?:more|full|extra|too much)|ads|missing out|miss out|overpay(?:ing)?|wast(?:e|ing) (?:money|my \\w+)|los(?:e|ing) (?:\\w+ ?){1,3}|slow(?:er|ly)?(?: \\w+)?|spend(?:ing)? more|risk(?:ing)?(?: it| my \\w+)?|fall(?:ing)? behind|boring(?: \\w+)?|higher prices|the hard way|being \\w+|stay(?:ing)? (?:\\w+ ?){1,3}|remain(?:ing)? (?:\\w+ ?){1,2}|un(?:informed|protected|healthy|fit|safe|happy|prepared|organi[sz]ed)(?: \\w+)?|out of shape|clueless|ignoran(?:t|ce)|mediocr(?:e|ity)|average|lazy|broke|lonely|left behind|bad \\w+|poor \\w+|worse \\w+|guess(?:ing)?|struggl(?:e|ing)';
const enBad = en(bad);
const enFrames = [
  framed(
    /^(?:no,? )?(?:i(?:'ll| will) )?(?:risk (?:it|los)|take my chances|miss out$|chance it)|\b(?:disappoint|hurt|upset|betray|let down|turn my back on|walk away from|say goodbye to|skip) (?:my|our) (?:coach|team|friends?|dreams?|savings?|goals?|future|health|family|progress|guild|streak|buddy|pets?)\b|^(?:continue|go|leave|stay) without (?:protection|safety|savings|cover)\b|\bi(?:'m| am) (?:not serious about|ready to (?:fail|lose))\b/gu,
  ),
  framed(
    /^(?:no|nah|nope|skip it|no thanks?)[,.]? (?:thanks?[,.]? )?i(?:'d| would)? (?:rather|prefer to|love to|enjoy|choose to) (?!cancel|not\b|leave|go\b|keep|stay on|quit|pay monthly)/gu,
  ),
  framed(
    /\bi(?:'m| am) too (?:lazy|stupid|dumb|cheap|busy to save|good|weak|poor)\b|\bi (?:don't|do not) (?:love|value|respect|deserve) (?:my|myself|our)\b|\bi(?:'ll| will) (?:probably )?regret\b|^(?:stay|remain|keep being) (?:ignorant|poor|average|unfit|alone|stuck|uninformed|unprotected|broke|behind)\b|^(?:keep|continue) (?:over)?paying (?:too much|more|full price)\b/gu,
  ),
  frame(
    en("i'll|i will|let me|i'd rather"),
    ' ',
    en('just|gladly|happily|stay|keep|remain|be'),
    ' ?',
    gap(4),
    en(
      'un\\w+|overpay\\w*|out of shape|behind|broke|bored|average|lonely|clueless|at risk|in the dark|stuck|lazy|slow',
    ),
  ),
  frame(
    '^(?:yes,? |no,? )?',
    en('give up(?: on)?|abandon|throw away|waste|sacrifice|lose'),
    ' ',
    en('my|our|your|all my|everything'),
  ),
  frame(
    '^',
    en('no(?: thanks?| thank you)?|nah|nope'),
    '[,.]? ?',
    en("i already|i'm (?:above|too good|perfect|fine being|not smart)"),
  ),
  frame(
    en(
      "i(?: really| just)? (?:don't|do not|won't|never|hate|dislike|refuse to)|i'm not (?:interested in|ready to|worth)|i am not interested in|i hate",
    ),
    ' ',
    gap(24),
    enGood,
  ),
  frame(
    en(
      "i'?(?:'m|'d|'ll| am| would| will| can| just)?(?: totally| perfectly| quite| really| actually)? ?(?:prefer|rather|love|like|enjoy|choose|okay|ok|fine|happy|good|content|don't mind|do not mind|accept|live|keep|continue|take)(?: with| to| on| without)?",
    ),
    ' ',
    gap(8),
    enBad,
  ),
  frame(
    en("i(?:'ll| will|'d rather| choose to)?|let me|yes,? i(?:'ll)?"),
    ' ',
    en(
      'give up(?: on)?|pass on|miss out on|throw away|lose|forgo|say no to|turn down|walk away from|abandon|sacrifice|waste',
    ),
    ' ',
    gap(20),
    en('\\w+'),
  ),
  frame(
    en('leave|cancel|continue|quit|go|decline|no'),
    ' ',
    gap(6),
    en('and (?:lose|miss|give up|abandon|regret|let|waste|throw|break|disappoint|hurt|risk)'),
    ' ',
    gap(20),
  ),
  frame(
    en('leave|let|make|keep'),
    ' ',
    en('my|our|your|the|them|him|her|\\w+'),
    ' ',
    gap(16),
    en(
      'unprotected|die|suffer|down|behind|alone|starve|go to waste|at risk|exposed|hungry|wither|rot|unfinished|crying|sad|vulnerable|stranded|fade|rust',
    ),
  ),
  frame(en('abandon|desert|betray|forsake|ditch'), ' ', gap(4), en('my|our|the|us|them|your'), far(20)),
  frame(en('break|breaking'), ' ', gap(16), en('hearts?')),
  frame(
    en('back to|stick with|settle for|stay with|return to'),
    ' ',
    gap(4),
    en('boring|bland|bad|dull|slow|overpriced|mediocre|the dark ages|basic dinners|guessing|square one'),
  ),
  framed(/\bi want to (?:pay more|lose|overpay|waste)\b|\bbreak up with (?:us|me|him|her)\b/gu),
  framed(
    /\b(?:i'm a quitter|i give up|i have enough money|money is no object|i'm rich|i don't care|i (?:do not|don't) deserve|who needs \w+)\b/gu,
  ),
];

/** A plain reason for going, or a plain answer: who declines an offer by its name says nothing of himself. */
const plain =
  /^(?:放弃|不要|不需要|不用|不领取?|拒绝|谢绝|暂不领取|不接受|不使用|不享受)(?:此|本|该|这)?(?:个|次|项|份)?(?:优惠|福利|折扣|礼包|红包|特权|礼物|好礼|优惠券)(?:,?(?:继续|仍要|直接)?(?:取消|退订|降级|离开|退出))?$|不需要(?:会员|此功能|该服务|了)$|太贵|不划算|用不到|用得少|很少用|没时间|已有其他|不看优惠|第\d+集|\b(?:don't use|too expensive|not using|another (?:service|app|provider|time)|no longer need|don't need it|any ?more|enough (?:time|content)|rather (?:cancel|not|leave|downgrade|go)|pass on this|lose weight|stay signed in|for now|don't want to (?:cancel|leave|lose|continue|be contacted|receive|renew|share))\b/u;

/**
 * What a label makes the person say against himself on declining: that he is hard-hearted, does not want to save, likes
 * to pay more, lets somebody down. Version `shaming-1`. On controls only. Not: a plain no, a reason for going.
 */
export function shamingIn(said: Utterance): Claim[] {
  const [sentence] = said.sentences;
  if (said.role !== 'control' || !sentence) return [];
  const whole = said.normalised.text;
  if (plain.test(whole)) return [];
  const match = firstMatch(whole, [...zhFrames, ...enFrames]);
  if (!match) return [];
  return [claimIn(said, { text: whole, start: 0, end: whole.length }, match)];
}
