import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canaries as c, declared as own } from './canaries.ts';

const wide = (text: string) =>
  text.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const worded = (text: string) => text.replaceAll(/[0-9]/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
const circled = (text: string) => text.replaceAll(/[0-9]/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]!);
const base64 = (text: string) => Buffer.from(`tel ${text}`).toString('base64');
const grouped = (text: string) => `+86-${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`;

/** What is private is magenta wherever it is seen, what is public is blue: pictures tell which of them they show. */
const style = `<meta charset="utf-8"><style>body{font:14px/1.3 sans-serif;margin:4px;color:#0044cc;background:#fff}
.p{font-style:normal}.p,.p *{color:#ff00aa!important;-webkit-text-fill-color:#ff00aa}.p::placeholder{color:#ff00aa!important;opacity:1;-webkit-text-fill-color:#ff00aa}
i.css::before{content:"Tel ${c.cssContent}"}p,ul,form{margin:2px}</style>`;

/** A value in its colour. */
const p = (value: string) => `<em class="p">${value}</em>`;

const page = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="zh-CN"><head><title>${title}</title>${style}</head><body>${body}<script>${script}</script></body></html>`;

const home = page('首页', '<h1>雀园</h1><p>欢迎</p><a href="/form">注册</a>');

const form = page(
  '注册',
  `<h1>注册</h1><form action="/wall" id="form">
  <label>用户名 <input class="p" name="user"></label>
  <label>密码 <input class="p" type="password" name="first"></label>
  <label>确认密码 <input class="p" type="password" id="eye" name="second"></label><button type="button" onclick="eye.type='text'">显示</button>
  <label>旧的 <input class="p" type="password" id="old" value="${c.prefilled}"></label><button type="button" onclick="old.type='text'">看旧的</button>
  <label>短信 <input class="p" autocomplete="one-time-code" name="sms"></label>
  <span>${[0, 1, 2, 3, 4, 5].map((i) => `<input class="p" maxlength="1" size="1" aria-label="第${i + 1}位">`).join('')}</span>
  <label>卡号 <input class="p" name="pan"></label><label>CVV <input class="p" autocomplete="cc-csc" name="cvv"></label>
  <label>有效期 <input class="p" autocomplete="cc-exp" name="until"></label>
  <label>真实姓名 <input class="p" name="who"></label><label>详细地址 <input class="p" name="where" size="40"></label>
  <label>备注 <textarea class="p" id="area">${c.area}</textarea></label>
  <input class="p" aria-label="自动" value="${c.filled}"><input class="p" aria-label="空" placeholder="${c.placeholder}">
  <div class="p" contenteditable="true" aria-label="正文">${c.editable}</div>
  <select class="p" aria-label="联系"><option>${c.option}</option><option>其他</option></select>
  <button>下一步</button></form>`,
  `document.getElementById('form').onsubmit = (event) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(event.target));
    typed.boxed = Array.from(document.querySelectorAll('[maxlength="1"]'), (box) => box.value).join('');
    sessionStorage.setItem('typed', JSON.stringify(typed));
    location.href = '/wall?token=${c.queryToken}&back=' + encodeURIComponent('/x?tel=${c.escaped}') + '&k=${base64(c.inBase64)}&h=${Buffer.from(c.inHex).toString('hex')}&pw=' + encodeURIComponent(typed.first) + '&cvv=' + typed.cvv + '#access_token=${c.hashToken}';
  };`,
);

const cells = `
<p title="${c.tip}" data-tel="${c.data}" id="echo"></p>
<p>Ihr Code: 验证码是 ${p(c.shownCode)} · <span>${p(c.shownCard.replace(/(.{4})(?=.)/g, '$1 '))}</span> · ${p(c.otherId)}</p>
<p><b class="p">${c.split.slice(0, 3)}</b> <i class="p">${c.split.slice(3, 7)}</i><u class="p">${c.split.slice(7)}</u> / ${p(wide(c.wide))} / ${p(worded(c.worded))} / ${p(grouped(c.grouped).slice(4))}</p>
<p>${p([...c.apart].join(' '))} / ${p(circled(c.circled))} / tel${p(c.glued)}abc / ${p(Buffer.from(c.alone64).toString('base64'))}</p>
<div class="p"><div style="float:left">${c.boxes.slice(0, 3)}</div><div style="float:left">${c.boxes.slice(3, 7)}</div><div style="float:left">${c.boxes.slice(7)}</div></div><br>
<p>${[c.mixedCase.replaceAll(/[aeiou]/g, (each) => each.toUpperCase()), own.name, own.address, own.email, own.phone.replace(/(...)(....)/, '$1 $2 '), own.idNumber, own.username].map(p).join(' ')}</p>
<p>${'甲'.repeat(3985)}${p(c.cut)}</p>
<button aria-label="拨打 ${c.ariaLabel}">☎</button><img class="p" src="/nothing.png" alt="${c.alt}" width="200" height="20"><input class="p" type="button" value="${c.value}">
<a class="p" href="tel:${own.phone}">${own.phone}</a><i class="p css"></i>
<svg width="160" height="20"><text class="p" x="2" y="15" fill="#ff00aa">${c.svg}</text></svg>
<details open><summary>${p(c.detail)}</summary></details><fieldset><legend>${p(c.legend)}</legend><label>${p(c.label)}<input></label></fieldset>
<table><tr><td>${p(c.table)}</td></tr></table><ul role="menu"><li role="menuitem" tabindex="0">${p(c.menu)}</li></ul>
<open-root></open-root><closed-root></closed-root><noscript>${c.noscript}</noscript>
<p>热线 400-812-3456、95566、10086；<a class="o" href="tel:13922220000">13922220000</a>；<a href="mailto:cancel@kanari.example">cancel@kanari.example</a></p>
<p><button id="noise">试一试</button> <button id="dialogs">确认</button> <button id="popup">新窗口</button> <a href="/broken">继续</a></p>`;

const chat = `<div class="chat-widget" aria-label="客服聊天"><div role="log"><div class="msg bot"><span class="name">${p(c.chatName)}</span> 请拨打 ${p(c.chat)}</div></div><textarea></textarea></div>`;

/** What is shown by script; the card's check number stands anywhere by chance. */
const secrets = [...Object.values(c), ...Object.values(own)].filter((text) => text.length > 4);

const wall = (other: string) =>
  page(
    `会员 ${c.title}`,
    `<meta name="phone" content="${c.meta}"><h1>会员</h1>${cells}
  <iframe src="/frame" width="260" height="60"></iframe><iframe src="${other}/frame?tel=${c.foreignFrame}" width="260" height="60"></iframe>
  <div style="height:60px;width:300px;overflow:auto" id="scroller"><div style="height:200px">下</div><iframe src="${other}/frame?tel=${c.scrolledFrame}&far=1" width="250" height="50"></iframe><div style="height:40px"></div></div>
  <iframe src="${other}/frame?tel=${c.inMarkup}" width="260" height="60" style="transform:scale(.6);transform-origin:0 0"></iframe>${chat}`,
    `for (const [name, mode, text] of [['open-root', 'open', '${c.openRoot}'], ['closed-root', 'closed', '${c.closedRoot}']])
    customElements.define(name, class extends HTMLElement { connectedCallback() {
      this.attachShadow({ mode }).innerHTML = '<p style="margin:0;color:#ff00aa">' + text + '</p>';
    } });
  document.getElementById('scroller').scrollTop = 190;
  window.name = '${c.windowName}';
  localStorage.setItem('auth', JSON.stringify({ kept: '${c.stored}' }));
  sessionStorage.setItem('run', '${c.session}');
  const secrets = ${JSON.stringify(secrets)};
  const mark = (text) => secrets.reduce((html, each) => html.replaceAll(each, '<em class="p">' + each + '</em>'), text);
  const typed = JSON.parse(sessionStorage.getItem('typed') ?? '{}');
  document.getElementById('echo').innerHTML = mark(['Passwort', typed.first, typed.second, 'Code', typed.sms, 'PAN', typed.pan, 'CVV', typed.cvv, 'bis', typed.until, typed.who, typed.where, typed.user, typed.boxed].join(' '));
  const show = (text) => { const line = document.createElement('p'); line.innerHTML = mark(text); document.body.prepend(line); };
  show([...(typed.who ?? '')].join(' '));
  fetch('/api', { headers: { authorization: 'Bearer ${c.bearer}', 'x-auth-token': '${c.bearer}' } }).then((answer) => answer.text()).then((text) => { show(text); show(document.cookie); });
  fetch('/api', { headers: { authorization: 'Basic ' + btoa('kanari:${c.basic}') } });
  new WebSocket(location.origin.replace('http', 'ws') + '/socket').onmessage = ({ data }) => { show(data); };
  const by = (id) => document.getElementById(id);
  by('noise').onclick = () => {
    console.error('call ' + '${c.consoleError}', localStorage.getItem('auth'), sessionStorage.getItem('run'), document.cookie);
    setTimeout(() => { throw new Error('no line to ${c.exception} with ' + typed.first); });
    fetch('/missing/${c.failing}?s=' + sessionStorage.getItem('run')).catch(() => 0);
    fetch('http://127.0.0.1:1/${c.failing}').catch(() => 0);
    const link = document.createElement('a');
    link.href = '/download'; link.download = 'Rechnung-${c.download}.txt.gz'; link.click();
    const toast = document.createElement('div'); toast.innerHTML = '已发送到 ${p(c.toast)}';
    document.body.append(toast); setTimeout(() => toast.remove(), 400);
    history.pushState({ tel: '${c.history}' }, '', '?to=${c.history}');
    const box = document.createElement('div'); box.setAttribute('role', 'dialog'); box.innerHTML = '<b class="p">${c.dialogBox}</b>'; document.body.append(box);
  };
  by('dialogs').onclick = () => {
    alert('您的手机 ${c.alert}'); confirm('发送到 ${c.confirm}？'); const said = prompt('请输入密码', '${c.prompt}'); show('新密码 ' + said);
  };
  by('popup').onclick = () => window.open('/popup?to=${c.popup}', '_blank');`,
  );

const broken = page(
  `出错 ${c.errorPage}`,
  `<h1>出错了</h1><p>HTTP 500: user ${p(c.errorPage)} not found</p><p id="r" class="p">${c.received}</p><a href="/done">完成</a><p id="ref"></p>`,
  `const line = document.getElementById('ref');
  line.textContent = document.referrer.replace(/to=.*/, '');
  line.append(Object.assign(document.createElement('em'), { className: 'p', textContent: '${c.referrer}' }));`,
);

/** A site that carries what is private in every way; `other`: the same server as another site. */
export async function canarySite(): Promise<{ origin: string; server: Server }> {
  const pages: Record<string, () => string> = {
    '/': () => home,
    '/form': () => form,
    '/wall': () => wall(`http://other.localhost:${port}`),
    '/popup': () => page('窗口', `<h1>窗口</h1><p>${p(c.popup)}</p>`),
    '/broken': () => broken,
    '/done': () => page('完成', '<h1>注册成功</h1><p>欢迎成为会员</p>'),
    [`/confirm/${c.mailLink}`]: () =>
      page('确认', `<h1>已确认</h1><p class="p">${c.mailLink}</p><a href="/done">完成</a>`),
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    const cookie = `sid=${c.cookie}; Path=/`;
    if (pathname === '/api') {
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': cookie });
      return response.end(JSON.stringify({ refresh_token: c.inJson, sent: request.headers.authorization }));
    }
    if (pathname === '/download') return response.end('x');
    const frame =
      pathname === '/frame' ? page('框', `<p>框内 ${p(searchParams.get('tel') ?? c.frame)}</p>`) : undefined;
    const body = frame ?? pages[pathname]?.();
    const status = body === undefined ? 404 : pathname === '/broken' ? 500 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': cookie });
    response.end(body ?? 'not found');
  };
  const server = createServer(answer).on('upgrade', ({ headers }, socket) => {
    const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    const text = Buffer.from(`座席 ${c.socket}`);
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.write(Buffer.concat([Buffer.from([0x81, text.length]), text]));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}
