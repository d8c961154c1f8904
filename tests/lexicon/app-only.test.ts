import { expect, test } from '@playwright/test';
import { appOnlyIn } from '../../src/lexicon/claims/app-only.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '取消自动续费请前往手机客户端操作',
  '该订阅由 Google Play 扣费，请到 Google Play 取消',
  '请使用最新版 App 办理退订',
  '此功能仅限 App 内使用，请下载 App 后注销',
  '请用开通会员的手机登录后再取消',
  '网页不能取消哦，要用 App',
  '在应用商店订阅的用户请到应用商店退订',
  '連續訂閱請於 iOS 裝置「設定 > 訂閱項目」中取消',
  '本站不支持取消，请登录客户端',
  'Please use the mobile app to cancel your subscription.',
  'This subscription is managed by Apple. Cancel it in the App Store.',
  'Your subscription was purchased through Roku and must be cancelled there.',
  'Manage your subscription on the device where you bought it.',
  'Go to the app to turn off auto-renewal.',
  'We’re unable to change plans on the web. Please download the app.',
  'Membership changes are app-only.',
  'Cancel through the platform you signed up with.',
  'This page doesn’t support cancellation — open the mobile app instead.',
];
const saysNot = [
  '在 App 或网页都可以取消',
  '您也可以在手机客户端取消',
  '请在 App 内完善资料',
  '使用手机扫码登录',
  'App 将于下月更新',
  '手机端和网页端都支持退订',
  '扫码领取优惠',
  '可在小程序查询退款进度',
  'Download our app for a better experience.',
  'Get the app to watch offline.',
  'Cancel any time in the app.',
  'The app will ask you to sign in again.',
  'Open the app to continue watching.',
  'The app was updated.',
  'Use your phone to scan the code and get 10% off.',
  'App Store gift cards accepted.',
];

for (const text of says) {
  test(`only elsewhere: ${text}`, () => {
    const claims = appOnlyIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`here too, or another matter: ${text}`, () => {
    expect(appOnlyIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['取消自动续费请前往手机客户端操作', 'app'],
  ['请通过 App Store 管理您的订阅', 'store'],
  ['请用开通会员的手机登录后再取消', 'device'],
  ['Please use the mobile app to cancel your subscription.', 'app'],
  ['This subscription is managed by Apple. Cancel it in the App Store.', 'store'],
  ['Auto-renew can be switched off only on your TV.', 'device'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(appOnlyIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
