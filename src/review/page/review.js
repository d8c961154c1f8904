// The script of the review page: one hit at a time, by keyboard or by button. What is said is sent at once.
(() => {
  /** @type {HTMLElement[]} */
  const items = [...document.querySelectorAll('main .item')].filter((each) => each instanceof HTMLElement);
  const words = {
    zh: {
      confirm: '已确认',
      reject: '已否定',
      note: '备注已保存',
      withdraw: '已撤回，这一条又算未复核',
      of: (/** @type {number} */ done) => `${items.length} 条中已复核 ${done} 条`,
      nothing: '没有可撤回的结论',
      unreachable: '没有保存：程序已结束或无法连接。请回到终端查看。',
    },
    en: {
      confirm: 'Confirmed',
      reject: 'Rejected',
      note: 'Note saved',
      withdraw: 'Taken back: not reviewed again',
      of: (/** @type {number} */ done) => `${done} of ${items.length} reviewed`,
      nothing: 'There is no verdict to take back',
      unreachable: 'Nothing was saved: the program has ended or cannot be reached. Look at the terminal.',
    },
  };
  /** @typedef {'confirm' | 'reject' | 'note'} Said */
  /** @typedef {{ verdict: Said, note: string, reviewer: string, at: string }} Standing */

  const lang = () => (document.documentElement.lang === 'en' ? 'en' : 'zh');
  /**
   * @template {Element} T
   * @param {string} id
   * @param {new () => T} type
   * @returns {T}
   */
  const byId = (id, type) => {
    const found = document.getElementById(id);
    if (!(found instanceof type)) throw new TypeError(id);
    return found;
  };
  const who = byId('_who', HTMLDialogElement);
  const why = byId('_why', HTMLDialogElement);
  const help = byId('_help', HTMLDialogElement);
  const name = byId('_name', HTMLInputElement);
  const text = byId('_text', HTMLTextAreaElement);
  const single = byId('_single', HTMLInputElement);
  const trouble = byId('_trouble', HTMLElement);
  const said = byId('_said', HTMLElement);

  let at = Math.max(
    0,
    items.findIndex(({ dataset }) => `#${dataset['item']}` === location.hash),
  );
  let reviewer = '';
  /** Items on which something was said since the page was loaded, the last one last. @type {number[]} */
  const given = [];
  let isSending = false;

  const verdictOf = (/** @type {number} */ index) => items[index]?.dataset['verdict'] ?? 'open';
  const isDecided = (/** @type {number} */ index) => ['confirm', 'reject'].includes(verdictOf(index));
  const decided = () => items.filter((_, index) => isDecided(index)).length;

  const show = (/** @type {number} */ index) => {
    const item = items[index];
    if (item === undefined) return;
    for (const each of items) each.hidden = each !== item;
    at = index;
    // No element is called so: the browser would scroll to it when the page has loaded.
    history.replaceState(null, '', `#${item.dataset['item']}`);
    scrollTo({ top: 0, behavior: 'instant' });
    item.querySelector('h2')?.focus({ preventScroll: true });
  };

  const count = () => {
    const done = decided();
    byId('_done', HTMLElement).textContent = `${done}`;
    byId('_bar', HTMLProgressElement).value = done;
    byId('_all', HTMLElement).hidden = done < items.length;
  };

  const complain = (/** @type {string} */ sentence) => {
    trouble.textContent = sentence;
    trouble.hidden = sentence === '';
  };

  /** @param {HTMLElement} item @param {Standing | null} standing */
  const mark = (item, standing) => {
    item.dataset['verdict'] = standing?.verdict ?? 'open';
    const [by, note] = [item.querySelector('.by bdi'), item.querySelector('.why bdi')];
    const moment = standing ? `${standing.at.slice(0, 10)} ${standing.at.slice(11, 16)} UTC` : '';
    if (by) by.textContent = standing ? `${standing.reviewer} · ${moment}` : '';
    if (note) note.textContent = standing?.note ?? '';
  };

  /** The first item behind this one that nobody decided on, else the first of all. */
  const nextOpen = () => {
    const order = items.map((_, index) => (at + 1 + index) % items.length);
    return order.find((index) => !isDecided(index)) ?? at;
  };

  /** @param {number} index @param {Said | 'withdraw'} verdict @param {string} note */
  const send = async (index, verdict, note) => {
    const item = items[index];
    if (item === undefined || isSending) return false;
    isSending = true;
    try {
      const answer = await fetch('verdicts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ item: item.dataset['item'], verdict, note, reviewer }),
      });
      /** @type {{ standing?: Standing | null, error?: { zh: string, en: string } }} */
      const { standing = null, error } = await answer.json();
      if (error) {
        complain(error[lang()]);
        return false;
      }
      complain('');
      mark(item, standing);
      count();
      return true;
    } catch {
      complain(words[lang()].unreachable);
      return false;
    } finally {
      isSending = false;
    }
  };

  /** @param {Said | 'withdraw'} verdict */
  const tell = (verdict) => {
    const { [verdict]: done, of } = words[lang()];
    said.textContent = `${done}. ${of(decided())}`;
  };

  /** Says it of the item that is shown, and goes on to the next that is open. @param {Said} verdict @param {string} note */
  const say = async (verdict, note, isLast = false) => {
    const index = at;
    if (!(await send(index, verdict, note))) return;
    given.push(index);
    tell(verdict);
    if (!isLast) show(nextOpen());
  };

  /** Takes back what was said of the item that is shown; where nothing was, of the last one on which something was. */
  const undo = async () => {
    const index = verdictOf(at) === 'open' ? given.findLast((each) => verdictOf(each) !== 'open') : at;
    if (index === undefined) return complain(words[lang()].nothing);
    if (!(await send(index, 'withdraw', ''))) return;
    show(index);
    tell('withdraw');
  };

  /** Opens a dialog; what had the focus is left first, or closing it would scroll there. @param {HTMLDialogElement} dialog */
  const open = (dialog) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    dialog.showModal();
  };

  const askName = () => {
    name.value = reviewer || name.value;
    open(who);
    name.select();
  };

  /** @param {'reject' | 'note'} about */
  const askWhy = (about) => {
    why.dataset['about'] = about;
    const before = verdictOf(at) === 'open' ? null : items[at]?.querySelector('.why bdi');
    text.value = before?.textContent ?? '';
    open(why);
    text.focus();
  };

  /** @type {Record<string, () => void>} */
  const acts = {
    previous: () => show(at - 1),
    next: () => show(at + 1),
    // What was noted stays with what is confirmed.
    confirm: () => void say('confirm', verdictOf(at) === 'note' ? noteOf(at) : ''),
    reject: () => askWhy('reject'),
    note: () => askWhy('note'),
    undo: () => void undo(),
    help: () => open(help),
    who: askName,
    close: () => {
      for (const dialog of [why, help]) if (dialog.open) dialog.close();
    },
  };
  const noteOf = (/** @type {number} */ index) => items[index]?.querySelector('.why bdi')?.textContent ?? '';
  const needsName = ['confirm', 'reject', 'note', 'undo'];

  const act = (/** @type {string} */ what) => {
    if (reviewer === '' && needsName.includes(what)) return askName();
    acts[what]?.();
  };

  who.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = name.value.trim();
    if (own === '') return;
    reviewer = own;
    try {
      sessionStorage.setItem('seesaw-reviewer', own);
    } catch {
      // No storage: it is asked again when the page is loaded anew.
    }
    who.close();
    showName();
  });

  const showName = () => {
    byId('_reviewer', HTMLElement).textContent = reviewer;
    /** @type {HTMLElement | null} */
    const line = document.querySelector('.reviewer');
    if (line) line.hidden = reviewer === '';
  };

  why.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const note = text.value.trim();
    if (note === '') return;
    const about = why.dataset['about'];
    why.close();
    const stands = verdictOf(at);
    // A note changes no verdict: it goes with the one that stands.
    if (about === 'reject') void say('reject', note);
    else void say(stands === 'confirm' || stands === 'reject' ? stands : 'note', note, true);
  });
  text.addEventListener('keydown', (event) => {
    // Enter also ends the choice of a character in an input method: that is not meant.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    text.form?.requestSubmit();
  });
  for (const dialog of [who, why, help]) {
    dialog.addEventListener('close', () => items[at]?.querySelector('h2')?.focus({ preventScroll: true }));
  }

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button[data-do]') : null;
    if (button instanceof HTMLElement) act(button.dataset['do'] ?? '');
  });

  /** @type {Record<string, string>} */
  const keys = {
    j: 'next',
    ArrowRight: 'next',
    k: 'previous',
    ArrowLeft: 'previous',
    c: 'confirm',
    r: 'reject',
    n: 'note',
    u: 'undo',
    '?': 'help',
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const isArrow = event.key.startsWith('Arrow');
    // The arrows switch the language while it has the focus.
    const isSwitch = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (isArrow ? isSwitch : !single.checked) return;
    const what = keys[isArrow || event.key === '?' ? event.key : event.key.toLowerCase()];
    if (what === undefined) return;
    event.preventDefault();
    act(what);
  });

  try {
    reviewer = sessionStorage.getItem('seesaw-reviewer') ?? '';
  } catch {
    // No storage: the name is asked for.
  }
  showName();
  const firstOpen = items.findIndex((_, index) => !isDecided(index));
  show(location.hash === '' && firstOpen > 0 ? firstOpen : at);
  if (reviewer === '') askName();
})();
