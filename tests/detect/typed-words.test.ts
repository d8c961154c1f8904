import { expect, test } from '@playwright/test';
import { typedWords } from '../../src/detect/blockers/typed-words.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control, Field } from '../../src/model/control.ts';
import { button, control, field, textArea, type Content } from '../measure/build-screen.ts';
import { seen } from './seen.ts';
import { chatOf, toEntry, walkFacing, walkOf } from './walk-of.ts';

const form = { form: 7 };
const required = (of: Control): Control => ({ ...of, state: { ...of.state, required: true } });

/** A form with one field, filled and sent; `more`: what its markup says of the field. */
function written(control: Control, more: Partial<Field> = {}, above: Content = []): WalkFacts {
  const walk = toEntry('delete-account', [], '注销账号');
  const send = button('提交', form);
  walk.show({ url: '/go', main: [...above, control, send] }).fill(control, '写好了');
  walk.show({ url: '/go', main: [...above, { ...control, value: 'x' }, send] }).click(send);
  walk.show({ url: '/done', main: ['已提交'] }).verb('reached');
  for (const state of walk.screens) {
    for (const each of state.fields) if (each.uid === control.uid) Object.assign(each, more);
  }
  return walkOf(walk.ends('done-now'));
}

const positives: [
  why: string,
  control: Control,
  more: Partial<Field>,
  subtype: string,
  confidence: number,
][] = [
  ['a required text', required(textArea('退卡原因（不少于 10 字）', form)), { minLength: 10 }, 'text', 0.9],
  ['a required text', required(textArea('Tell us more', form)), {}, 'text', 0.9],
  ['a required reason', required(field('注销原因', form)), {}, 'text', 0.9],
  ['a required reason', required(field('Reason for leaving', form)), {}, 'text', 0.9],
  ['a least length', required(field('留言', form)), { minLength: 20 }, 'text', 0.9],
  ['one text that fits', field('确认', form), { pattern: 'DELETE' }, 'phrase', 0.9],
  ['given words', field('请输入“确认注销”以继续', form), {}, 'phrase', 0.8],
  ['given words', field('Type DELETE to confirm', form), {}, 'phrase', 0.8],
];
for (const [why, control, more, subtype, confidence] of positives) {
  test(`${why} must be typed: ${control.name}`, () => {
    expect(seen(typedWords, written(control, more))).toMatchObject([
      { subtype, confidence, step: 1, state: 2, box: [100, 100, 80, 30] },
    ]);
  });
}

const nearMisses: [why: string, control: Control, more?: Partial<Field>][] = [
  ['it may be left empty', textArea('补充说明（选填）', form)],
  ['one chooses in it', required(control('combobox', '注销原因', { ...form, tag: 'input', type: 'text' }))],
  ['it may be left empty', textArea('Anything else? (optional)', form)],
  ['a code', required(field('短信验证码', form)), { minLength: 6 }],
  [
    'a password',
    required(field('Password', { ...form, type: 'password' })),
    { minLength: 8, type: 'password' },
  ],
  [
    'a telephone number',
    required(field('联系电话', { ...form, type: 'tel' })),
    { type: 'tel', minLength: 11 },
  ],
  ['a number that identifies', required(field('Order number', form)), { minLength: 10 }],
  ['an address', required(textArea('通讯地址', form)), {}],
  ['a name', required(field('姓名', form)), {}],
];
for (const [why, control, more] of nearMisses) {
  test(`no words need be typed, for it is ${why}: ${control.name}`, () => {
    expect(seen(typedWords, written(control, more))).toEqual([]);
  });
}

test('words on the screen say so, with a field that takes them or without', () => {
  for (const text of ['请在下方输入“我确认注销账号”后继续', 'Please type "delete my account" to continue.']) {
    const walk = written(field('', form), {}, [text]);
    expect(seen(typedWords, walk)).toMatchObject([{ subtype: 'phrase', confidence: 0.8, context: text }]);
    const faced = walkFacing({ flow: 'cancel-renewal', dialog: [text] });
    expect(seen(typedWords, faced)).toMatchObject([{ confidence: 0.6 }]);
  }
});

test('a prompt of the browser takes them as well', () => {
  const walk = toEntry('delete-account', [], 'Delete my account');
  const go = button('Delete');
  walk.show({ url: '/go', main: ['Delete', go] }).click(go);
  const typed = { cjk: 0, words: 1, chars: 6 };
  walk.dialog({ message: 'Type "DELETE" to confirm', type: 'prompt', typed });
  walk.show({ url: '/done', main: ['Deleted'] }).verb('reached');
  expect(seen(typedWords, walkOf(walk.ends('done-now')))).toMatchObject([
    { subtype: 'phrase', confidence: 0.8 },
  ]);
});

test('a chat is made of words: what is answered there is no typed phrase', () => {
  const lines = [{ me: '我要降级' }, { agent: '请回复“确认降级”。' }, { me: '确认降级' }];
  expect(seen(typedWords, chatOf('downgrade', lines, 'done-later'))).toEqual([]);
});
