import { expect, test } from '@playwright/test';
import { exitFault } from '../../src/detect/blockers/exit-fault.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button, field, link, ref, type Content } from '../measure/build-screen.ts';
import type { WalkBuilder } from '../measure/build-walk.ts';
import type { FactOf } from '../../src/measure/flow.ts';
import { seen } from './seen.ts';
import { chatOf, toEntry, walkFacing, walkOf } from './walk-of.ts';

const form = { form: 7 };
const password = field('Confirm current password', { ...form, type: 'password' });
const send = button('Remove my account', form);

/** The password is entered and sent; the page answers with this. */
function answered(text: string, outcome: Outcome = 'blocked'): WalkFacts {
  const walk = toEntry('delete-account', [], 'Delete my account');
  walk.show({ url: '/profile', main: ['Delete account', password, send] }).fill(password, 'right');
  walk.click(send).show({ url: '/profile', main: [text, 'Delete account', password, send] });
  const ends = walk
    .record()
    .verb('blocked')
    .ends(outcome, { reason: text, evidence: { screen: 4, text } });
  return walkOf(ends);
}

const faults = [
  'Sorry, the password was wrong',
  '密码错误，请重新输入',
  '驗證碼不正確',
  '系统繁忙，请稍后再试',
  '操作失败',
  'Something went wrong. Please try again later.',
  'An unexpected error occurred',
];
const noFaults = [
  '当前周期内不支持降级',
  '合约期内无法办理，请稍后再试',
  '请下载 App 办理',
  'You cannot cancel during the contract.',
  'Please open the app to continue.',
  'Your plan ends on March 5.',
];
for (const text of faults) {
  test(`answered with a fault: ${text}`, () => {
    expect(seen(exitFault, answered(text))).toMatchObject([
      { subtype: 'message', quote: text, step: 3, state: 4, confidence: 0.8 },
    ]);
    // Where it went on in the end, it may have been the answer to a slip.
    expect(seen(exitFault, answered(text, 'done-now'))).toEqual([]);
  });
}
for (const text of noFaults) {
  test(`blocked, and by no fault: ${text}`, () => {
    expect(seen(exitFault, answered(text))).toEqual([]);
  });
}

test('a bot that does not understand is no fault of the page', () => {
  const text = '系统繁忙，请稍后再试';
  const walk = chatOf('downgrade', [{ me: '我要降级' }, { bot: text }], 'blocked', { evidence: text });
  expect(seen(exitFault, walk)).toEqual([]);
  expect(seen(exitFault, walkFacing({ toast: '已保存', outcome: 'blocked', evidence: '已保存' }))).toEqual(
    [],
  );
});

/** The way on is used; this request is sent by it, unless it is sent `before`. */
function requested(
  parts: Partial<FactOf<'request'>>,
  { outcome = 'blocked', before = false }: { outcome?: Outcome; before?: boolean } = {},
): WalkFacts {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const main: Content = ['办理', send];
  const ask = (): void => {
    const at = walk.now;
    const url = 'https://shop.example/api/cancel';
    const rest = { method: 'POST', url, type: 'Fetch', initiator: 'script', bytes: 1, failure: null };
    walk.fact({
      kind: 'request',
      at,
      page: 'p1',
      startedAt: at,
      endedAt: at + 30,
      status: 500,
      ...rest,
      ...parts,
    });
  };
  walk.show({ url: '/go', main }).record();
  if (before) ask();
  walk.wait(20).click(send).wait(10);
  ask();
  return walkOf(
    walk
      .wait(50)
      .show({ url: '/go', main: [...main, '…'] })
      .ends(outcome),
  );
}

test('a request that the way on sends and that the service cannot answer', () => {
  expect(seen(exitFault, requested({}))).toMatchObject([
    { subtype: 'server', quote: 'Remove my account', step: 2, confidence: 0.9, box: [100, 100, 80, 30] },
  ]);
  expect(seen(exitFault, requested({ status: 404 }))).toHaveLength(1);
  expect(seen(exitFault, requested({ status: 500 }, { outcome: 'done-now' }))).toHaveLength(1);
});

const nearMisses: [why: string, parts: Partial<FactOf<'request'>>, more?: Parameters<typeof requested>[1]][] =
  [
    ['it was answered', { status: 200 }],
    ['the service said no', { status: 403 }, { outcome: 'refused' }],
    ['a slip was answered, and it went on', { status: 422 }, { outcome: 'done-now' }],
    ['it is a picture', { status: 404, type: 'Image', method: 'GET', url: 'https://shop.example/x.png' }],
    ['it only looks something up', { status: 404, method: 'GET', url: 'https://shop.example/api/tips' }],
    ['it is counted by others', { url: 'https://metrics.example/collect' }],
    ['it counts visitors', { url: 'https://shop.example/api/track' }],
    ['it asks too often', { status: 429 }],
    ['it fails all the time', { url: 'https://shop.example/api/heart' }, { before: true }],
  ];
