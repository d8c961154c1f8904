import { expect, test } from '@playwright/test';
import { askedFor, type Asked } from '../../src/lexicon/asked-for.ts';
import { areReasons, asksWhy } from '../../src/lexicon/asks-why.ts';
import { identityCheckIn } from '../../src/lexicon/claims/identity-check.ts';
import { maySkip } from '../../src/lexicon/may-skip.ts';
import { saysFault } from '../../src/lexicon/says-fault.ts';
import { staysByChoice } from '../../src/lexicon/stays-by-choice.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const split = (labels: string): string[] => labels.split('|').map((each) => each.trim());

/** Labels by what a field under them asks for; `none`: nothing of a person that counts. */
const fields: Record<Asked | 'none', string> = {
  'id-number':
    '身份证号码|请输入身份证号|身份证后六位|證件號碼|护照号码|National ID number|Last 4 digits of SSN|ID card no.|Driver’s license number',
  'bank-card': '银行卡号|收款账号|开户行|Bank account number|IBAN|Card number',
  birthday: '出生日期|生日|Date of birth|Birthday|DOB',
  address: '家庭地址|通讯地址|详细地址|邮编|Street address|Billing address|ZIP code|Postcode|Your address',
  code: '短信验证码|手机动态码|6-digit code|Verification code|Enter the code we sent you|One-time password|OTP',
  password: '登录密码|支付密码|服务密码|Current password|PIN',
  'id-photo': '',
  papers: '',
  none: '证件类型|Account ID|User ID|会员ID|订单号|Membership number|Invoice number|Gift card number|会员卡号|手机卡号|充值卡密码|生效日期|End date|邮箱地址|电子邮件地址|Email address|IP address|网站地址|地址簿|图形验证码|Promo code|邀请码|CVV|Country code|密码提示|手机号|姓名|Full name|取消原因',
};
for (const [asked, labels] of Object.entries(fields)) {
  for (const label of split(labels).filter((each) => each !== '')) {
    test(`a field under “${label}” asks for ${asked}`, () => {
      expect(askedFor({ label, type: 'text', autocomplete: '' }) ?? 'none').toBe(asked);
    });
  }
}

test('what a file is to show stands in its label', () => {
  const asked = (label: string) => askedFor({ label, type: 'file', autocomplete: '' });
  for (const label of split('上传身份证正面|手持身份证照片|Photo ID|Selfie with ID')) {
    expect(asked(label)).toBe('id-photo');
  }
  for (const label of split('情况说明|证明材料|Supporting documents|Death certificate')) {
    expect(asked(label)).toBe('papers');
  }
  for (const label of split('上传头像|Choose file')) expect(asked(label)).toBeNull();
});

test('the page itself may say what it asks for, whatever the label', () => {
  const asked = (autocomplete: string) => askedFor({ label: '', type: 'text', autocomplete });
  expect(asked('one-time-code')).toBe('code');
  expect(asked('section-a bday')).toBe('birthday');
  expect(asked('billing street-address')).toBe('address');
  expect(asked('email')).toBeNull();
});

const stays =
  '保留会员|保留我的会员权益|保持现有套餐不变|继续使用当前套餐|我要保留自动续费|维持原套餐|到期自动续费|不取消，继续使用|暂不降级|我想留下|保留帳號|繼續訂閱|Keep my plan|Keep Premium|Continue with Plus|Stay on Premium|Auto-renew|Automatic renewal|Renew automatically at the end of the period|Don’t cancel|I’ll stay|Keep receiving emails|Renew every month';
const goes =
  '取消自动续费|降级为标准会员|不再自动续费|关闭自动续费|我已阅读并同意自动续费协议|保留我的数据 30 天|保留号码|继续|立即取消|退款到原支付方式|接收短信通知|保持登录状态|Cancel at the end of the period|Keep my data for 30 days|Keep me signed in|Downgrade to Basic|I agree to the terms of auto-renewal|Turn off auto-renew|Do not auto-renew|Continue|Too expensive|Stay signed in|Keep a copy of my account data';
