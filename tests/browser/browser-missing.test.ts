import { expect, test } from '@playwright/test';
import { BrowserMissing } from '../../src/browser/browser-missing.ts';

const chromium = { source: 'system', path: '/usr/bin/chromium' } as const;

test('without any browser the sentences say how to get one', () => {
  const { sentences } = new BrowserMissing([]);

  expect(sentences.en).toContain('No browser was found. Run npx playwright install --with-deps chromium');
  expect(sentences.zh).toContain('没有找到浏览器。请运行 npx playwright install --with-deps chromium');
});

test('a browser that does not start is named with its reason', () => {
  const proof = { launched: false as const, reason: 'libnss3.so: cannot open shared object file' };
  const { sentences } = new BrowserMissing([{ candidate: chromium, proof }]);

  expect(sentences.en).toContain('/usr/bin/chromium does not start (libnss3.so: cannot open');
  expect(sentences.zh).toContain('/usr/bin/chromium 无法启动（libnss3.so: cannot open');
});

test('where a browser starts and only fonts are missing, the sentences ask for fonts, not for a browser', () => {
  const proof = { launched: true as const, version: '156', drawsChinese: false, args: [] };
  const { sentences } = new BrowserMissing([{ candidate: chromium, proof }]);

  expect(sentences.en).toContain('fonts-noto-cjk');
  expect(sentences.en).not.toContain('playwright install');
  expect(sentences.zh).toContain('画不出“降级”');
});

test('a wrong SEESAW_BROWSER is answered with the variable, not with another browser', () => {
  const candidate = { source: 'SEESAW_BROWSER', path: '/nope' } as const;
  const { sentences } = new BrowserMissing([{ candidate, proof: { launched: false, reason: 'no file' } }]);

  expect(sentences.en).toContain('SEESAW_BROWSER names, /nope, does not start (no file)');
  expect(sentences.zh).toContain('SEESAW_BROWSER 指定的浏览器 /nope 无法启动（no file）');
});
