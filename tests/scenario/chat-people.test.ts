import { expect } from '@playwright/test';
import { PeopleBounds } from '../../src/scenario/people-bounds.ts';
import { PeopleLimits } from '../../src/model/people-limits.ts';
import { test } from './walked-site.ts';

/** A chat whose script answers the text of a message: \`answers(text, say)\`. */
const chat = (answers: string) => `<main><h1>帮助</h1></main>
  <section id="chat" style="width:320px;height:400px"><ul class="log" role="log" style="height:300px;overflow:auto"></ul><form id="f"><input aria-label="输入"><button>发送</button></form></section><script>
  const log = document.querySelector('.log');
  const add = (kind, name, text) => { const li = log.appendChild(document.createElement('li')); li.className = 'msg ' + kind; li.innerHTML = '<b class="name">' + name + '</b> <span>' + text + '</span>'; };
  const bot = (text, ms = 50) => setTimeout(() => add('bot', '智能客服', text), ms), person = (text, ms = 50) => setTimeout(() => add('agent', '人工客服 小雅', text), ms);
  add('bot', '智能客服', '您好');
  let said = 0;
  f.onsubmit = (event) => { event.preventDefault(); const text = f.querySelector('input').value; f.reset(); add('me', '我', text); said++; (${answers})(text, said); };
  </script>`;
const inChat = '#chat';

test('no more is said to a person than may be taken of one, and goodbye is said outside the counts', async ({
  page,
  walked,
}) => {
  walked.serve('/', chat(`(text, n) => n === 1 ? person('请问为什么降级？') : person('请再考虑一下')`));
  const { walk, session } = await walked.begin('downgrade');
  const { ended, turns } = await walk.chat(page.locator(inChat), {
    intent: 'downgrade',
    say: ['我要降级', '1', '2', '3', '4', '5', '6', '7', '8'],
  });
  expect([ended, turns.filter(({ own }) => own).length]).toEqual(['capped', 6]);
  const [fact] = walked.of('chat');
  expect(fact!.cap).toEqual({ of: 'walk', what: 'messages', limit: 5 });
  expect(fact!.ofPerson!.messages).toBe(5);
  await walk.pending(page.locator(inChat).getByText('请再考虑一下').last());
  session.phase('verify');
  await session.takeLeave();
  await expect(page.locator('li').filter({ hasText: '再见' })).toBeVisible();
  expect(walked.of('note').map(({ text }) => text)).toContainEqual(expect.stringContaining('said goodbye'));
  expect(walked.of('action').filter(({ method }) => method === 'fill').length).toBe(6);
});

test('what other walks took of persons counts against the audit, and time as well as words', () => {
  const limits = PeopleLimits.parse({ auditMessages: 10, auditMinutes: 30 });
  const bounds = new PeopleBounds(limits, { messages: 8, ms: 29 * 60_000 });
  expect(bounds.reached({ messages: 1, ms: 0 })).toBeNull();
  expect(bounds.reached({ messages: 2, ms: 0 })).toEqual({ of: 'audit', what: 'messages', limit: 10 });
  expect(bounds.outstayed(60_000)).toEqual({ of: 'audit', what: 'minutes', limit: 30 });
  bounds.take({ messages: 1, ms: 0 });
  expect(bounds.reached({ messages: 1, ms: 0 })).toEqual({ of: 'audit', what: 'messages', limit: 10 });
  const alone = new PeopleBounds(undefined, null);
  expect(alone.reached({ messages: 4, ms: 0 })).toBeNull();
  expect(alone.reached({ messages: 5, ms: 0 })).toEqual({ of: 'walk', what: 'messages', limit: 5 });
  expect(alone.outstayed(15 * 60_000)).toEqual({ of: 'walk', what: 'minutes', limit: 15 });
});

const byIntent = chat(
  `(text) => /更贵|expensive/.test(text) ? (bot('正在为您转接人工，请稍候'), person('您好，想了解哪个套餐？', 900)) : /退款/.test(text) ? bot('抱歉，我没有理解您的问题') : bot('当前排队人数较多，请耐心等待')`,
);

test('both halves of an intent pair ask the fixed question and end with what came', async ({
  page,
  walked,
}) => {
  walked.serve('/', byIntent);
  const asked = await walked.begin('ask-upgrade', 'onward');
  await asked.walk.ask(page.locator(inChat), { patience: '20 s' });
  expect(asked.session.said).toMatchObject({
    outcome: 'done-now',
    evidence: { text: '人工客服 小雅 您好，想了解哪个套餐？' },
  });
  const [onward] = walked.of('chat');
  expect([onward!.ended, onward!.asked, onward!.ofPerson!.messages]).toEqual([
    'agent',
    { set: 'intent-1', lang: 'zh', text: '想要了解更贵的套餐' },
    0,
  ]);
  const less = await walked.begin('downgrade');
  await less.walk.ask(page.locator(inChat), { patience: 2500 });
  expect(less.session.said).toMatchObject({
    outcome: 'pending-human',
    evidence: { text: '智能客服 当前排队人数较多，请耐心等待' },
  });
  const [exit] = walked.of('chat');
  expect([exit!.ended, exit!.said, exit!.asked!.text]).toEqual(['patience', 1, '我要降级']);
});

test('a question that is not understood leads nowhere, and a goal has to have one', async ({
  page,
  walked,
}) => {
  walked.serve('/', byIntent);
  const { walk, session } = await walked.begin('refund');
  await walk.ask(page.locator(inChat), { patience: 2500 });
  expect(session.said).toMatchObject({
    outcome: 'blocked',
    reason: 'nobody answered the question within 2.5 s',
  });
  const other = await walked.begin('change-colour');
  await expect(other.walk.ask(page.locator(inChat))).rejects.toThrow('no fixed question for "change-colour"');
});

test('a person who was there before the question makes no fresh chat', async ({ page, walked }) => {
  walked.serve(
    '/',
    chat(`() => person('还在吗？')`) +
      `<script>add('agent', '人工客服 小雅', '您上次问的问题解决了吗？')</script>`,
  );
  const { walk } = await walked.begin('ask-downgrade');
  await expect(walk.ask(page.locator(inChat), { patience: 5000 })).rejects.toThrow('needs a fresh chat');
});

test('the number of the request and the promise are read from the newest answer that has them', async ({
  page,
  walked,
}) => {
  walked.serve('/', chat(`() => bot('已为您登记，工单编号：GD20260101，48小时内给您回电。')`));
  const { walk } = await walked.begin('downgrade');
  const { ticket, promised } = await walk.chat(page.locator(inChat), {
    intent: 'downgrade',
    say: ['我要降级'],
  });
  expect([ticket, promised?.maxHours]).toEqual(['GD20260101', 48]);
  expect(walked.of('chat')[0]!.promised!.maxHours).toBe(48);
});
