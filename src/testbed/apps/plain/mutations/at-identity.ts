import { challenge } from '../../../obstacles/challenge.ts';
import { excessData } from '../../../obstacles/excess-data.ts';
import { fields } from '../../../obstacles/fields.ts';
import { stepUp } from '../../../obstacles/step-up.ts';
import { survey } from '../../../obstacles/survey.ts';
import { typedWords } from '../../../obstacles/typed-words.ts';
import { fairWays } from '../fair-ways.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';

/** What has to be proven, handed over, chosen or typed. */
export const atIdentity: readonly Mutation[] = [
  onWay('step-up', stepUp, 'reached', ['AUT-01']),
  nearMiss('AUT-01', onWay('code-in-both', stepUp, 'reached', [], { upgrade: stepUp(fairWays.upgrade) })),
  onWay('challenge', challenge, 'reached', ['AUT-02']),
  nearMiss(
    'AUT-02',
    onWay('challenge-in-both', challenge, 'reached', [], { upgrade: challenge(fairWays.upgrade) }),
  ),
  onWay('excess-data', excessData, 'reached', ['AUT-03']),
  nearMiss(
    'AUT-03',
    onWay(
      'optional-data',
      fields(
        { zh: '核对信息', en: 'Your details' },
        { kind: 'text', label: { zh: '身份证号（选填）', en: 'ID card number (optional)' }, value: null },
      ),
      'reached',
      [],
    ),
  ),
  onWay('survey-wall', survey('must'), 'reached', ['SRV-01']),
  nearMiss('SRV-01', onWay('survey-with-skip', survey('may'), 'reached', [])),
  onWay('typed-phrase', typedWords, 'reached', ['SRV-02']),
  nearMiss(
    'SRV-02',
    onWay(
      'optional-comment',
      fields(
        { zh: '意见反馈', en: 'Feedback' },
        { kind: 'long-text', label: { zh: '想说的话（选填）', en: 'Comments (optional)' }, value: null },
      ),
      'reached',
      [],
    ),
  ),
];
