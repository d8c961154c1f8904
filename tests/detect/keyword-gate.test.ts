import { expect, test } from '@playwright/test';
import { chatOf, found, type Line } from './walk-of.ts';

const preset = { bot: '您可以点击上方的会员权益、播放问题了解更多。' };
const menu = { bot: 'Please choose one of the topics above.' };

const positives: [language: string, lines: Line[]][] = [
  ['zh', [{ me: '退款' }, preset, { me: '我要退款' }, { agent: '您好' }]],
  ['zh', [{ me: '退款' }, preset, { me: '我要退款' }, preset, { me: '给我退费' }, { agent: '您好' }]],
  ['zh', [{ me: '你好' }, preset, { me: '退款' }, preset, { me: '申請退款' }, { bot: '请稍候' }]],
  ['en', [{ me: 'refund' }, menu, { me: 'I want a refund' }, { agent: 'Hello' }]],
  ['en', [{ me: 'refund please' }, menu, { me: 'a refund' }, menu, { me: 'REFUND' }, { agent: 'Hello' }]],
  ['en', [{ me: 'hi' }, menu, { me: 'refund my plan' }, menu, { me: 'I said refund' }, menu]],
];
const nearMisses: [why: string, lines: Line[]][] = [
  ['zh: said once', [{ me: '退款' }, { agent: '您好，请问原因？' }, { me: '不常看了' }]],
  ['zh: a person had come', [{ me: '退款' }, { agent: '请问原因？' }, { me: '不看了，请退款' }]],
  ['zh: another word', [{ me: '你好' }, preset, { me: '在吗' }, preset, { me: '退款' }]],
  ['en: said once', [{ me: 'refund' }, { agent: 'Why?' }, { me: 'I do not watch it' }]],
  ['en: a person had come', [{ me: 'refund' }, { agent: 'Why?' }, { me: 'just refund me' }]],
  ['en: another word', [{ me: 'hello' }, menu, { me: 'anyone there' }, menu, { me: 'refund' }]],
];

for (const [index, [language, lines]] of positives.entries()) {
  test(`${language} ${index + 1}: the request is made again since the first was not heard`, () => {
    const answer = lines.find((line) => line === preset || line === menu);
    const [blocker] = found('BOT-03', chatOf('refund', lines, 'refused'));
    expect(blocker).toMatchObject({ severity: 3, confidence: 0.9, notCounted: null });
    expect(blocker!.quote).toBe((answer as { bot: string }).bot);
  });
}

for (const [why, lines] of nearMisses) {
  test(`no gate, ${why}`, () => {
    expect(found('BOT-03', chatOf('refund', lines, 'refused'))).toEqual([]);
  });
}

test('who had been offered a button for it repeats himself by choice', () => {
  const lines = [{ me: '退款' }, preset, { me: '我要退款' }];
  expect(found('BOT-03', chatOf('refund', lines, 'refused', { options: ['申请退款'] }))).toEqual([]);
});

test('who says what the answer asked him to say was heard', () => {
  const lines = (answer: string, again: string) => [{ me: '退款' }, { bot: answer }, { me: again }];
  const heard = chatOf('refund', lines('回复“确认退款”即可办理。', '确认退款'), 'refused');
  const inVain = chatOf('refund', lines('您是否想问：退款规则', '退款'), 'refused');
  expect(found('BOT-03', heard)).toEqual([]);
  expect(found('BOT-03', inVain)).toHaveLength(1);
});

test('an upgrade that must be asked for as often is the same for both', () => {
  const exit = chatOf('downgrade', [{ me: '降级' }, preset, { me: '我要降级' }], 'refused');
  const onward = chatOf('upgrade', [{ me: '升级' }, preset, { me: '我要升级' }, { agent: '好' }], 'done-now');
  expect(found('BOT-03', exit, [onward])).toMatchObject([{ notCounted: { why: 'control' } }]);
});
