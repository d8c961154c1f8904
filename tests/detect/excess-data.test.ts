import { expect, test } from '@playwright/test';
import { excessData } from '../../src/detect/blockers/excess-data.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control } from '../../src/model/control.ts';
import { button, control, field, type Content } from '../measure/build-screen.ts';
import { seen, strengthIn } from './seen.ts';
import { toEntry, walkFacing, walkOf } from './walk-of.ts';

const form = { form: 7 };
const required = (of: Control): Control => ({ ...of, state: { ...of.state, required: true } });
const file = (name: string): Control => control('file', name, { ...form, tag: 'input', type: 'file' });

/** A form with these fields, all filled, and then sent. */
function asked(fields: readonly Control[], flow = 'cancel-renewal', beside: Content = []): WalkFacts {
  const walk = toEntry(flow, [], flow === 'upgrade' ? '升级会员' : '取消自动续费');
  const send = button('提交', form);
  const main: Content = ['办理', ...fields, ...beside, send];
  for (const each of fields) {
    walk.show({ url: '/go', main });
    if (each.type === 'file') {
      walk.act('setInputFiles', { control: each, argument: { kind: 'files', count: 1 } });
    } else walk.fill(each, 'x');
  }
  walk.show({ url: '/go', main }).click(send);
  return walkOf(
    walk
      .show({ url: '/done', main: ['已提交'] })
      .verb('reached')
      .ends('done-now'),
  );
}

const positives: [control: Control, subtype: string][] = [
  [field('身份证号', form), 'id-number'],
  [field('證件號碼', form), 'id-number'],
  [field('Passport number', form), 'id-number'],
  [file('手持身份证照片'), 'id-photo'],
  [file('Upload a photo of your ID'), 'id-photo'],
  [file('上传情况说明'), 'papers'],
  [file('Proof of address'), 'papers'],
  [field('银行卡号', form), 'bank-card'],
  [field('Date of birth', form), 'birthday'],
  [field('家庭住址', form), 'address'],
  [field('Home address', form), 'address'],
];
for (const [each, subtype] of positives) {
  test(`${each.name} has to be handed over to leave`, () => {
    expect(seen(excessData, asked([each]))).toMatchObject([
      { subtype, quote: each.name, step: 1, state: 2, confidence: 0.9, box: [100, 100, 80, 30] },
    ]);
  });
}

const nearMisses: [why: string, control: Control][] = [
  ['that proves who one is', field('短信验证码', form)],
  ['that proves who one is', field('Password', { ...form, type: 'password' })],
  ['that the service has', field('手机号', form)],
  ['that the service has', field('E-mail address', form)],
  ['a reason', field('取消原因', form)],
  ['the member’s own card', field('会员卡号', form)],
  ['an address on the net', field('Web address', form)],
  ['any file', file('Choose a file')],
];
for (const [why, each] of nearMisses) {
  test(`${each.name}: no data of that kind, but ${why}`, () => {
    expect(seen(excessData, asked([each]))).toEqual([]);
  });
}

test('a file is handed in through a field that the page hides', () => {
  const hidden = { ...file(''), context: '上传身份证正反面照片' };
  const walk = toEntry('cancel-renewal', [], '取消自动续费').show({
    url: '/go',
    main: ['办理', button('选择照片')],
  });
  walk.act('setInputFiles', { control: hidden, argument: { kind: 'files', count: 1 } });
  walk.show({ url: '/done', main: ['已提交'] }).verb('reached');
  expect(seen(excessData, walkOf(walk.ends('done-now')))).toMatchObject([
    { subtype: 'id-photo', quote: '上传身份证正反面照片', confidence: 0.9, box: null },
  ]);
});

test('a field that nobody filled counts only if it is required, and in the form that was used', () => {
  const open = field('身份证号', form);
  const elsewhere = required(field('身份证号', { form: 8 }));
  const reason = field('留言', form);
  expect(seen(excessData, asked([reason], 'cancel-renewal', [open]))).toEqual([]);
  expect(seen(excessData, asked([reason], 'cancel-renewal', [elsewhere]))).toEqual([]);
  expect(seen(excessData, asked([reason], 'cancel-renewal', [required(open)]))).toHaveLength(1);
});

test('who gets money back has to say where to', () => {
  expect(seen(excessData, asked([field('银行卡号', form)], 'refund'))).toEqual([]);
});

test('words demand it as well, and weigh more where a file was handed in', () => {
  for (const text of ['请上传手持身份证照片', 'Please upload a copy of your passport.']) {
    const [alone] = seen(excessData, walkFacing({ flow: 'refund', dialog: [text] }));
    expect(alone).toMatchObject({ subtype: 'id-photo', confidence: 0.6 });
  }
  const handed = asked([file('附件')], 'cancel-renewal', ['请提供书面说明']);
  expect(seen(excessData, handed)).toMatchObject([{ subtype: 'papers' }]);
  for (const text of ['无需提供任何证明', 'No documents needed.', '身份证信息仅用于实名注册']) {
    expect(seen(excessData, walkFacing({ flow: 'refund', dialog: [text] }))).toEqual([]);
  }
});

test('as many kinds on the way in are as strong, fewer are not', () => {
  const identity = field('身份证号', form);
  const onward = strengthIn(excessData, asked([identity], 'upgrade'));
  expect(strengthIn(excessData, asked([identity]))).toBe(onward);
  expect(strengthIn(excessData, asked([identity, field('家庭住址', form)]))).toBeGreaterThan(onward);
});
