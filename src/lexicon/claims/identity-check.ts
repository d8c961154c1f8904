import { en, far, frame, gap, zh } from '../frame.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhCheck = zh(
  '(?:人脸|面部|刷脸|活体|实人|真人)(?:识别|验证|核验|认证|核身|检测)?',
  '(?:本人)?身份(?:信息)?(?:验证|核验|校验|认证|核实)',
  '(?:验证|核验|核实|校验)(?:您的|本人|你的)?身份',
);
const zhMust = zh('请(?:先)?|须|需要?|必须|务必|应|完成|进行|通过|开始|去');
const enCheck = en(
  "face (?:id|recognition|verification|scan|check)|facial (?:recognition|verification|scan)|liveness (?:check|test|detection)|(?:scan|show) your face|selfie (?:check|verification)|(?:verify|confirm|prove) (?:your identity|(?:that )?(?:it'?s|this is|it is) (?:really )?you|who you are)|identity (?:check|verification)",
);
const enMust = en(
  'please|must|take|need to|have to|required to|required|complete|start|begin|before (?:you|we)|to (?:continue|proceed|cancel|leave|finish)',
);
const frames = [
  frame(zhMust, gap(10), zhCheck),
  frame(zhCheck, gap(6), zh('后|才(?:能|可)|方可|方能')),
  frame(enMust, '[ ,]+', gap(30), enCheck),
  frame(
    en('before you|to (?:continue|proceed|cancel|leave|finish|delete|close|downgrade)'),
    ' ',
    far(40),
    enCheck,
  ),
  frame(
    enCheck,
    ' ',
    gap(24),
    en(
      'to (?:continue|proceed|cancel|leave|finish|downgrade|delete)|(?:is )?(?:required|needed)|before|first',
    ),
  ),
];
/** On a button, it is what the button does. */
const labels = [
  frame('^(?:开始|进行|去|立即|马上)?', zhCheck, '$'),
  frame('^', '(?:(?:start|begin|do|take) (?:the |a )?)?', enCheck, '$'),
];
/** Another act than going, what is done already, what is not needed. */
const otherMatter =
  /注册|开户|入驻|学生|(?:实名|身份)认证(?:会员|用户)|登录(?:时|方式|保护)|支付(?:时|方式)|解锁(?:手机|设备)|已(?:完成|通过)|(?:无需|无须|不(?:需要?|用|必|会要求))|可选|\b(?:sign(?:ing)? up|register|log(?:ging)? in with|unlock your|pay with|already|not (?:need|required)|no (?:need|identity)|without|optional)\b/u;

/** That a person must show his face or prove who he is before it goes on (`identity-1`). */
export function identityCheckIn(said: Utterance): Claim[] {
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (otherMatter.test(text) || isHypothetical(text)) return [];
    const match = (said.role === 'control' ? firstMatch(text, labels) : null) ?? firstMatch(text, frames);
    return match ? [claimIn(said, sentence, match)] : [];
  });
}
