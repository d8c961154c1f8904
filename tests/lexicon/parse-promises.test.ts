import { expect, test } from '@playwright/test';
import { parsePromises } from '../../src/lexicon/parse-promises.ts';

/** `delay 0-48`, `window 72-120 wd`, one per promise. */
const told = (text: string): string =>
  parsePromises(text)
    .map(
      ({ kind, minHours, maxHours, workingDays }) =>
        `${kind} ${minHours}-${maxHours}${workingDays ? ' wd' : ''}`,
    )
    .join(', ');

const promises = {
  zh: {
    '您的申请需上报处理,48小时内回电。': 'delay 0-48',
    专员会在４８小時內致電您: 'delay 0-48',
    '３－５个工作日内原路退回': 'delay 72-120 wd',
    '预计 3～5 个工作日到账': 'delay 72-120 wd',
    退款将于1至3个工作日退回原支付账户: 'delay 24-72 wd',
    我们将在三个工作日内与您联系: 'delay 0-72 wd',
    两三天内会有专人联系您: 'delay 48-72',
    '48小时内会有客服专员给您打电话。': 'delay 0-48',
    二十四小时内答复: 'delay 0-24',
    '审核需要24小时,请耐心等待': 'delay 24-24',
    最长不超过15个工作日: 'delay 0-360 wd',
    客服将在半小时内回复: 'delay 0-0.5',
    支付后24小时内到账: 'delay 0-24',
    '当前排队人数12人,预计等待30分钟': 'delay 0.5-0.5',
    '当前周期内不支持降级操作,请于到期前3日内再试': 'window 0-72',
    到期前三天内可降级: 'window 0-72',
    请在续费日前至少24小时关闭自动续费: 'window 24-24',
    需提前30天申请: 'window 720-720',
    仅合同最后30天可办理: 'window 0-720',
    购买后7天内可申请退款: 'window 0-168',
  },
  en: {
    'We’ll call you back within 48 hours.': 'delay 0-48',
    'Our team will phone you back within 48 hours.': 'delay 0-48',
    'An expert is going to ring you within 24 hours.': 'delay 0-24',
    'A specialist will contact you within two business days': 'delay 0-48 wd',
    'Your refund will appear in 3–5 business days': 'delay 72-120 wd',
    'Please allow up to 10 business days for your refund': 'delay 0-240 wd',
    'This usually takes 2 to 3 working days to process': 'delay 48-72 wd',
    'Your request is under review. We will reply in 24-48 hours': 'delay 24-48',
    'We will get back to you by the next business day': 'delay 0-24 wd',
    'Estimated wait: 30 minutes': 'delay 0.5-0.5',
    'Cancellations must be made at least 24 hours before renewal': 'window 24-24',
    'Cancel at least 2 days prior to the next billing date': 'window 48-48',
    'You can only downgrade in the last 7 days of your term': 'window 0-168',
    'Try again within 3 days before expiry': 'window 0-72',
    'Refunds are available within 14 days of purchase': 'window 0-336',
    "30 days' notice is required": 'window 720-720',
  },
};
const silent = {
  zh: [
    ...[
      '48小时内发货',
      '预计48小时内送达',
      '送您30天会员',
      '免费试用7天',
      '合约期24个月',
      '验证码10分钟内有效',
    ],
    ...[
      '会员有效期30天',
      '每30天自动续费',
      '7×24小时客服',
      '24小时内不可再次操作',
      '12月22日到期',
      '生效未满30天',
    ],
    ...['还剩 2 天', '连续签到7天', '30元/月', '本月已训练3天', '观看30分钟'],
  ],
  en: [
    ...[
      'Free 7-day trial',
      'Ships within 2 days',
      'Delivery within 48 hours',
      'Your code expires in 10 minutes',
    ],
    ...['24/7 support', '30 days of Premium free', 'In the past 30 days you saved $5', '12 months contract'],
    ...['Your plan renews every 30 days', '5 days left', 'Get 3 months for $1', 'Watch for 5 minutes'],
  ],
};

for (const language of ['zh', 'en'] as const) {
  test(`what a service promises is read in hours (${language})`, () => {
    const expected: Record<string, string> = promises[language];
    expect(Object.fromEntries(Object.keys(expected).map((text) => [text, told(text)]))).toEqual(expected);
  });

  test(`a length of time alone promises nothing (${language})`, () => {
    expect(silent[language].filter((text) => told(text) !== '')).toEqual([]);
  });
}

test('the promise keeps the sentence as it stands on the page', () => {
  expect(parsePromises('感谢您的耐心。  退款將於 ３ 個工作日內 原路退回！\n其他说明')).toEqual([
    { text: '退款將於 ３ 個工作日內 原路退回', minHours: 0, maxHours: 72, kind: 'delay', workingDays: true },
  ]);
});

test('each promise of a text is told, blocks of text do not run together', () => {
  expect(told('48小时内回电。3个工作日内到账。')).toBe('delay 0-48, delay 0-72 wd');
  expect(told('订单将在48小时内发货\n退款3个工作日到账')).toBe('delay 72-72 wd');
});

test('a long text without a stop is read and its quote stays short', () => {
  const [promise] = parsePromises(`${'很长的说明'.repeat(20_000)}48小时内回电`);
  expect(promise?.maxHours).toBe(48);
  expect(promise!.text.length).toBeLessThanOrEqual(200);
  expect(promise!.text).toContain('48小时内回电');
});
