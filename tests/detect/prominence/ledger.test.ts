import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ledgerRows, verdictOf } from '../../../src/detect/prominence/ledger.ts';
import { onScreen, type Subject, type Way } from '../../../src/detect/prominence/subject.ts';
import type { Colour, Control } from '../../../src/model/control.ts';
import { prominenceAttributes, type ProminenceAttribute } from '../../../src/model/prominence.ts';
import { button, checkbox, control, screen, type ScreenParts } from '../../measure/build-screen.ts';

const white: Colour = [255, 255, 255, 1];
const red: Colour = [168, 28, 38, 1];
const pale: Colour = [180, 180, 180, 1];

/** A large red button. */
const loud: Partial<Control> = {
  box: [100, 100, 200, 48],
  fontSize: 16,
  fontWeight: 700,
  textColour: white,
  fill: red,
  ring: white,
  colourSource: 'style',
  kind: 'filled',
};
/** A small pale link. */
const quiet: Partial<Control> = {
  box: [400, 100, 48, 17],
  fontSize: 12,
  fontWeight: 400,
  textColour: pale,
  fill: white,
  ring: white,
  colourSource: 'style',
  kind: 'link',
};

function subject(parts: Partial<Control>, o: { way?: Way; on?: ScreenParts; name?: string } = {}): Subject {
  const shown = button(o.name ?? '继续', parts);
  const state = screen({ main: [shown], ...o.on });
  return {
    ...onScreen(state.controls.find(({ uid }) => uid === shown.uid) ?? shown, state),
    way: o.way ?? null,
  };
}

const way = (parts: Partial<Way> = {}): Way => ({
  depth: 1,
  isCollapsed: false,
  copies: 1,
  hasScent: true,
  ...parts,
});

/** The attributes in which the second control is clearly less, and those that are not compared. */
function told(a: Subject, b: Subject): { less: string[]; open: string[] } {
  const rows = ledgerRows(a, b);
  return {
    less: rows.filter(({ less }) => less === 'b').map(({ attribute }) => attribute),
    open: rows.filter(({ counted }) => !counted).map(({ attribute, why }) => `${attribute}: ${why}`),
  };
}

const row = (a: Subject, b: Subject, attribute: ProminenceAttribute) =>
  ledgerRows(a, b).find((each) => each.attribute === attribute)!;

test('a ledger has every attribute once, and says the numbers', () => {
  const rows = ledgerRows(subject(loud, { way: way() }), subject(quiet, { way: way({ depth: 4 }) }));
  expect(rows.map(({ attribute }) => attribute)).toEqual([...prominenceAttributes]);
  const numbers = rows.map(({ attribute, a, b, unit }) => [attribute, a, b, unit]);
  expect(numbers).toEqual([
    ['area', 9600, 816, 'px²'],
    ['text', '16 / 700', '12 / 400', 'px / weight'],
    ['text-contrast', 7.35, 2.07, ':1'],
    ['boundary-contrast', 7.35, 1, ':1'],
    ['pop-out', 56.66, 0, 'ΔE'],
    ['kind', 'filled', 'link', ''],
    ['fold', 'above', 'above', '1280×720'],
    ['depth', 1, 4, ''],
    ['crowd', 1, 1, ''],
    ['order', '1/1', '1/1', ''],
    ['target-size', 48, 17, 'px'],
    ['motion', 'none', 'none', ''],
    ['copies', 1, 1, ''],
    ['scent', 'yes', 'yes', ''],
  ]);
  expect(verdictOf(rows)).toEqual({ v: 8, verdict: 'suppressed' });
});

test('each attribute is clearly less beyond its threshold, and not at it', () => {
  const base = { ...loud, box: [100, 100, 100, 100] as Control['box'], fontSize: 20, fontWeight: 400 };
  const against = (parts: Partial<Control>) => told(subject(base), subject({ ...base, ...parts })).less;
  expect(against({ box: [100, 100, 100, 50] })).toEqual([]);
  expect(against({ box: [100, 100, 100, 49] })).toEqual(['area']);
  expect(against({ fontSize: 17 })).toEqual([]);
  expect(against({ fontSize: 16.9 })).toEqual(['text']);
  expect(told(subject({ ...base, fontWeight: 600 }), subject(base)).less).toEqual(['text']);
  expect(told(subject({ ...base, fontWeight: 599 }), subject(base)).less).toEqual([]);
  expect(against({ kind: 'outlined' })).toEqual(['kind']);
  expect(told(subject({ ...base, animated: true }), subject(base)).less).toEqual(['motion']);
  expect(told(subject({ ...base, badge: true }), subject(base)).less).toEqual(['motion']);
});

