import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

/** A service chat: `script` answers with `reply(name, text, ms)`, as a bot or a person. */
const chat = (inner: string, script: string) => `<main><h1>帮助</h1></main>
  <section id="chat" style="width:320px;height:400px;display:flex;flex-direction:column">${inner}</section><script>
  const log = document.querySelector('.log');
  const say = (kind, name, text) => { const item = log.appendChild(document.createElement('div')); item.className = 'msg ' + kind; item.innerHTML = '<b class="name">' + name + '</b> <span>' + text + '</span>'; };
  const reply = (kind, name, text, ms) => setTimeout(() => say(kind, name, text), ms);
  let said = 0;
  ${script}</script>`;
const withForm =
  '<div class="log" role="log"></div><form id="f"><input aria-label="输入"><button>发送</button></form>';
const onForm = (
  answer: string,
) => `f.onsubmit = (event) => { event.preventDefault(); const text = f.querySelector('input').value; f.reset(); say('me', '我', text); said++; ${answer} };
  say('bot', '智能客服', '您好');`;

test('a chat is told the same again until it offers what was hoped for', async ({ page, walked }) => {
  walked.serve(
    '/',
    chat(
      withForm,
      onForm(
        `reply('bot', '智能客服', said < 3 ? '没有理解“降级”' : '点击 <button>办理降级</button>', 100);`,
      ) +
        `log.onclick = (event) => { if (event.target.matches('button')) document.title = 'pressed ' + event.isTrusted; };`,
    ),
  );
  const { walk } = await walked.begin('downgrade');
  const { turns, ended, option } = await walk.chat(page.locator('#chat'), {
    intent: 'downgrade',
    say: ['降级', '我要降级', '降级！', '降级！！'],
    until: /^办理降级$/,
  });
  expect(ended).toBe('option');
  expect(turns.map(({ own, speaker, text }) => [own, speaker, text])).toEqual([
    [false, 'bot', '智能客服 您好'],
    [true, 'user', '我 降级'],
    [false, 'bot', '智能客服 没有理解“降级”'],
    [true, 'user', '我 我要降级'],
    [false, 'bot', '智能客服 没有理解“降级”'],
    [true, 'user', '我 降级！'],
    [false, 'bot', '智能客服 点击 办理降级'],
  ]);
  await option('办理降级').click();
  await expect(page).toHaveTitle('pressed true');
  const [fact] = walked.of('chat');
  expect([fact!.intent, fact!.said, fact!.ended, fact!.version]).toEqual([
    'downgrade',
    3,
    'option',
    'chat-3',
  ]);
  const [begin, end] = walked.of('verb').filter((verb) => verb.verb === 'chat');
  const inside = walked.of('action').filter((action) => action.at > begin!.at && action.at < end!.at);
  expect(inside.map((action) => action.method)).toEqual(['fill', 'click', 'fill', 'click', 'fill', 'click']);
  expect(new Set(inside.map((action) => action.source?.file))).toEqual(
    new Set(['tests/scenario/chat.test.ts']),
  );
});

test('a handed-over chat is waited for, and an agent answers the rest', async ({ page, walked }) => {
  walked.serve(
    '/',
    chat(
      withForm,
      onForm(`
      if (said === 1) { reply('bot', '智能客服', '正在为您转接人工客服，请稍候。', 100); reply('agent', '人工客服 小雅', '请问为什么退款？', 3000); }
      else reply('agent', '人工客服 小雅', '您已享受的权益价值超过会员费', 100);`),
    ),
  );
  const { walk } = await walked.begin('refund');
  const { turns, ended } = await walk.chat(page.locator('#chat'), {
    intent: 'refund',
    say: ['退款', '不想用了'],
  });
  expect(ended).toBe('agent');
  expect(turns.map(({ speaker }) => speaker)).toEqual(['bot', 'user', 'bot', 'agent', 'user', 'agent']);
  expect(walked.of('chat')[0]!.speakers.at(-1)!.reason).toBe('name: 人工');
});

test('a chat that never answers is given up when the patience is at its end', async ({ page, walked }) => {
  walked.serve('/', chat(withForm, onForm('')));
  const { walk, session } = await walked.begin('downgrade');
  const from = session.now;
  const { ended, turns } = await walk.chat(page.locator('#chat'), {
    intent: 'downgrade',
    say: ['降级', '我要降级'],
    patience: '2 s',
  });
  expect([ended, turns.filter((turn) => turn.own).length]).toEqual(['patience', 1]);
  expect(session.now - from).toBeGreaterThan(2000);
  expect(walked.of('chat')[0]!.patienceMs).toBe(2000);
});

