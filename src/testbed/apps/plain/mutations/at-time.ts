import { countsDown } from '../../../obstacles/counts-down.ts';
import { withLastScene } from '../../../obstacles/exit-way.ts';
import type { Obstacle } from '../../../obstacles/exit-way.ts';
import { imposedWait } from '../../../obstacles/imposed-wait.ts';
import { laterEffect } from '../../../obstacles/later-effect.ts';
import { leavingFee } from '../../../obstacles/leaving-fee.ts';
import { notEligible } from '../../../obstacles/not-eligible.ts';
import { notice } from '../../../obstacles/notice.ts';
import { stepUp } from '../../../obstacles/step-up.ts';
import { timeWindow } from '../../../obstacles/time-window.ts';
import { planOf } from '../../../plan.ts';
import { fairWays } from '../fair-ways.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';
import { plans } from '../plans.ts';

const later = laterEffect(planOf(plans, 'small'));

/** Now or at the end of the period: the customer says. */
const chosenDate: Obstacle = (way) =>
  withLastScene(later(way), (scene) => ({
    ...scene,
    text: scene.text.slice(1),
    pick: {
      legend: { zh: '生效时间', en: 'When' },
      options: [
        { zh: '立即生效', en: 'Immediately' },
        { zh: '到期后生效', en: 'At the end of the period' },
      ],
      take: 1,
    },
  }));

const resend: Obstacle = (way) =>
  countsDown({ zh: '重新发送验证码，剩余秒数', en: 'Resend code in' }, 30)(stepUp(way));

export const atTime: readonly Mutation[] = [
  onWay('time-window', timeWindow(3), 'refused', ['TIM-01']),
  nearMiss(
    'TIM-01',
    onWay(
      'any-time',
      notice({
        zh: '降级随时可以办理，不限次数。',
        en: 'You can downgrade at any time, as often as you like.',
      }),
      'reached',
      [],
    ),
  ),
  onWay('later-effect', later, 'reached', ['TIM-02']),
  nearMiss('TIM-02', onWay('chosen-date', chosenDate, 'reached', [])),
  onWay('imposed-wait', imposedWait(7), 'reached', ['TIM-03']),
  nearMiss(
    'TIM-03',
    onWay(
      'sale-countdown',
      countsDown({ zh: '年卡特惠倒计时', en: 'Our sale of annual plans ends in' }, 90),
      'reached',
      [],
    ),
  ),
  nearMiss(
    ['TIM-03', 'AUT-01'],
    onWay('code-resend', resend, 'reached', [], { upgrade: resend(fairWays.upgrade) }),
  ),
  onWay('not-eligible', notEligible, 'refused', ['ELG-01']),
  nearMiss(
    'ELG-01',
    onWay(
      'terms-for-others',
      notice({
        zh: '合约套餐在合约期内不支持降级，您的套餐不是合约套餐。',
        en: 'Contract plans cannot be downgraded during their term; yours is not one of them.',
      }),
      'reached',
      [],
    ),
  ),
  onWay('leaving-fee', leavingFee, 'reached', ['ELG-02']),
  nearMiss(
    'ELG-02',
    onWay('fee-told-before', leavingFee, 'reached', [], { upgrade: leavingFee(fairWays.upgrade) }),
  ),
];
