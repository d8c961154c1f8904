import { expect, test } from '@playwright/test';
import { reasonRequiredIn } from '../../src/lexicon/claims/reason-required.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '请选择取消原因后再提交',
  '请完成以下调查后继续',
  '请至少选择一个原因',
  '请您说明退款理由，否则无法受理',
  '必须回答问卷才能关闭会员',
  '不选择原因将无法继续',
  '请先勾选一个最主要的退订原因',
  '继续之前，请告知离开的理由',
  '* 取消原因',
  'You must select a reason to continue.',
  'A reason must be selected.',
  'Please choose a reason before continuing.',
  'This field is required: reason for leaving',
  'Please give us a reason first.',
  'Fill in the exit survey to unlock cancellation.',
  'Please choose the main reason for leaving to proceed',
  'Tell us your reason and we’ll process the cancellation.',
  'Select at least one reason',
];
const saysNot = [
  '取消原因（选填）',
  '为什么选择我们',
  '无需说明理由',
  '您离开的原因是什么？（可不填）',
  '有原因的喜欢',
  '退款原因不影响结果',
  '取消原因可不填',
  '必选课程',
  'Tell us why (optional)',
  'Reason: insufficient funds',
  'Please select a plan to continue.',
  'Reasons to love Pro',
  'For this reason, we updated our terms.',
  'Give a reason (optional)',
  'Required: email address',
  'Sorry to see you go. Mind telling us why?',
];

for (const text of says) {
  test(`a reason must be given: ${text}`, () => {
    const claims = reasonRequiredIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`no reason must be given: ${text}`, () => {
    expect(reasonRequiredIn(utterance(text, 'dialog'))).toEqual([]);
  });
}
