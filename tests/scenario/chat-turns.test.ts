import { expect } from '@playwright/test';
import { test } from '../record/recorded-page.ts';

const style = `<style>.box{width:300px;height:300px;display:flex;flex-direction:column}.list{flex:1;overflow:auto;list-style:none;padding:0}
  .you,.me{align-self:flex-end;text-align:right}.list{display:flex;flex-direction:column}.list>*{max-width:80%}</style>`;

test('messages of a log are told apart by what was sent, though answers quote it', async ({
  page,
  recorded,
}) => {
  await recorded.open(`${style}<main><section class="box live-chat"><ul class="list" role="log">
      <li class="msg bot"><span class="name">智能助手</span><p>请问您要办理什么？</p></li></ul>
    <form id="f"><input aria-label="输入"><button>发送</button></form></section></main><script>
    const say = (who, name, text) => document.querySelector('ul').insertAdjacentHTML('beforeend', '<li class="msg ' + who + '"><span class="name">' + name + '</span><p>' + text + '</p></li>');
    f.onsubmit = (event) => {
      event.preventDefault();
      say('me', '张三', f.querySelector('input').value);
      setTimeout(() => say('bot', '智能助手', '降级？小星没有理解“降级”。'), 300);
      setTimeout(() => say('agent', '客服小雅', '降级需上报处理'), 700);
    };
  </script>`);
  recorded.recorder.noteOwnMessage('降级');
  await recorded.stand();
  await recorded.act(async () => {
    await page.getByLabel('输入').fill('降级');
    await page.getByRole('button', { name: '发送' }).click();
    await expect(page.getByText('降级需上报处理')).toBeVisible();
  });
  await expect.poll(() => recorded.of('chat-turn').length).toBe(4);
  const turns = recorded.of('chat-turn');
  expect(turns.map(({ own, side, text }) => [own, side, text])).toEqual([
    [false, 'left', '智能助手 请问您要办理什么？'],
    [true, 'right', '张三 降级'],
    [false, 'left', '智能助手 降级？小星没有理解“降级”。'],
    [false, 'left', '客服小雅 降级需上报处理'],
  ]);
  expect(turns.map((turn) => turn.sender)).toEqual([
    'msg bot 智能助手 name',
    'msg me 张三 name',
    'msg bot 智能助手 name',
    'msg agent 客服小雅 name',
  ]);
  const [sent] = recorded.of('input').filter((input) => input.type === 'submit');
  const [, own, bot, agent] = turns.map((turn) => turn.at);
  expect([sent!.at <= own!, own! < bot!, bot! < agent!]).toEqual([true, true, true]);
});

test('a declared chat of bare boxes that writes its whole list anew says nothing twice', async ({
  page,
  recorded,
}) => {
  await recorded.open(`${style}<main><h1>Help</h1><div class="box" id="w"><div class="list" id="l"></div>
    <div><textarea aria-label="Message"></textarea><button>Send</button></div></div></main><script>
    const lines = [];
    const draw = (line) => { lines.push(line); l.innerHTML = lines.map(([who, text]) => '<div class="' + who + '"><b>' + who + '</b> <span>' + text + '</span></div>').join(''); };
    draw(['shop', 'Hello']);
    document.querySelector('button').onclick = () => { draw(['you', document.querySelector('textarea').value]); setTimeout(() => draw(['shop', 'Why do you want to cancel?']), 300); };
  </script>`);
  const box = (await page.locator('#w').boundingBox())!;
  const recorder = await recorded.recorder.recorderOf(page);
  expect(await recorder.declareChat([box.x, box.y, box.width, box.height])).toBe(true);
  recorded.recorder.noteOwnMessage('cancel');
  await recorded.act(async () => {
    await page.getByLabel('Message').fill('cancel');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Why do you')).toBeVisible();
  });
  await expect.poll(() => recorded.of('chat-turn').length).toBe(3);
  await recorded.act(async () => {
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Why do you')).toHaveCount(2);
  });
  await expect.poll(() => recorded.of('chat-turn').length).toBe(5);
  expect(recorded.of('chat-turn').map(({ own, side, text }) => [own, side, text])).toEqual([
    [false, 'left', 'shop Hello'],
    [true, 'right', 'you cancel'],
    [false, 'left', 'shop Why do you want to cancel?'],
    [true, 'right', 'you cancel'],
    [false, 'left', 'shop Why do you want to cancel?'],
  ]);
  const screen = await recorded.stand();
  expect([screen.chatOpen, screen.blocks.filter((block) => block.chat && block.own).length]).toEqual([
    true,
    2,
  ]);
});

test('an answer that is written letter by letter is one message, first seen when it began', async ({
  page,
  recorded,
}) => {
  await recorded.open(`${style}<main><div class="chat-panel box"><div class="messages list"><p class="bot">Hi</p></div><input aria-label="Say"><button>Go</button></div></main><script>
    document.querySelector('button').onclick = () => {
      const p = document.querySelector('.messages').appendChild(Object.assign(document.createElement('p'), { className: 'bot' }));
      let n = 0;
      const timer = setInterval(() => { p.textContent = 'We are sorry to see you go.'.slice(0, ++n); if (n === 27) { clearInterval(timer); document.title = 'written'; } }, 30);
    };
  </script>`);
  await recorded.stand();
  await recorded.recorder.beginAction();
  await page.getByRole('button', { name: 'Go' }).click();
  await expect(page).toHaveTitle('written');
  await expect.poll(() => recorded.of('chat-turn').length).toBe(2);
  await recorded.stand();
  const [, answer] = recorded.of('chat-turn');
  expect(answer!.text).toBe('We are sorry to see you go.');
  const changes = recorded.of('change').flatMap((change) => change.times);
  expect(changes.filter((at) => at > answer!.at).length).toBeGreaterThan(3);
});

test('a chat in a frame of another site is declared by its box on the page', async ({ page, recorded }) => {
  const chat = recorded.serve(
    `${style}<body style="margin:0"><div class="list"><div class="r1"><p>Welcome</p></div></div><div contenteditable="true" role="textbox" aria-label="Say"></div></body>`,
    '/chat',
    'b',
  );
  await recorded.open(`<main><h1>Help</h1><iframe src="${chat}" width="300" height="300"></iframe></main>`);
  await expect(page.frameLocator('iframe').getByText('Welcome')).toBeVisible();
  await recorded.stand();
  const box = (await page.locator('iframe').boundingBox())!;
  const recorder = await recorded.recorder.recorderOf(page);
  expect(await recorder.declareChat([box.x + 2, box.y + 2, 300, 300])).toBe(true);
  await expect.poll(() => recorded.of('chat-turn').map((turn) => turn.text)).toEqual(['Welcome']);
  expect((await recorded.stand()).chatOpen).toBe(true);
});
