import { expect, test } from '@playwright/test';
import { languageOf } from '../../src/cli/language.ts';

test('--lang decides over everything else, in both spellings', () => {
  expect(languageOf(['doctor', '--lang', 'zh'], { SEESAW_LANG: 'en' }, 'en-US')).toBe('zh');
  expect(languageOf(['--lang=en'], { SEESAW_LANG: 'zh' }, 'zh-CN')).toBe('en');
});

test('SEESAW_LANG decides over the locale variables', () => {
  expect(languageOf([], { SEESAW_LANG: 'zh', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' }, 'en-US')).toBe(
    'zh',
  );
});

test('of the locale variables LC_ALL comes first and an empty one counts as not set', () => {
  expect(languageOf([], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US')).toBe('zh');
  expect(languageOf([], { LC_ALL: '', LANG: 'zh_TW.UTF-8' }, 'en-US')).toBe('zh');
});

test("without any of them the system's locale decides, as on Windows", () => {
  expect(languageOf([], {}, 'zh-CN')).toBe('zh');
  expect(languageOf([], {}, 'de-DE')).toBe('en');
});

test('a language that Seesaw does not speak reads English', () => {
  expect(languageOf([], { LANG: 'fr_FR.UTF-8' }, 'zh-CN')).toBe('en');
});
