import { expect, test } from '@playwright/test';
import { orWeighed } from '../../src/detect/or-weighed.ts';
import type { ClaimedBlocker } from '../../src/detect/read-text.ts';
import { utterance, type Role } from '../../src/lexicon/utterance.ts';

const nothing = () => [];
const found = (id: ClaimedBlocker, text: string, role: Role = 'page'): string[] =>
  orWeighed(id, nothing)(utterance(text, role)).map(({ start, end }) => text.slice(start, end));

test('a sentence of which the model is sure is taken where the rules read nothing', () => {
  const late = 'You cannot cancel your renewal now. Please come back within the last 5 days of your period.';
  expect(found('TIM-01', late)).toHaveLength(1);
  expect(found('RET-01', late)).toEqual([]);
});

test('what the rules read stands as they read it', () => {
  const claim = { start: 0, end: 3, subtype: 'window' };
  const text = '您的账号状态正常，感谢您的支持与信任。';
  expect(orWeighed('TIM-01', () => [claim])(utterance(text, 'page'))).toEqual([claim]);
});

test('a heading or a label is too short to be weighed, and what is neutral raises nothing', () => {
  const others = ['温馨提示', '关于退款', 'One more thing', 'Ask our staff', 'Confirm in words'];
  const neutral = ['您的套餐将于 12 月 1 日续费，金额 30 元。', 'Your next payment is on 1 December.'];
  const ids = ['CHN-01', 'RET-01', 'LOS-01', 'REF-02', 'SRV-02'] as const;
  for (const text of [...others, ...neutral]) {
    expect(
      ids.flatMap((id) => found(id, text)),
      text,
    ).toEqual([]);
  }
});
