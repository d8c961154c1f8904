import { expect, test } from '@playwright/test';
import { build } from 'esbuild';

/** Parts of the recorder's page part, put on a page to be asked. */
async function bundle(): Promise<string> {
  const contents = `
    import { computeAccessibleName, getRole } from 'dom-accessibility-api';
    import { controlSelector, isControl } from './describe.ts';
    import { kindOf } from './kind.ts';
    import { roleOf } from './names.ts';
    import { plainName } from './plain-name.ts';
    const fold = (text) => text.replace(/\\s+/g, ' ').trim();
    const all = () => [...document.body.querySelectorAll('*')];
    globalThis.asked = {
      names: () => all().map((element) => [element.outerHTML, plainName(element), computeAccessibleName(element)])
        .filter(([, plain]) => plain !== null).map(([html, plain, name]) => [html, fold(plain), fold(name)]),
      roles: () => all().map((element) => [element.outerHTML, roleOf(element), getRole(element) ?? (element.localName === 'input' ? element.type : '')]),
      controls: () => all().map((element) => [element.outerHTML, isControl(element, kindOf(element)), element.matches(controlSelector)]),
    };`;
  const result = await build({
    stdin: { contents, resolveDir: 'src/record/page', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return result.outputFiles[0]!.text;
}

const insides = [
  'text',
  ' two  spaced \n lines ',
  '<span>inline</span>',
  '<b>bold</b>ly',
  '<div>box</div>',
  '<p>one</p><p>two</p>',
  '<br>',
  '<i aria-hidden="true">icon</i>',
  '<span hidden>hidden</span>',
  '<span style="display:none">gone</span>',
  '<span style="visibility:hidden">unseen <b style="visibility:visible">seen</b></span>',
  '<em aria-label="told">em</em>',
  '<span role="presentation">plain</span>',
  '<svg width="8" height="8"><title>drawn</title></svg>',
  '<svg aria-hidden="true"><text>drawn</text></svg>',
  '<img alt="picture">',
  '<span title="tip">with tip</span>',
  '<!-- comment -->',
  '<span class="a"> <small>nested <u>deep</u></small></span>',
  '<span style="display:inline-block">set off</span>',
  '',
];
const outsides = [
  (inside: string) => `<button>${inside}</button>`,
  (inside: string) => `<button title="tip" class="x">${inside}</button>`,
  (inside: string) => `<button aria-label="told">${inside}</button>`,
  (inside: string) => `<button aria-label=" ">${inside}</button>`,
  (inside: string) => `<label>around <button aria-label=" told  so ">${inside}</button></label>`,
  (inside: string) => `<button aria-label="told" style="visibility:hidden">${inside}</button>`,
  (inside: string) => `<nav aria-label="told">${inside}</nav>`,
  (inside: string) => `<div role="none" aria-label="told">${inside}</div>`,
  (inside: string) => `<label>around <input aria-label="told" value="x">${inside}</label>`,
  (inside: string) => `<a href="/x">${inside}</a>`,
  (inside: string) => `<a href="/x" role="button">${inside}</a>`,
  (inside: string) => `<a href="/x" aria-labelledby="elsewhere">${inside}</a>`,
  (inside: string) => `<a href="/x" hidden>${inside}</a>`,
  (inside: string) => `<a href="/x" style="display:none">${inside}</a>`,
  (inside: string) => `<label>around <button>${inside}</button></label>`,
  (inside: string) => `<label for="far">far</label><button id="far">${inside}</button>`,
  (inside: string) => `<button id="nobody">${inside}</button>`,
];

test('names and roles by the short way are those that the library computes', async ({ page }) => {
  const bodies = outsides.flatMap((outside) =>
    insides.flatMap((one, index) => [
      outside(one),
      outside(one + insides[(index * 7 + 3) % insides.length]!),
    ]),
  );
  const unique = bodies.map((body, index) => body.replaceAll('far', `far-${index}`));
  await page.setContent(`<span id="elsewhere">from elsewhere</span>${unique.join('\n')}`);
  await page.evaluate(await bundle());
  const names = await page.evaluate<[string, string, string][]>('asked.names()');
  expect(names.length).toBeGreaterThan(70);
  for (const [html, plain, name] of names) expect(plain, html).toBe(name);
  for (const [html, ours, theirs] of await page.evaluate<[string, string, string][]>('asked.roles()'))
    expect(ours, html).toBe(theirs);
});

test('what is a control by its name and attributes is what the selector selects', async ({ page }) => {
  await page.setContent(`
    <a>no</a><a href="/x">yes</a><map><area><area href="/x"></map><button>yes</button><input><input type="hidden">
    <input type="HIDDEN"><input type="hidden" role="button"><input type="text"><select></select><textarea></textarea>
    <details><summary>yes</summary></details><div contenteditable>yes</div><div contenteditable="true">yes</div>
    <div contenteditable="false">no</div><div contenteditable="TRUE">?</div><div role="button">yes</div>
    <div role="BUTTON">?</div><div role="link button">?</div><div role="main">no</div><div tabindex="0">no</div>
    <svg><a href="/x"><text>yes</text></a></svg><x-y role="tab">yes</x-y><label>no</label><option role="option">o</option>`);
  await page.evaluate(await bundle());
  const controls = await page.evaluate<[string, boolean, boolean][]>('asked.controls()');
  expect(controls.filter(([, , selected]) => selected).length).toBeGreaterThan(10);
  for (const [html, ours, selected] of controls) expect(ours, html).toBe(selected);
});
