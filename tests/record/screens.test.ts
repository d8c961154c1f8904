import { expect } from '@playwright/test';
import { test } from './recorded-page.ts';

test('words that stand in elements of their own keep the spaces between them', async ({ recorded }) => {
  await recorded.open(`<html lang="en"><main><p><b>Cancel</b> <i>your</i>
      <u>plan</u></p> <div><span>手机</span><span>尾号</span> <span>5678</span></div>
    <ul> <li><a href="/">One</a> </li> <li>Two</li> </ul></main></html>`);
  const screen = await recorded.stand();
  expect(screen.blocks.map(({ text }) => text)).toEqual(['Cancel your plan', '手机尾号 5678', 'One', 'Two']);
  expect(screen.blocks.reduce((sum, { words }) => sum + words, 0)).toBe(5);
});

test('texts and controls stand in their regions, blocks and order, hidden ones are left out', async ({
  recorded,
}) => {
  await recorded.open(`<html lang="en"><title>Plans</title><body>
    <header><a href="/">Logo</a></header><nav aria-label="Main"><a href="/plans">Plans</a></nav>
    <main><h1>Your plan</h1><p>You pay <b>30</b> a month, <a href="/terms">see terms</a>.</p>
      <p style="display:none">hidden</p><p style="visibility:hidden">hidden</p><p style="opacity:0">hidden</p>
      <p style="position:absolute;left:-9999px">hidden</p><p style="position:absolute;width:1px;height:1px;overflow:hidden">hidden</p>
      <section aria-label="Billing"><button disabled>Downgrade</button> <label><input type="checkbox" checked> Renew</label></section></main>
    <footer>Imprint</footer></body></html>`);
  const screen = await recorded.stand();
  expect(screen.blocks.map(({ region, text }) => `${region}: ${text}`)).toEqual([
    'header: Logo',
    'nav: Plans',
    'main: Your plan',
    'main: You pay 30 a month, see terms.',
    'main: Downgrade',
    'main: Renew',
    'footer: Imprint',
  ]);
  expect(
    screen.controls.map(({ region, role, name, ancestors, state }) => [
      region,
      role,
      name,
      ancestors.join('>'),
      state.disabled,
      state.checked,
    ]),
  ).toEqual([
    ['header', 'link', 'Logo', '', false, null],
    ['nav', 'link', 'Plans', 'Main', false, null],
    ['main', 'link', 'see terms', '', false, null],
    ['main', 'button', 'Downgrade', 'Billing', true, null],
    ['main', 'checkbox', 'Renew', 'Billing', false, true],
  ]);
  expect([screen.title, screen.lang, screen.hasMain]).toEqual(['Plans', 'en', true]);
});

