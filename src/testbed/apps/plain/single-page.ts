/**
 * The script of a page that becomes a single-page app where the cookie `layout` says so: links and forms of main fetch
 * their page and put its main in the place of the one that is shown, under its address; then the page's own script runs
 * anew. Where the cookie says nothing it is the page's script alone.
 */
export function singlePage(script: string): string {
  return `const startPage = () => { ${script} };
startPage();
if (/(?:^|; )layout=single-page(?:;|$)/.test(document.cookie)) {
  const show = async (address, request, kept) => {
    const answer = await fetch(address, request);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('main').replaceWith(next.querySelector('main'));
    document.title = next.title;
    if (!kept) history.pushState(null, '', answer.url);
    scrollTo(0, 0);
    startPage();
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('main a[href^="/"], header a[href="/"]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    show(link.href);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.closest('main')) return;
    event.preventDefault();
    const address = new URL(form.action);
    const filled = new URLSearchParams(new FormData(form));
    if (form.method === 'post') show(address, { method: 'POST', body: filled });
    else { address.search = filled; show(address); }
  });
  addEventListener('popstate', () => show(location.href, undefined, true));
}
`;
}
