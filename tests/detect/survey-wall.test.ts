import { expect, test } from '@playwright/test';
import { surveyWall } from '../../src/detect/blockers/survey-wall.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control } from '../../src/model/control.ts';
import { button, checkbox, disabled, link, radio, ref, select, textArea } from '../measure/build-screen.ts';
import type { Content } from '../measure/build-screen.ts';
import type { WalkBuilder } from '../measure/build-walk.ts';
import { seen } from './seen.ts';
import { toEntry, walkFacing, walkOf } from './walk-of.ts';

const form = { form: 7 };
const required = (of: Control): Control => ({ ...of, state: { ...of.state, required: true } });
const zh = ['价格太高', '很少使用', '其他原因'];
const en = ['Too expensive', 'I rarely use it', 'Other'];
const choices = (labels: readonly string[]): Control[] => labels.map((label) => radio(label, 'why', form));

/** A page with these texts and choices; the first choice is taken, then the way on. */
function survey(
  above: Content,
  options: readonly Control[],
  { beside = [], on = '提交并继续' }: { beside?: Content; on?: string } = {},
): WalkFacts {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const next = button(on, form);
  const main = [...above, ...options, ...beside, next];
  walk.show({ url: '/why', main }).click(options[0]!).show({ url: '/why', main }).click(next);
  walk.show({ url: '/done', main: ['已取消'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const positives: [above: string, labels: readonly string[]][] = [
  ['请告诉我们原因', zh],
  ['請選擇取消原因', ['價格太高', '很少使用', '其他原因']],
  ['Why are you leaving?', en],
  ['Before you go', en],
];
for (const [above, labels] of positives) {
  test(`a reason is marked as required: ${above}, ${labels[0]}`, () => {
    const walk = survey([above], choices(labels).map(required));
    expect(seen(surveyWall, walk)).toMatchObject([
      { step: 1, state: 2, confidence: 0.9, box: [100, 100, 80, 30] },
    ]);
  });
}

test('the words that ask are quoted', () => {
  const walk = survey(['离开之前', '请告诉我们原因'], choices(zh).map(required));
  expect(seen(surveyWall, walk)).toMatchObject([{ quote: '请告诉我们原因' }]);
});

test('a required list of reasons is one as well', () => {
  const list = required(select('退款原因', '', form));
  expect(seen(surveyWall, survey(['申请退款'], [list]))).toMatchObject([{ confidence: 0.9 }]);
  const reasons = required(select('Reason for cancelling', '', form));
  expect(seen(surveyWall, survey(['Your membership'], [reasons]))).toHaveLength(1);
});

test('a button of its form that sends by script does not go round a required answer', () => {
  const send = button('确认取消自动续费', { ...form, type: 'button' });
  expect(seen(surveyWall, survey(['取消原因'], choices(zh).map(required), { beside: [send] }))).toHaveLength(
    1,
  );
  const other = button('确认取消自动续费', { form: null, type: 'button' });
  expect(seen(surveyWall, survey(['取消原因'], choices(zh).map(required), { beside: [other] }))).toEqual([]);
});

const nearMisses: [why: string, above: string, options: Control[], beside?: Content][] = [
  ['it is not required', '请告诉我们原因', choices(zh)],
  ['it is not required', 'Why are you leaving?', choices(en)],
  ['it can be skipped', '请告诉我们原因', choices(zh).map(required), [button('跳过')]],
  ['it can be skipped', 'Why are you leaving?', choices(en).map(required), [link('Skip this step', '/next')]],
  ['nobody has to say', 'Why are you leaving?', choices([...en, 'Prefer not to say']).map(required)],
  ['another way is open', '请告诉我们原因', choices(zh).map(required), [link('直接取消自动续费', '/cancel')]],
  ['a plan is chosen', '降级为', choices(['基础会员 ¥15.00', '标准会员 ¥20.00']).map(required)],
  ['a date is chosen', 'When should it end?', choices(['Today', 'At the end of the period']).map(required)],
  ['terms are agreed to', '解约', [required(checkbox('我已知晓终止合约的原因和后果', form))]],
];
for (const [why, above, options, beside] of nearMisses) {
  test(`${above}: no wall, for ${why} (${options[0]!.name})`, () => {
    expect(seen(surveyWall, survey([above], options, { beside: beside ?? [] }))).toEqual([]);
  });
}

/** The way on is shut until something is done; it opens so long after it. */
function shut(
  above: Content,
  options: readonly Control[],
  after: number,
  timers: readonly string[] = [],
): WalkFacts {
  const walk = toEntry('cancel-renewal', [], 'Cancel membership');
  const next = button('Continue', form);
  const chosen = options[1]!;
  walk.show({ url: '/why', main: [...above, ...options, disabled(next)] }).click(chosen);
  walk.screens.at(-1)!.timers.push(...timers.map((text) => ({ text, frame: 'f1', box: chosen.box })));
  opens(walk.wait(after), next, 3000 + after);
  walk.show({ url: '/why', main: [...above, ...options, next] }).click(next);
  return walkOf(
    walk
      .show({ url: '/done', main: ['Done'] })
      .verb('reached')
      .ends('done-now'),
  );
}

function opens(walk: WalkBuilder, control: Control, ago: number): void {
  const at = walk.now;
  walk.fact({ kind: 'enabled', at, page: 'p1', control: ref(control)!, shownAt: at - ago, enabledAt: at });
}

test('the way on opens with the choice, of radios, boxes or buttons', () => {
  for (const options of [
    choices(en),
    en.map((each) => checkbox(each, form)),
    en.map((each) => button(each, form)),
  ]) {
    const [wall, ...others] = seen(surveyWall, shut(['Why are you leaving?'], options, 50));
    expect(wall).toMatchObject({ confidence: 0.9, quote: 'Why are you leaving?', state: 2 });
    expect(others).toEqual([]);
  }
});

test('where a clock starts with the choice the choice still had to be made; where it ran before, the clock may be all', () => {
  const above = ['Why are you leaving?'];
  expect(seen(surveyWall, shut(above, choices(en), 3000))).toMatchObject([{ confidence: 0.8 }]);
  expect(seen(surveyWall, shut(above, choices(en), 3000, ['Please wait 8 s']))).toEqual([]);
});

test('a plan that opens the way on is no reason', () => {
  expect(seen(surveyWall, shut(['Choose a plan'], choices(['Basic $5', 'Plus $9']), 50))).toEqual([]);
});

test('words that say so weigh more where something can be chosen', () => {
  for (const text of ['请选择取消原因后再继续', 'Please select a reason to continue.']) {
    const walk = survey([text], choices(zh));
    expect(seen(surveyWall, walk)).toMatchObject([{ quote: expect.any(String), confidence: 0.8 }]);
    expect(seen(surveyWall, walkFacing({ flow: 'cancel-renewal', dialog: [text] }))).toMatchObject([
      { confidence: 0.6 },
    ]);
  }
});

test('a message after an attempt without a choice says so', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const next = button('继续', form);
  const main = ['请告诉我们原因', ...choices(zh), next];
  walk.show({ url: '/why', main }).click(next);
  walk.show({ url: '/why', main: ['必须选择取消原因才能继续', ...main] }).click(next);
  walk.show({ url: '/done', main: ['已取消'] }).verb('reached');
  expect(seen(surveyWall, walkOf(walk.ends('done-now')))).toMatchObject([{ step: 2, confidence: 0.8 }]);
});

test('a reason that has to be written is told by SRV-02 alone', () => {
  const walk = toEntry('refund', [], '申请退款');
  const text = required(textArea('退款原因（必填）', form));
  const send = button('提交', form);
  walk.show({ url: '/go', main: ['请填写退款原因（必填）', text, send] }).fill(text, '不用了');
  walk.show({ url: '/go', main: ['请填写退款原因（必填）', { ...text, value: 'x' }, send] }).click(send);
  expect(seen(surveyWall, walkOf(walk.show({ url: '/done', main: ['已提交'] }).ends('done-now')))).toEqual(
    [],
  );
});
