import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

/* Small pages built like those of applications that nobody here wrote. */

test('all that stands in the main landmark is of it, also what is set off as navigation or an aside', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<nav><a href="/recent">Recent changes</a></nav>
    <main><h1>Compost heap</h1><nav aria-label="Views"><a href="/edit">Edit</a></nav>
      <aside><p>It smells</p></aside><p>It turns</p></main><footer><a href="/about">About</a></footer>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.controls.map(({ name, region }) => [name, region])).toEqual([
    ['Recent changes', 'nav'],
    ['Edit', 'main'],
    ['About', 'footer'],
  ]);
  expect(screen.blocks.find(({ text }) => text === 'It smells')?.region).toBe('main');
});

test('a frame stands where its element stands, whatever landmarks it has of its own', async ({
  page,
  recorded,
}) => {
  recorded.serve('<main><p>Buy this</p></main>', '/advert');
  await recorded.open(
    '<main><p>Text</p></main><aside><iframe src="/advert" width="200" height="90"></iframe></aside>',
  );
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.blocks.find(({ text }) => text === 'Buy this')?.region).toBe('aside');
});

test('a hidden checkbox whose label is a button is that button, once', async ({ page, recorded }) => {
  await recorded.open(`<input type="checkbox" id="c" style="position: absolute; opacity: 0">
    <label for="c" role="button" aria-label="Toggle sidebar" style="display: block; width: 40px; height: 40px"></label>
    <input type="checkbox" id="d" style="position: absolute; opacity: 0"><label for="d">Remember me</label>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.controls.map(({ role, name }) => [role, name])).toEqual([
    ['button', 'Toggle sidebar'],
    ['checkbox', 'Remember me'],
  ]);
});

test('what stood in the page before its styles came and it was first painted is no toast', async ({
  page,
  recorded,
}) => {
  recorded.serve(
    `<html><head><link rel="stylesheet" href="/slow"><style>.print { display: none }</style></head>
     <body><main>Compost heap</main><p class="print">Retrieved from</p><p id="p">Loading the heap</p>
     <script>p.remove()</script></body></html>`,
    '/next',
  );
  await recorded.open('<a href="/next">Next</a>');
  await recorded.act(() => page.getByRole('link').click());
  expect(recorded.of('toast')).toEqual([]);
});

test('a link is seen by its text where its box is flat', async ({ page, recorded }) => {
  await recorded.open(`<div style="line-height: 0"><a href="/" style="display: block"><span style="display: block">
      Garden Wiki</span></a></div><div style="height: 0; overflow: hidden"><a href="/x">Folded</a></div>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.controls.map(({ name }) => name)).toEqual(['Garden Wiki']);
  expect(screen.blocks.map(({ text }) => text)).toEqual(['Garden Wiki']);
});

test('text without a colour or a size is not read, text painted by its background is', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<button style="color: transparent">Open main menu</button><p style="font-size: 0">tiny</p>
    <p style="color: transparent; background: linear-gradient(red, blue); background-clip: text">Premium</p>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.blocks.map(({ text }) => text)).toEqual(['Premium']);
  expect(screen.controls.map(({ name }) => name)).toEqual(['Open main menu']);
});

test('of two labels the one in a hidden part of the page names nothing', async ({ page, recorded }) => {
  await recorded.open(`<input type="checkbox" id="c"><label for="c">Personal tools</label>
    <div hidden><label for="c">Personal tools</label></div>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.controls.map(({ name }) => name)).toEqual(['Personal tools']);
});

test('a link beside an icon is a link, on a picture too; a gradient fills a button', async ({
  page,
  recorded,
}) => {
  const icon =
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%2216%22 height=%2216%22%3E%3Crect width=%2216%22 height=%2216%22 fill=%22green%22/%3E%3C/svg%3E';
  await recorded.open(`<style>a { display: inline-block; padding-left: 20px } body { margin: 0 }
      .icon { background: url('${icon}') no-repeat 0 50% }
      section { background: linear-gradient(white, white) }</style>
    <a class="icon" href="/apply">Apply</a><section><a href="/plain">Talk</a>
    <button style="border: 0; background: linear-gradient(navy, blue); color: white">Buy</button>
    <button style="border: 0; background: linear-gradient(white, white)">Flat</button></section>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.controls.map(({ name, kind }) => [name, kind])).toEqual([
    ['Apply', 'link'],
    ['Talk', 'link'],
    ['Buy', 'filled'],
    ['Flat', 'plain'],
  ]);
});

test('a summary outside of details is recorded like any other control', async ({ page, recorded }) => {
  await recorded.open(`<main><summary>Alone</summary>
    <details open><summary>Opened</summary>text</details><p>Other text</p></main>`);
  const screen = await recorded.act(() => page.mouse.move(1, 1));
  expect(screen.controls.map(({ name, state }) => [name, state.expanded])).toEqual([
    ['Alone', null],
    ['Opened', true],
  ]);
});
