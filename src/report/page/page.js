// The page's own script. Without it everything is there; with it the language is remembered, what a link leads to
// opens by itself, and pictures are shown in a dialog.
(() => {
  /** @type {NodeListOf<HTMLInputElement>} */
  const radios = document.querySelectorAll('input[name=_language]');
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      document.documentElement.lang = radio.value === 'en' ? 'en' : 'zh-Hans';
      try {
        localStorage.setItem('seesaw-language', radio.value);
      } catch {
        // No storage: the choice holds until the page is left.
      }
    });
  }

  const openPlace = () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place === null) return;
    for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
      at.open = true;
    }
    place.scrollIntoView();
  };
  addEventListener('hashchange', openPlace);
  openPlace();

  /** @type {HTMLElement | null} */
  const buttons = document.querySelector('.buttons');
  if (buttons) buttons.hidden = false;
  const setAll = (/** @type {boolean} */ isOpen) => () => {
    /** @type {NodeListOf<HTMLDetailsElement>} */
    const strips = document.querySelectorAll('details.strips');
    for (const strip of strips) strip.open = isOpen;
  };
  document.getElementById('_expand')?.addEventListener('click', setAll(true));
  document.getElementById('_collapse')?.addEventListener('click', setAll(false));

  const dialog = document.getElementById('_zoom');
  if (!(dialog instanceof HTMLDialogElement)) return;
  /** @type {HTMLElement | null} */
  let shown = null;

  const show = (/** @type {HTMLElement} */ link) => {
    const pan = link.querySelector('.pan');
    if (pan === null) return;
    shown = link;
    const picture = document.createElement('div');
    picture.className = 'enlarge';
    picture.append(pan.cloneNode(true));
    for (const image of picture.querySelectorAll('img')) {
      image.loading = 'eager';
      image.removeAttribute('aria-labelledby');
    }
    const caption = document.createElement('p');
    const did = link.closest('.frame')?.querySelector('.did');
    caption.append(...(did?.cloneNode(true).childNodes ?? []));
    const close = document.createElement('button');
    close.type = 'button';
    close.append(...(link.parentElement?.querySelector('.close')?.cloneNode(true).childNodes ?? []));
    close.addEventListener('click', () => dialog.close());
    const bar = document.createElement('div');
    bar.className = link.closest('.exit') ? 'bar exit' : 'bar onward';
    bar.append(caption, close);
    dialog.replaceChildren(bar, picture);
    if (!dialog.open) dialog.showModal();
    close.focus();
  };

  document.addEventListener('click', (event) => {
    const at = event.target instanceof Element ? event.target.closest('main a.enlarge') : null;
    if (!(at instanceof HTMLElement)) return;
    event.preventDefault();
    show(at);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.replaceChildren();
    shown?.focus();
  });
  dialog.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    /** @type {HTMLElement[]} */
    const links = [...document.querySelectorAll('main a.enlarge')].filter(
      (link) => link instanceof HTMLElement,
    );
    const next = by !== 0 && shown !== null ? links[links.indexOf(shown) + by] : undefined;
    if (next) show(next);
  });
})();
