import { expect, test } from '@playwright/test';
import { control } from '../measure/build-screen.ts';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import { onwardFlows } from './onward-flows.ts';
import { found, oneClickUpgrade, walkFacing } from './walk-of.ts';

const positives = [
  '取消会员请致电 400-800-1234，人工服务时间 9:00-18:00。',
  '降低套餐须本人拨打 10086 转人工办理。',
  '退訂僅支持電話辦理，線上渠道暫不受理。',
  'To cancel, call us at 1-800-555-0199, Monday to Friday, 9am-5pm.',
  'Cancellations are accepted by phone only.',
  'Downgrading requires a call to our member services line.',
];
const nearMisses = [
  '客服热线 400-800-1234（服务时间 9:00-21:00）',
  '无需致电，在线即可完成取消。',
  '如有疑问，可拨打客服热线咨询。',
  'Customer service: 1-800-555-0199, Monday to Friday.',
  'Cancel anytime, no need to call.',
  'Your driver is on the way and will call you within 10 minutes.',
];

for (const text of positives) {
  test(`only a call does it: ${text}`, () => {
    expect(found('CHN-02', walkFacing({ page: [text], outcome: 'pending-human' }))).toMatchObject([
      { severity: 5, context: text, confidence: 0.6, notCounted: null },
    ]);
  });
}

for (const text of nearMisses) {
  test(`a call is not demanded: ${text}`, () => {
    expect(found('CHN-02', walkFacing({ page: [text], outcome: 'pending-human' }))).toEqual([]);
  });
}

test('a link that dials makes it surer', () => {
  const dial = control('link', '400-800-1234', { target: 'tel:4008001234' });
  const walk = walkFacing({ page: [positives[1]!, dial], outcome: 'pending-human' });
  expect(found('CHN-02', walk)).toMatchObject([{ confidence: 0.8 }]);
});

test('who got through on the web did not need the telephone', () => {
  expect(found('CHN-02', walkFacing({ page: [positives[0]!], outcome: 'done-now' }))).toEqual([]);
});

test('who must call must, for that very reason, contact somebody: it counts once', () => {
  const page = ['该业务暂不支持线上办理。', positives[1]!];
  const blockers = detectBlockers({
    walk: walkFacing({ page, outcome: 'pending-human' }),
    onward: onwardFlows([oneClickUpgrade()]),
  });
  expect(blockers.map(({ id, notCounted }) => [id, notCounted])).toEqual([
    ['CHN-01', { why: 'absorbed', by: 'CHN-02' }],
    ['CHN-02', null],
  ]);
});
