import { expect } from '@playwright/test';
import type { ChatTurnFact } from '../../src/model/fact.ts';
import { whoSpeaks } from '../../src/lexicon/who-speaks.ts';
import { test } from './walked-site.ts';

/** Chats in the manner of those that many sites have; each is asked once and answers by a bot and a person. */
const style = `<style>.w{width:340px;height:420px;display:flex;flex-direction:column;position:relative}.scroll{flex:1;overflow:auto}
  .row{display:flex;margin:4px}.right{justify-content:flex-end}.center{justify-content:center;font-size:12px}.b{max-width:75%;padding:4px;background:#eee}</style>`;
const page = (body: string, script: string) =>
  `${style}<main><h1>Help</h1></main>${body}<script>${script}</script>`;
const svg = '<svg width="16" height="16"></svg>';
const says = (turns: ChatTurnFact[]) =>
  whoSpeaks(turns).map(
    ({ speaker, why }, index) => `${speaker} by ${why || 'nothing'}: ${turns[index]!.text}`,
  );

test('messages grouped under one name, with an avatar and a typing sign', async ({ page: tab, walked }) => {
  walked.serve(
    '/',
    page(
      `<div class="w messenger" id="w"><div class="scroll" role="log" id="l"></div><div class="composer"><textarea aria-label="Message" placeholder="Message…"></textarea><button aria-label="Send a message">${svg}</button></div></div>`,
      `const group = (kind, name, face) => { const g = l.appendChild(document.createElement('div')); g.className = 'row comment-group ' + kind; g.innerHTML = (face ? '<img alt="' + face + '" src="data:," width="20" height="20">' : '') + '<div>' + (name ? '<div class="author-name">' + name + '</div>' : '') + '<div class="bubbles"></div></div>'; return g.querySelector('.bubbles'); };
       const bubble = (in_, text) => { const b = in_.appendChild(document.createElement('div')); b.className = 'message-bubble b'; b.textContent = text; };
       const fin = group('admin', 'Fin <span class="badge">AI Agent</span>', 'Profile image for Fin'); bubble(fin, 'Hi there!');
       document.querySelector('button').onclick = () => {
         const f = document.querySelector('textarea'); bubble(group('user right', '', ''), f.value); f.value = '';
         const g = group('admin', 'Fin <span class="badge">AI Agent</span>', 'Profile image for Fin');
         setTimeout(() => bubble(g, 'Let me see.'), 100);
         setTimeout(() => bubble(g, 'I am handing this to the team.'), 700);
         setTimeout(() => { const n = l.appendChild(document.createElement('div')); n.className = 'row center'; n.textContent = 'Maria joined the conversation'; }, 1400);
         setTimeout(() => { const t = l.appendChild(document.createElement('div')); t.className = 'row typing'; t.id = 't'; t.setAttribute('aria-label', 'Maria is typing'); t.innerHTML = '<i>•</i><i>•</i>'; }, 1700);
         setTimeout(() => { t.remove(); bubble(group('admin', 'Maria', 'Profile image for Maria'), 'Hello, why do you want to leave?'); }, 2700);
       };`,
    ),
  );
  const { walk } = await walked.begin('downgrade');
  const { ended } = await walk.chat(tab.locator('#w'), {
    intent: 'downgrade',
    say: ['I want to downgrade my plan'],
    until: 'person',
  });
  expect(ended).toBe('agent');
  const turns = walked.of('chat-turn');
  expect(says(turns)).toEqual([
    'bot by name: Hi there!',
    'user by own: I want to downgrade my plan',
    'bot by name: Let me see.',
    'bot by name: I am handing this to the team.',
    'system by notice: Maria joined the conversation',
    'agent by hand-over: Hello, why do you want to leave?',
  ]);
  expect(turns.at(-1)!.typing!.text).toContain('Maria is typing');
  expect(turns.at(-1)!.typing!.ms).toBeGreaterThan(400);
  expect(turns.at(-1)!.signs).toContainEqual({ what: 'avatar', text: 'Profile image for Maria' });
  const told = walked.of('chat')[0]!.speakers.at(-1)!;
  expect([told.speaker, told.why]).toEqual(['agent', 'hand-over']);
});

