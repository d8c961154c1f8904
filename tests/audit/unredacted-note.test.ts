import { expect, test } from '@playwright/test';
import { unredactedNote } from '../../src/audit/unredacted-note.ts';

test('what Playwright would write by itself is named with what it holds, left off or in which folder', () => {
  expect(unredactedNote(['trace', 'har'], null, 'en')).toBe(
    'The config asks Playwright for traces, network logs (HAR). They hold passwords, card numbers, cookies and personal data in clear, so Seesaw leaves them off. To look into a scenario of your own, set SEESAW_UNREDACTED=1.',
  );
  expect(unredactedNote(['video'], '/x', 'zh')).toBe(
    'SEESAW_UNREDACTED=1：Playwright 会把录像写入 /x。其中密码、卡号、Cookie 和个人信息都是明文，请勿外传，用完即删。它们不进入审计、报告和证据包。',
  );
});
