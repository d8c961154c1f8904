import { expect, test } from '@playwright/test';
import { isNotUnderstood } from '../../src/lexicon/is-not-understood.ts';

for (const text of [
  '抱歉，小星没有理解您的问题',
  '抱歉没听懂，换个说法试试',
  '小沐暂时无法处理该问题，请换个说法',
  '听不懂哦',
  '没有找到相关答案',
  '啊哦，这个问题难倒我了',
  'I could not find a match.',
  '小箸还在学习中',
  '抱歉，我不太明白您的意思。',
  'Sorry, I didn’t quite get that.',
  "I don't understand. Could you rephrase?",
  "I'm not sure what you mean.",
  'I’m still learning.',
  'Try asking in a different way.',
]) {
  test(`it was not understood: ${text}`, () => {
    expect(isNotUnderstood(text)).toBe(true);
  });
}

for (const text of [
  '无法办理退款，敬请谅解。',
  '当前周期内不支持降级操作',
  '如果没有听懂，可以再问我一次。',
  '请问您还有不明白的地方吗？',
  '您可以点击上方的会员权益。',
  'We cannot refund this order.',
  'If you don’t understand a term, see the glossary.',
  'Please choose one of the topics above.',
  'I understand. Let me check your plan.',
]) {
  test(`it was understood, or nothing is said of it: ${text}`, () => {
    expect(isNotUnderstood(text)).toBe(false);
  });
}
