import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

test('a page has settled when its requests have answered and nothing visible changes any more', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<button onclick="fetch('/slow').then(() => document.body.append('loaded'))">Load</button>`,
  );
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect([screen.settled, screen.blocks.at(-1)!.text]).toEqual([true, 'loaded']);
});

test('what a page makes of an answer some time after it came is waited for', async ({ page, recorded }) => {
  await recorded.open(
    `<button onclick="fetch('/slow').then(() => setTimeout(() => document.body.append('shown'), 110))">Load</button>`,
  );
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect([screen.settled, screen.blocks.at(-1)!.text]).toEqual([true, 'shown']);
});

test('a page that asks the same again and again and shows nothing new of it comes to rest', async ({
  page,
  recorded,
}) => {
  recorded.serve('{}', '/news');
  await recorded.open(
    `<button onclick="ask()">Go</button><script>ask = () => fetch('/news?' + Date.now()).then(() => setTimeout(ask, 60))</script>`,
  );
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.settled).toBe(true);
});

test('digits that count and a typing indicator do not keep a page from settling', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<p id="t">Offer ends in 99 s</p><p id="w">对方正在输入</p><button>Go</button>
    <script>let n = 99; setInterval(() => { t.textContent = 'Offer ends in ' + --n + ' s'; w.textContent = '对方正在输入' + '.'.repeat(n % 4) }, 40)</script>`);
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.settled).toBe(true);
});

test('a request that never answers holds the page until the cap, and is named', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<button onclick="fetch('/never')">Go</button>`);
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.settled).toBe(false);
  expect(screen.unsettled.join()).toMatch(/^GET http:\/\/a\.localhost:\d+\/never$/);
});

test('a long poll that is renewed holds nothing', async ({ page, recorded }) => {
  await recorded.open(
    `<button onclick="controller.abort(); fetch('/never?2')">Go</button><script>controller = new AbortController(); fetch('/never?1', controller).catch(() => {})</script>`,
  );
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.settled).toBe(true);
});

test('what a page that was left still waited for holds up no other page', async ({ page, recorded }) => {
  recorded.serve('<main>Compost heap</main>', '/next');
  await recorded.open(`<a href="/next" onclick="fetch('/never')">Next</a>`);
  const screen = await recorded.act(() => page.getByRole('link').click());
  expect([screen.path, screen.settled]).toEqual(['/next', true]);
});

test('a style sheet is no long poll, though one comes from the same address: the page waits for it', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<button onclick="document.head.append(Object.assign(document.createElement('link'),
      { rel: 'stylesheet', href: '/never?all.css' }))">Go</button>`);
  await page.evaluate(() => void fetch('/never?poll'));
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect(screen.settled).toBe(false);
  expect(screen.unsettled.join()).toContain('/never');
});

test('the script of a worker, whose end no page is told, holds up nothing', async ({ page, recorded }) => {
  recorded.serve('postMessage(1)', '/worker.js');
  await recorded.open(`<button onclick="new Worker('/worker.js')">Edit</button>`);
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect([screen.settled, screen.unsettled]).toEqual([true, []]);
  expect(
    recorded.of('request').some(({ url, failure }) => url.endsWith('/worker.js') && failure === null),
  ).toBe(true);
});

test('a region that moves by itself is waited for once, then left alone', async ({ page, recorded }) => {
  await recorded.open(`<p id="t">news</p><button onclick="document.querySelector('main').append(' opened')">Go</button><main>Body text that is long enough to be the page itself, with much more to say than the ticker has.</main>
    <script>let n = 0; setInterval(() => { t.textContent = (n++).toString(2).replace(/0/g, 'la').replace(/1/g, 'li') }, 20)</script>`);
  const first = await recorded.act(() => page.getByRole('button').click());
  expect(first.settled).toBe(false);
  const second = await recorded.act(() => page.getByRole('button').click());
  expect(second.settled).toBe(true);
  expect(second.screenKey).not.toBe(first.screenKey);
  const third = await recorded.act(() => page.mouse.move(5, 5));
  expect(third.screenKey).toBe(second.screenKey);
});

test('HOME is where it leads by itself, and what it holds open for good is waited for once', async ({
  page,
  recorded,
}) => {
  const home = recorded.serve(
    `<main id="m">…</main><script>
      fetch('/slow').then(() => { location.replace('#/rooms/1'); m.textContent = 'Room 1'; fetch('/never'); });
    </script>`,
    '/rooms',
  );
  await page.goto(home);
  await recorded.recorder.arriveAtHome(page, home);
  recorded.recorder.recording = true;
  const screen = await recorded.stand();
  expect([screen.hash, screen.isHome, screen.settled]).toEqual(['#/rooms/1', true, true]);
});

test('a change is as late as it was made, though the first thing that stirred was seen with it', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<main><button>Leave</button><p id="p">Room</p></main><script>
    document.querySelector('button').onclick = ({ target }) => {
      target.classList.add('active');
      const until = performance.now() + 30;
      setTimeout(() => { while (performance.now() < until); p.textContent = 'You have left'; });
    };</script>`);
  await recorded.stand();
  await recorded.act(() => page.getByRole('button').click());
  const click = recorded.of('input').find((input) => input.type === 'click')!;
  const changes = recorded.of('change').flatMap(({ times }) => times.filter((at) => at > click.at));
  expect(changes.length).toBeGreaterThan(0);
  expect(Math.max(...changes) - click.at).toBeGreaterThanOrEqual(29);
});

test('what slides in is waited for until it has arrived, what pulses for ever is not', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<style>
      #drawer { position: fixed; inset: 0; background: #fff; translate: -100%; transition: translate 0.6s }
      #drawer.open { translate: 0 }
      @keyframes pulse { to { opacity: 0.3 } }
      #news { animation: pulse 0.4s infinite alternate }
    </style><main><button onclick="drawer.className = 'open'">Menu</button><p id="news">News</p></main>
    <div id="drawer"><h2>Rooms</h2><a href="/club">Club</a></div>`);
  await recorded.stand();
  const screen = await recorded.act(() => page.getByRole('button').click());
  expect([screen.settled, screen.layers.length]).toEqual([true, 2]);
  expect(screen.controls.find((control) => control.name === 'Club')!.box[0]).toBeGreaterThanOrEqual(0);
  const click = recorded.of('input').find((input) => input.type === 'click')!;
  const last = Math.max(...recorded.of('change').flatMap(({ times }) => times));
  expect(last - click.at).toBeGreaterThan(550);
});

test('a ground that dims the page is waited for, and the dialog that comes when it stands', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<style>
      #ground { position: fixed; inset: 0; background: #000; opacity: 0; transition: opacity 0.3s; pointer-events: none }
      #ground.show { opacity: 0.5; pointer-events: auto }
      #box { position: fixed; inset: 100px 300px; background: #fff; opacity: 0; transition: opacity 0.3s; display: none }
      #box.show { opacity: 1 }
    </style><main><button onclick="ground.className = 'show'">Leave</button></main><div id="ground"></div>
    <div id="box" role="dialog" aria-modal="true"><p>Sure?</p><button style="background:#000;color:#fff;border:0">Keep</button></div>
    <script>ground.ontransitionend = () => {
      box.style.display = 'block'
      requestAnimationFrame(() => requestAnimationFrame(() => (box.className = 'show')))
    }</script>`);
  await recorded.stand();
  const screen = await recorded.act(() => page.getByRole('button', { name: 'Leave' }).click());
  expect(screen.settled).toBe(true);
  expect(screen.controls.find(({ name }) => name === 'Keep')?.fill).toEqual([0, 0, 0, 1]);
});
