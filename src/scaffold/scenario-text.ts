import { flowPlan } from './flow-plan.ts';
import type { ScaffoldAnswers, ScaffoldFlow } from './scaffold-answers.ts';

const words = {
  zh: {
    signIn: '计数开始之前：登录。这里的动作从不计入。',
    signInMissing: '登录的步骤：在 signIn 中填写 account.username 与 account.password',
    entry: '从首页起寻找入口；找不到也是一种结果（not-found）。',
    rest: '入口之后的步骤。可用 npx playwright codegen 录制后粘贴到这里，例如：',
    irreversible: '真正付款或改变合同的按钮；没有许可时，走查停在它之前。',
    reached: '屏幕上的什么证明已经完成；若服务拒绝、出错或拖后，用 walk.refused、blocked 或 pending。',
    missing: (flow: string) => `“${flow}”入口之后的步骤`,
    confirm: '确认',
    done: '成功',
    userLabel: '账号',
    passwordLabel: '密码',
    signInButton: '登录',
  },
  en: {
    signIn: 'Before the count begins: sign in. What is done here is never counted.',
    signInMissing: 'how to sign in: fill account.username and account.password in signIn',
    entry: 'Looks for the entry from HOME; not to find it is an outcome, too (not-found).',
    rest: 'What comes after the entry. Record it with npx playwright codegen and paste it here, for example:',
    irreversible:
      'The button that really pays or changes the contract; without a permit the walk stops before it.',
    reached:
      'What on the screen proves that it is done; where the service refuses, fails or puts off: walk.refused, blocked or pending.',
    missing: (flow: string) => `the steps of "${flow}" after its entry`,
    confirm: 'Confirm',
    done: 'Done',
    userLabel: 'User name',
    passwordLabel: 'Password',
    signInButton: 'Sign in',
  },
};

/** The scenario as TypeScript. Every text of a person stands in it as a string literal, whatever it contains. */
export function scenarioText(answers: ScaffoldAnswers, lang: 'zh' | 'en'): string {
  const { home, id, name, sector, flows, plans, account } = answers;
  const url = new URL(home);
  const say = words[lang];
  const target = [
    `name: { zh: ${literal(name.zh)}, en: ${literal(name.en)} },`,
    `sector: ${literal(sector)},`,
    `origin: ${literal(url.origin)},`,
    `home: ${literal(url.pathname + url.search)},`,
    ...(account ? [`account: ${literal(id)},`] : []),
  ];
  const signIn = [
    `/** ${say.signIn} */`,
    'async function signIn({ page, account }: Aside) {',
    `  missing(${literal(say.signInMissing)});`,
    `  await page.goto(${literal(home)});`,
    `  await page.getByLabel(${literal(say.userLabel)}).fill(account.username);`,
    `  await page.getByLabel(${literal(say.passwordLabel)}).fill(account.password);`,
    `  await page.getByRole('button', { name: ${literal(say.signInButton)} }).click();`,
    '}',
    '',
  ];
  const directions = (['onward', 'exit'] as const).filter((each) =>
    flows.some((flow) => flowPlan(flow, plans).direction === each),
  );
  return [
    `import { missing, scenario } from 'seesaw';`,
    ...(account ? [`import type { Aside } from 'seesaw';`] : []),
    '',
    ...(account ? signIn : []),
    'export default scenario(',
    `  ${literal(id)},`,
    '  {',
    ...target.map((line) => `    ${line}`),
    '  },',
    `  ({ ${directions.join(', ')} }) => {`,
    flows.map((flow) => flowText(flow, answers, lang)).join('\n\n'),
    '  },',
    ');',
    '',
  ].join('\n');
}

function flowText(flow: ScaffoldFlow, { plans, account }: ScaffoldAnswers, lang: 'zh' | 'en'): string {
  const say = words[lang];
  const { direction, from, to, declared, signedOut } = flowPlan(flow, plans);
  const options = [
    `from: ${literal(from)}`,
    `to: ${literal(to)}`,
    ...(account && !signedOut ? ['setup: signIn'] : []),
  ].join(', ');
  const press = `page.getByRole('button', { name: ${literal(say.confirm)} }).click()`;
  return [
    `${direction}('${flow}', { ${options} }, async ({ page, walk }) => {`,
    `  // ${say.entry}`,
    `  const entry = await walk.search({ for: '${flow}' });`,
    '  await walk.indicate(() => entry.click());',
    `  // ${say.rest}`,
    `  missing(${literal(say.missing(flow))});`,
    ...(declared === null
      ? [`  await ${press};`]
      : [
          `  // ${say.irreversible}`,
          `  await walk.irreversible({ ${declared} }, () =>`,
          `    ${press},`,
          '  );',
        ]),
    `  // ${say.reached}`,
    `  await walk.reached(page.getByText(${literal(say.done)}));`,
    '});',
  ]
    .map((line) => `    ${line}`)
    .join('\n');
}

/** A string literal of TypeScript in single quotes. */
function literal(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
