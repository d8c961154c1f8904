import { expect, test } from '@playwright/test';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { button } from '../measure/build-screen.ts';
import { found, toEntry, walkOf } from './walk-of.ts';

/** A flow that asks once more for each question: words on a page of its own and the label that says yes. */
function asked(flow: string, entry: string, ...questions: [text: string, yes: string][]): WalkFacts {
  const walk = toEntry(flow, [], entry);
  for (const [index, [text, yes]] of questions.entries()) {
    const on = button(yes);
    const main = [`${text} ${'。'.repeat(index)}`, button(`返回 ${index}`), on];
    walk.show({ url: `/ask/${index}`, main }).click(on);
  }
  walk.show({ url: '/done', main: ['完成'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const positives: [flow: string, entry: string, questions: [string, string][]][] = [
  [
    'downgrade',
    '会员降级',
    [
      ['确定要降级吗？', '确认降级'],
      ['真的要降级吗？', '继续降级'],
    ],
  ],
  [
    'cancel-renewal',
    '取消自动续费',
    [
      ['确认取消自动续费？', '确认'],
      ['再次确认取消自动续费', '确定'],
    ],
  ],
  [
    'downgrade',
    '降級',
    [
      ['是否降級？', '是的'],
      ['仍要降級？', '仍要降級'],
      ['最後確認降級', '確認降級'],
    ],
  ],
  [
    'downgrade',
    'Downgrade',
    [
      ['Downgrade?', 'Confirm downgrade'],
      ['Really downgrade?', 'Downgrade anyway'],
    ],
  ],
  [
    'cancel-renewal',
    'Cancel membership',
    [
      ['Cancel your membership?', 'Yes'],
      ['Sure to cancel your membership?', 'Continue'],
    ],
  ],
  [
    'cancel-renewal',
    'Cancel subscription',
    [
      ['End?', 'Continue to cancel'],
      ['Last step', 'End my subscription'],
    ],
  ],
];
for (const [flow, entry, questions] of positives) {
  test(`${entry} is confirmed ${questions.length} times, each on its place`, () => {
    const blockers = found('CNF-01', asked(flow, entry, ...questions));
    expect(blockers.map(({ quote }) => quote)).toEqual(questions.map(([, yes]) => yes));
    expect(blockers.every(({ severity, box, notCounted }) => severity === 3 && box && !notCounted)).toBe(
      true,
    );
    expect(blockers.map(({ step }) => step)).toEqual(questions.map((_, index) => index + 1));
  });
}

const nearMisses: [why: string, flow: string, entry: string, questions: [string, string][]][] = [
  ['one is a guard', 'downgrade', '会员降级', [['确定要降级吗？', '确认降级']]],
  [
    'a plan is chosen',
    'downgrade',
    '会员降级',
    [
      ['请选择', '下一步'],
      ['确定要降级吗？', '确认降级'],
    ],
  ],
  [
    'terms are read',
    'cancel-renewal',
    '取消自动续费',
    [
      ['服务说明', '我知道了'],
      ['确认取消？', '确认取消自动续费'],
    ],
  ],
  ['one is a guard', 'downgrade', 'Downgrade', [['Downgrade?', 'Confirm downgrade']]],
  [
    'a plan is chosen',
    'downgrade',
    'Downgrade',
    [
      ['Choose one', 'Next'],
      ['Downgrade?', 'Confirm downgrade'],
    ],
  ],
  [
    'a bill is shown',
    'cancel-renewal',
    'Cancel plan',
    [
      ['Your last bill', 'View'],
      ['Cancel your plan?', 'Yes'],
    ],
  ],
];
for (const [why, flow, entry, questions] of nearMisses) {
  test(`${entry}: no chain, for ${why}`, () => {
    expect(found('CNF-01', asked(flow, entry, ...questions))).toEqual([]);
  });
}

test('as many confirmations on the way in are the same for both, fewer are not', () => {
  const exit = asked(...flat(positives[0]!));
  const upgrade = (...questions: [string, string][]) => asked('upgrade', '升级会员', ...questions);
  const twice = upgrade(['确定要升级吗？', '确认升级'], ['真的要升级吗？', '继续升级']);
  const once = upgrade(['确定要升级吗？', '确认升级']);
  expect(found('CNF-01', exit, [twice])[0]).toMatchObject({ notCounted: { why: 'control' } });
  expect(found('CNF-01', exit, [once])[0]).toMatchObject({ notCounted: null });
});

function flat([flow, entry, questions]: (typeof positives)[number]): Parameters<typeof asked> {
  return [flow, entry, ...questions];
}