test('online service with system messages and faces without names', async ({ page: tab, walked }) => {
  walked.serve(
    '/',
    page(
      `<div class="w kefu-window" id="w"><div class="scroll"><ul class="msg-list" id="l" style="list-style:none;padding:0;margin:0"></ul></div><div><input aria-label="请输入"><button>发送</button></div></div>`,
      `const row = (side, inner) => l.insertAdjacentHTML('beforeend', '<li class="row ' + side + '">' + inner + '</li>');
       const face = '<span class="avatar" style="width:20px;height:20px;background:#99c"></span>';
       const left = (text) => row('left', face + '<div class="b">' + text + '</div>'), system = (text) => row('center', '<em>系统消息</em>：' + text);
       left('您好，我是智能助手小悦，请问有什么可以帮您？');
       document.querySelector('button').onclick = () => {
         const f = document.querySelector('input'); row('right', '<div class="b">' + f.value + '</div>' + face); f.value = '';
         setTimeout(() => left('亲，升级会员更划算哦'), 100);
         setTimeout(() => system('已为您接入人工客服'), 700);
         setTimeout(() => left('请问您为什么想降级呢？'), 1600);
       };`,
    ),
  );
  const { walk } = await walked.begin('downgrade');
  await walk.chat(tab.locator('#w'), { intent: 'downgrade', say: ['我要降级'], until: 'person' });
  const turns = walked.of('chat-turn');
  expect(says(turns)).toEqual([
    'bot by words: 您好，我是智能助手小悦，请问有什么可以帮您？',
    'user by own: 我要降级',
    'unknown by nothing: 亲，升级会员更划算哦',
    expect.stringMatching(/^system by (notice|name)/),
    'agent by hand-over: 请问您为什么想降级呢？',
  ]);
  expect(turns.map(({ side }) => side)).toEqual(['left', 'right', 'left', 'none', 'left']);
});

test('one class for all that is not the user’s makes no bot a person', async ({ page: tab, walked }) => {
  walked.serve(
    '/',
    page(
      `<div class="w" id="w"><div class="scroll" id="l" aria-live="polite"></div><form id="f"><input aria-label="Type a message"><button>Send</button></form></div>`,
      `const add = (kind, by, text) => l.insertAdjacentHTML('beforeend', '<div class="row chat-row ' + kind + '"><div class="b" data-sender="' + kind + '">' + (by ? '<span class="sender">' + by + '</span> ' : '') + '<p>' + text + '</p></div></div>');
       add('agent', 'Answer Bot', 'Ask me anything.');
       f.onsubmit = (event) => { event.preventDefault(); add('visitor right', '', f.querySelector('input').value); f.reset();
         setTimeout(() => add('agent', '', 'Here are some articles.'), 100); };`,
    ),
  );
  const { walk } = await walked.begin('cancel-renewal');
  const { turns, ended } = await walk.chat(tab.locator('#w'), {
    intent: 'cancel-renewal',
    say: ['Cancel my renewal'],
    until: 'person',
    patience: 2500,
  });
  expect([ended, turns.map(({ speaker }) => speaker)]).toEqual(['patience', ['bot', 'user', 'unknown']]);
});

const inRoots = (mode: 'open' | 'closed') => `
  class Item extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: '${mode}' });
    root.innerHTML = '<div class="' + this.dataset.kind + '" style="display:flex;justify-content:' + (this.dataset.kind === 'customer' ? 'flex-end' : 'flex-start') + '"><div>' + (this.dataset.by ? '<span class="participant-name">' + this.dataset.by + '</span>' : '') + '<p>' + this.dataset.text + '</p></div></div>'; } }
  customElements.define('chat-message-item', Item);
  class Chat extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: '${mode}' });
    root.innerHTML = '<div class="conversation" style="height:300px;overflow:auto;display:block"></div><textarea aria-label="Type your message"></textarea><button>Send</button>';
    const add = (kind, by, text) => { const item = document.createElement('chat-message-item'); Object.assign(item.dataset, { kind, by, text }); root.querySelector('.conversation').append(item); };
    add('chatbot', 'Einstein', 'Hello, I am a virtual assistant.');
    root.querySelector('button').onclick = () => { const f = root.querySelector('textarea'); add('customer', '', f.value); f.value = '';
      setTimeout(() => add('agent', 'Kim R.', 'Hi, Kim here. What is wrong?'), 400); }; } }
  customElements.define('service-chat', Chat);`;
