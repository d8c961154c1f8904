import { expect, test } from '@playwright/test';
import { suppressedControl } from '../../src/detect/blockers/suppressed-control.ts';
import { controlsOf } from '../../src/detect/controls-of.ts';
import { ledgersOf } from '../../src/detect/prominence/ledgers-of.ts';
import { viewWalk } from '../../src/detect/walk-view.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Control } from '../../src/model/control.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button, link, type Content } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { onwardFlows } from './onward-flows.ts';
import { chatOf, walkOf } from './walk-of.ts';

const red = [168, 28, 38, 1] as Control['fill'];
const white = [255, 255, 255, 1] as Control['fill'];
const loud: Partial<Control> = {
  box: [100, 100, 200, 48],
  fontWeight: 700,
  textColour: white,
  fill: red,
  ring: white,
  kind: 'filled',
};
const quiet: Partial<Control> = {
  box: [320, 100, 60, 20],
  fontSize: 12,
  textColour: [180, 180, 180, 1],
  fill: white,
  ring: white,
  kind: 'plain',
};

type Faced = { layer?: Content; main?: Content; press: Control };
type Told = { flow: string; entry: Control; faced?: Faced[]; menus?: string[]; outcome?: Outcome };

/** HOME, so many menus, the entry, and then what is faced behind it. */
function walk({ flow, entry, faced = [], menus = [], outcome = 'done-now' }: Told): WalkFacts {
  const builder = new WalkBuilder(flow);
  let url = '/';
  for (const label of menus) {
    const menu = link(label, `${url}x`);
    builder.show({ url, main: [`${label} ${url}`, menu] }).click(menu);
    url += 'x';
  }
  builder.show({ url, main: ['页面', entry] }).verb('indicate', () => builder.click(entry));
  for (const [index, { layer, main, press }] of faced.entries()) {
    builder
      .show({ url: `/go${index}`, main: main ?? [`办理 ${index}`], ...(layer ? { layer } : {}) })
      .click(press);
  }
  builder.show({ url: '/end', main: ['已办理'] }).verb('reached');
  return walkOf(builder.ends(outcome));
}

const upgrade = (faced?: Faced[]) =>
  walk({ flow: 'upgrade', entry: button('升级会员', loud), ...(faced ? { faced } : {}) });

function seen(exit: WalkFacts, onward: WalkFacts[] = [upgrade()]) {
  return suppressedControl.detect(viewWalk(exit), controlsOf(viewWalk(exit), onwardFlows(onward)));
}

function ledgers(exit: WalkFacts, onward: WalkFacts[] = [upgrade()]) {
  return ledgersOf(viewWalk(exit), controlsOf(viewWalk(exit), onwardFlows(onward)));
}

/** A dialog that asks to stay; `stay` and `on` stand beside each other. */
function dialog(stay: Control, on: Control): Faced {
  return { layer: ['确定要离开吗', stay, on], press: on };
}

test.describe('is raised', () => {
  for (const [language, entry, home] of [
    ['Chinese', '会员降级', '升级会员'],
    ['English', 'Downgrade plan', 'Upgrade plan'],
    ['traditional Chinese', '會員降級', '升級會員'],
  ] as const)
    test(`for an entry that is a small pale link where the upgrade is a button, in ${language}`, () => {
      const onward = walk({ flow: 'upgrade', entry: button(home, loud) });
      const [sighting, ...others] = seen(walk({ flow: 'downgrade', entry: link(entry, '/x', quiet) }), [
        onward,
      ]);
      expect(others).toEqual([]);
      expect(sighting).toMatchObject({
        subtype: 'entry',
        quote: entry,
        box: quiet.box,
        confidence: 0.9,
        strength: 7,
      });
      expect(sighting!.against).toBe(
        'area 9600 → 1200 px²; text 16 / 700 → 12 / 400 px / weight; text-contrast 7.35 → 2.07 :1; ' +
          'boundary-contrast 7.35 → 1 :1; pop-out 56.66 → 0 ΔE; kind filled → plain; target-size 48 → 20 px',
      );
    });

  for (const [stay, on] of [
    ['保留会员', '确认降级'],
    ['Keep my plan', 'Continue to cancel'],
    ['领取优惠', '放弃优惠'],
  ] as const)
    test(`for a dialog in which ${stay} stands out and ${on} does not`, () => {
      const faced = [dialog(button(stay, loud), button(on, quiet))];
      const exit = walk({ flow: 'downgrade', entry: button('会员降级', loud), faced });
      expect(seen(exit)).toMatchObject([{ subtype: 'choice', quote: on, step: 1, strength: 7 }]);
    });

  for (const [flow, instead, on] of [
    ['cancel-renewal', '稍后提醒我', '继续取消'],
    ['cancel-renewal', '改為按年付款', '繼續取消'],
    ['downgrade', '查看其他优惠套餐', '提交降级'],
    ['cancel-renewal', '暂停会员 1 个月', '下一步'],
    ['cancel-renewal', 'Remind me next week', 'Continue'],
    ['cancel-renewal', 'Switch to annual billing', 'Continue to cancel'],
    ['refund', 'Pause for a month instead', 'Next'],
  ] as const)
    test(`for ${instead} so loud that ${on} beside it is hard to see`, () => {
      const faced = [dialog(button(instead, loud), button(on, quiet))];
      const exit = walk({ flow, entry: button('去办理', loud), faced });
      expect(seen(exit)).toMatchObject([{ subtype: 'choice', quote: on, strength: 7 }]);
    });

  test('for each of several screens', () => {
    const faced = [0, 1].map((n) => dialog(button(`保留会员 ${n}`, loud), button(`确认降级 ${n}`, quiet)));
    const exit = walk({ flow: 'downgrade', entry: button('会员降级', loud), faced });
    expect(seen(exit).map(({ quote }) => quote)).toEqual(['确认降级 0', '确认降级 1']);
  });
});

