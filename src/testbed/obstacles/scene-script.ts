/**
 * Opens and closes the dialogs of scenes, and any other dialog: `data-opens="<id>"` on a button or on a form opens
 * one, `data-closes` on a button closes the one that it stands in.
 */
export const sceneScript = `
const openDialog = (id, from) => { from.closest('dialog')?.close(); document.getElementById(id).showModal(); };
for (const opener of document.querySelectorAll('[data-opens]')) {
  if (opener.tagName === 'FORM') opener.addEventListener('submit', (event) => { event.preventDefault(); openDialog(opener.dataset.opens, opener); });
  else opener.addEventListener('click', () => openDialog(opener.dataset.opens, opener));
}
for (const closer of document.querySelectorAll('[data-closes]')) closer.addEventListener('click', () => closer.closest('dialog').close());
`;
