import { expect, test } from '@playwright/test';
import { appOnlyIn } from '../../src/lexicon/claims/app-only.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '取消自动续费请前往手机客户端操作',
  '请通过 App Store 管理您的订阅',
  '您是在苹果设备上开通的会员，请在苹果手机的设置里取消订阅',
  '请使用最新版 App 办理退订',
  '此功能仅限 App 内使用，请下载 App 后注销',
  '请用开通会员的手机登录后再取消',
  '扫描二维码，前往手机端取消自动续费',
  '网页不能取消哦，要用 App',
  '在应用商店订阅的用户请到应用商店退订',
  '该功能目前只在移动端开放，请用手机退订',
  '关闭续费请打开微信-服务-钱包-支付设置-自动续费',
  '注销账号功能仅在安卓和 iOS 客户端提供',
  'Please use the mobile app to cancel your subscription.',
  'Cancellation is not available on desktop.',
  'To downgrade, log in on your phone and open the app.',
  'Subscriptions bought via Google Play can only be cancelled through Google Play.',
  'You need to install our app to end your membership.',
  'Sorry, you can’t cancel here. Please switch to our app.',
  'Membership changes are app-only.',
  'Please contact the store where you purchased to cancel.',
  'Auto-renew can be switched off only on your TV.',
  'Open Settings on your iPhone and tap Subscriptions to cancel.',
  'Web cancellation isn’t supported yet. Use the Android or iOS app.',
  'Sorry, ending your trial is only possible in the app.',
];
const saysNot = [
  '在 App 或网页都可以取消',
  '打开 App 查看账单',
  'App 内可随时取消',
  '如果您通过苹果订阅，请前往苹果设置取消；若在本站购买，点击下方按钮即可',
  '使用手机扫码登录',
  'App 将于下月更新',
  'App 最新版优化了退订流程',
  '在 App Store 给我们评分',
  '扫码领取优惠',
  '可在小程序查询退款进度',
  '降级后您仍可在手机客户端查看文件',
  'Download our app for a better experience.',
  'Get the app to watch offline.',
  'Cancel any time in the app.',
  'The app will ask you to sign in again.',
  'Open the app to continue watching.',
  'Cancel here or in the app.',
  'Use your phone to scan the code and get 10% off.',
  'App Store gift cards accepted.',
  'Scan to pay in the app.',
  'Continue in the app or here.',
  'We’re on Android and iOS.',
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
