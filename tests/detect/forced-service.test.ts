import { expect, test } from '@playwright/test';
import { button } from '../measure/build-screen.ts';
import { chatOf, found, toEntry, walkFacing, walkOf } from './walk-of.ts';

const positives = [
  '如需降级，请联系在线客服办理。',
  '该业务无法自助取消，请提交工单，客服会协助您完成。',
  '如欲取消訂閱，請聯絡客服人員。',
  'To cancel your membership, please contact our support team.',
  'Your plan can only be changed by a customer service representative.',
  'Email us at help@example.com to end your subscription.',
];
const nearMisses = [
  '随时取消，无需联系客服。',
  '如有疑问，欢迎联系在线客服。',
  '您可以在线取消，也可以联系客服办理。',
  'You don’t have to contact support to cancel.',
  'Questions? Our support team is happy to help.',
  'Cancel online in two clicks. No phone calls, no cancellation fees.',
];

for (const text of positives) {
  test(`service is needed: ${text}`, () => {
    const walk = walkFacing({ page: [text], outcome: 'pending-human', evidence: text });
    expect(found('CHN-01', walk)).toMatchObject([
      { severity: 5, step: 1, context: text, confidence: 0.8, notCounted: null },
    ]);
  });
}

for (const text of nearMisses) {
  test(`service is not needed: ${text}`, () => {
    expect(found('CHN-01', walkFacing({ page: [text], outcome: 'blocked' }))).toEqual([]);
  });
}

test('what was finished in the chat weighs four, what was not weighs five', () => {
  const lines = [{ me: '我要降级' }, { agent: '好的，降级已经办好了' }];
  expect(found('CHN-01', chatOf('downgrade', lines, 'done-now'))).toMatchObject([{ severity: 4, step: 2 }]);
  expect(found('CHN-01', chatOf('downgrade', lines, 'refused'))).toMatchObject([{ severity: 5 }]);
  expect(found('CHN-01', chatOf('downgrade', lines, 'pending-human'))).toMatchObject([{ severity: 5 }]);
});

test('who only asks a question in the chat was not sent there', () => {
  const lines = [{ me: '我要降级' }, { bot: '抱歉，我没有理解您的问题' }];
  expect(found('CHN-01', chatOf('ask-downgrade', lines, 'blocked'))).toEqual([]);
  expect(found('CHN-01', chatOf('downgrade', lines, 'blocked'))).toMatchObject([{ severity: 5 }]);
});

test('who got through by himself did not need service, whatever a page says', () => {
  for (const outcome of ['done-now', 'done-later', 'safe-stop'] as const) {
    expect(found('CHN-01', walkFacing({ page: [positives[0]!], outcome }))).toEqual([]);
  }
});

test('a question in the chat on the way to a control that does it forces nobody', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const text = button('输入', { chat: true, role: 'textbox', tag: 'textarea' });
  const send = button('发送', { chat: true });
  walk
    .show({ url: '/go', main: ['办理', text, send], chatOpen: true })
    .fill(text, '降级后流量还有吗')
    .click(send);
  const confirm = button('确认降级');
  walk.show({ url: '/go', main: ['办理', confirm] });
  walk.verb('irreversible', () => walk.click(confirm));
  expect(found('CHN-01', walkOf(walk.ends('done-now')))).toEqual([]);
});

test('a question in the chat before a control that refuses forces nobody either', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const text = button('输入', { chat: true, role: 'textbox', tag: 'textarea' });
  const send = button('发送', { chat: true });
  walk
    .show({ url: '/go', main: ['办理', text, send], chatOpen: true })
    .fill(text, '流量还有吗')
    .click(send);
  const submit = button('提交');
  walk.show({ url: '/go', main: ['办理', submit] }).click(submit);
  walk.show({ url: '/no', main: ['当前周期内不支持降级操作'] });
  expect(found('CHN-01', walkOf(walk.ends('refused')))).toEqual([]);
});

test('an upgrade that needs the chat too is the same for both, if it weighs as much', () => {
  const exit = (outcome: 'done-now' | 'refused') =>
    chatOf('downgrade', [{ me: '我要降级' }, { agent: '好的' }], outcome);
  const onward = chatOf('upgrade', [{ me: '我要升级' }, { agent: '好的' }], 'done-now');
  expect(found('CHN-01', exit('done-now'), [onward])).toMatchObject([{ notCounted: { why: 'control' } }]);
  expect(found('CHN-01', exit('refused'), [onward])).toMatchObject([{ notCounted: null }]);
});
