import { expect, test } from '@playwright/test';
import { exitChallenge } from '../../src/detect/blockers/exit-challenge.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { button, ref, type Content, type ScreenParts } from '../measure/build-screen.ts';
import { seen } from './seen.ts';
import { toEntry, walkOf } from './walk-of.ts';

type Frames = NonNullable<ScreenParts['frames']>;

/** What is faced behind the entry for a while, until the scenario goes on; `hand`: somebody drags and clicks there. */
function faced(
  main: Content,
  {
    frames = [],
    hand,
    after = 8000,
    asked = false,
  }: { frames?: Frames; hand: boolean; after?: number; asked?: boolean },
): WalkFacts {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  const on = button('下一步');
  const shown = { url: '/check', main: [...main, on], frames };
  walk.show(shown).record().wait(after);
  const at = walk.now;
  for (const type of hand ? (['pointerdown', 'click'] as const) : []) {
    const control = ref(on);
    const rest = { trusted: true, control, key: '', prevented: false, value: null };
    walk.fact({ kind: 'input', at, page: 'p1', frame: 'f1', type, ...rest });
  }
  if (asked)
    walk.fact({ kind: 'take-over', at, page: 'p1', what: '…', from: at - 100, to: at + 100, done: true });
  walk
    .wait(8000)
    .show({ url: '/next', main: ['下一步', on] })
    .click(on);
  return walkOf(
    walk
      .show({ url: '/done', main: ['完成'] })
      .verb('reached')
      .ends('done-now'),
  );
}

const frame = (url: string): Frames => [
  { id: 'f2', parent: 'f1', url, box: [300, 200, 320, 240], layer: 0, outOfProcess: true },
];

test('a challenge that a person solved by hand, by its frame, its control or its words', () => {
  const there = { step: 1, state: 2, confidence: 0.9 };
  const framed = faced(['验证'], { frames: frame('https://newassets.hcaptcha.com/c/1'), hand: true });
  expect(seen(exitChallenge, framed)).toMatchObject([{ ...there, box: [300, 200, 320, 240] }]);
  expect(seen(exitChallenge, faced([button('向右拖动滑块')], { hand: true }))).toMatchObject([
    { ...there, quote: '向右拖动滑块' },
  ]);
  const worded = faced(['Please verify that you are human.'], { hand: true });
  expect(seen(exitChallenge, worded)).toMatchObject([{ ...there, box: [0, 100, 800, 20] }]);
});

test('a quick hand is a person’s where the scenario had asked for one', () => {
  const quick = { hand: true, after: 300 };
  expect(seen(exitChallenge, faced([button('向右拖动滑块')], quick))).toEqual([]);
  expect(seen(exitChallenge, faced([button('向右拖动滑块')], { ...quick, asked: true }))).toHaveLength(1);
});

test('what no person went on from says nothing', () => {
  expect(seen(exitChallenge, faced([button('向右拖动滑块')], { hand: false }))).toEqual([]);
  const framed = faced(['验证'], { frames: frame('https://newassets.hcaptcha.com/c/1'), hand: false });
  expect(seen(exitChallenge, framed)).toEqual([]);
});

test('a hand on another page, and a frame of something else, are no challenge', () => {
  expect(seen(exitChallenge, faced(['请确认'], { hand: true }))).toEqual([]);
  expect(
    seen(exitChallenge, faced(['Your video'], { frames: frame('https://video.example/x'), hand: true })),
  ).toEqual([]);
  expect(seen(exitChallenge, faced(['为什么会出现人机验证？'], { hand: true }))).toEqual([]);
});

test('one that a person attests, and what else a person attests', () => {
  const attested = (what: string): WalkFacts => {
    const walk = toEntry('cancel-renewal', [], '取消自动续费');
    walk.show({ url: '/go', main: ['办理'] }).record();
    const base = { channel: 'other' as const, who: 'L', when: '2026-11-22', minutes: 1, file: null };
    walk.fact({ kind: 'attest', at: walk.now + 5, what, ...base }).wait(100);
    return walkOf(
      walk
        .show({ url: '/done', main: ['完成'] })
        .verb('reached')
        .ends('done-now'),
    );
  };
  expect(seen(exitChallenge, attested('手动完成滑块验证'))).toMatchObject([{ quote: '手动完成滑块验证' }]);
  expect(seen(exitChallenge, attested('solved a CAPTCHA by hand'))).toHaveLength(1);
  expect(seen(exitChallenge, attested('致电客服'))).toEqual([]);
});
