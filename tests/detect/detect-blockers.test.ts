import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { absorb } from '../../src/detect/absorb.ts';
import { detectBlockers, detectorsActive } from '../../src/detect/detect-blockers.ts';
import { detectVersion } from '../../src/detect/find-blockers.ts';
import { detectors } from '../../src/detect/detectors.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { blockerIds, FoundBlocker } from '../../src/model/blocker.ts';
import { onwardFlows } from './onward-flows.ts';
import { chatOf, oneClickUpgrade, toEntry, walkFacing, walkOf } from './walk-of.ts';

const exits: WalkFacts[] = [
  walkFacing({ dialog: ['检测到您正在使用多项会员权益,降级后将无法继续使用,建议您保留当前套餐'] }),
  walkFacing({ page: ['降低套餐须本人拨打 10086 转人工办理。'], outcome: 'pending-human' }),
  walkFacing({ dialog: ['当前周期内不支持降级操作,请于到期前3日内再试'], outcome: 'refused' }),
  chatOf('refund', [{ me: '退款' }, { bot: '请选择' }, { me: '退款' }, { agent: '无法办理退款' }], 'refused'),
  walkOf(toEntry('downgrade', ['我的', '设置', '账户安全'], '降级').ends('safe-stop')),
  walkFacing({}),
];
const upgrades: WalkFacts[] = [
  oneClickUpgrade(),
  walkFacing({ flow: 'upgrade', dialog: ['升级后，原套餐的优惠价将失效。'] }),
  walkFacing({ flow: 'upgrade', dialog: ['您将失去当前优惠，请再考虑一下。'] }),
  chatOf('upgrade', [{ me: '升级' }, { agent: '您好' }], 'done-now'),
];
/** By number: a counterexample should be short. */
const anExit = fc.nat(exits.length - 1);
const someUpgrades = fc.subarray(upgrades.map((_, index) => index));
const pick = (numbers: readonly number[]): WalkFacts[] => numbers.map((index) => upgrades[index]!);

test('every detector has its id once, strings in both languages, and a version that names it', () => {
  expect(new Set(detectors.map(({ meta }) => meta.id)).size).toBe(detectors.length);
  const order = detectors.map(({ meta }) => blockerIds.indexOf(meta.id));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  for (const { meta, strings } of detectors) {
    expect(meta.version.startsWith(`${meta.id}/`)).toBe(true);
    expect(meta.id.startsWith(meta.family)).toBe(true);
    expect(meta.name).toEqual(strings.name);
    expect(strings.explanation.zh).toMatch(/。$/);
    expect(strings.explanation.en).toMatch(/\.$/);
  }
  expect(detectorsActive).toBe(`${detectors.length} of 40`);
});

test('what is found has the shape of a blocker, and its quote stands where it says', () => {
  for (const walk of exits) {
    for (const blocker of detectBlockers({ walk, onward: onwardFlows(upgrades) })) {
      expect(FoundBlocker.parse(blocker)).toEqual(blocker);
      expect(blocker.version).toContain(detectVersion);
      expect(blocker.context.slice(blocker.offset, blocker.offset + blocker.quote.length)).toBe(
        blocker.quote,
      );
    }
  }
});

test('a fair walk has none, and neither has one without an upgrade to compare with', () => {
  const fair = walkFacing({});
  expect(detectBlockers({ walk: fair, onward: onwardFlows(upgrades) })).toEqual([]);
  expect(detectBlockers({ walk: fair, onward: [] })).toEqual([]);
});

test('a walk on the way in has none, nor has one that says something about us', () => {
  expect(detectBlockers({ walk: upgrades[2]!, onward: onwardFlows(upgrades) })).toEqual([]);
  for (const outcome of ['scenario-broken', 'bot-wall', 'session-expired', 'interrupted'] as const) {
    const walk = walkFacing({ dialog: ['您将失去 12 项权益。'], outcome });
    expect(detectBlockers({ walk, onward: onwardFlows(upgrades) })).toEqual([]);
  }
});

