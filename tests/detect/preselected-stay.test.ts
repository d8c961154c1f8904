import { expect, test } from '@playwright/test';
import { preselectedStay } from '../../src/detect/blockers/preselected-stay.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control } from '../../src/model/control.ts';
import { button, checkbox, control, radio, select } from '../measure/build-screen.ts';
import { seen } from './seen.ts';
import { toEntry, walkOf } from './walk-of.ts';

const checked = (of: Control, is: boolean): Control => ({ ...of, state: { ...of.state, checked: is } });
const entries: Record<string, string> = {
  downgrade: '会员降级',
  'cancel-renewal': 'Cancel membership',
  unsubscribe: 'Unsubscribe',
};

/** A page with these choices behind the entry. */
function chosen(flow: string, choices: readonly Control[]): WalkFacts {
  const walk = toEntry(flow, [], entries[flow]!);
  const on = button('下一步');
  walk.show({ url: '/go', main: ['办理', ...choices, on] }).click(on);
  walk.show({ url: '/done', main: ['完成'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
}

const pair = (stay: string, leave: string, stays = true): Control[] => [
  checked(radio(stay, 'choice'), stays),
  checked(radio(leave, 'choice'), !stays),
];

const positives: [flow: string, choices: Control[]][] = [
  ['downgrade', pair('保留当前套餐', '降级为基础会员')],
  ['downgrade', pair('繼續使用尊享會員', '降級')],
  ['downgrade', [checked(checkbox('到期自动续费'), true)]],
  ['downgrade', [checked(checkbox('Renew my plan automatically'), true)]],
  ['cancel-renewal', pair('Keep my membership', 'Cancel membership')],
  ['cancel-renewal', pair('Stay on Premium', 'End my plan')],
  ['cancel-renewal', [checked(checkbox('保持自动续费'), true)]],
  ['unsubscribe', pair('Keep receiving the weekly letter', 'Unsubscribe from all')],
];
for (const [flow, choices] of positives) {
  test(`${choices[0]!.name} is chosen already`, () => {
    const [found, ...others] = seen(preselectedStay, chosen(flow, choices));
    expect(found).toMatchObject({ quote: choices[0]!.name, step: 1, state: 2, confidence: 0.9 });
    expect(others).toEqual([]);
  });
}

const nearMisses: [why: string, flow: string, choices: Control[]][] = [
  ['leaving is chosen', 'downgrade', pair('保留当前套餐', '降级为基础会员', false)],
  ['leaving is chosen', 'cancel-renewal', pair('Keep my membership', 'Cancel membership', false)],
  ['nothing is chosen', 'downgrade', [radio('保留当前套餐', 'a'), radio('降级', 'a')]],
  ['it is read and agreed to', 'downgrade', [checked(checkbox('我已阅读并同意自动续费协议'), true)]],
  [
    'it is read and agreed to',
    'cancel-renewal',
    [checked(checkbox('I have read the membership terms'), true)],
  ],
  ['it keeps the files', 'cancel-renewal', [checked(checkbox('Keep my account data and files'), true)]],
  ['it keeps nothing', 'cancel-renewal', [checked(checkbox('退订后不再自动续费'), true)]],
  ['it is what the exit ends', 'cancel-renewal', [checked(checkbox('自动续费'), true)]],
  ['a switch shows how it is', 'downgrade', [checked(control('switch', '到期自动续费'), true)]],
  ['the other choice stays too', 'downgrade', pair('保留当前套餐', '继续使用会员')],
];
for (const [why, flow, choices] of nearMisses) {
  test(`${choices[0]!.name}: not preselected to stay, for ${why}`, () => {
    expect(seen(preselectedStay, chosen(flow, choices))).toEqual([]);
  });
}

test('what was chosen before the person asked to leave, or by the person, is not preselected', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const [stay, leave] = pair('保留当前套餐', '降级', false);
  const on = button('下一步');
  walk.show({ url: '/go', main: ['办理', checked(stay!, false), leave!, on] }).click(stay!);
  walk.show({ url: '/go', main: ['办理', checked(stay!, true), checked(leave!, false), on] }).click(on);
  expect(seen(preselectedStay, walkOf(walk.show({ url: '/x', main: ['完成'] }).ends('done-now')))).toEqual(
    [],
  );

  const earlier = toEntry('downgrade', [], '会员降级');
  const choices = pair('保留当前套餐', '降级');
  earlier.screens.at(-1)!.controls.push(...choices);
  earlier.show({ url: '/', main: ['菜单', ...choices, on] }).click(on);
  expect(seen(preselectedStay, walkOf(earlier.ends('refused')))).toEqual([]);
});

test('a list that showed staying until another was chosen; one that showed leaving', () => {
  const listed = (before: string, after: string): WalkFacts => {
    const walk = toEntry('downgrade', [], '会员降级');
    const list = select('办理方式', before);
    const on = button('下一步');
    walk.show({ url: '/go', main: ['办理', list, on] });
    walk.act('selectOption', { control: list, argument: { kind: 'choice', count: 1 } });
    walk.show({ url: '/go', main: ['办理', { ...list, value: after }, on] }).click(on);
    return walkOf(
      walk
        .show({ url: '/x', main: ['完成'] })
        .verb('reached')
        .ends('done-now'),
    );
  };
  expect(seen(preselectedStay, listed('保留当前套餐', '降为基础会员'))).toMatchObject([
    { quote: '保留当前套餐' },
  ]);
  expect(seen(preselectedStay, listed('降为标准会员', '降为基础会员'))).toEqual([]);
});
