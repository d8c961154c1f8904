import { html } from 'hono/html';
import type { Html } from '../document.ts';
import type { MemberVisit } from '../visit.ts';
import type { Words } from '../words.ts';
import type { Chat, Message } from './chat.ts';

/** The button that opens the chat, and the chat itself, a panel that covers nothing it need not. */
export function chatWidget({ t }: MemberVisit, chat: Chat, title: Words): Html {
  const name = t(title.zh, title.en);
  return html`<button type="button" id="chat-open" class="chat-open">${name}</button>
    <section id="chat" class="chat" role="dialog" aria-label="${name}" hidden>
      <header>
        <strong>${name}</strong>
        <button type="button" id="chat-close" aria-label="${t('关闭客服窗口', 'Close the chat')}">×</button>
      </header>
      <ol id="chat-log" role="log" aria-label="${t('消息', 'Messages')}" data-seen="${chat.messages.length}">
        ${chat.messages.map(item)}
      </ol>
      <p id="chat-typing" class="typing" hidden>${t('对方正在输入', 'Typing')}<i>…</i></p>
      <form id="chat-form">
        <input
          name="text"
          autocomplete="off"
          aria-label="${t('输入您的问题', 'Your question')}"
          placeholder="${t('输入您的问题', 'Your question')}"
        />
        <button>${t('发送', 'Send')}</button>
      </form>
    </section>`;
}

/** What was said before the page was opened; the script makes the like of what comes later. */
function item(message: Message): Html {
  return html`<li class="message ${message.from}">
    ${message.who ? html`<span class="who">${message.who}</span>` : ''}
    <p>${message.text}</p>
    ${message.topics.map((topic) => html`<button type="button">${topic}</button>`)}
  </li>`;
}

export const chatScript = String.raw`
if (document.getElementById('chat')) {
  const chat = document.getElementById('chat'), log = document.getElementById('chat-log'), typing = document.getElementById('chat-typing');
  const form = document.getElementById('chat-form');
  let listening = false;
  const say = (text) => {
    typing.hidden = false;
    return fetch('/chat/say', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) });
  };
  const show = (message) => {
    const item = document.createElement('li');
    item.className = 'message ' + message.from;
    if (message.who) item.append(Object.assign(document.createElement('span'), { className: 'who', textContent: message.who }));
    item.append(Object.assign(document.createElement('p'), { textContent: message.text }));
    for (const topic of message.topics) item.append(Object.assign(document.createElement('button'), { type: 'button', textContent: topic }));
    log.append(item);
    log.scrollTop = log.scrollHeight;
    typing.hidden = message.from !== 'user';
  };
  log.addEventListener('click', (event) => { if (event.target.matches('button')) say(event.target.textContent); });
  const listen = () => {
    if (listening) return;
    listening = true;
    new EventSource('/chat/since?n=' + log.dataset.seen).onmessage = (event) => show(JSON.parse(event.data));
  };
  document.getElementById('chat-open').onclick = () => {
    chat.hidden = false;
    form.elements.text.focus();
    listen();
  };
  document.getElementById('chat-close').onclick = () => { chat.hidden = true; };
  form.onsubmit = (event) => {
    event.preventDefault();
    const text = form.elements.text.value.trim();
    if (!text) return;
    form.reset();
    say(text);
  };
}
`;

/** An app paints it with \`--chat\` (its colour) and \`--chat-page\` (the colour behind the messages). */
export const chatCss = `
.chat[hidden], .typing[hidden] { display: none; }
.chat { position: fixed; right: 1.5rem; bottom: 1.5rem; width: min(23rem, calc(100vw - 2rem)); height: min(32rem, calc(100vh - 3rem)); z-index: 5;
  display: flex; flex-direction: column; background: var(--chat-page); color: #222; border-radius: 1rem; overflow: hidden; box-shadow: 0 1rem 3rem #0007; font-size: .95rem; }
.chat > header { all: unset; display: flex; justify-content: space-between; align-items: center; padding: .8rem 1.1rem; background: var(--chat); color: #fff; }
.chat button { font: inherit; border: 0; background: none; cursor: pointer; }
.chat > header button { color: #fff; font-size: 1.3rem; line-height: 1; padding: .2rem .4rem; }
.chat ol { flex: 1; overflow-y: auto; list-style: none; margin: 0; padding: 1rem; display: flex; flex-direction: column; gap: .9rem; }
.message { max-width: 85%; align-self: flex-start; }
.message p { margin: 0; padding: .6rem .85rem; border-radius: .2rem .9rem .9rem; background: #fff; line-height: 1.5; }
.message.user { align-self: flex-end; }
.message.user p { background: var(--chat); color: #fff; border-radius: .9rem .2rem .9rem .9rem; }
.message.agent p { background: #fff4dc; }
.who { display: block; font-size: .78rem; color: #777; margin: 0 0 .2rem; }
.message button { display: block; margin-top: .4rem; padding: .3rem .9rem; border: 1px solid var(--chat); border-radius: 1rem; color: var(--chat); background: #fff; font-size: .88rem; }
.typing { margin: 0; padding: 0 1.1rem .5rem; font-size: .8rem; color: #888; }
.typing i { display: inline-block; animation: chat-typing 1s infinite; font-style: normal; }
@keyframes chat-typing { 50% { opacity: .2; } }
.chat form { display: flex; gap: .5rem; padding: .7rem; margin: 0; background: #fff; border-top: 1px solid #e6e6ea; }
.chat form input { flex: 1; min-width: 0; font: inherit; border: 1px solid #d9d9e0; border-radius: 1.2rem; padding: .45rem .9rem; background: #fff; color: #222; }
.chat form button { padding: .45rem 1.1rem; border-radius: 1.2rem; background: var(--chat); color: #fff; }
`;