test('text that can be read is not less for being paler, text that cannot is', () => {
  const on = (grey: number, more: Partial<Control> = {}) =>
    subject({ ...quiet, fontSize: 16, textColour: [grey, grey, grey, 1], ...more });
  expect(row(on(0), on(118), 'text-contrast').less).toBeNull();
  expect(row(on(0), on(119), 'text-contrast').less).toBe('b');
  expect(row(on(0), on(119, { fontSize: 24 }), 'text-contrast').less).toBeNull();
  expect(row(on(0), on(119, { fontSize: 18.7, fontWeight: 700 }), 'text-contrast').less).toBeNull();
  expect(row(on(118), on(119), 'text-contrast').less, 'hardly a difference').toBeNull();
  expect(row(on(180), on(181), 'text-contrast').less, 'neither can be read').toBeNull();
  expect(row(on(119), on(180), 'text-contrast').less).toBe('b');
});

test('a border sets a control off as a fill does, but does not make it stand out', () => {
  const outlined = subject({ ...loud, fill: white, borderWidth: 1, borderColour: red });
  expect(row(subject(loud), outlined, 'boundary-contrast')).toMatchObject({ a: 7.35, b: 7.35, less: null });
  expect(row(subject(loud), outlined, 'pop-out')).toMatchObject({ b: 0, less: 'b' });
});

test('a difference that is hardly seen makes nothing stand out', () => {
  const nearly = (grey: number) => subject({ ...loud, fill: [grey, grey, grey, 1] });
  expect(row(nearly(250), nearly(255), 'pop-out').less).toBeNull();
  expect(row(nearly(200), nearly(255), 'pop-out').less).toBe('b');
});

test('a small target counts only beside one that is large enough', () => {
  const high = (height: number) => subject({ ...loud, box: [100, 100, 300, height] });
  expect(row(high(24), high(23.9), 'target-size').less).toBe('b');
  expect(row(high(23), high(17), 'target-size').less).toBeNull();
});

test('what lies below the window is less than what lies in it, unless nobody knows', () => {
  const below = { ...loud, box: [100, 900, 200, 48] as Control['box'], shown: 0 };
  expect(row(subject(loud), subject(below), 'fold')).toMatchObject({ a: 'above', b: 'below', less: 'b' });
  // On a page that was scrolled it may always have been there: a bar at the bottom.
  expect(row(subject(loud), subject(loud, { on: { scrollY: 900 } }), 'fold')).toMatchObject({
    b: null,
    less: null,
    why: 'scrolled',
  });
  const half = { ...loud, box: [100, 700, 200, 48] as Control['box'], shown: 20 / 48 };
  expect(row(subject(loud), subject(half), 'fold').less).toBe('b');
});

test('depth, entries and scent are told of ways, and not of one screen', () => {
  const at = (parts: Partial<Way>) => subject(loud, { way: way(parts) });
  expect(told(at({}), at({ depth: 2 })).less).toEqual([]);
  expect(told(at({}), at({ depth: 3 })).less).toEqual(['depth']);
  expect(told(at({ copies: 3 }), at({})).less).toEqual([]);
  expect(told(at({ copies: 4 }), at({})).less).toEqual(['copies']);
  expect(told(at({}), at({ hasScent: false })).less).toEqual(['scent']);
  expect(told(at({ hasScent: null }), at({ hasScent: false })).less).toEqual([]);
  expect(told(at({}), at({ isCollapsed: true })).less).toEqual(['crowd']);
  expect(told(subject(loud), subject(loud)).open).toEqual([
    'depth: same-screen',
    'order: never',
    'copies: same-screen',
    'scent: same-screen',
  ]);
});

test('what is ENT-02 or ENT-03 already stays in the ledger and does not count', () => {
  const [a, b] = [subject(loud, { way: way() }), subject(loud, { way: way({ depth: 4, hasScent: false }) })];
  expect(verdictOf(ledgerRows(a, b)).v).toBe(2);
  const rows = ledgerRows(a, b, ['ENT-02', 'ENT-03']);
  expect(verdictOf(rows).v).toBe(0);
  expect(rows.find(({ attribute }) => attribute === 'depth')).toMatchObject({
    a: 1,
    b: 4,
    less: 'b',
    counted: false,
    why: 'ENT-02',
  });
});