for (const [why, parts, more] of nearMisses) {
  test(`no fault of the way out, for ${why}: ${parts.status ?? 500} ${parts.url ?? ''}`, () => {
    expect(seen(exitFault, requested(parts, more))).toEqual([]);
  });
}

test('a page of the way that is an error', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const next = link('继续', '/cancel');
  walk.show({ url: '/go', main: ['办理', next] }).click(next);
  const at = walk.now;
  const url = 'https://shop.example/cancel';
  const rest = { type: 'Document', initiator: 'other', bytes: 1, failure: null, page: 'p1', endedAt: at + 9 };
  walk.fact({ kind: 'request', at, method: 'GET', url, startedAt: at, status: 404, ...rest });
  walk.fact({ kind: 'navigation', at: at + 5, page: 'p1', frame: 'f1', main: true, url, how: 'load' });
  walk.wait(20).show({ url: '/cancel', main: ['404'] });
  expect(seen(exitFault, walkOf(walk.ends('blocked')))).toMatchObject([{ subtype: 'server', quote: '继续' }]);
});

/** The way on is clicked, and nothing happens for so long. */
function clicked(
  ms: number,
  more: (walk: WalkBuilder) => void = () => {},
  control = button('注销'),
): WalkFacts {
  const walk = toEntry('delete-account', [], 'Delete my account');
  walk.show({ url: '/go', main: ['注销账号', control] }).click(control);
  more(walk);
  walk.wait(ms);
  return walkOf(walk.ends('blocked'));
}

test('a click after which nothing happens for five seconds is dead', () => {
  expect(seen(exitFault, clicked(5000))).toMatchObject([
    { subtype: 'dead', quote: '注销', step: 2, state: 2, confidence: 0.9 },
  ]);
  expect(seen(exitFault, clicked(3000))).toEqual([]);
});

test('so are several of the same control, if five seconds pass over them', () => {
  const control = button('注销');
  const again = (walk: WalkBuilder): void => void walk.wait(3000).click(control).wait(3000).click(control);
  expect(seen(exitFault, clicked(500, again, control))).toMatchObject([{ subtype: 'dead', step: 2 }]);
});

test('a click that changed, asked or opened something is not dead', () => {
  const changed = (walk: WalkBuilder): void =>
    void walk.fact({ kind: 'change', at: walk.now + 50, page: 'p1', frame: 'f1', times: [walk.now + 20] });
  const another = (walk: WalkBuilder): void => void walk.show({ url: '/go', main: ['注销账号', '已提交'] });
  const said = (walk: WalkBuilder): void => void walk.dialog({ message: '确定吗？' });
  for (const more of [changed, another, said]) expect(seen(exitFault, clicked(6000, more))).toEqual([]);
});

test('a click that gave a field the focus, or went to a part of the page, is not dead', () => {
  const reason = field('原因');
  for (const type of ['focus', 'scroll'] as const) {
    const shows = (walk: WalkBuilder): void => {
      const rest = { trusted: true, control: ref(reason), key: '', prevented: false, value: null };
      walk.fact({ kind: 'input', at: walk.now + 20, page: 'p1', frame: 'f1', type, ...rest });
    };
    expect(seen(exitFault, clicked(6000, shows))).toEqual([]);
  }
});

test('where it went on with something else, a single click may have shown in a colour', () => {
  const walk = (times: number): WalkFacts => {
    const built = toEntry('delete-account', [], 'Delete my account');
    const [chip, on] = [button('太贵'), button('下一步')];
    built.show({ url: '/go', main: ['注销账号', chip, on] });
    for (let time = 0; time < times; time++) built.click(chip).wait(6000);
    return walkOf(
      built
        .click(on)
        .show({ url: '/done', main: ['完成'] })
        .verb('reached')
        .ends('done-now'),
    );
  };
  expect(seen(exitFault, walk(1))).toEqual([]);
  expect(seen(exitFault, walk(2))).toMatchObject([{ subtype: 'dead', quote: '太贵' }]);
});

test('to dial, to copy and to choose show elsewhere', () => {
  const dial = { ...link('拨打热线', '/'), target: 'tel:4000859100' };
  for (const control of [dial, button('复制号码'), button('Copy link')]) {
    expect(
      seen(
        exitFault,
        clicked(6000, () => {}, control),
      ),
    ).toEqual([]);
  }
});

test('an exception of the page and nothing else is a fault at once', () => {
  const throws = (walk: WalkBuilder): void =>
    void walk.fact({ kind: 'console', at: walk.now + 5, page: 'p1', level: 'exception', text: 'TypeError' });
  expect(seen(exitFault, clicked(800, throws))).toMatchObject([{ subtype: 'script', step: 2 }]);
  const warns = (walk: WalkBuilder): void =>
    void walk.fact({ kind: 'console', at: walk.now + 5, page: 'p1', level: 'error', text: 'deprecated' });
  expect(seen(exitFault, clicked(800, warns))).toEqual([]);
});
