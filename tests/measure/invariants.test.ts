import { test } from '@playwright/test';
import fc from 'fast-check';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import type { Outcome } from '../../src/model/words.ts';
import { MeasuredWalk } from '../../src/model/measured.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { WalkInput } from '../../src/measure/walk-input.ts';
import { button, checkbox, field, radio, ref, select, textArea, type ScreenParts } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

// Properties answer by a boolean or throw: one `expect` for each of some thousand walks would be a step each.

const [go, stop, name, area, agree] = [
  button('继续取消'),
  button('保留会员'),
  field('姓名'),
  textArea('原因'),
  checkbox('同意'),
];
const composer = field('输入', { chat: true });
const pages: ScreenParts[] = [
  { url: '/', main: ['首页 欢迎', go] },
  { url: '/a', main: ['账户 管理您的订阅', go, name] },
  { url: '/b?x=1', main: ['表单 请填写原因', area, agree, stop] },
  { url: '/b?x=1', main: ['表单 请填写原因', area], layer: ['确定吗', go, stop] },
  { url: '/a', main: ['账户 管理您的订阅', composer], chatOpen: true },
  {
    url: '/c',
    page: 'p2',
    hasMain: false,
    main: ['弹窗 还有优惠', select('方案', '月付'), radio('甲', 'g')],
  },
];

const moves: Record<string, (walk: WalkBuilder) => unknown> = {
  click: (walk) => walk.click(go),
  dblclick: (walk) =>
    walk.act('dblclick', { control: stop, focusAfter: stop, events: ['click', 'click', 'dblclick'] }),
  fill: (walk) => walk.fill(name, '林'),
  type: (walk) => walk.type(area, 'ab c'),
  say: (walk) => walk.fill(composer, '取消自动续费').says('取消自动续费', { own: true }),
  enter: (walk) =>
    walk.press('Enter', { control: name, events: [{ type: 'click', control: ref(go) }, { type: 'submit' }] }),
  send: (walk) => walk.press('Enter', { control: composer, prevented: true }),
  tab: (walk) => walk.tabTo(area),
  escape: (walk) => walk.press('Escape'),
  hover: (walk) => walk.act('hover', { control: go }),
  fails: (walk) => walk.click(stop, { events: [], error: 'Timeout' }),
  dialog: (walk) => walk.dialog({ message: '确定要取消续费吗？' }),
  reply: (walk) => walk.says('好的', { sender: 'msg agent 客服小李' }),
  back: (walk) => walk.act('goBack'),
  goto: (walk) => walk.goto('/a'),
  search: (walk) => walk.verb('search', () => walk.click(go)),
  indicate: (walk) => walk.verb('indicate', () => walk.click(go)),
  commit: (walk) => walk.verb('irreversible', () => walk.click(go)),
  ...Object.fromEntries(
    pages.map((page, index) => [`page ${index}`, (walk: WalkBuilder) => walk.show(page)]),
  ),
};
const written = fc.array(fc.constantFrom(...Object.keys(moves)), { maxLength: 30 });
const outcome = fc.constantFrom(
  ...([
    'done-now',
    'done-later',
    'pending-human',
    'refused',
    'blocked',
    'safe-stop',
    'not-found',
    'bot-wall',
  ] as const),
);

function walked(names: readonly string[], end: Outcome = 'done-now'): WalkInput {
  const walk = new WalkBuilder();
  for (const each of names) moves[each]!(walk);
  return walk.ends(end);
}

test('every walk yields what the schema says, and a null always has its reason', () => {
  fc.assert(
    fc.property(written, outcome, (names, end) => {
      const measured = MeasuredWalk.parse(measureWalk(walked(names, end)));
      const { counts, indicated, after, steps: _steps, screens: _screens, ...rest } = measured;
      const columns: Record<string, unknown> = {
        ...counts,
        ...Object.fromEntries(Object.entries(indicated).map(([key, value]) => [`indicated_${key}`, value])),
        ...Object.fromEntries(Object.entries(after).map(([key, value]) => [`after_${key}`, value])),
        promised_h_min: rest.promised,
        promised_kind: rest.promised,
        ...Object.fromEntries(
          Object.entries(rest)
            .filter(([key]) => !['indicationNote', 'personSCorners'].includes(key))
            .map(([key, value]) => [columnOf(key), value]),
        ),
      };
      const nulls = Object.keys(columns).filter((key) => columns[key] === null);
      return nulls.sort().join() === Object.keys(measured.nulls).sort().join();
    }),
  );
});

