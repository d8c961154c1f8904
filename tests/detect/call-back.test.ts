import { expect, test } from '@playwright/test';
import { chatOf, found, walkFacing } from './walk-of.ts';

const positives = [
  '您的需求需上报处理，专员会在48小时内给您回电。',
  '您的降档申请已提交，工单号 2025112207，预计 5 个工作日内处理完成。',
  '我們將於 2 個工作天內由專人回電為您辦理。',
  'I’ve logged your request. Someone will call you back within 48 hours.',
  'A specialist will contact you in 2-3 business days to complete the downgrade.',
  'Your cancellation request has been submitted and is under review. Allow up to 5 business days.',
];
const nearMisses = [
  '您的包裹预计 48 小时内送达。',
  '退款已原路退回，预计 3 个工作日内到账。',
  '安装师傅将在 48 小时内与您电话联系，预约上门时间。',
  'Your parcel will arrive within 48 hours.',
  'Support replies within 24 hours on average.',
  'Refund issued. Allow 5 business days for it to appear on your statement.',
];

for (const text of positives) {
  test(`somebody calls later: ${text}`, () => {
    const chat = chatOf('downgrade', [{ me: '我要降级' }, { agent: text }], 'pending-human');
    expect(found('CHN-04', chat)).toMatchObject([{ severity: 4, step: 2, context: text, confidence: 0.8 }]);
  });
}

for (const text of nearMisses) {
  test(`nobody is said to call about it: ${text}`, () => {
    expect(found('CHN-04', walkFacing({ page: [text], outcome: 'pending-human' }))).toEqual([]);
  });
}

test('who got through need not wait for a call', () => {
  expect(found('CHN-04', walkFacing({ page: [positives[0]!], outcome: 'done-now' }))).toEqual([]);
});

test('an upgrade that ends in a call back too is the same for both', () => {
  const text = '已登记，3 个工作日内会有专员联系您。';
  const exit = walkFacing({ page: [text], outcome: 'pending-human' });
  const onward = walkFacing({ flow: 'upgrade', page: [text], outcome: 'pending-human' });
  expect(found('CHN-04', exit, [onward])).toMatchObject([{ notCounted: { why: 'control' } }]);
});