test('what covers the centre and keeps the page from being hit is a layer, with or without a role', async ({
  page,
  recorded,
}) => {
  const overlay = (inner: string) =>
    `<main><h1>Home</h1><button>Go</button><a href="#x">More</a></main>${inner}`;
  const backdrop = '<div style="position:fixed;inset:0;background:#0008"></div>';
  const cases: [string, string, string[]][] = [
    [
      'a modal dialog',
      '<dialog id="d"><h2>Sure?</h2><button>Yes</button></dialog><script>d.showModal()</script>',
      ['Yes'],
    ],
    [
      'boxes without a role',
      `${backdrop}<div style="position:fixed;left:20%;top:30%;width:60%;background:#fff"><h2>Sure?</h2><button>Yes</button></div>`,
      ['Yes'],
    ],
    [
      'a sheet at the bottom over a backdrop',
      `${backdrop}<div style="position:fixed;left:0;right:0;bottom:0;background:#fff"><button>Yes</button></div>`,
      ['Yes'],
    ],
    [
      'a panel that lets the page be used',
      '<div style="position:fixed;left:45%;top:45%;width:10%;background:#fff"><button>Chat</button></div>',
      [],
    ],
    [
      'a tray inside a page whose head is shaded apart',
      `<div style="position:fixed;left:0;right:0;top:0;height:99px;background:#0008"></div>
        <div style="position:absolute;inset:99px 0 0 0"><button>Node</button><input aria-label="Filter"><p><a href="/n">Inject</a></p>
          <div style="position:absolute;inset:0 400px 0 0;background:#0008"></div>
          <div style="position:absolute;left:500px;top:0;bottom:0;width:300px;background:#fff"><button>Done</button></div>
          <div style="position:absolute;right:0;width:390px;top:0"><button>Info</button><button>Help</button></div></div>`,
      [],
    ],
    [
      'a tray beside shades that hold off all else, with a field under what is drawn for it',
      `<div style="position:fixed;left:0;right:0;top:0;height:99px;background:#0008"></div>
        <div style="position:absolute;inset:99px 0 0 0"><button>Node</button><p><a href="/n">Inject</a></p>
          <div style="position:absolute;inset:0;background:#0008"></div>
          <div style="position:absolute;right:0;top:0;bottom:0;width:300px;background:#fff"><button>Done</button>
            <div style="position:relative"><input aria-label="Value"><div style="position:absolute;inset:0;background:#eee">text</div></div></div></div>`,
      ['Done', 'Value'],
    ],
    [
      'a sheet over a part of the page',
      `<div style="position:relative;z-index:9"><a href="/a">A</a> <a href="/b">B</a></div>
        ${backdrop}<div style="position:fixed;left:20%;top:30%;width:60%;background:#fff"><button>Edit</button></div>`,
      [],
    ],
    [
      'a banner at the bottom',
      '<div style="position:fixed;left:0;right:0;bottom:0;background:#fff"><button>Accept</button></div>',
      [],
    ],
  ];
  for (const [what, html, names] of cases) {
    recorded.serve(overlay(html), '/layer');
    await page.goto(recorded.serve(overlay(html), '/layer'));
    const screen = await recorded.stand();
    expect(
      screen.controls.filter((control) => control.layer === 1).map((control) => control.name),
      what,
    ).toEqual(names);
    expect(screen.layers.length, what).toBe(names.length > 0 ? 2 : 1);
  }
});

test('a menu over an invisible catcher of clicks is no layer, on the page and on a dialog', async ({
  page,
  recorded,
}) => {
  const catcher = 'position:fixed;inset:0;z-index:9';
  const items = (role: string, entry: string) =>
    `<ul role="${role}" style="position:absolute;right:9px;top:9px;background:#fff"><li role="${entry}" tabindex="0">Leave</li></ul>`;
  const dialog = `<div style="position:fixed;inset:0;background:#0008"><div role="dialog" aria-label="Edit" style="margin:200px auto;width:400px;background:#fff"><button>Save</button></div></div>`;
  const drawer =
    '<div role="dialog" aria-modal="true" aria-label="Edit" style="position:absolute;right:0;top:0;bottom:0;width:300px;background:#fff"><button>Save</button></div>';
  const cases: [string, string, string[]][] = [
    ['a menu', `<div style="${catcher}">${items('menu', 'menuitem')}</div>`, []],
    ['a dimmed page', `<div style="${catcher};background:#0008">${items('menu', 'menuitem')}</div>`, []],
    [
      'a list box',
      `<div style="${catcher}"></div><div style="${catcher}">${items('listbox', 'option')}</div>`,
      [],
    ],
    [
      'a small box without a role',
      `<div style="${catcher}"><div style="position:absolute;left:9px;top:9px;background:#fff"><button>Leave</button></div></div>`,
      [],
    ],
    ['a drawer that is a dialog', `<div style="${catcher}">${drawer}</div>`, ['Save']],
    [
      'a menu that calls itself a dialog, while a bar stays in reach',
      `<nav style="position:relative;z-index:10"><a href="/a">A</a> <a href="/b">B</a></nav><div style="${catcher}"></div>
        <div role="dialog" style="position:absolute;z-index:11;right:9px;top:9px;background:#fff"><button>Leave</button></div>`,
      [],
    ],
    [
      'a menu over a dialog',
      `${dialog}<div style="${catcher}">${items('menu', 'menuitem')}</div>`,
      ['Save', 'Leave'],
    ],
  ];
  for (const [what, html, names] of cases) {
    await page.goto(recorded.serve(`<main><h1>Room</h1><button>Go</button></main>${html}`, '/menu'));
    const screen = await recorded.stand();
    expect(
      screen.controls.filter((control) => control.layer === 1).map((control) => control.name),
      what,
    ).toEqual(names);
    expect(screen.layers.at(-1)!.label, what).toBe(names.length > 0 ? 'Edit' : '');
  }
});