function columnOf(key: string): string {
  if (key === 'promised') return 'promised_h_max';
  return key.replace(/[A-Z]/g, (capitals) => `_${capitals.toLowerCase()}`);
}

test('the parts of the counts are never more than the whole', () => {
  fc.assert(
    fc.property(written, (names) => {
      const { counts, indicated, screens, steps, planned } = measureWalk(walked(names));
      const counted = screens.filter((each) => each.ordinal !== null);
      return (
        (indicated.steps ?? 0) <= counts.steps! &&
        (indicated.clicks ?? 0) <= counts.clicks! &&
        (indicated.screens ?? 0) <= counts.screens! &&
        counted.length === counts.screens &&
        counted.every((each, index) => each.ordinal === index + 1) &&
        counted.reduce((sum, each) => sum + each.options, 0) === counts.options &&
        steps.every((each) => each.focusClicks <= each.clicks) &&
        planned === 0
      );
    }),
  );
});

test('one more activation is one more step and never a step less', () => {
  fc.assert(
    fc.property(written, fc.nat(30), (names, at) => {
      // What a key did is told by what followed it: an action in between takes that away from it.
      const plain = names.filter((each) => !['commit', 'search', 'escape'].includes(each));
      const more = [...plain.slice(0, at), 'dblclick', ...plain.slice(at)];
      const [before, after] = [plain, more].map((each) => measureWalk(walked(each)));
      return (
        after!.counts.steps! > before!.counts.steps! && after!.counts.clicks! >= before!.counts.clicks! + 2
      );
    }),
  );
});

test('the order in which facts of one moment were written decides nothing', () => {
  fc.assert(
    fc.property(written, fc.infiniteStream(fc.nat(1000)), (names, chance) => {
      const input = walked(names);
      // All events of an action at one moment, then written in any order.
      const actions = input.facts.filter((fact) => fact.kind === 'action');
      const facts = input.facts.map((fact): Fact => {
        if (fact.kind !== 'input') return fact;
        const own = actions.find((action) => fact.at >= action.startedAt && fact.at <= action.endedAt);
        return own ? { ...fact, at: own.startedAt + 5 } : fact;
      });
      const shuffled = facts
        .map((fact, index) => ({ fact, index, key: chance.next().value }))
        .sort(
          (a, b) =>
            Number(a.fact.at - b.fact.at) ||
            (a.fact.kind === 'input' && b.fact.kind === 'input' ? a.key - b.key : a.index - b.index),
        )
        .map(({ fact }) => fact);
      const [one, other] = [facts, shuffled].map((each) => measureWalk({ ...input, facts: each }));
      return (
        JSON.stringify(one!.counts) === JSON.stringify(other!.counts) && one!.typedChars === other!.typedChars
      );
    }),
  );
});

test('measuring twice gives the same, to the last letter', () => {
  fc.assert(
    fc.property(written, outcome, (names, end) => {
      const input = walked(names, end);
      const before = JSON.stringify(input);
      const same = JSON.stringify(measureWalk(input)) === JSON.stringify(measureWalk(input));
      return same && JSON.stringify(input) === before;
    }),
  );
});

test('the times of a walk sum to its machine time, and of its steps to no more', () => {
  fc.assert(
    fc.property(written, (names) => {
      const { responseMs, imposedWaitMs, driverMs, harnessMs, machineMs } = measureWalk(walked(names));
      return responseMs + imposedWaitMs + driverMs + harnessMs === machineMs && driverMs >= 0;
    }),
  );
});
