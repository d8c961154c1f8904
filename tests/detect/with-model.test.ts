import { expect, test } from '@playwright/test';
import { withModel } from '../../src/detect/with-model.ts';
import type { ClaimedBlocker } from '../../src/detect/read-text.ts';
import { utterance, type Role } from '../../src/lexicon/utterance.ts';

const nothing = () => [];
const found = (id: ClaimedBlocker, text: string, role: Role = 'page'): string[] =>
  withModel(id, nothing)(utterance(text, role)).map(({ start, end }) => text.slice(start, end));

test('a sentence of which the model is sure is taken where the rules read nothing', () => {
  const late = 'You cannot cancel your renewal now. Please come back within the last 5 days of your period.';
  expect(found('TIM-01', late)).toHaveLength(1);
  expect(found('RET-01', late)).toEqual([]);
});

test('what the rules read stands, unless the model holds it for unlikely of somebody who is leaving', () => {
  const read = (id: ClaimedBlocker, text: string, role: Role = 'page'): number => {
    const claim = { start: 0, end: text.length, subtype: '' };
    return withModel(id, () => [claim])(utterance(text, role)).length;
  };
  expect(read('CHN-04', '专员将在48小时内回电。')).toBe(1);
  expect(read('CHN-04', 'A colleague will call you back within 48 hours.')).toBe(1);
  expect(read('CHN-02', '问：退订需要打电话吗？答：不需要，在“我的-订阅”里点一下就行。')).toBe(0);
  expect(read('LOS-01', 'Remove download? You can download it again any time.', 'dialog')).toBe(0);
  expect(read('LOS-01', '请先填写退订原因，未选择者将无法进入下一步。')).toBe(0);
});

test('a text that the model cannot judge stands as the rules read it', () => {
  const claim = { start: 0, end: 3, subtype: '' };
  const unknown = 'Votre abonnement sera résilié après un appel téléphonique.';
  expect(withModel('CHN-02', () => [claim])(utterance(unknown, 'page'))).toEqual([claim]);
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