for (const label of split(stays)) {
  test(`to choose “${label}” is to stay`, () => expect(staysByChoice(label)).toBe(true));
}
for (const label of split(goes)) {
  test(`to choose “${label}” is not to stay`, () => expect(staysByChoice(label)).toBe(false));
}

test('some labels let one go on without an answer', () => {
  const skips =
    '跳过|跳过此步|暂不填写|不想说|直接取消|Skip|Skip survey|Prefer not to say|I’d rather not say|跳過';
  for (const label of split(skips)) expect(maySkip(label), label).toBe(true);
  const others = '继续|提交|其他|取消|暂不降级|Continue|No thanks|Other|Not now|Skip to content';
  for (const label of split(others)) expect(maySkip(label), label).toBe(false);
});

test('headings ask for reasons, and lists of choices are reasons', () => {
  for (const heading of split(
    '取消原因|您为什么要离开？|退会问卷|Why are you leaving?|Reason for cancelling',
  )) {
    expect(asksWhy(heading), heading).toBe(true);
  }
  for (const heading of split('选择套餐|降级为|Choose a plan|When should it end?')) {
    expect(asksWhy(heading), heading).toBe(false);
  }
  const reasons = [
    '价格太贵|不常用|其他',
    '资费过高|网络质量差|其他',
    '内容更新慢|广告太多|其他',
    '不感兴趣|误操作开通|其他',
    'It’s too expensive|I don’t use it enough|Other',
    'Cost|Not enough content|Something else',
  ];
  for (const list of reasons) expect(areReasons(split(list)), list).toBe(true);
  const others = [
    '月卡|季卡|年卡',
    '立即生效|到期生效',
    '支付宝|微信支付|其他',
    '原路退回|退至余额',
    'Monthly|Yearly',
    'Today|End of period',
    'Basic $5|Plus $9|Other',
    'Refund to card|Store credit|Other',
  ];
  for (const list of others) expect(areReasons(split(list)), list).toBe(false);
});

const wrongInput =
  '密码不正确，请重试|验证码错误或已过期|用户名或密码错误|您输入的信息有误|Incorrect password|The code you entered is invalid.|Wrong verification code|That password doesn’t match our records.';
const failures =
  '系统异常|网络异常，请稍后重试|服务器开小差了|哎呀，出错了|取消失败，请稍后再试|操作失败（错误码 5003）|抱歉，页面走丢了|Oops! Something went wrong|We couldn’t process your request|We were unable to cancel your subscription. Please try again later.|Error 500|An error has occurred|404 Not Found';
const noFaults =
  '当前套餐不支持降级|合约期内不可取消|请联系客服办理|取消成功|Your subscription has been cancelled|You can only cancel by phone.|If something goes wrong, contact us|本月变更次数已达上限|请输入密码|降级失败？查看帮助|退款失败将原路返回|为避免操作失败，请勿关闭页面|Enter a valid email address|优惠券已失效|Your discount code is invalid';
for (const text of split(wrongInput)) {
  test(`answers input as wrong: ${text}`, () => expect(saysFault(text)).toBe('input'));
}
for (const text of split(failures)) {
  test(`says that it failed: ${text}`, () => expect(saysFault(text)).toBe('fault'));
}
for (const text of split(noFaults)) {
  test(`says of no fault: ${text}`, () => expect(saysFault(text)).toBeNull());
}

const checks =
  '请进行人脸识别|需通过人脸验证后办理|为了您的账户安全，请完成身份验证|请先验证本人身份|我们需要核实您的身份|請完成人臉驗證|Verify your identity to continue|We need to confirm it’s you|Before you cancel, verify that it’s you|Identity verification required';
const noChecks =
  '支持人脸识别登录|刷脸支付立减|您的身份已验证|开启人脸识别更安全|学生身份认证后享受折扣|Sign in with Face ID|Your identity has been verified|We protect your identity|Verify your email address|请核实退款金额';
for (const text of split(checks)) {
  test(`checks who one is: ${text}`, () => {
    expect(identityCheckIn(utterance(text, 'dialog'))).toHaveLength(1);
  });
}
for (const text of split(noChecks)) {
  test(`checks nobody: ${text}`, () => expect(identityCheckIn(utterance(text, 'dialog'))).toEqual([]));
}
