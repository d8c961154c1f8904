import { expect, test } from '@playwright/test';
import { goalSpan } from '../../src/lexicon/goal-span.ts';
import { goals } from '../../src/lexicon/goals.ts';
import { namesGoal } from '../../src/lexicon/names-goal.ts';
import { doesNotNameTheAct, namesTheAct } from './goal-labels.ts';

const chinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

for (const flow of Object.keys(goals)) {
  test(`texts that name the act of ${flow} are recognised`, () => {
    expect(namesTheAct[flow]!.filter((text) => !namesGoal(text, flow))).toEqual([]);
  });

  test(`near misses of ${flow} name nothing`, () => {
    expect(doesNotNameTheAct[flow]!.filter((text) => namesGoal(text, flow))).toEqual([]);
  });

  test(`${flow} has three positives and three near misses in Chinese and in English`, () => {
    for (const texts of [namesTheAct[flow]!, doesNotNameTheAct[flow]!]) {
      expect(texts.filter(chinese).length).toBeGreaterThanOrEqual(3);
      expect(texts.filter((text) => !chinese(text)).length).toBeGreaterThanOrEqual(3);
    }
  });
}

test('the name of an unknown flow is its own word list', () => {
  const flow = 'change-password';
  expect(namesTheAct[flow]!.filter((text) => !namesGoal(text, flow))).toEqual([]);
  expect(doesNotNameTheAct[flow]!.filter((text) => namesGoal(text, flow))).toEqual([]);
  expect(namesGoal('换绑手机', '换绑手机')).toBe(true);
  expect(namesGoal('手机', '换绑手机')).toBe(false);
  expect(namesGoal('a.b', 'a+b')).toBe(false);
  expect(namesGoal('anything', '-')).toBe(false);
  expect(namesGoal('constructor', 'constructor')).toBe(true);
});

test('the span of the act is quoted as it stands on the page', () => {
  expect(goalSpan('如需变更,请点击 關\u200b閉 自動續費 。', 'cancel-renewal')).toEqual({
    start: 9,
    end: 17,
    text: '關\u200b閉 自動續費',
  });
  expect(goalSpan('会员中心', 'cancel-renewal')).toBeNull();
});
