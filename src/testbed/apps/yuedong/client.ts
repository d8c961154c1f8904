/**
 * The single page: routes by history (`/upgrade`) and by hash (`/#/card`), a cashier in a frame of another site,
 * a control in a closed shadow root, a custom select, a popup with a button that has to be waited for, a native
 * confirm, toasts, a ticker that never stops and a long poll.
 */
export const script = String.raw`
if (document.getElementById('view')) {
  const zh = document.documentElement.lang === 'zh-CN';
  const t = (a, b) => (zh ? a : b);
  const view = document.getElementById('view');
  const ask = async (path, body) => (await fetch(path, body === undefined ? {} : {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  })).json();
  const escape = (text) => text.replace(/[&<>"]/g, (c) => '&#' + c.charCodeAt(0) + ';');
  const show = (title, markup) => { document.title = title; view.innerHTML = markup; scrollTo(0, 0); };
  const go = (path) => { history.pushState(null, '', path); render(); };
  const toast = (text) => {
    const box = Object.assign(document.createElement('div'), { className: 'toast', textContent: text });
    box.setAttribute('role', 'status');
    document.body.append(box);
    setTimeout(() => box.remove(), 2000);
  };

  customElements.define('yd-action', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      root.innerHTML = '<style>button { font: inherit; font-size: .85rem; border: 0; background: none; padding: .3rem 0; color: #8b8f98; cursor: pointer }</style><button></button>';
      const button = root.querySelector('button');
      button.textContent = this.getAttribute('label');
      button.addEventListener('click', () => this.dispatchEvent(new Event('activate')));
    }
  });

  const classes = [
    ['07:30', '晨间流瑜伽', 'Morning flow yoga', '何沐'], ['12:15', '午间燃脂 30 分', 'Lunch burn, 30 min', '秦朗'],
    ['18:45', '杠铃力量', 'Barbell strength', '沈岳'], ['20:00', '动感单车', 'Spinning', '罗一帆'],
  ];
  let bill = null;

  async function home() {
    const me = await ask('/api/me');
    show(t('首页', 'Home'),
      '<section class="hero"><div><p class="tag">' + me.plan + '</p><h1>' + t('今天也要动起来', 'Move today, too') + '</h1>' +
      '<p>' + t('本周已训练 3 次，再来 2 次就达标。', 'Three workouts this week, two to go.') + '</p></div>' +
      (me.planId === 'month' ? '<button class="cta" id="upgrade">' + t('升级年卡', 'Upgrade to yearly') + '</button>' : '') + '</section>' +
      '<h2>' + t('今日课程', 'Classes today') + '</h2><ul class="classes">' + classes.map((c) =>
        '<li><time>' + c[0] + '</time><strong>' + t(c[1], c[2]) + '</strong><span>' + c[3] + '</span></li>').join('') + '</ul>' +
      '<ul class="links"><li><a href="#/card">' + t('我的会员卡', 'My card') + '</a></li>' +
      '<li><a href="/refund" data-route>' + t('退卡退款', 'Refund my card') + '</a></li></ul>');
    const upgrade = document.getElementById('upgrade');
    if (upgrade) upgrade.onclick = () => go('/upgrade');
  }

  async function card() {
    const me = await ask('/api/me');
    show(t('我的会员卡', 'My card'),
      '<h1>' + t('我的会员卡', 'My card') + '</h1><div class="card"><p>' + me.plan + '</p><p class="number">YD 8800 ' + me.number + '</p>' +
      '<p>' + t('有效期至 ', 'Valid until ') + me.until + '</p></div>' +
      '<dl><div><dt>' + t('常去门店', 'Home club') + '</dt><dd>' + t('滨江店', 'Riverside') + '</dd></div>' +
      '<div><dt>' + t('累计训练', 'Workouts') + '</dt><dd>' + t('64 次', '64') + '</dd></div>' +
      '<div><dt>' + t('自动续费', 'Renewal') + '</dt><dd>' + (me.renews ? t('已开启', 'on') : t('已关闭', 'off')) + '</dd></div></dl>' +
      '<p><a href="/bookings" data-route>' + t('约课记录', 'Bookings') + '</a></p>' +
      (me.renews ? '<yd-action label="' + t('关闭自动续费', 'Turn off renewal') + '"></yd-action>' : ''));
    const action = view.querySelector('yd-action');
    if (action) action.addEventListener('activate', () => open('/renewal/close', 'renewal', 'width=460,height=640'));
  }

  function upgrade() {
    show(t('升级年卡', 'Upgrade'),
      '<h1>' + t('升级年卡', 'Upgrade to the yearly card') + '</h1><form class="form" id="form">' +
      '<div class="field"><span id="terms-label">' + t('付款计划', 'Payment plan') + '</span>' +
      '<div class="select"><button type="button" id="terms" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="terms-list" aria-labelledby="terms-label">' + t('请选择', 'Choose') + '</button>' +
      '<ul id="terms-list" role="listbox" aria-labelledby="terms-label" hidden>' +
      '<li role="option" tabindex="-1">' + t('一次付清', 'All at once') + '</li><li role="option" tabindex="-1">' + t('分 12 期', '12 instalments') + '</li></ul></div></div>' +
      '<label class="field">' + t('常去门店', 'Home club') + '<select name="club" required><option value="">' + t('请选择', 'Choose') + '</option>' +
      '<option value="riverside">' + t('滨江店', 'Riverside') + '</option><option value="park">' + t('公园店', 'Park') + '</option></select></label>' +
      '<label class="field">' + t('开卡日期', 'Start date') + '<input type="date" name="start" required></label>' +
      '<label class="tick"><input type="checkbox" required>' + t('我已阅读并同意会员协议', 'I have read and accept the terms') + '</label>' +
      '<p id="problem" role="alert"></p><button class="cta">' + t('去支付', 'Go to payment') + '</button></form>');
    const terms = document.getElementById('terms'), list = document.getElementById('terms-list');
    const toggle = (on) => { list.hidden = !on; terms.setAttribute('aria-expanded', String(on)); };
    let chosen = false;
    terms.onclick = () => toggle(list.hidden);
    list.onclick = (event) => {
      terms.textContent = event.target.textContent;
      chosen = true;
      toggle(false);
    };
    document.getElementById('form').onsubmit = async (event) => {
      event.preventDefault();
      if (!chosen) { document.getElementById('problem').textContent = t('请选择付款计划', 'Choose a payment plan'); return; }
      bill = (await ask('/api/bill', {})).frame;
      location.hash = '#/cashier';
    };
  }

  function cashier() {
    if (!bill) return go('/upgrade');
    show(t('收银台', 'Checkout'),
      '<h1>' + t('支付年卡', 'Pay for the yearly card') + '</h1><iframe title="' + t('收银台', 'Checkout') + '" src="' + bill + '"></iframe>' +
      '<p><button class="link" id="back">' + t('返回修改', 'Go back and change') + '</button></p>');
    document.getElementById('back').onclick = () => history.back();
  }
  addEventListener('message', (event) => {
    if (bill && event.data === 'paid' && event.origin === new URL(bill).origin) {
      bill = null;
      toast(t('支付成功', 'Paid'));
      go('/upgrade/done');
    } else if (event.data === 'renewal' && event.origin === location.origin) {
      toast(t('自动续费已关闭', 'Renewal is off'));
      render();
    }
  });

  async function upgraded() {
    const me = await ask('/api/me');
    show(t('升级成功', 'Upgraded'), '<section class="done"><h1>' + t('升级成功，年卡已立即生效', 'Upgraded: your yearly card is active') + '</h1><p>' +
      t('有效期至 ', 'Valid until ') + me.until + '</p><p><a href="/#/card">' + t('查看会员卡', 'See my card') + '</a></p><p><a href="/bookings" data-route>' + t('去约课', 'Book a class') + '</a></p></section>');
  }

  function bookings() {
    show(t('约课记录', 'Bookings'), '<h1>' + t('约课记录', 'Bookings') + '</h1><ul class="classes">' + classes.slice(2).map((c) =>
      '<li><time>' + c[0] + '</time><strong>' + t(c[1], c[2]) + '</strong><span>' + c[3] + '</span></li>').join('') + '</ul>');
  }

  function refund() {
    show(t('退卡退款', 'Refund'),
      '<h1>' + t('退卡退款申请', 'Ask for a refund') + '</h1><form class="form" id="form">' +
      '<label class="field">' + t('联系电话', 'Phone') + '<input name="phone" type="tel" autocomplete="tel" pattern="[0-9]{11}" required></label>' +
      '<label class="field">' + t('退卡原因（不少于 10 字）', 'Reason (at least 10 characters)') + '<textarea name="reason" rows="4" minlength="10" required></textarea></label>' +
      '<p><a href="/rules" data-route>' + t('退卡规则', 'Refund rules') + '</a></p>' +
      '<button class="cta">' + t('提交申请', 'Send') + '</button></form>');
    document.getElementById('form').onsubmit = async (event) => {
      event.preventDefault();
      const { ticket } = await ask('/api/refund', Object.fromEntries(new FormData(event.target)));
      go('/refund/sent?ticket=' + ticket);
    };
  }

  function refundSent() {
    const ticket = escape(new URLSearchParams(location.search).get('ticket') || '');
    show(t('申请已提交', 'Request sent'), '<section class="done"><h1>' + t('申请已提交', 'Your request was sent') + '</h1><p id="promise">' +
      t('退卡需上报处理，专员将在48小时内回电。', 'It has to be passed on; a specialist will call you back within 48 hours.') + '</p><p>' +
      t('受理编号 ', 'Ticket ') + ticket + '</p><p><a href="/rules" data-route>' + t('退卡规则', 'Refund rules') + '</a></p></section>');
  }

  function rules() {
    show(t('退卡规则', 'Refund rules'), '<h1>' + t('退卡规则', 'Refund rules') + '</h1><p>' +
      t('退卡由门店核算已使用天数后处理。', 'Refunds are worked out by the club from the days used.') + '</p>');
  }

  function renewalClose() {
    const radio = (value, label) => '<label class="tick"><input type="radio" name="why" value="' + value + '">' + label + '</label>';
    show(t('关闭自动续费', 'Turn off renewal'),
      '<h1>' + t('关闭自动续费', 'Turn off renewal') + '</h1><p>' + t('关闭后，下一期将不再享受续费价 ¥199.00。请选择原因：', 'You will lose the renewal price of ¥199.00. Tell us why:') + '</p>' +
      '<form class="form" id="form">' + radio('moved', t('搬家了', 'I moved')) + radio('time', t('没有时间', 'No time')) +
      '<p class="row"><button type="button" class="cta" id="keep">' + t('保留自动续费', 'Keep renewal') + '</button>' +
      '<button class="link" id="send" disabled>' + t('提交', 'Send') + '</button></p><p id="wait"></p></form>');
    const send = document.getElementById('send'), wait = document.getElementById('wait');
    let left = 3;
    document.getElementById('form').addEventListener('change', () => {
      if (left < 3) return;
      const tick = () => {
        wait.textContent = left > 0 ? t('请再考虑 ' + left + ' 秒', 'Please think again: ' + left + ' s') : '';
        if (left-- > 0) setTimeout(tick, 1000); else send.disabled = false;
      };
      tick();
    });
    document.getElementById('keep').onclick = () => close();
    document.getElementById('form').onsubmit = async (event) => {
      event.preventDefault();
      if (!confirm(t('确定要关闭自动续费吗？', 'Turn off renewal?'))) return;
      await ask('/api/renewal/stop', {});
      opener && opener.postMessage('renewal', location.origin);
      go('/renewal/closed');
    };
  }

  function renewalClosed() {
    show(t('已关闭', 'Turned off'), '<section class="done"><h1>' + t('自动续费已关闭', 'Renewal is off') + '</h1><p>' +
      t('已立即生效，不再自动扣费。', 'At once; nothing more is charged.') + '</p><p><button class="cta" id="close">' + t('关闭窗口', 'Close this window') + '</button></p></section>');
    document.getElementById('close').onclick = () => close();
  }

  const routes = { '/': home, '/#/card': card, '/upgrade': upgrade, '/upgrade#/cashier': cashier, '/upgrade/done': upgraded, '/bookings': bookings,
    '/refund': refund, '/refund/sent': refundSent, '/rules': rules, '/renewal/close': renewalClose, '/renewal/closed': renewalClosed };
  let shown = '';
  const render = () => {
    shown = location.href;
    return (routes[location.pathname + location.hash] || routes[location.pathname] || home)();
  };
  const follow = () => { if (location.href !== shown) render(); };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-route]');
    if (link) { event.preventDefault(); go(link.getAttribute('href')); }
  });
  render();

  const ticker = document.getElementById('ticker');
  if (ticker) {
    const news = t(['成都的许女士刚刚升级了年卡', '杭州的周先生完成了 5 公里', '今晚动感单车还剩 2 个名额', '上海滨江店新到 12 台划船机'],
      ['Somebody in Chengdu just went yearly', 'Somebody in Hangzhou ran 5 km', '2 places left for spinning tonight', '12 new rowers at Riverside']);
    let n = 0;
    const turn = () => { ticker.textContent = news[n++ % news.length]; };
    turn();
    setInterval(turn, 700);
    const live = async () => {
      for (;;) {
        try {
          const { people } = await ask('/api/live');
          document.getElementById('live').textContent = t('在馆 ' + people + ' 人', people + ' people in the club');
        } catch { return; }
      }
    };
    live();
  }
}
`;