test.describe('is not raised', () => {
  for (const [why, flow, beside, on] of [
    ['another plan is the goal itself', 'downgrade', '更换套餐', '提交降级'],
    ['another plan is the goal itself', 'downgrade', 'Change plan', 'Continue'],
    ['both put off', 'cancel-renewal', '稍后提醒我', '以后再说'],
    ['both put off', 'cancel-renewal', 'Remind me later', 'Not now'],
    ['the other one is no answer', 'cancel-renewal', '查看帮助', '下一步'],
    ['the other one is no answer', 'cancel-renewal', 'Read the terms', 'Next'],
  ] as const)
    test(`for a faint ${on} beside ${beside}: ${why}`, () => {
      const faced = [dialog(button(beside, loud), button(on, quiet))];
      const exit = walk({ flow, entry: button('去办理', loud), faced });
      expect(seen(exit)).toEqual([]);
    });

  test('where both look alike', () => {
    const faced = [
      dialog(button('保留会员', loud), button('确认降级', { ...loud, box: [320, 100, 200, 48] })),
    ];
    const exit = walk({ flow: 'downgrade', entry: button('会员降级', loud), faced });
    expect(seen(exit)).toEqual([]);
    expect(ledgers(exit).map(({ pair, v, verdict }) => [pair, v, verdict])).toEqual([
      ['entry', 0, 'equal'],
      ['choice', 0, 'equal'],
    ]);
  });

  test('for an outlined button beside a filled one: weaker, but not suppressed', () => {
    const outlined = {
      ...loud,
      fill: white,
      textColour: red,
      borderWidth: 1,
      borderColour: red,
      kind: 'outlined',
    } as const;
    const exit = walk({ flow: 'downgrade', entry: button('会员降级', outlined) });
    expect(ledgers(exit)).toMatchObject([{ v: 2, verdict: 'weaker' }]);
    expect(seen(exit)).toEqual([]);
  });

  test('where the upgrade makes its own no as hard to see', () => {
    const exit = walk({
      flow: 'downgrade',
      entry: button('会员降级', loud),
      faced: [dialog(button('保留会员', loud), button('确认降级', quiet))],
    });
    const own = upgrade([dialog(button('暂不需要', loud), button('立即支付', quiet))]);
    expect(ledgers(exit, [own])[1]).toMatchObject({ v: 7, verdict: 'suppressed', control: 7 });
    expect(seen(exit, [own])).toEqual([]);
    expect(
      seen(exit, [own, upgrade(), upgrade()]),
      'what one of several walks showed is chance',
    ).toHaveLength(1);
  });

  test('where the other answer may mean either, or stands in a menu', () => {
    for (const other of ['返回', '取消', 'Close'])
      expect(
        ledgers(
          walk({
            flow: 'downgrade',
            entry: button('会员降级', loud),
            faced: [dialog(button(other, loud), button('确认降级', quiet))],
          }),
        ),
        other,
      ).toHaveLength(1);
  });

  test('where nothing begins the flow but a message, or nothing is known of the upgrade', () => {
    const asked = chatOf('downgrade', [{ me: '我要降级' }, { bot: '好的' }], 'pending-human');
    expect(ledgers(asked)).toEqual([]);
    expect(seen(walk({ flow: 'downgrade', entry: link('会员降级', '/x', quiet) }), [])).toEqual([]);
  });

  test('by the depth alone that ENT-02 tells already', () => {
    const three = { ...loud, fontSize: 12, kind: 'link', textColour: [230, 120, 120, 1] } as Partial<Control>;
    const exit = walk({
      flow: 'downgrade',
      entry: link('会员降级', '/x', three),
      menus: ['我的会员', '套餐管理', '更多'],
    });
    const [entry] = ledgers(exit);
    expect(entry!.rows.find(({ attribute }) => attribute === 'depth')).toMatchObject({
      less: 'b',
      counted: false,
      why: 'ENT-02',
    });
    expect(entry).toMatchObject({ v: 3, verdict: 'weaker' });
    expect(seen(exit)).toEqual([]);
  });
});

test('of several upgrades the one beside which the exit is least weak is taken, in whatever order they come', () => {
  const plain = walk({ flow: 'upgrade', entry: link('升级会员', '/u', quiet) });
  const exit = walk({ flow: 'downgrade', entry: link('会员降级', '/x', quiet) });
  expect(seen(exit, [upgrade(), plain])).toEqual([]);
  expect(seen(exit, [plain, upgrade()])).toEqual([]);
});
