/**
 * Opens and closes the dialogs of scenes, and any other dialog: `data-opens="<id>"` on a button or on a form opens
 * one, `data-closes` on a button closes the one that it stands in. `data-dead` on a form: sending it does nothing.
 * `data-counts` counts seconds down from when it is seen; then the way on beside it (`data-opens-after`) opens.
 */
export const sceneScript = `
const openDialog = (id, from) => { from.closest('dialog')?.close(); document.getElementById(id).showModal(); };
for (const opener of document.querySelectorAll('[data-opens]')) {
  if (opener.tagName === 'FORM') opener.addEventListener('submit', (event) => { event.preventDefault(); openDialog(opener.dataset.opens, opener); });
  else opener.addEventListener('click', () => openDialog(opener.dataset.opens, opener));
}
for (const closer of document.querySelectorAll('[data-closes]')) closer.addEventListener('click', () => closer.closest('dialog').close());
for (const form of document.querySelectorAll('form[data-dead]')) form.addEventListener('submit', (event) => event.preventDefault());
for (const counter of document.querySelectorAll('[data-counts]')) {
  const end = Date.now() + counter.dataset.counts * 1000;
  const timer = setInterval(() => {
    const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
    counter.textContent = left;
    if (left > 0) return;
    clearInterval(timer);
    const way = counter.closest('form').querySelector('[data-opens-after]');
    if (way) way.disabled = false;
  }, 250);
}
`;