test('a queue that nobody answers from ends the patience, not the words', async ({ page, walked }) => {
  walked.serve('/', chat(withForm, onForm(`reply('bot', '智能客服', '当前排队人数 5，请稍候', 100);`)));
  const { walk } = await walked.begin('downgrade');
  const { ended, turns } = await walk.chat(page.locator('#chat'), {
    intent: 'downgrade',
    say: ['降级', '我要降级'],
    patience: 4000,
  });
  expect([ended, turns.filter((turn) => turn.own).length]).toEqual(['patience', 1]);
});

const ways: [string, string, string][] = [
  [
    'by Enter, where there is no button',
    '<div class="log"></div><textarea aria-label="Message"></textarea>',
    `const field = document.querySelector('textarea'); field.onkeydown = (event) => { if (event.key === 'Enter') { event.preventDefault(); said++; say('me', 'me', field.value); field.value = ''; reply('other', 'Shop', 'Fine', 100); } };`,
  ],
  [
    'with an unnamed button, where Enter only begins a line',
    '<div class="log"></div><div><textarea aria-label="Message"></textarea><button type="button"><svg width="20" height="20"></svg></button></div>',
    `const field = document.querySelector('textarea'); document.querySelector('button').onclick = () => { said++; say('me', 'me', field.value); field.value = ''; reply('other', 'Shop', 'Fine', 100); };`,
  ],
  [
    'in an editable box with a send control of another role',
    '<ul class="log"></ul><div contenteditable="true" style="height:40px"></div><div role="button" tabindex="0">Send</div>',
    `const field = document.querySelector('[contenteditable]'); document.querySelector('[role=button]').onclick = () => { said++; say('me', 'me', field.innerText); field.innerText = ''; reply('other', 'Shop', 'Fine', 100); };`,
  ],
];
for (const [how, inner, script] of ways)
  test(`a message is sent ${how}`, async ({ page, walked }) => {
    walked.serve('/', chat(inner, script));
    const { walk } = await walked.begin('cancel-renewal');
    const { turns, ended } = await walk.chat(page.locator('#chat'), {
      intent: 'cancel-renewal',
      say: ['Cancel my plan'],
    });
    expect([ended, turns.map((turn) => turn.own)]).toEqual(['answered', [true, false]]);
  });

test('a chat in a frame of another site is talked to like any other', async ({ page, walked }) => {
  const elsewhere = walked.origin.replace('127.0.0.1', 'localhost');
  walked.serve(
    '/',
    `<main><h1>帮助</h1></main><iframe src="${elsewhere}/chat" width="360" height="440"></iframe>`,
  );
  walked.serve(
    '/chat',
    chat(withForm, onForm(`reply('bot', '智能客服', '请选择 <button>申请退款</button>', 100);`)),
  );
  const { walk, session } = await walked.begin('refund');
  session.head.target.leadsTo = [elsewhere];
  const { turns, ended, option } = await walk.chat(page.frameLocator('iframe').locator('#chat'), {
    intent: 'refund',
    say: ['退款'],
    until: /申请退款/,
  });
  expect([ended, turns.map((turn) => turn.speaker)]).toEqual(['option', ['bot', 'user', 'bot']]);
  await option(/申请/).click();
  await walk.pending(page.getByText('帮助'));
  const acted = walked
    .of('action')
    .map((action) => [action.method, action.control?.name, action.control?.chat]);
  expect(acted).toEqual([
    ['fill', '输入', true],
    ['click', '发送', true],
    ['click', '申请退款', true],
  ]);
});

test('a widget without a field says so in a sentence', async ({ page, walked }) => {
  walked.serve('/', chat('<div class="log" role="log"><p>We are closed.</p></div>', ''));
  const { walk } = await walked.begin('downgrade');
  const talk = walk.chat(page.locator('#chat'), { intent: 'downgrade', say: ['降级'] });
  await expect(talk).rejects.toThrow('The chat widget shows no field to write in.');
});

test('the message that ends a walk is told with it, though it has only just come', async ({
  page,
  walked,
}) => {
  walked.serve(
    '/',
    chat(
      withForm,
      onForm(
        `reply('bot', 'Bot', 'I will connect you to an agent. Please wait.', 50); reply('agent', 'Maria', 'We will call you within 48 hours.', 1500);`,
      ),
    ),
  );
  const { walk, session } = await walked.begin('refund');
  await page.getByLabel('输入').fill('refund');
  await page.getByRole('button', { name: '发送' }).click();
  await session.stand(page);
  await walk.pending(page.getByText('within 48 hours'));
  await session.end(session.said!, undefined);
  expect(walked.of('chat-turn').map(({ sender, text }) => [sender.includes('agent'), text])).toEqual([
    [false, '智能客服 您好'],
    [false, '我 refund'],
    [false, 'Bot I will connect you to an agent. Please wait.'],
    [true, 'Maria We will call you within 48 hours.'],
  ]);
});
