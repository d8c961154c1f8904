import { expect, test } from '@playwright/test';
import { requiredFields } from '../../src/measure/required-fields.ts';
import type { Control } from '../../src/model/control.ts';
import type { Screen } from '../../src/model/screen.ts';
import {
  block,
  button,
  checkbox,
  control,
  disabled,
  field,
  link,
  radio,
  screen,
  select,
  textArea,
  type Content,
} from './build-screen.ts';

const required = (of: Control): Control => ({ ...of, state: { ...of.state, required: true } });
const checked = (of: Control, is: boolean | 'mixed'): Control => ({
  ...of,
  state: { ...of.state, checked: is },
});
const form = { form: 7 };
const told = (of: Screen) =>
  requiredFields(of).map(({ label, by, controls }) => [label || controls[0]!.name, by]);

test('what is marked as required and empty must be filled; a group of radios is one field', () => {
  const asked = { ...form, ancestors: ['取消自动续费', '请选择原因'] };
  const shown = screen({
    main: [
      required(field('手机号', form)),
      field('备注', form),
      required(radio('太贵', 'why', asked)),
      required(radio('很少用', 'why', asked)),
      required(checkbox('我已阅读', form)),
      required(select('门店', '', form)),
      button('提交', form),
    ],
  });
  expect(told(shown)).toEqual([
    ['手机号', 'mark'],
    ['请选择原因', 'mark'],
    ['我已阅读', 'mark'],
    ['门店', 'mark'],
  ]);
  expect(requiredFields(shown)[1]!.controls.map(({ name }) => name)).toEqual(['太贵', '很少用']);
});

test('a mark on the field of the form counts as one on the control', () => {
  const shown = screen({ main: [textArea('Reason', form), button('Send', form)] });
  expect(told(shown)).toEqual([]);
  shown.fields[0]!.required = true;
  expect(told(shown)).toEqual([['Reason', 'mark']]);
});

test('what is filled, chosen, disabled or read-only already need not be filled', () => {
  const readonly = field('Account', form);
  const shown = screen({
    main: [
      required(field('Name', { ...form, value: 'set' })),
      required(checked(radio('Basic', 'plan', form), true)),
      required(radio('Plus', 'plan', form)),
      required(checked(checkbox('Terms', form), true)),
      disabled(required(field('Username', form))),
      required({ ...readonly, state: { ...readonly.state, readonly: true } }),
    ],
  });
  expect(told(shown)).toEqual([]);
});

test('a list that only says what to do is empty, whatever its value is', () => {
  const lists = ['请选择', '-- 请选择原因 --', 'Select a reason', '--'].map((value) =>
    required(select('原因', value, form)),
  );
  expect(told(screen({ main: lists }))).toHaveLength(4);
  expect(told(screen({ main: [required(select('原因', '太贵', form))] }))).toEqual([]);
});

test('a list of a page’s own making is empty while it asks to choose, and may take no typing', () => {
  const list = (value: string, more: Partial<Control> = {}): Control => {
    const made = control('combobox', '订单', { ...form, tag: 'input', type: 'search', value, ...more });
    return { ...made, state: { ...made.state, required: true, readonly: true, expanded: false } };
  };
  for (const [each, isAsked] of [
    [list('请选择订单'), true],
    [list('三号订单'), false],
    [list(''), true],
    [list('', { name: '搜索' }), false],
    [{ ...list('请选择'), tag: 'div', type: '' }, true],
  ] as const)
    expect(told(screen({ main: [each, button('提交', form)] })), each.value).toHaveLength(isAsked ? 1 : 0);
  // One that takes typing tells by what was typed.
  const typed = screen({ main: [list(''), button('提交', form)] });
  for (const each of typed.fields) each.filled = true;
  expect(told(typed)).toEqual([]);
});

test('a list and the field inside that is the list are one, and a handle stands somewhere', () => {
  const around = control('combobox', '', { ...form, value: '原因', box: [100, 100, 400, 50] });
  const inner = control('combobox', '原因', {
    ...form,
    tag: 'input',
    type: 'text',
    box: [120, 110, 300, 30],
  });
  const main = [around, inner, control('slider', '', { ...form }), disabled(button('提交', form))];
  expect(told(screen({ main }))).toEqual([['原因', 'shut']]);
});

test('only what a person faces counts: the top layer, and no header, menu or chat', () => {
  const search = required(field('搜索'));
  const covered = required(field('姓名'));
  const said = required(field('输入', { chat: true }));
  const asked = required(field('理由'));
  expect(told(screen({ header: [search], main: [covered, said] }))).toEqual([['姓名', 'mark']]);
  expect(told(screen({ main: [covered], layer: [asked] }))).toEqual([['理由', 'mark']]);
});

test('radios without a name are one field under one label, and two under two', () => {
  const custom = (name: string, label: string): Control => ({
    ...required(radio(name, '', { tag: 'div', type: '' })),
    ancestors: [label],
  });
  const shown = screen({
    main: [custom('A', 'First'), custom('B', 'First'), custom('C', 'Second'), custom('D', 'Second')],
  });
  expect(told(shown)).toEqual([
    ['First', 'mark'],
    ['Second', 'mark'],
  ]);
});