test('the order of the onward walks changes nothing', () => {
  const shuffled = someUpgrades.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(
    fc.property(anExit, shuffled, (exit, [some, other]) => {
      const walk = exits[exit]!;
      expect(detectBlockers({ walk, onward: onwardFlows(pick(other)) })).toEqual(
        detectBlockers({ walk, onward: onwardFlows(pick(some)) }),
      );
    }),
    { numRuns: 100 },
  );
});

test('detecting again finds the same, in facts read anew too', () => {
  fc.assert(
    fc.property(anExit, someUpgrades, (exit, some) => {
      const facts = { walk: exits[exit]!, onward: onwardFlows(pick(some)) };
      expect(detectBlockers(structuredClone(facts))).toEqual(detectBlockers(facts));
    }),
    { numRuns: 30 },
  );
});

test('more onward walks never make more of an exit count that the same upgrade already excused', () => {
  for (const walk of exits) {
    const counted = (onward: WalkFacts[]) =>
      detectBlockers({ walk, onward: onwardFlows(onward) }).filter((each) => each.notCounted === null).length;
    for (const upgrade of upgrades) {
      expect(counted([upgrade, upgrade, upgrade])).toBe(counted([upgrade]));
    }
  }
});

test('what one of several upgrades showed once is chance and excuses nothing; what two showed does', () => {
  const walk = walkFacing({ dialog: ['您将失去 12 项会员权益。'] });
  const same = walkFacing({ flow: 'upgrade', dialog: ['您将失去当前优惠。'] });
  const excused = (onward: WalkFacts[]) =>
    detectBlockers({ walk, onward: onwardFlows(onward) }).find((each) => each.id === 'LOS-01')!.notCounted
      ?.why;
  expect(excused([same])).toBe('control');
  expect(excused([same, oneClickUpgrade(), oneClickUpgrade()])).toBeUndefined();
  expect(excused([same, same, oneClickUpgrade()])).toBe('control');
});

test('onward walks that say something about us are no control', () => {
  const walk = walkFacing({ dialog: ['您将失去 12 项会员权益。'] });
  const broken = walkFacing({ flow: 'upgrade', dialog: ['您将失去当前优惠。'], outcome: 'scenario-broken' });
  expect(detectBlockers({ walk, onward: onwardFlows([broken]) })).toMatchObject([
    { id: 'LOS-01', notCounted: null },
  ]);
});

test('words that no detector reads may change and nothing does', () => {
  const filler = fc.stringMatching(/^[一二三四五六七八九十山水风云天地木火土金]{1,12}$/);
  fc.assert(
    fc.property(filler, (text) => {
      const walk = walkFacing({ page: [text], dialog: ['您将失去 12 项会员权益。'] });
      const found = detectBlockers({ walk, onward: onwardFlows(upgrades.slice(0, 1)) });
      expect(found.map(({ id }) => id)).toEqual(['LOS-01']);
    }),
    { numRuns: 40 },
  );
});

test('no text makes it fail, whatever is in it', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('取​消', '👩‍👩‍👧', '‮', '\u0000', '降級', '"', '${', '，', 'ﬁ', 'i'), {
        maxLength: 40,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(odd, (text) => {
      for (const outcome of ['refused', 'done-now'] as const) {
        for (const found of detectBlockers({ walk: walkFacing({ page: [text], outcome }), onward: [] })) {
          expect(found.context.slice(found.offset, found.offset + found.quote.length)).toBe(found.quote);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a blocker that does not count absorbs nothing', () => {
  const phone = detectBlockers({ walk: exits[1]!, onward: [] }).find((each) => each.id === 'CHN-02');
  const service = { ...phone!, id: 'CHN-01' as const };
  expect(absorb([phone!, service])[1]!.notCounted).toEqual({ why: 'absorbed', by: 'CHN-02' });
  const excused = { ...phone!, notCounted: { why: 'control' as const, by: 'CHN-02' as const } };
  expect(absorb([excused, service])[1]!.notCounted).toBeNull();
});
