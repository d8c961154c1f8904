/**
 * A script for the pages of the demo apps. It measures the response of each step where a person would feel it, in
 * the same way whoever walks: from a trusted click to the first contentful paint of the page that it leads to, or,
 * if it stays on its page, to the frame after the last change of the document. It tells the benchmark by beacon.
 */
export const stepProbe = `(() => {
  const key = '__bench';
  const tell = (from, to, kind) => navigator.sendBeacon('/__bench', JSON.stringify({ from, to, kind }));
  const origin = performance.timeOrigin;
  const before = Number(sessionStorage.getItem(key));
  sessionStorage.removeItem(key);
  if (before) new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) tell(before, origin + entry.startTime, 'page');
  }).observe({ type: 'paint', buffered: true });
  let from = 0;
  addEventListener('click', (event) => {
    if (!event.isTrusted || location.pathname === '/login') return;
    from = origin + event.timeStamp;
    sessionStorage.setItem(key, String(from));
  }, true);
  new MutationObserver(() => {
    const clicked = from;
    if (clicked && origin + performance.now() - clicked < 2000)
      requestAnimationFrame(() => {
        // After the frame, not at its beginning.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => tell(clicked, origin + performance.now(), 'change');
        port2.postMessage(0);
      });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})();`;