test('open and closed shadow roots are seen through, and clicks inside name the inner control', async ({
  page,
  recorded,
}) => {
  await recorded.open(`<main><plan-card></plan-card><open-card><span>Slotted</span></open-card></main><script>
    customElements.define('plan-card', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Inside</p><button style="width:120px">Turn off</button>'; } });
    customElements.define('open-card', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><button>Keep</button>'; } });
  </script>`);
  const screen = await recorded.stand();
  expect(screen.blocks.map((block) => block.text)).toEqual(['Inside', 'Turn off', 'Slotted', 'Keep']);
  expect(screen.controls.map((control) => control.name)).toEqual(['Turn off', 'Keep']);
  const [x, y, w, h] = screen.controls[0]!.box;
  await recorded.act(() => page.mouse.click(x + w / 2, y + h / 2));
  expect(recorded.of('input').find((input) => input.type === 'click')?.control?.name).toBe('Turn off');
});

test('a radio or checkbox that hides behind its label is seen where the label is', async ({ recorded }) => {
  await recorded.open(
    '<main><label style="display:inline-block;padding:9px"><input type="radio" name="p" style="position:absolute;opacity:0"> Monthly</label></main>',
  );
  const screen = await recorded.stand();
  expect(screen.controls.map(({ role, name, group }) => [role, name, group])).toEqual([
    ['radio', 'Monthly', 'p'],
  ]);
});

test('the box that a page draws over an invisible checkbox is no control besides the checkbox', async ({
  recorded,
}) => {
  const box = (id: string, face: string) =>
    `<span style="position:relative"><input type="checkbox" id="${id}" style="opacity:0;cursor:pointer">${face}</span>`;
  const drawn =
    '<span style="position:absolute;left:0;width:20px;height:20px;border:1px solid;cursor:pointer"></span>';
  await recorded.open(
    `<main>${box('m', drawn)} <label for="m">Mail me</label> ${box('n', drawn)} <label for="n">Call me</label>
     <p>${box('u', drawn)}</p><p>${box('h', drawn)} <label for="h" hidden>Text me</label></p></main>`,
  );
  const screen = await recorded.stand();
  // Without a label that shows the drawn box is all that shows.
  expect(screen.controls.map(({ role, name }) => [role, name])).toEqual([
    ['checkbox', 'Mail me'],
    ['checkbox', 'Call me'],
    ['clickable', ''],
    ['clickable', ''],
  ]);
});

test('the links of an image map lie on its picture, whatever their shape, and a click on one names it', async ({
  page,
  recorded,
}) => {
  const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  await recorded.open(
    `<style>body{margin:0}img{display:block;padding:10px}</style><img src="${picture}" usemap="#m" width="300" height="100" alt="Menu"><main>
    <map name="m" style="display:none"><area shape="rect" coords="0,0,100,100" href="#plans" alt="Plans">
    <area shape="circle" coords="150,50,40" href="#leave" alt="Cancel membership">
    <area shape="poly" coords="200,0 300,0 300,100" href="#refund" title="Refund">
    <area shape="rect" coords="200,50,210,60" alt="Leads nowhere"></map><map name="unused"><area href="#x" alt="On no picture"></map></main>`,
  );
  const screen = await recorded.stand();
  expect(screen.controls.map(({ role, name, box, covered }) => [role, name, box, covered])).toEqual([
    ['link', 'Plans', [10, 10, 100, 100], false],
    ['link', 'Cancel membership', [120, 20, 80, 80], false],
    ['link', 'Refund', [210, 10, 100, 100], false],
  ]);
  await recorded.act(() => page.mouse.click(160, 60));
  expect(recorded.of('input').find((input) => input.type === 'click')?.control).toMatchObject({
    uid: screen.controls[1]!.uid,
    name: 'Cancel membership',
  });
});