for (const mode of ['open', 'closed'] as const)
  test(`a chat in ${mode} shadow roots is talked to and read`, async ({ page: tab, walked }) => {
    walked.serve(
      '/',
      page(
        '<service-chat id="w" style="display:block;width:340px;height:400px"></service-chat>',
        inRoots(mode),
      ),
    );
    const { walk } = await walked.begin('downgrade');
    const { ended } = await walk.chat(tab.locator('#w'), {
      intent: 'downgrade',
      say: ['I want to downgrade my plan'],
      until: 'person',
      patience: '20 s',
    });
    expect(says(walked.of('chat-turn'))).toEqual([
      'bot by class: Einstein Hello, I am a virtual assistant.',
      'user by own: I want to downgrade my plan',
      'agent by class: Kim R. Hi, Kim here. What is wrong?',
    ]);
    expect(ended).toBe('agent');
  });

test('names and titles over a group in a frame of another site; a card that names a service is no name', async ({
  page: tab,
  walked,
}) => {
  const elsewhere = walked.origin.replace('127.0.0.1', 'localhost');
  walked.serve(
    '/',
    `<main><h1>Help</h1></main><iframe src="${elsewhere}/chat" width="380" height="460"></iframe>`,
  );
  walked.serve(
    '/chat',
    page(
      `<div class="w" id="w"><div class="scroll chat-history" id="l"></div><div class="foot"><div contenteditable="true" role="textbox" aria-label="Write a message" style="height:30px"></div><button aria-label="Send">${svg}</button></div></div>`,
      `const group = (kind, head, ...texts) => { const g = l.appendChild(document.createElement('div')); g.className = 'MessageGroup_root__1x ' + kind; g.innerHTML = '<div class="MessageGroup_header__2y">' + head + '</div>' + texts.map((text) => '<div class="row ' + (kind === 'own' ? 'right' : '') + ' Bubble_bubble__3z"><span class="b">' + text + '</span></div>').join(''); };
       group('other', '<span class="Bubble_authorName__4a">Pat</span>', 'Hi! I am Pat, your virtual assistant.', '<div class="card"><div class="service-name">Human agent</div>Choose a service</div>');
       document.querySelector('button').onclick = () => { const f = document.querySelector('[contenteditable]'); group('own', 'You', f.innerText); f.innerText = '';
         setTimeout(() => group('other', '<span class="Bubble_authorName__4a">Tom</span> <span class="agent-title">Customer Support Specialist</span>', 'Hello, Tom here.', 'What can I do?'), 300); };`,
    ),
  );
  const { walk, session } = await walked.begin('downgrade');
  session.head.target.leadsTo = [elsewhere];
  const { ended } = await walk.chat(tab.frameLocator('iframe').locator('#w'), {
    intent: 'downgrade',
    say: ['I want to downgrade my plan'],
    until: 'person',
  });
  expect(ended).toBe('agent');
  expect(says(walked.of('chat-turn')).slice(0, 4)).toEqual([
    'bot by words: Hi! I am Pat, your virtual assistant.',
    'bot by same: Human agent Choose a service',
    'user by own: I want to downgrade my plan',
    'agent by name: Hello, Tom here.',
  ]);
});

test('a name that only stands ahead of what is said is one, a short word in it is none', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    page(
      `<div class="w" id="w" role="dialog" aria-label="在线客服"><div class="scroll" role="log" id="l"></div><form id="f"><input aria-label="输入消息"><button>发送</button></form></div>`,
      `const add = (by, text, side = 'left') => l.insertAdjacentHTML('beforeend', '<div class="m" style="text-align:' + side + '"><b style="display:block">' + by + '</b><span>' + text + '</span></div>');
       add('智能助手小悦', '您好');
       f.onsubmit = (event) => { event.preventDefault(); add('我', f.querySelector('input').value, 'right'); f.reset();
         setTimeout(() => add('智能助手小悦', '<b>退款</b>请看说明'), 100);
         setTimeout(() => add('专员 陈晨', '您好，请讲'), 900); };`,
    ),
  );
  const { walk } = await walked.begin('refund');
  await walk.chat(tab.locator('#w'), { intent: 'refund', say: ['退款'], until: 'person' });
  expect(says(walked.of('chat-turn')).map((each) => each.replace(/:.*/, ''))).toEqual([
    'bot by name',
    'user by own',
    'bot by name',
    'agent by name',
  ]);
});
