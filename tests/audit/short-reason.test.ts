import { expect, test } from '@playwright/test';
import { reasonWord } from '../../src/audit/reason-word.ts';
import { shortReason } from '../../src/audit/short-reason.ts';

const covered = `locator.click: Timeout 20000ms exceeded.
Call log:
  - waiting for getByRole('link', { name: '关于' })
    - locator resolved to <a href="/about">关于</a>
  - attempting click action
    - waiting for element to be visible, enabled and stable
    - <button>好</button> from <div id="ck" class="cookie">…</div> subtree intercepts pointer events
  - retrying click action
    2 × waiting for element to be visible, enabled and stable
      - <div id="ck" class="cookie">…</div> intercepts pointer events
`;

test('a reason is one line that names the control and what covers it', () => {
  expect(shortReason(covered)).toBe(
    `locator.click: Timeout 20000ms exceeded (getByRole('link', { name: '关于' }): <div id="ck" class="cookie"> covers it)`,
  );
  expect(
    shortReason(`locator.click: Timeout 1000ms exceeded.\nCall log:\n  - waiting for locator('x')\n`),
  ).toBe(`locator.click: Timeout 1000ms exceeded (locator('x'))`);
  expect(
    shortReason(
      `expect(locator).toBeVisible() failed\n\nLocator: getByText('好')\nExpected: visible\nError: element(s) not found\n`,
    ),
  ).toBe(`expect(locator).toBeVisible() failed (getByText('好'): element(s) not found)`);
  expect(
    shortReason(
      `expect(locator).toBeVisible() failed\n\nLocator: getByText('好')\nExpected: visible\nError: strict mode violation: getByText('好') resolved to 8 elements:\n    1) <b>好</b> aka locator('b')\n`,
    ),
  ).toBe(`expect(locator).toBeVisible() failed (getByText('好'): resolved to 8 elements)`);
  expect(shortReason('the target did not answer (net::ERR_FAILED)')).toBe(
    'the target did not answer (net::ERR_FAILED)',
  );
});

test('a Chinese reader reads why in Chinese, whatever part of the walk it was', () => {
  const zh = (reason: string) => reasonWord(shortReason(reason), 'zh');
  expect(zh('the target did not answer (net::ERR_CONNECTION_REFUSED)')).toBe(
    '目标没有响应（net::ERR_CONNECTION_REFUSED）',
  );
  expect(zh(covered)).toBe(
    `locator.click 等了 20000 毫秒仍未成功（getByRole('link', { name: '关于' }): <div id="ck" class="cookie"> 挡住了它）`,
  );
  expect(zh('setup: the page crashed')).toBe('准备（setup）：页面崩溃');
  expect(zh('locator.click: Timeout 5ms exceeded.')).toBe('locator.click 等了 5 毫秒仍未成功');
  expect(zh('no person had finished within 90 s: 扫码')).toBe('90 秒内没有人完成：扫码');
  expect(zh('the window was closed before a person had finished: 扫码')).toBe(
    '还没有完成，窗口就被关闭：扫码',
  );
  expect(zh('the page crashed (a person took over: 扫码)')).toBe('页面崩溃（曾由人接手：扫码）');
  expect(
    zh(
      '"立即支付" looks as if it paid, and the scenario does not declare it: put it into walk.irreversible, or say with walk.waive why it is nothing of the kind',
    ),
  ).toContain('“立即支付”看起来会付款');
  expect(zh('whatever the author threw')).toBe('whatever the author threw');
  expect(reasonWord('the page crashed', 'en')).toBe('the page crashed');
});
