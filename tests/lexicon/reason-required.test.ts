import { expect, test } from '@playwright/test';
import { reasonRequiredIn } from '../../src/lexicon/claims/reason-required.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '请选择取消原因后再提交',
  '为了继续，请告诉我们您离开的原因',
  '未填写原因不能提交申请',
  '离开原因*',
  '请您说明退款理由，否则无法受理',
  '您还没有选择原因',
  '選擇原因後才能按下確認',
  '退款理由：必填',
  '请先勾选一个最主要的退订原因',
  '您尚未选择退订理由',
  '您好，系统要求必须录入取消原因，请问是什么原因呢？',
  '离开调查：全部为必答题',
  'You must select a reason to continue.',
  'A reason must be selected.',
  'Pick a reason to move on.',
  'This field is required: reason for leaving',
  'What’s your reason for leaving? (Required)',
  'To continue cancelling, choose why you’re leaving.',
  'Choose a reason below, then press Continue.',
  'All questions marked * must be answered before cancelling.',
  'Please answer the following to continue with your cancellation.',
  'Finish the questionnaire to proceed to cancellation.',
  'Feedback is mandatory before cancellation.',
  'Next is disabled until you pick a reason.',
];
const saysNot = [
  '取消原因（选填）',
  '欢迎填写问卷',
  '退款原因：商品破损',
  '无需说明理由',
  '您离开的原因是什么？（可不填）',
  '理由充分的退款会更快',
  '问卷调查送积分',
  '退款原因不影响结果',
  '取消原因可不填',
  '活动问卷（有奖）',
  '为什么选我们',
  'Tell us why (optional)',
  'Reason: insufficient funds',
  'Please select a plan to continue.',
  'One more reason to go Pro',
  'Feel free to tell us why.',
  'No survey, no hassle.',
  'Answer questions to win prizes',
  'Please answer the security question',
  'Survey closed',
  'Feedback is welcome after cancellation.',
  'All fields required: name, card number',
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