test('what a role makes a text field is read-only where the page says so', async ({ recorded }) => {
  await recorded.open(
    '<main><span role="textbox" tabindex="0" aria-readonly="true">English</span><input aria-label="City"></main>',
  );
  const screen = await recorded.stand();
  expect(screen.controls.map(({ state }) => state.readonly)).toEqual([true, false]);
});

test('colours are composited over ancestors, and sampled from the picture where style cannot tell', async ({
  recorded,
}) => {
  await recorded.open(`<body style="background:#fff"><div style="background:rgba(0,0,0,.5);padding:20px">
    <button style="background:rgba(255,0,0,.5);color:#fff;border:0">Half</button></div>
    <button style="background:linear-gradient(#00f,#00f);color:#fff;border:0;width:200px;height:60px;font-size:20px">Blue</button>
    <button style="background:#fff;border:1px solid #333">Outlined</button> <a href="/x">Link</a></body>`);
  const screen = await recorded.stand();
  const half = screen.controls.find((control) => control.name === 'Half')!;
  expect([half.ring, half.fill, half.kind, half.colourSource]).toEqual([
    [128, 128, 128, 1],
    [192, 64, 64, 1],
    'filled',
    'style',
  ]);
  const blue = screen.controls.find((control) => control.name === 'Blue')!;
  expect(blue.colourSource).toBe('pixels');
  expect(blue.fill![2]).toBeGreaterThan(240);
  expect(blue.fill![0]).toBeLessThan(10);
  expect(screen.controls.slice(2).map((control) => control.kind)).toEqual(['outlined', 'link']);
});

test('a page of 20,000 nodes is read within its caps, and the caps are written down', async ({
  page,
  recorded,
}) => {
  await recorded.open(
    `<main>${Array.from({ length: 5000 }, (_, i) => `<div><p>Row <b>${i}</b></p><a href="/r${i}">Open ${i}</a></div>`).join('')}</main>`,
  );
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(20_000);
  const screen = await recorded.stand();
  expect(screen.controls).toHaveLength(1500);
  expect(screen.caps.map((cap) => [cap.what, cap.seen > cap.limit])).toEqual(
    expect.arrayContaining([
      ['controls', true],
      ['blocks', true],
      ['accessibility nodes', true],
    ]),
  );
  expect(screen.ax).toHaveLength(4000);
});

test('the accessibility tree stands depth first: what follows a node deeper is inside it', async ({
  recorded,
}) => {
  await recorded.open(
    '<ul><li><a href="/a">one</a></li><li><button>two</button></li></ul><p>three <b>four</b></p>',
  );
  const { ax } = await recorded.stand();
  expect(
    ax.filter(({ role }) => role !== 'ListMarker').map(({ role, name, depth }) => `${depth} ${role} ${name}`),
  ).toEqual([
    '0 RootWebArea ',
    '1 list ',
    '2 listitem ',
    '3 link one',
    '4 StaticText one',
    '2 listitem ',
    '3 button two',
    '4 StaticText two',
    '1 paragraph ',
    '2 StaticText three ',
    '2 StaticText four',
  ]);
});

