import { expect, test } from '@playwright/test';
import type { ChatTurnFact } from '../../src/model/fact.ts';
import type { MeasuredStep } from '../../src/model/measured.ts';
import { chatTurns } from '../../src/report/document/chat-turns.ts';

function said(at: number, text: string, sender = ''): ChatTurnFact {
  const load = { cjk: text.length, words: 0, chars: text.length };
  return { kind: 'chat-turn', at, page: 'p1', frame: 'f1', own: false, text, load, sender, side: 'left' };
}

const own = (at: number, text: string): ChatTurnFact => ({ ...said(at, text), own: true });

function step(number: number, at: number, act: MeasuredStep['act'] = 'message'): MeasuredStep {
  return {
    step: number,
    act,
    clicks: 1,
    focusClicks: 0,
    label: '',
    role: '',
    actions: [number],
    state: null,
    confirmed: true,
    planned: false,
    part: 'counted',
    at,
    responseMs: null,
    waitMs: 1500,
    source: '',
  };
}

const speakers = (...facts: ChatTurnFact[]) => chatTurns(facts, []).map(({ turn }) => turn.speaker);

test('a message of one’s own is the step that sent it, with how long its answer took', () => {
  const turns = chatTurns(
    [own(110, '降级'), said(200, '请稍候'), own(310, '我要降级')],
    [step(4, 100), step(5, 300)],
  );
  expect(turns.map(({ turn }) => [turn.step, turn.waitMs])).toEqual([
    [4, 1500],
    [null, null],
    [5, 1500],
  ]);
});

test('an option that was chosen and stands in the chat as a message takes no step from those that follow', () => {
  const turns = chatTurns(
    [own(110, '降级'), own(210, '办理降级'), own(310, '确认')],
    [step(4, 100), step(5, 200, 'activate'), step(6, 300)],
  );
  expect(turns.map(({ turn }) => turn.step)).toEqual([4, null, 6]);
});

test('who speaks is told from the words beside a message and in it', () => {
  expect(
    speakers(said(1, '请选择', '智能助手 小星'), said(2, '您好', '人工客服 小雅'), said(3, '您好')),
  ).toEqual(['bot', 'agent', 'unknown']);
});

test('whoever shows no sign is a person once the bot has handed over, and nobody before', () => {
  expect(speakers(said(1, '您好'), said(2, '已为您转接人工客服'), said(3, '您好，请讲'))).toEqual([
    'unknown',
    'system',
    'agent',
  ]);
});

test('a message that a widget draws anew is said once, the same answer to another question twice', () => {
  const texts = chatTurns(
    [
      said(1, '您好 请选择'),
      said(2, '您好请选择'),
      own(3, '降级'),
      said(4, '没听懂'),
      own(5, '降级'),
      said(6, '没听懂'),
    ],
    [],
  ).map(({ turn }) => turn.text);
  expect(texts).toEqual(['您好 请选择', '降级', '没听懂', '降级', '没听懂']);
});