test('a list is what follows each other under one heading; more than thirty hide one', () => {
  const links = (n: number) => Array.from({ length: n }, (_, index) => button(`链接 ${index}`));
  const among = (n: number) => subject(loud, { on: { main: [...links(n - 1), button('继续', loud)] } });
  const listed = (n: number): Subject => {
    const { screen: state } = among(n);
    return onScreen(state.controls.at(-1)!, state);
  };
  expect(row(listed(1), listed(30), 'crowd')).toMatchObject({ a: 1, b: 30, less: null });
  expect(row(listed(1), listed(31), 'crowd')).toMatchObject({ b: 31, less: 'b' });
  expect(row(listed(31), listed(58), 'crowd').less).toBeNull();
});

test('boxes to tick are drawn by the browser, and icons have no text', () => {
  const ticked = screen({ main: [checkbox('自动续费')] });
  const box = onScreen(ticked.controls[0]!, ticked);
  expect(told(subject(loud), box).open).toContain('area: native');
  expect(told(subject(loud), box).less).toEqual([]);
  const icon = control('button', '关闭窗口', { ...quiet, tag: 'button' });
  const bare = { ...onScreen(icon, { ...screen({}), controls: [icon] }) };
  expect(row(subject(loud), bare, 'text')).toMatchObject({ b: null, counted: false, why: 'no-text' });
  expect(row(subject(loud), bare, 'text-contrast').why).toBe('no-text');
});

test('without colours nothing is said of them', () => {
  const unknown = subject({ ...quiet, textColour: null, fill: null, ring: null, colourSource: 'none' });
  expect(told(subject(loud), unknown).open).toEqual(
    expect.arrayContaining([
      'text-contrast: no-colour',
      'boundary-contrast: no-colour',
      'pop-out: no-colour',
    ]),
  );
});

const colour = fc.tuple(
  fc.integer({ max: 255, min: 0 }),
  fc.nat(255),
  fc.nat(255),
  fc.constant(1),
) as fc.Arbitrary<Colour>;
const maybe = fc.option(colour, { nil: null });
const anyControl: fc.Arbitrary<Partial<Control>> = fc.record({
  box: fc.tuple(
    fc.nat(1400),
    fc.nat(1200),
    fc.integer({ min: 2, max: 1500 }),
    fc.integer({ min: 2, max: 900 }),
  ),
  shown: fc.constantFrom(0, 0.4, 0.5, 1),
  fontSize: fc.constantFrom(10, 12, 13.2, 16, 18.7, 24),
  fontWeight: fc.constantFrom(300, 400, 600, 700),
  textColour: maybe,
  fill: maybe,
  ring: maybe,
  borderColour: maybe,
  borderWidth: fc.constantFrom(0, 1, 2),
  kind: fc.constantFrom('filled', 'outlined', 'link', 'plain'),
  animated: fc.boolean(),
  badge: fc.boolean(),
  role: fc.constantFrom('button', 'link', 'checkbox'),
});
const anyWay: fc.Arbitrary<Way | undefined> = fc.option(
  fc.record({
    depth: fc.integer({ min: 1, max: 8 }),
    isCollapsed: fc.boolean(),
    copies: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
    hasScent: fc.option(fc.boolean(), { nil: null }),
  }),
  { nil: undefined },
);
const anySubject = fc
  .tuple(anyControl, anyWay, fc.constantFrom(0, 500))
  .map(([parts, leads, scrollY]) =>
    subject(parts, { ...(leads ? { way: leads } : {}), on: { scrollY, main: [button('继续', parts)] } }),
  );

test('exchanging the two exchanges every answer and nothing else', () => {
  const other = { a: 'b', b: 'a' } as const;
  fc.assert(
    fc.property(anySubject, anySubject, fc.subarray(['ENT-02', 'ENT-03'] as const), (a, b, raised) => {
      const exchanged = ledgerRows(b, a, raised);
      for (const [index, each] of ledgerRows(a, b, raised).entries()) {
        const { less, why, counted, a: one, b: two } = exchanged[index]!;
        expect({ a: two, b: one, less: less && other[less], counted, why }).toEqual({
          a: each.a,
          b: each.b,
          less: each.less,
          counted: each.counted,
          why: each.why,
        });
      }
    }),
  );
});

test('a control beside itself is never less, and what is not known never counts', () => {
  fc.assert(
    fc.property(anySubject, anySubject, (a, b) => {
      expect(verdictOf(ledgerRows(a, a))).toEqual({ v: 0, verdict: 'equal' });
      const rows = ledgerRows(a, b);
      for (const { a: one, b: two, less, counted } of rows)
        if (one === null || two === null) expect([less, counted]).toEqual([null, false]);
      expect(verdictOf(rows).v).toBeLessThanOrEqual(13);
    }),
  );
});
