import { expect, test } from '@playwright/test';
import { typedLiterals } from '../../src/evidence/typed-literals.ts';

test('a secret that an author wrote into a source is told from what is typed besides', () => {
  const source = [
    "await page.getByLabel('Password').fill('kanarienvogel');",
    "await page.fill('#user', 'Kanari77x');",
    "await page.getByLabel('原因').fill('太贵了');",
    "await page.getByLabel('Reason').fill('too dear');",
    'await page.getByLabel("密码").pressSequentially("Pa55-wort");',
    "await page.getByLabel('Password').fill(account.password);",
  ].join('\n');
  expect(typedLiterals(source)).toEqual(['kanarienvogel', 'Kanari77x', 'Pa55-wort']);
});
