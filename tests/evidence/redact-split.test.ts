import { expect, test } from '@playwright/test';
import { redactSplit } from '../../src/evidence/redact-split.ts';
import { createRedactor } from '../../src/evidence/redactor.ts';
import { block, exampleScreen } from './example-screen.ts';

const member = { name: 'm', phone: '13800001234', email: 'amy@mail.example', personal: { name: '张三丰' } };

function shown(texts: string[]): string[] {
  const { find } = createRedactor(member);
  const screen = { ...exampleScreen(), blocks: texts.map((text) => block(text)), ax: [] };
  return redactSplit(screen, find).blocks.map(({ text }) => text);
}

test('a number or a name in several boxes becomes its mark in each of them', () => {
  expect(shown(['手机', '138', '0000', '1234', '已绑定'])).toEqual([
    '手机',
    '‹phone-1›',
    '‹phone-1›',
    '‹phone-1›',
    '已绑定',
  ]);
  expect(shown(['尊敬的张', '三丰您好'])).toEqual(['尊敬的‹name-1›', '‹name-1›您好']);
  expect(shown(['amy', '@', 'mail.example'])).toEqual(['‹email-1›', '‹email-1›', '‹email-1›']);
});

test('days, prices and rows that stand side by side stay', () => {
  for (const texts of [
    ['13', '14', '15', '16', '17', '18', '19', '20'],
    ['¥30.00', '¥138.00', '每月'],
    ['1', '2', '3', '4', '5'],
    ['400-123-4567', '10086'],
  ])
    expect(shown(texts)).toEqual(texts);
});

test('texts in the accessibility tree are joined too, those of other nodes are not', () => {
  const { find } = createRedactor(member);
  const ax = ['138', '0000', '1234'].map((name) => ({ role: 'StaticText', name, depth: 2 }));
  const screen = { ...exampleScreen(), blocks: [], ax: [...ax, { role: 'button', name: '138', depth: 1 }] };
  expect(redactSplit(screen, find).ax.map(({ name }) => name)).toEqual([
    '‹phone-1›',
    '‹phone-1›',
    '‹phone-1›',
    '138',
  ]);
});

test('a number with a box for each digit is found beside words and in a long row of boxes', () => {
  const digits = [...'13923456789'];
  const marks = digits.map(() => '‹phone-2›');
  expect(shown(['Tel', ...digits, 'ok'])).toEqual(['Tel', ...marks, 'ok']);
  expect(shown(['o', '139234', '56789', 'p'])).toEqual(['o', '‹phone-2›', '‹phone-2›', 'p']);
  const before = Array.from({ length: 55 }, () => '甲');
  expect(shown([...before, ...digits, '乙'])).toEqual([...before, ...marks, '乙']);
});

test('what groups the texts of a number in the accessibility tree does not part them', () => {
  const { find } = createRedactor(member);
  const ax = ['138', '0000', '1234'].flatMap((name) => [
    { role: 'listitem', name: '', depth: 1 },
    { role: 'StaticText', name, depth: 2 },
  ]);
  const names = redactSplit({ ...exampleScreen(), blocks: [], ax }, find).ax.map(({ name }) => name);
  expect(names).toEqual(['', '‹phone-1›', '', '‹phone-1›', '', '‹phone-1›']);
});