test('an empty field whose form cannot be sent must be filled, unless it may be left empty', () => {
  const main = [
    radio('太贵', 'why', form),
    radio('不常用', 'why', form),
    textArea('补充说明（选填）', form),
    button('保留会员', form),
  ];
  expect(told(screen({ main: [...main, disabled(button('继续取消', form))] }))).toEqual([['太贵', 'shut']]);
  expect(told(screen({ main: [...main, button('继续取消', form)] }))).toEqual([]);
});

test('without a form the buttons behind the field tell; one that counts down is shut by the clock', () => {
  const reason = textArea('Why are you leaving?');
  expect(told(screen({ main: [reason, disabled(button('Continue'))] }))).toEqual([[reason.name, 'shut']]);
  expect(told(screen({ main: [reason, disabled(button('Continue (10s)'))] }))).toEqual([]);
  expect(told(screen({ main: [reason, button('Skip'), disabled(button('Continue'))] }))).toEqual([]);
  // 关闭 alone closes what one looks at; 关闭账户 is what one came for.
  expect(told(screen({ main: [reason, disabled(button('关闭账户'))] }))).toHaveLength(1);
  expect(told(screen({ main: [reason, disabled(button('Close account'))] }))).toHaveLength(1);
  expect(told(screen({ main: [reason, disabled(button('关闭'))] }))).toEqual([]);
  expect(told(screen({ main: [disabled(button('Previous page')), reason, link('Next', '/next')] }))).toEqual(
    [],
  );
});

test('what was seen to open the way on must be filled', () => {
  const choice = radio('Too expensive', 'why');
  const shown = screen({ main: [choice, button('Continue')] });
  expect(requiredFields(shown, new Set([`f1 ${choice.uid}`]))).toMatchObject([{ by: 'opened' }]);
});

test('a search need not be filled, though the page marks it as required', () => {
  const box = required(field('Search', { ...form, type: 'search', role: 'searchbox' }));
  const named = required(field('搜索', form));
  const email = required(field('Search results by e-mail', form));
  expect(told(screen({ main: [box, named, email, button('Send', form)] }))).toEqual([[email.name, 'mark']]);
  // Who asks for a reason asks in words like these too.
  const reason = required(textArea('遇到什么问题', form));
  expect(told(screen({ main: [reason, button('继续取消', form)] }))).toEqual([[reason.name, 'mark']]);
});

test('choices without a group are called by the words that they stand behind', () => {
  const labels = (main: Content) => requiredFields(screen({ main })).map(({ label }) => label);
  const row = (top: number): Partial<Control> => ({ box: [20, top, 13, 13] });
  const choice = (name: string, group: string, top: number) => required(radio(name, group, row(top)));
  const line = (text: string, top: number) => block(text, { box: [0, top - 4, 600, 20] });
  // Each stands in a line with its own words.
  const devices = [line('手机', 140), choice('手机', 'd', 140), line('电脑', 160), choice('电脑', 'd', 160)];
  const reasons = [line('太贵不常用', 200), choice('太贵', 'r', 200), choice('不常用', 'r', 200)];
  expect(labels([line('您在用的设备是？', 100), ...devices, line('为什么离开', 180), ...reasons])).toEqual([
    '您在用的设备是？',
    '为什么离开',
  ]);
  expect(
    labels([line('退款方式：原路 余额', 100), choice('原路', 'm', 100), choice('余额', 'm', 100)]),
  ).toEqual(['退款方式：']);
  // What stands before the first of them does not speak for the second.
  expect(labels([line('您在用的设备是？', 100), ...devices, ...reasons])).toEqual(['您在用的设备是？', '']);
  const named = radio('手机', 'd', { ...row(100), ancestors: ['设备'] });
  expect(labels([line('请选择', 80), required(named)])).toEqual(['设备']);
});

test('choices whose words say that they may be left open are not demanded', () => {
  const reason = (text: string) =>
    screen({
      main: [
        block(text, { box: [0, 60, 600, 20] }),
        radio('太贵', 'r', form),
        disabled(button('提交', form)),
      ],
    });
  expect(told(reason('离开的原因'))).toEqual([['离开的原因', 'shut']]);
  expect(told(reason('离开的原因（选填）'))).toEqual([]);
});

test('a label that says so marks a field as required', () => {
  const names = [
    'Email (required)',
    '手机号（必填）',
    'Name *',
    '* 地址',
    'Website',
    'Not required',
    '4*5',
    '* 备注（选填）',
  ];
  const main = [...names.map((name) => field(name, form)), checkbox('Mail me *', form), button('Send', form)];
  expect(told(screen({ main })).map(([label]) => label)).toEqual(names.slice(0, 4));
});

test('settings that cannot be saved before one is changed demand none of them', () => {
  const settings = (saving: string) => [
    checked(checkbox('Mail me', form), true),
    checked(checkbox('Call me', form), false),
    field('Signature', form),
    disabled(button(saving, form)),
  ];
  expect(told(screen({ main: settings('Save changes') }))).toEqual([]);
  expect(told(screen({ main: settings('保存') }))).toEqual([]);
  for (const way of ['Continue', 'Update plan', '更新套餐'])
    expect(told(screen({ main: settings(way) })), way).toHaveLength(2);
  // Nothing is filled: it is a form like any other.
  expect(told(screen({ main: [field('Address', form), disabled(button('Save', form))] }))).toEqual([
    ['Address', 'shut'],
  ]);
});
