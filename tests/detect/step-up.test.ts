import { expect, test } from '@playwright/test';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import { stepUp } from '../../src/detect/blockers/step-up.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control } from '../../src/model/control.ts';
import { button, field, type Content } from '../measure/build-screen.ts';
import { seen, strengthIn } from './seen.ts';
import { toEntry, walkFacing, walkOf } from './walk-of.ts';

const form = { form: 7 };
const required = (of: Control): Control => ({ ...of, state: { ...of.state, required: true } });

/** A form with these fields behind the entry, filled and sent. */
function asked(fields: readonly Control[], flow = 'cancel-renewal', above: Content = []): WalkFacts {
  const walk = toEntry(flow, [], flow === 'upgrade' ? '升级会员' : '取消自动续费');
  const send = button('提交', form);
  const filled: Control[] = [];
  for (const control of fields) {
    const rest = fields.slice(filled.length);
    walk.show({ url: '/go', main: ['办理', ...above, ...filled, ...rest, send] }).fill(control, 'x');
    filled.push({ ...control, value: 'x' });
  }
  walk.show({ url: '/go', main: ['办理', ...above, ...filled, send] }).click(send);
  return walkOf(
    walk
      .show({ url: '/done', main: ['完成'] })
      .verb('reached')
      .ends('done-now'),
  );
}

const password = field('登录密码', { ...form, type: 'password', role: 'password' });
const code = field('短信验证码', form);
const positives: [control: Control, subtype: string][] = [
  [password, 'password'],
  [field('Confirm current password', { ...form, type: 'password' }), 'password'],
  [field('', { ...form, type: 'password' }), 'password'],
  [code, 'code'],
  [field('Verification code', form), 'code'],
  [field('動態密碼', form), 'code'],
];
for (const [control, subtype] of positives) {
  test(`${control.name || 'a password without a label'} has to be entered to leave`, () => {
    expect(seen(stepUp, asked([control]))).toMatchObject([
      { subtype, step: 1, state: 2, confidence: 0.9, quote: control.name, box: [100, 100, 80, 30] },
    ]);
  });
}

const nearMisses = ['图形验证码', '优惠码', '邀请码', '联系电话', 'Promo code', 'Image code', 'Order number'];
for (const label of nearMisses) {
  test(`${label} proves nobody’s identity`, () => {
    expect(seen(stepUp, asked([field(label, form)]))).toEqual([]);
  });
}

test('a password that the page asks for in another form was not demanded on this way', () => {
  const other = required(field('Confirm current password', { form: 8, type: 'password' }));
  expect(seen(stepUp, asked([field('Reason', form)], 'cancel-renewal', [other]))).toEqual([]);
});

test('a required code counts though the walk ended before it', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  walk.show({ url: '/go', main: ['请验证', required(code), button('提交', form)] });
  expect(seen(stepUp, walkOf(walk.ends('blocked')))).toMatchObject([{ subtype: 'code' }]);
});

test('a sign-in before the person asked to leave is no step-up', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const [home] = walk.screens;
  home!.controls.push(password);
  expect(seen(stepUp, walkOf(walk.show({ url: '/done', main: ['已取消'] }).ends('done-now')))).toEqual([]);
});

const checks = [
  '为保障您的账户安全，请先完成人脸识别',
  '需要刷臉驗證後才能註銷',
  'Please verify your identity before you cancel.',
  'Complete a face scan to continue.',
];
const noChecks = [
  '无需人脸识别，直接办理',
  '您已完成身份验证',
  '注册时需完成人脸识别',
  'No identity check is needed to cancel.',
  'Face ID can unlock your phone.',
];
for (const text of checks) {
  test(`a check of the person, told by words: ${text}`, () => {
    const faced = { flow: 'cancel-renewal', dialog: [text] };
    expect(seen(stepUp, walkFacing(faced))).toMatchObject([{ subtype: 'identity', confidence: 0.6 }]);
    const stopped = walkFacing({ ...faced, outcome: 'blocked', evidence: text });
    expect(seen(stepUp, stopped)).toMatchObject([{ subtype: 'identity', confidence: 0.8 }]);
  });
}
for (const text of noChecks) {
  test(`no check of the person: ${text}`, () => {
    expect(seen(stepUp, walkFacing({ flow: 'cancel-renewal', dialog: [text] }))).toEqual([]);
  });
}

test('one step-up on the way in is as strong as one on the way out, and weaker than two', () => {
  const paying = strengthIn(stepUp, asked([field('支付密码', { ...form, type: 'password' })], 'upgrade'));
  expect(strengthIn(stepUp, asked([code]))).toBe(paying);
  expect(strengthIn(stepUp, asked([password, code]))).toBeGreaterThan(paying);
});

test('who registers chooses a password and proves nothing: to leave, it is asked for all the same', () => {
  const chosen = [password, field('确认密码', { ...form, type: 'password' })];
  expect(strengthIn(stepUp, asked(chosen, 'register'))).toBe(0);
  expect(strengthIn(stepUp, asked([...chosen, code], 'register'))).toBe(1);
  expect(strengthIn(stepUp, asked([password], 'delete-account'))).toBe(1);
});

test('a code at a carrier is a fact that does not count; its password does', () => {
  const at = (sector: string): string[] => {
    const walk = asked([password, code]);
    const target = { ...walk.head.target, sector };
    const found = detectBlockers({ walk: walkOf({ ...walk, head: { ...walk.head, target } }), onward: [] });
    return found
      .filter(({ id }) => id === 'AUT-01')
      .map(({ subtype, notCounted }) => `${subtype} ${notCounted?.why ?? 'counts'}`);
  };
  expect(at('telecom').toSorted()).toEqual(['code exempt', 'password counts']);
  expect(at('video').toSorted()).toEqual(['code counts', 'password counts']);
});