test('passwords and what the gate finds private are black in the picture and absent from the text', async ({
  page,
  recorded,
}, testInfo) => {
  await recorded.open(
    '<main style="font-size:30px"><p>Call 13912345678 now</p><input type="password" value="hunter2hunter2"></main>',
  );
  const screen = await recorded.stand();
  expect(screen.blocks[0]!.text).toBe('Call ‹phone-1› now');
  const { PNG } = await import('pngjs');
  const { readFileSync } = await import('node:fs');
  const picture = recorded.of('screen')[0]!.picture!;
  const png = PNG.sync.read(
    readFileSync(testInfo.outputPath('audit', 'files', picture.slice(0, 2), picture)),
  );
  const box = (await page.getByText('13912345678').boundingBox())!;
  const middle = (Math.round(box.y + box.height / 2) * png.width + Math.round(box.x + 120)) * 4;
  expect([...png.data.subarray(middle, middle + 3)]).toEqual([0, 0, 0]);
});

test('what a page put into its fields is black in the picture too, if it is private', async ({
  page,
  recorded,
}, testInfo) => {
  await recorded.open(
    `<main style="font-size:30px"><input aria-label="手机" value="13912345678" size="30"><input aria-label="昵称" value="小明小明" size="30">
     <textarea aria-label="备注" cols="30">联系 fan@example.com</textarea><select aria-label="寄往"><option>王小姐 13912345678</option></select></main>`,
  );
  await recorded.stand();
  const { PNG } = await import('pngjs');
  const { readFileSync } = await import('node:fs');
  const picture = recorded.of('screen')[0]!.picture!;
  const png = PNG.sync.read(
    readFileSync(testInfo.outputPath('audit', 'files', picture.slice(0, 2), picture)),
  );
  const darkAt = async (name: string): Promise<boolean> => {
    const box = (await page.getByLabel(name).boundingBox())!;
    const at = (x: number) => (Math.round(box.y + box.height / 2) * png.width + Math.round(box.x + x)) * 4;
    return [0.2, 0.5, 0.8].every((part) => {
      const middle = at(box.width * part);
      return png.data.subarray(middle, middle + 3).every((value) => value === 0);
    });
  };
  expect({
    phone: await darkAt('手机'),
    nickname: await darkAt('昵称'),
    note: await darkAt('备注'),
    address: await darkAt('寄往'),
  }).toEqual({ phone: true, nickname: false, note: true, address: true });
});

test('what scrolls out of a box is still there, what slides out of the window is not', async ({
  page,
  recorded,
}) => {
  const lines = (name: string, count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<p style="height:40px;margin:0"><button>${name} ${at + 1}</button></p>`,
    );
  await recorded.open(`<body style="margin:0"><div style="height:100vh;overflow:hidden;display:flex;flex-direction:column">
      <div id="list" style="overflow:auto;height:200px;flex:none">${lines('Row', 50).join('')}</div>
      <p>Below the list</p><div style="overflow:hidden;height:40px;flex:none">${lines('Slide', 2).join('')}</div></div>
    <div style="position:fixed;top:0;bottom:0;right:-300px;width:280px"><button>In a closed drawer</button></div>
    <div style="position:fixed;left:0;right:0;top:100%"><button>In a closed sheet</button></div>
    <div style="position:fixed;right:0;top:0;width:200px;height:100px;overflow:auto">${lines('Help', 9).join('')}</div>
    <div style="transform:translateY(10px)"><span style="position:fixed;top:900px"><a href="/x">Placed by its own box</a></span></div>`);
  const screen = await recorded.stand();
  const names = screen.controls.map((control) => control.name);
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${name} ${at + 1}`);
  expect(names).toEqual([...named('Row', 50), 'Slide 1', ...named('Help', 9), 'Placed by its own box']);
  const seen = screen.controls.filter((control) => control.shown > 0.5).map((control) => control.name);
  expect(seen).toEqual([...named('Row', 5), 'Slide 1', ...named('Help', 3)]);
  expect(screen.blocks.filter((block) => block.inViewport && /Row/.test(block.text)).length).toBe(5);

  const scrolled = await recorded.act(() => page.locator('#list').evaluate((list) => list.scrollTo(0, 1000)));
  expect(scrolled.controls.map((control) => control.name)).toEqual(names);
  expect(scrolled.screenHash).toBe(screen.screenHash);
  expect(scrolled.controls.find((control) => control.shown > 0.5)!.name).toBe('Row 26');
});
