import { expect, test } from '@playwright/test';
import { appOnly } from '../../src/detect/blockers/app-only.ts';
import { button, control, link, type Content } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkFacing, walkOf } from './walk-of.ts';

const positives: [text: string, subtype: string][] = [
  ['请在手机 App 内操作取消。', 'app'],
  ['网页版暂不支持降级，請使用手機應用程式辦理。', 'app'],
  ['该会员通过苹果应用商店开通，须前往 Apple ID 订阅中取消。', 'store'],
  ['请到开通时所用的设备上办理退订。', 'device'],
  ['Downgrades can only be made in our mobile app.', 'app'],
  ['You subscribed through Google Play, so you need to cancel in Google Play.', 'store'],
];
const nearMisses = [
  '您可以在网页或 App 中随时取消。',
  '如果您是通过 App Store 订阅的，请在 App Store 中取消；其他会员可在本页取消。',
  '下载 App，首单立减 15 元。',
  '取消一定要用手机 App 吗？',
  '退订无需下载 App，在本页即可完成。',
  'Cancel on the web or in the app, as you like.',
  'If you subscribed through Apple, cancel in your Apple ID settings.',
  'Your statements are also available in the mobile app.',
];

for (const [text, subtype] of positives) {
  test(`only elsewhere: ${text}`, () => {
    const walk = walkFacing({ dialog: [text], outcome: 'blocked' });
    expect(sighted(appOnly, walk)).toMatchObject([{ subtype, step: 1, context: text, confidence: 0.6 }]);
  });
}

for (const text of nearMisses) {
  test(`not only elsewhere: ${text}`, () => {
    expect(sighted(appOnly, walkFacing({ dialog: [text], outcome: 'blocked' }))).toEqual([]);
  });
}

test('who got through needed no app', () => {
  expect(sighted(appOnly, walkFacing({ dialog: [positives[0]![0]], outcome: 'done-now' }))).toEqual([]);
});

const toStore = control('link', '去应用商店', { tag: 'a', target: 'https://apps.apple.com/app/id1' });
const toApp = control('link', 'Open the app', { tag: 'a', target: 'someapp://membership/cancel' });

/** The last screen of an exit that ended so, and HOME before it. */
function endingOn(main: Content, home: Content = []) {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  if (home.length > 0) walk.screens[0]!.controls.push(...(home as never[]));
  walk.show({ url: '/go', main }).record();
  return walkOf(walk.ends('blocked'));
}

test('a store or an app as the only way on is seen without words', () => {
  expect(sighted(appOnly, endingOn(['请继续', toStore, button('返回')]))).toMatchObject([
    { subtype: 'store', quote: '去应用商店', confidence: 0.8, box: toStore.box },
  ]);
  expect(sighted(appOnly, endingOn(['Almost there', toApp]))).toMatchObject([{ subtype: 'app' }]);
});

test('words and the link say it together', () => {
  const [text] = positives[0]!;
  expect(sighted(appOnly, endingOn([text, toStore]))).toMatchObject([{ context: text, confidence: 0.8 }]);
});

test('a badge beside another way on, or one that HOME shows too, says nothing', () => {
  expect(sighted(appOnly, endingOn(['取消', toStore, button('提交申请')]))).toEqual([]);
  expect(sighted(appOnly, endingOn(['取消', toStore], [toStore]))).toEqual([]);
  expect(sighted(appOnly, endingOn(['取消', link('常见问题', '/faq'), button('返回')]))).toEqual([]);
});
