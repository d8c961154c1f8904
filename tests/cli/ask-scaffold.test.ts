import { expect, test } from '@playwright/test';
import { askScaffold } from '../../src/cli/ask-scaffold.ts';
import { defaultAnswers } from '../../src/scaffold/default-answers.ts';
import { TypedTerminal } from './typed-terminal.ts';

const known = defaultAnswers(new URL('https://www.shop.example/'));
const enter = '\r';
const clear = '\x15';

test('whoever gives up with Ctrl-C is asked nothing more', async () => {
  const person = new TypedTerminal();
  const asked = askScaffold(known, 'zh', { ...person, takenBy: () => null });
  await person.at('中文名称', enter);
  await person.at('英文名称', '\x03');
  expect(await asked).toBeNull();
  expect(person.shown).toContain('已放弃');
  expect(person.shown).not.toContain('简称');
});

test('what does not fit is asked again, in the language of the user, before anything else is', async () => {
  const person = new TypedTerminal();
  const takenBy = (id: string) => (id === known.id ? 'scenarios/shop/audit.json' : null);
  const asked = askScaffold(known, 'zh', { ...person, takenBy });
  await person.at('中文名称', clear + enter);
  await person.at('请回答', '云集' + enter);
  await person.at('英文名称', enter);
  await person.at('简称', enter);
  await person.at('scenarios/shop/audit.json 已经存在', `${clear}A b${enter}`);
  await person.at('不合适', `${clear}films${enter}`);
  await person.at('行业', enter);
  // Space takes each of the four away.
  await person.at('要走查的流程', ' \x1b[B \x1b[B \x1b[B ' + enter);
  await person.at('至少选择一个流程', ' ' + enter);
  for (const question of ['现在的套餐', '要升级到的套餐', '要降级到的套餐', '是否要登录'])
    await person.at(question, enter);
  expect(await asked).toMatchObject({ id: 'films', name: { zh: '云集' }, flows: ['upgrade'] });
  expect(person.shown).not.toMatch(/select|confirm|navigate|submit/i);
});

test('who walks no flow about a plan is not asked for plans', async () => {
  const person = new TypedTerminal();
  const flows = ['register', 'delete-account'] as const;
  const asked = askScaffold({ ...known, flows: [...flows] }, 'en', { ...person, takenBy: () => null });
  for (const question of [
    'Chinese name',
    'English name',
    'short name',
    'sector',
    'Flows to walk',
    'signed in?',
  ])
    await person.at(question, enter);
  expect(await asked).toMatchObject({ flows, plans: known.plans });
  expect(person.shown).not.toContain('plan that');
});
